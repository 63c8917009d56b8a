import { describe, expect, it } from "vitest";
import {
  addEvidence,
  describeEvidence,
  openEvidence,
  removeEvidence,
  streamEvidence,
  sweepPieces,
  verifyStore,
} from "@/lib/store/evidence-intake";
import { readJournal } from "@/lib/store/journal";
import { openStore } from "@/lib/store/store";
import { freshStore, written } from "./fresh-store";

const fresh = freshStore();
const file = (text: string, name = "截图.txt"): File => new File([text], name, { type: "text/plain" });

describe("taking evidence in", () => {
  it("keeps the bytes untouched, with SHA-256, size and an entry in the journal", async () => {
    const store = fresh.current;
    const { value } = await written(addEvidence(store, file("原文"), { kind: "screenshot", proves: "22:40来电" }));
    expect(value).toMatchObject({ name: "截图.txt", sizeBytes: 6, mediaType: "text/plain", proves: "22:40来电" });
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode("原文"));
    expect(value.sha256).toBe([...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join(""));
    expect(await (await openEvidence(store, value))!.text()).toBe("原文");
    expect((await readJournal(store.real)).map(({ kind, evidenceId }) => [kind, evidenceId])).toEqual([["intake", value.id]]);
    expect(await verifyStore(store)).toEqual([]);
  });

  it("takes the same file in once", async () => {
    const store = fresh.current;
    await written(addEvidence(store, file("一"), { kind: "other" }));
    expect(await addEvidence(store, file("一", "另一个名字.txt"), { kind: "other" })).toMatchObject({ ok: false, kind: "refused" });
  });

  it("keeps one unbroken chain when two tabs take files in at once", async () => {
    const store = fresh.current;
    const other = openStore(fresh.name);
    await Promise.all(
      Array.from({ length: 12 }, (_, index) => written(addEvidence(index % 2 ? store : other, file(`第${index}`), { kind: "other" }))),
    );
    expect((await readJournal(store.real)).map(({ n }) => n)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
    expect(await verifyStore(store)).toEqual([]);
    other.close();
  });

  it("notes a changed description and a removal, and stays whole", async () => {
    const store = fresh.current;
    const { value } = await written(addEvidence(store, file("一"), { kind: "other" }));
    await written(describeEvidence(store, value.id, { proves: "深夜来电" }, {}));
    expect((await store.readRow("evidence", value.id))!.proves).toBe("深夜来电");
    await written(removeEvidence(store, value.id, "存错了"));
    expect(await streamEvidence(store, value.id)).toBeNull();
    expect((await readJournal(store.real)).map(({ kind }) => kind)).toEqual(["intake", "change", "removal"]);
    expect(await verifyStore(store)).toEqual([]);
  });

  it("names the file of which one byte was changed on the disk", async () => {
    const store = fresh.current;
    const { value } = await written(addEvidence(store, file("原文", "录音.amr"), { kind: "recording" }));
    await store.real.database.blobs.update([value.id, 0], { bytes: new Blob(["原丈"]) });
    expect(await verifyStore(store)).toEqual([{ kind: "file-altered", evidenceId: value.id, name: "录音.amr" }]);
  });

  it("leaves no bytes behind when an intake is cut off before the item is written", async () => {
    const store = fresh.current;
    const { value } = await written(addEvidence(store, file("一"), { kind: "other" }));
    await store.real.database.blobs.put({ id: "cut-off", n: 0, bytes: new Blob(["x"]), sealed: false, addedAt: Date.now() - 90_000_000 });
    await store.real.database.blobs.put({ id: "running", n: 0, bytes: new Blob(["x"]), sealed: false, addedAt: Date.now() });
    expect(await sweepPieces(store)).toBe(1);
    expect(await openEvidence(store, value)).not.toBeNull();
  });
});
