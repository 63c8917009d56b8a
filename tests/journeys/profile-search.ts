import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Looks for texts in all files of a browser profile: as UTF-8 and UTF-16, in the files as they are and in the blocks of LevelDB tables,
 * which Chromium compresses with Snappy. Formats: leveldb/doc/table_format.md and snappy/format_description.txt (both Google, 2026-11-30).
 */
export function searchProfile(folder: string, texts: readonly string[]): string[] {
  const needles = texts.flatMap((text) => [Buffer.from(text, "utf8"), Buffer.from(text, "utf16le")].map((bytes) => ({ text, bytes })));
  const hits = new Set<string>();
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath, file.name);
    const bytes = readFileSync(path);
    const views = file.name.endsWith(".ldb") ? [bytes, tableText(bytes)] : [bytes];
    for (const needle of needles)
      if (views.some((view) => view.includes(needle.bytes))) hits.add(`${path.slice(folder.length)}: ${needle.text}`);
  }
  return [...hits];
}

/** A number of seven bits to the byte and where the next thing begins. */
function varint(bytes: Buffer, from: number): [number, number] {
  let [value, factor, at] = [0, 1, from];
  for (;;) {
    const byte = bytes[at]!;
    at += 1;
    value += (byte & 127) * factor;
    if (byte < 128) return [value, at];
    factor *= 128;
  }
}

const littleEndian = (bytes: Buffer, at: number, count: number): number => (count === 0 ? 0 : bytes.readUIntLE(at, count));

function unsnap(bytes: Buffer): Buffer {
  let [length, at] = varint(bytes, 0);
  const out = Buffer.alloc(length);
  length = 0;
  while (at < bytes.length) {
    const tag = bytes[at]!;
    const extra = (tag & 3) === 0 ? Math.max(0, (tag >> 2) - 59) : [0, 1, 2, 4][tag & 3]!;
    const number = littleEndian(bytes, at + 1, extra);
    at += 1 + extra;
    if ((tag & 3) === 0) {
      const count = (extra === 0 ? tag >> 2 : number) + 1;
      bytes.copy(out, length, at, at + count);
      [length, at] = [length + count, at + count];
      continue;
    }
    const short = (tag & 3) === 1;
    const offset = short ? ((tag >> 5) << 8) | number : number;
    for (let left = short ? 4 + ((tag >> 2) & 7) : 1 + (tag >> 2); left > 0; left -= 1, length += 1) out[length] = out[length - offset]!;
  }
  return out;
}

const block = (file: Buffer, at: number, size: number): Buffer =>
  file[at + size] === 1 ? unsnap(file.subarray(at, at + size)) : file.subarray(at, at + size);

/** All blocks of a table, uncompressed, one after another. */
function tableText(file: Buffer): Buffer {
  const footer = file.subarray(-48);
  const handles: number[] = [];
  for (let at = 0; handles.length < 4;) {
    const [value, next] = varint(footer, at);
    handles.push(value);
    at = next;
  }
  const index = block(file, handles[2]!, handles[3]!);
  const end = index.length - 4 - 4 * index.readUInt32LE(index.length - 4);
  const blocks = [index];
  for (let at = 0; at < end;) {
    const [, afterShared] = varint(index, at);
    const [own, afterOwn] = varint(index, afterShared);
    const [length, value] = varint(index, afterOwn);
    const [from, afterFrom] = varint(index, value + own);
    const [size] = varint(index, afterFrom);
    blocks.push(block(file, from, size));
    at = value + own + length;
  }
  return Buffer.concat(blocks);
}
