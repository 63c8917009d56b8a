import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BrokenTar, readTar, writeTar } from "@/lib/store/tar";

const inputs = (files: Uint8Array<ArrayBuffer>[]) =>
  files.map((bytes, index) => ({ name: `files/${index}`, size: bytes.length, open: () => Promise.resolve(new Blob([bytes]).stream()) }));

async function pack(files: Uint8Array<ArrayBuffer>[]): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of writeTar(inputs(files), 1_795_400_000_000)) parts.push(part);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

async function unpack(bytes: Uint8Array<ArrayBuffer>, chunk: number): Promise<Uint8Array[]> {
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let from = 0; from < bytes.length; from += chunk) controller.enqueue(bytes.slice(from, from + chunk));
      controller.close();
    },
  });
  const files: Uint8Array[] = [];
  for await (const entry of readTar(stream)) {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    for await (const part of entry.bytes) parts.push(part);
    files.push(new Uint8Array(await new Blob(parts).arrayBuffer()));
  }
  return files;
}

describe("the archive inside a backup", () => {
  it("gives back the same bytes, however it is cut into chunks", async () => {
    const file = fc.uint8Array({ maxLength: 1_500 }).map((bytes) => new Uint8Array(bytes));
    await fc.assert(
      fc.asyncProperty(fc.array(file, { maxLength: 4 }), fc.integer({ min: 1, max: 3_000 }), async (files, chunk) => {
        const back = await unpack(await pack(files), chunk);
        expect(back.map((bytes) => [...bytes])).toEqual(files.map((bytes) => [...bytes]));
      }),
      { numRuns: 40 },
    );
  });

  it("is opened by tar, which knows nothing of us", async () => {
    const folder = mkdtempSync(join(tmpdir(), "tar-"));
    try {
      writeFileSync(join(folder, "a.tar"), await pack([new TextEncoder().encode("原文"), new Uint8Array(512)]));
      execFileSync("tar", ["xf", "a.tar"], { cwd: folder });
      expect(readFileSync(join(folder, "files/0"), "utf8")).toBe("原文");
      expect(readFileSync(join(folder, "files/1"))).toHaveLength(512);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("refuses what is cut off anywhere and what is no archive", async () => {
    const whole = await pack([new Uint8Array(700).fill(7)]);
    for (const length of [0, 100, 512, 600, 1_211, 1_400, 1_536])
      await expect(unpack(whole.slice(0, length), 512)).rejects.toThrow(BrokenTar);
    await expect(unpack(new Uint8Array(2_048).fill(65), 512)).rejects.toThrow(BrokenTar);
  });

  it("refuses a header of which one bit was changed, wherever it is", async () => {
    const whole = await pack([new Uint8Array(40).fill(7)]);
    await expect(unpack(whole.slice(), 512)).resolves.toHaveLength(1);
    // The name, the owner, the size in another size of the same count, the time, the sum itself.
    for (const at of [0, 6, 101, 109, 134, 140, 150, 160, 257, 300]) {
      const changed = whole.slice();
      changed[at]! ^= 1;
      await expect(unpack(changed, 512), `byte ${at}`).rejects.toThrow(BrokenTar);
    }
  });

  it("refuses a file that gives other bytes than it said", async () => {
    const lying = [{ name: "a", size: 5, open: () => Promise.resolve(new Blob(["1234"]).stream()) }];
    await expect(
      (async () => {
        for await (const part of writeTar(lying, 0)) void part;
      })(),
    ).rejects.toThrow(BrokenTar);
  });
});
