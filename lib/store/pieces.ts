import type { CaseDatabase } from "./database";
import { seal, unseal } from "./seal";
import type { KeptPiece } from "./tables";

/** Sealed files lie in pieces of this size, so that no file has to fit into memory. */
export const PIECE_BYTES = 4 * 1024 * 1024;

const labelOf = (id: string, n: number, last: boolean): string => `blobs/${id}/${n}/${last ? "last" : "more"}`;

/**
 * Stores a file's bytes, sealed when there is a key. Each piece is written on its own; the row that names the file comes after all of
 * them. `under` lays the pieces aside under another name, sealed for `id`.
 */
export async function writePieces(
  database: CaseDatabase,
  id: string,
  file: Blob,
  key: CryptoKey | null,
  addedAt: number,
  under = id,
): Promise<void> {
  if (!key) {
    await database.blobs.put({ id: under, n: 0, bytes: file.slice(0, file.size, file.type), sealed: false, addedAt });
    return;
  }
  const count = Math.max(1, Math.ceil(file.size / PIECE_BYTES));
  for (let n = 0; n < count; n += 1) {
    const bytes = new Uint8Array(await file.slice(n * PIECE_BYTES, (n + 1) * PIECE_BYTES).arrayBuffer());
    await database.blobs.put({
      id: under,
      n,
      bytes: new Blob([await seal(key, labelOf(id, n, n === count - 1), bytes)]),
      sealed: true,
      addedAt,
    });
  }
}

const piecesOf = (database: CaseDatabase, id: string): Promise<KeptPiece[]> =>
  database.blobs.where("id").equals(id).sortBy("n") as unknown as Promise<KeptPiece[]>;

async function open({ id, n, bytes, sealed }: KeptPiece, last: boolean, key: CryptoKey | null): Promise<Blob> {
  if (!(bytes instanceof Blob)) throw new TypeError("a piece without bytes");
  if (!sealed) return bytes;
  if (!key) throw new DOMException("no key", "OperationError");
  return new Blob([await unseal(key, labelOf(id, n, last), new Uint8Array(await bytes.arrayBuffer()))]);
}

const SEAL_BYTES = 28;
const plainSize = ({ bytes, sealed }: KeptPiece): number => Math.max(0, (bytes?.size ?? 0) - (sealed ? SEAL_BYTES : 0));

/** How many bytes a file has by its pieces, whatever its item says. */
export async function sizeOfPieces(database: CaseDatabase, id: string): Promise<number> {
  return (await piecesOf(database, id)).reduce((total, piece) => total + plainSize(piece), 0);
}

/** As `sizeOfPieces` for all files together. */
export async function sizeOfFiles(database: CaseDatabase): Promise<number> {
  let total = 0;
  await database.blobs.each((piece) => {
    total += plainSize(piece);
  });
  return total;
}

/** The bytes as a stream, one piece in memory at a time; null when there are none. The last piece is marked: a file cut short does not open. */
export async function streamPieces(
  database: CaseDatabase,
  id: string,
  key: CryptoKey | null,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>> | null> {
  const pieces = await piecesOf(database, id);
  if (pieces.length === 0) return null;
  let next = 0;
  let reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | null = null;
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      for (;;) {
        if (!reader) {
          const piece = pieces[next];
          if (!piece) return controller.close();
          if (piece.n !== next) throw new DOMException("a piece is missing", "OperationError");
          next += 1;
          reader = (await open(piece, next === pieces.length, key)).stream().getReader();
        }
        const part = await reader.read();
        if (!part.done) return controller.enqueue(part.value);
        reader = null;
      }
    },
    cancel: () => reader?.cancel(),
  });
}

/** The whole file, for a viewer; the browser keeps large ones on disk. Null when it is gone. */
export async function readPieces(database: CaseDatabase, id: string, key: CryptoKey | null, mediaType: string): Promise<Blob | null> {
  const pieces = await piecesOf(database, id);
  if (pieces.length === 0) return null;
  const parts: Blob[] = [];
  for (const [index, piece] of pieces.entries()) parts.push(await open(piece, index === pieces.length - 1, key));
  return new Blob(parts, { type: mediaType });
}
