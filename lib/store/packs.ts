import type { Contact } from "@/lib/case/contact";
import { yieldIfDue } from "./yield-to-main";
import type { CaseDatabase } from "./database";
import { NEWEST_VERSION, upgradeRow } from "./migration";
import { theseOf } from "./read-all";
import { LockedError } from "./result";
import { seal, unseal } from "./seal";
import { isSurelySound } from "./sound-contact";
import type { KeptPack } from "./tables";
import { problemOf, unreadable, whyThrown, type Unreadable } from "./unreadable";

/**
 * Imported contacts lie several hundred to a record: a hundred thousand records of their own take the browser seconds to read and far
 * longer to write or seal. A pack never changes what it says; a contact of it that is changed or deleted later gets a row of its own in
 * the table `contacts`, which goes before the pack's. The n-th contact of the pack `p` has the id `p.n`, the m-th pack of the import `i`
 * the id `i.m`.
 */
export const PACK_ROWS = 500;

/** What lies in a pack: the rows without what their place says (`id`, `importId`); null where a backup had none. */
type Packed = Omit<Contact, "id" | "importId"> | null;

/** Id and revision of a pack: what a reader must watch. */
export type PackKey = [id: string, rev: string];

export interface OpenPack {
  made: number;
  importId: string;
  /** Null where a backup had none, and where one cannot be read. */
  rows: (Contact | null)[];
  /** Contacts of it that cannot be read, or the whole pack. */
  bad: Unreadable[];
}

/** The pack and place an id would have; null when it has not the form of one. */
export function placeOf(id: string): { packId: string; index: number } | null {
  const match = /^(.+\.\d{1,7})\.(\d{1,3})$/.exec(id);
  if (!match || Number(match[2]) >= PACK_ROWS) return null;
  return { packId: match[1]!, index: Number(match[2]) };
}

export const packIdOf = (importId: string, n: number): string => `${importId}.${n}`;
export const placedId = (packId: string, index: number): string => `${packId}.${index}`;
/** When a contact of a pack was kept: a little after the one before it. */
export const madeIn = (pack: { made: number }, index: number): number => pack.made + index / 1000;

const labelOf = (id: string): string => `packs/${id}`;

/** A pack as it is put, sealed when there is a key. At most `PACK_ROWS` rows. */
export async function wrapPack(
  id: string,
  importId: string,
  rows: readonly (Contact | null)[],
  made: number,
  key: CryptoKey | null,
): Promise<KeptPack> {
  const packed = rows.map((row): Packed => {
    if (row === null) return null;
    const { id: _id, importId: _importId, ...rest } = row;
    return rest;
  });
  const plain = new TextEncoder().encode(JSON.stringify(packed));
  const bytes = key ? await seal(key, labelOf(id), plain) : plain;
  return { id, rev: crypto.randomUUID(), v: NEWEST_VERSION, made, importId, sealed: key !== null, bytes };
}

/** The same pack sealed or unsealed: what it says stays, and so does its revision. */
export async function resealPack(pack: KeptPack, key: CryptoKey, sealing: boolean): Promise<KeptPack> {
  const bytes = await (sealing ? seal : unseal)(key, labelOf(pack.id), pack.bytes);
  return { ...pack, sealed: sealing, bytes };
}

type Sealing = () => PromiseLike<boolean>;

async function plainOf(pack: KeptPack, key: CryptoKey | null, sealing: Sealing): Promise<unknown> {
  // A sealed pack without any vault: nothing can open it, and no passphrase can be asked for.
  if (pack.sealed && !key && !(await sealing())) throw new DOMException("sealed without a vault", "OperationError");
  if (pack.sealed && !key) throw new LockedError();
  const plain = pack.sealed ? await unseal(key!, labelOf(pack.id), pack.bytes) : pack.bytes;
  return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(plain));
}

/** Opens one; what cannot be read of it, or all of it, is listed as bad. @throws LockedError */
async function openPack(pack: KeptPack, key: CryptoKey | null, sealing: Sealing): Promise<OpenPack> {
  const made = Number.isFinite(pack.made) ? pack.made : 0;
  const open: OpenPack = { made, importId: pack.importId, rows: [], bad: [] };
  const whole = { table: "packs" as const, id: pack.id, raw: pack };
  if (pack.lost) return { ...open, bad: [unreadable(whole, "lost")] };
  try {
    const packed = await plainOf(pack, key, sealing);
    if (!Array.isArray(packed) || packed.length > PACK_ROWS || typeof pack.importId !== "string" || typeof pack.id !== "string")
      return { ...open, bad: [unreadable(whole, "shape", undefined, "内容不合要求")] };
    open.rows = (packed as Packed[]).map((row, index) => contactIn(pack, row, index, open.bad));
    return open;
  } catch (error) {
    const why = whyThrown(error);
    if (why === null) throw error;
    return { ...open, rows: [], bad: [unreadable(whole, why, undefined, why === "shape" ? "内容不合要求" : undefined)] };
  }
}

function contactIn(pack: KeptPack, row: Packed, index: number, bad: Unreadable[]): Contact | null {
  if (row === null) return null;
  const id = placedId(pack.id, index);
  const read: Contact = { id, ...row, importId: pack.importId };
  const contact = pack.v === NEWEST_VERSION ? read : (upgradeRow("contacts", read, pack.v) as Contact);
  if (typeof row === "object" && isSurelySound(contact)) return contact;
  const what = typeof row === "object" ? problemOf("contacts", id, contact) : "内容不合要求";
  if (what === undefined) return contact;
  bad.push(unreadable({ table: "contacts", id, raw: row, inPack: true }, "shape", row, what));
  return null;
}

/** A revision that is damaged counts as none. */
const nameOf = ([id, rev]: PackKey): string => `${id} ${typeof rev === "string" || Number.isFinite(rev) ? rev : ""}`;

/** The packs of one database, kept open once read: they never change. */
export class Packs {
  #opened = new Map<string, OpenPack>();

  constructor(
    private readonly database: CaseDatabase,
    private readonly key: () => CryptoKey | null,
    private readonly sealing: Sealing,
  ) {}

  /** Opens these, reading only what was not open yet; one that is gone meanwhile is left out. @throws LockedError */
  async open(keys: readonly PackKey[]): Promise<Map<string, OpenPack>> {
    const missing = keys.filter((key) => !this.#opened.has(nameOf(key)));
    const breathe = yieldIfDue();
    // In groups: the bytes of a hundred thousand contacts need not lie in memory at once.
    for (let from = 0; from < missing.length; from += 20) {
      const group = missing.slice(from, from + 20);
      const found = await theseOf(
        this.database.packs,
        group.map(([id]) => id),
      );
      for (const [index, pack] of found.entries()) {
        if (!pack) continue;
        // What the browser does not give has the revision by which it was asked for.
        const name = nameOf([pack.id, pack.lost ? group[index]![1] : pack.rev]);
        this.#opened.set(name, await openPack(pack, this.key(), this.sealing));
        await breathe();
      }
    }
    const opened = new Map<string, OpenPack>();
    for (const key of keys) {
      const pack = this.#opened.get(nameOf(key));
      if (pack) opened.set(key[0], pack);
    }
    return opened;
  }

  /** One as it was just read. @throws LockedError */
  async openOne(pack: KeptPack): Promise<OpenPack> {
    return this.#opened.get(nameOf([pack.id, pack.rev])) ?? openPack(pack, this.key(), this.sealing);
  }

  /** Forgets those that are not among these, and all of them without any. */
  keep(keys: readonly PackKey[] = []): void {
    const names = new Set(keys.map(nameOf));
    for (const name of this.#opened.keys()) if (!names.has(name)) this.#opened.delete(name);
  }
}
