/**
 * The oldest archive there is (ustar): a header of 512 bytes, the bytes, padding. Chosen for backups because it streams both ways
 * and every system can open it after `age -d`.
 */
export interface TarEntry {
  /** ASCII, at most 99 characters. */
  name: string;
  /** Below 8 GiB. */
  size: number;
}

export interface TarInput extends TarEntry {
  open: () => Promise<ReadableStream<Uint8Array<ArrayBuffer>>>;
}

/** The archive is cut off or no archive. */
export class BrokenTar extends Error {
  override name = "BrokenTar";
}

const BLOCK = 512;
const LIMIT = 8 ** 11;
const padding = (size: number): number => (BLOCK - (size % BLOCK)) % BLOCK;

function header({ name, size }: TarEntry, seconds: number): Uint8Array<ArrayBuffer> {
  // oxlint-disable-next-line no-control-regex -- names must be ASCII
  if (name.length > 99 || /[^\u0020-\u007E]/.test(name) || size >= LIMIT) throw new RangeError(`tar cannot hold ${name}`);
  const block = new Uint8Array(BLOCK);
  const put = (at: number, text: string) => block.set(new TextEncoder().encode(text), at);
  put(0, name);
  put(100, "0000600\0");
  put(108, "0000000\0");
  put(116, "0000000\0");
  put(124, `${size.toString(8).padStart(11, "0")}\0`);
  put(136, `${seconds.toString(8).padStart(11, "0")}\0`);
  put(148, "        ");
  put(156, "0");
  put(257, "ustar\u000000");
  put(148, `${sum(block).toString(8).padStart(6, "0")}\0 `);
  return block;
}

const sum = (block: Uint8Array): number => block.reduce((total, byte) => total + byte, 0);

/** Writes entries one after another. An input that gives more or fewer bytes than it said breaks the stream. */
export async function* writeTar(
  entries: AsyncIterable<TarInput> | Iterable<TarInput>,
  madeAt: number,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for await (const { name, size, open } of entries) {
    yield header({ name, size }, Math.floor(madeAt / 1000));
    let count = 0;
    const reader = (await open()).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      count += part.value.byteLength;
      yield part.value;
    }
    if (count !== size) throw new BrokenTar(`${name} has ${count} bytes, not ${size}`);
    if (padding(size) > 0) yield new Uint8Array(padding(size));
  }
  yield new Uint8Array(2 * BLOCK);
}

/** Chunks as a stream that can be stopped. */
export function streamOf(chunks: AsyncGenerator<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const next = await chunks.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    cancel: () => void chunks.return(undefined),
  });
}

/** Reads entries in order; each entry's bytes must be read to the end before the next is asked for. @throws BrokenTar */
export async function* readTar(
  stream: ReadableStream<Uint8Array>,
): AsyncGenerator<TarEntry & { bytes: AsyncGenerator<Uint8Array<ArrayBuffer>> }> {
  const reader = stream.getReader();
  let held: Uint8Array = new Uint8Array(0);
  async function more(): Promise<boolean> {
    const part = await reader.read();
    if (part.done) return false;
    held = held.length === 0 ? part.value : concat(held, part.value);
    return true;
  }
  async function* take(count: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    for (let left = count; left > 0;) {
      if (held.length === 0 && !(await more())) throw new BrokenTar("cut off");
      const now = held.slice(0, left);
      held = held.subarray(now.length);
      left -= now.length;
      yield now;
    }
  }
  async function whole(count: number): Promise<Uint8Array<ArrayBuffer>> {
    let all: Uint8Array<ArrayBuffer> = new Uint8Array(0);
    for await (const part of take(count)) all = concat(all, part);
    return all;
  }
  for (;;) {
    const block = await whole(BLOCK);
    if (block.every((byte) => byte === 0)) break;
    const text = (from: number, until: number): string => new TextDecoder().decode(block.subarray(from, until)).replace(/\0[\s\S]*$/, "");
    const size = Number.parseInt(text(124, 136), 8);
    const stated = Number.parseInt(text(148, 156), 8);
    const blank = block.slice();
    blank.fill(32, 148, 156);
    if (!Number.isInteger(size) || stated !== sum(blank)) throw new BrokenTar("not a header");
    yield { name: text(0, 100), size, bytes: take(size) };
    await whole(padding(size));
  }
  // To the very end, so that whoever decrypts below has checked the last byte.
  while (await more()) held = new Uint8Array(0);
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}
