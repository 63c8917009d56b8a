import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSHA256 } from "hash-wasm";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packedFiles } from "@/lib/store/evidence-export";
import { entryText, GENESIS } from "@/lib/store/journal";
import { verifyPage } from "@/lib/store/verify-page";
import { anEvidence } from "../case/factory";

const hasher = await createSHA256();
const sha = (text: string): string => hasher.init().update(text).digest("hex");
const contents = ["原文一", "原文二"];
const evidence = contents.map((content, index) => anEvidence({ id: `e${index}`, name: `件${index}</script>.txt`, sha256: sha(content) }));
let previous = GENESIS;
const journal = evidence.map(({ id, sha256, name }, index) => {
  const entry = { n: index + 1, at: 1, kind: "intake" as const, evidenceId: id, sha256, note: name, previous };
  previous = sha(entryText(entry));
  return { ...entry, id: String(index + 1), hash: previous };
});
const files = packedFiles(evidence);
const nameOf = (index: number): string => files[index]!.path.split("/").pop()!;

let browser: Browser;
let folder = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "verify-"));
  browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
}, 60_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

async function check(page: Page, chosen: string[], entries = journal): Promise<{ summary: string; list: string }> {
  writeFileSync(join(folder, "核对.html"), verifyPage(files, entries));
  for (const [index, content] of chosen.entries()) writeFileSync(join(folder, nameOf(index)), content);
  await page.goto(`file://${join(folder, "核对.html")}`);
  await page.setInputFiles(
    "#files",
    chosen.map((_content, index) => join(folder, nameOf(index))),
  );
  await page.waitForFunction(() => document.querySelector("#summary")!.textContent !== "");
  return { summary: await page.innerText("#summary"), list: await page.innerText("#list") };
}

describe("the page that checks an exported pack without us", () => {
  it("opened from the disk says that all agrees, and asks the network for nothing", async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    expect((await check(page, contents)).summary).toBe("全部一致。");
    expect(asked.filter((url) => !url.startsWith("file:"))).toEqual([]);
    await page.close();
  });
  it("names the altered file, the missing file and the altered entry of the journal", async () => {
    const page = await browser.newPage();
    const altered = await check(page, ["原文一", "原文二改"]);
    expect(altered.summary).toContain("1 处不一致");
    expect(altered.list).toContain(`证据/${nameOf(1)}：内容与存入时不一样`);
    expect((await check(page, ["原文一"])).list).toContain("没有选中这个文件");
    const forged = journal.map((entry) => (entry.n === 2 ? { ...entry, note: "改了" } : entry));
    expect((await check(page, contents, forged)).list).toContain("操作记录第 2 条与前后不符");
    await page.close();
  });
});
