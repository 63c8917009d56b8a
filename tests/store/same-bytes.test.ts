import { openAsBlob, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { compare, sameBytes } from "@/lib/store/same-bytes";

const file = (bytes: Uint8Array<ArrayBuffer>): Blob => new Blob([bytes]);

it("a saved file is the one that was made only when it is as long and every byte of every piece is the same", async () => {
  const made = new Uint8Array(9_000_000).fill(7);
  expect(await sameBytes(file(made), file(made.slice()))).toBe(true);
  expect(await sameBytes(file(made), file(made.slice(0, 4_500_000)))).toBe(false);
  expect(await sameBytes(file(made), file(new Uint8Array()))).toBe(false);
  for (const at of [0, 3_999_999, 4_000_000, 8_999_999]) {
    const other = made.slice();
    other[at] = 8;
    expect(await sameBytes(file(made), file(other)), String(at)).toBe(false);
  }
});

it("a file that is gone is not called another one", async () => {
  const path = join(tmpdir(), `huan-same-${process.pid}`);
  writeFileSync(path, "backup");
  const saved = await openAsBlob(path);
  expect([
    await compare(file(new TextEncoder().encode("backup")), saved),
    await compare(file(new TextEncoder().encode("backuq")), saved),
  ]).toEqual(["same", "other"]);
  rmSync(path);
  expect(await compare(file(new TextEncoder().encode("backup")), saved)).toBe("unread");
});
