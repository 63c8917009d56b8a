import { Dexie, type DexieOptions, type Table } from "dexie";
import { MIGRATIONS } from "./migration";
import type { Kept, KeptPack, KeptPiece, TableName } from "./tables";

/** One case in IndexedDB. The borrower's own case and the sample live in two databases, so that neither can touch the other. */
export class CaseDatabase extends Dexie {
  declare parts: Table<Kept, string>;
  declare blobs: Table<KeptPiece, [string, number]>;
  declare packs: Table<KeptPack, string>;
  declare settings: Table<{ key: string; value: unknown }, string>;

  constructor(name: string, options?: DexieOptions) {
    super(name, options);
    for (const { version, stores } of MIGRATIONS) this.version(version).stores(stores);
  }

  rows(table: TableName | "parts"): Table<Kept, string> {
    return this.table(table);
  }
}
