/** A packed file that grows by more than this, or to more than this many bytes, was made to choke who opens it. */
const MOST_GROWTH = 200;
const MOST_BYTES = 2 * 1024 * 1024 * 1024;

/**
 * Whether a zip archive would swell beyond measure, as its own table of contents has it (PKWARE APPNOTE 4.3.12: entries `PK\x01\x02`, packed
 * size at 20, full size at 24; 0xffffffff stands for more than 4 GB). False for what is no zip archive. Nothing is unpacked.
 */
export function swells(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 22 || view.getUint32(0, true) !== 0x04034b50) return false;
  // The end of the table stands last, before a comment of at most 64 kB.
  let end = bytes.length - 22;
  while (end > 0 && end > bytes.length - 65_557 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (view.getUint32(end, true) !== 0x06054b50) return false;
  let full = 0;
  for (let at = view.getUint32(end + 16, true); at + 46 <= end && view.getUint32(at, true) === 0x02014b50;) {
    full += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return full > MOST_BYTES || full > bytes.length * MOST_GROWTH;
}
