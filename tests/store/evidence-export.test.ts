import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSHA256 } from "hash-wasm";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { exportEvidence, previewRedaction, type EvidencePack } from "@/lib/store/evidence-export";
import { instantAt } from "@/lib/units/instant";
import { anEvidence } from "../case/factory";

const hasher = await createSHA256();
const sha = (text: string): string => hasher.init().update(text).digest("hex");
const contents: Record<string, string> = { a: "姐姐13800000000说", b: "录音内容" };
const evidence = [
  anEvidence({
    id: "a",
    name: '记录"</script>.txt',
    mediaType: "text/plain",
    sizeBytes: 20,
    sha256: sha(contents["a"]!),
    proves: "打给13800000000",
  }),
  anEvidence({ id: "b", name: "录音.amr", mediaType: "audio/amr", sha256: sha(contents["b"]!) }),
];
const pack: EvidencePack = {
  evidence,
  journal: [],
  open: (id) => Promise.resolve(new Blob([contents[id]!]).stream()),
  madeAt: instantAt("2026-11-23", "12:00"),
};
const unzip = async (stream: ReadableStream<Uint8Array>) =>
  unzipSync(new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer()));

describe("an exported pack", () => {
  it("is confirmed by sha256sum, which knows nothing of us", async () => {
    const folder = mkdtempSync(join(tmpdir(), "pack-"));
    try {
      writeFileSync(
        join(folder, "pack.zip"),
        new Uint8Array(await new Response(exportEvidence(pack) as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer()),
      );
      execFileSync("python3", ["-c", "import zipfile,sys; zipfile.ZipFile('pack.zip').extractall()"], { cwd: folder });
      expect(execFileSync("sha256sum", ["-c", "SHA256SUMS.txt"], { cwd: folder, encoding: "utf8" }).match(/: OK/g)).toHaveLength(2);
      writeFileSync(join(folder, "证据", "002-录音.amr"), "录音内客");
      expect(() => execFileSync("sha256sum", ["-c", "SHA256SUMS.txt"], { cwd: folder, stdio: "pipe" })).toThrow();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("carries the exhibit list and a page to check by, and no name can break out of either", async () => {
    const files = await unzip(exportEvidence(pack));
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(["SHA256SUMS.txt", "核对.html", "操作记录.json", "证据目录.html", "证据/002-录音.amr"]),
    );
    expect(Object.keys(files)).toHaveLength(6);
    expect(strFromU8(files["核对.html"]!).match(/<\/script>/g)).toHaveLength(1);
    expect(strFromU8(files["证据目录.html"]!)).not.toContain('"</script>');
  });

  it("covers third parties in texts, and sends recordings only when they were looked at", async () => {
    const redacted = { thirdPartyNumbers: ["13800000000"], unchanged: new Set<string>() };
    const files = await unzip(exportEvidence({ ...pack, redacted }));
    expect(Object.keys(files).some((name) => name.includes("录音"))).toBe(false);
    for (const content of Object.values(files)) expect(strFromU8(content)).not.toContain("13800000000");
    expect(files).not.toHaveProperty("操作记录.json");
    const all = await unzip(exportEvidence({ ...pack, redacted: { ...redacted, unchanged: new Set(["b"]) } }));
    expect(strFromU8(all["证据/002-录音.amr"]!)).toBe("录音内容");
  });

  it("shows beforehand what would be covered", async () => {
    const [preview] = await previewRedaction({ ...pack, redacted: { thirdPartyNumbers: ["13800000000"], unchanged: new Set() } });
    expect(preview!.found).toEqual([{ kind: "third-party-number", text: "13800000000" }]);
  });
});
