import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import { compose } from "@/lib/letters/compose";
import { toDocx } from "@/lib/documents/docx";
import { cardCase } from "../letters/card-case";
import { anInput, TODAY } from "../letters/inputs";

const has = (program: string, argument: string): boolean => spawnSync(program, [argument], { encoding: "utf8" }).error === undefined;
const missing = [
  ["soffice", "--version"],
  ["pdftotext", "-v"],
  ["pdftoppm", "-v"],
].filter(([program, argument]) => !has(program!, argument!));
const why = missing.map(([program]) => program).join(", ");
if (why) console.info(`paper/libre-office: skipped, not installed here: ${why}`);

const folder = mkdtempSync(join(tmpdir(), "huan-paper-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(missing.length > 0)("a letter opened in LibreOffice", () => {
  it("becomes a PDF whose pages hold the whole text in order, with page numbers, and pictures that are not blank", async () => {
    const record = cardCase();
    const draft = compose("complaint-lender", anInput({ record, assessment: assess(record, TODAY) }));
    writeFileSync(join(folder, "letter.docx"), new Uint8Array(await (await toDocx(draft, record)).arrayBuffer()));
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    spawnSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, "letter.docx")], {
      timeout: 90_000,
    });
    const pages = spawnSync("pdftotext", ["-layout", join(folder, "letter.pdf"), "-"], { encoding: "utf8" })
      .stdout.split("\f")
      .map((page) => page.replace(/\s/g, ""))
      .filter((page) => page !== "");
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach((page, index) => expect(page).toContain(`第${index + 1}页共${pages.length}页`));
    const whole = pages.join("");
    const order = ["关于不当催收的投诉", "一、事实经过", "三、请求", "测试甲2026年11月23日", "附：证据目录", "附表：催收联系记录"].map(
      (text) => whole.indexOf(text),
    );
    expect(order.every((at) => at >= 0)).toBe(true);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    const signed = pages.find((page) => page.includes("测试甲2026年11月23日"));
    expect(signed).toContain("如实填写");
    spawnSync("pdftoppm", ["-r", "30", "-gray", join(folder, "letter.pdf"), join(folder, "page")]);
    const pictures = readdirSync(folder).filter((name) => name.endsWith(".pgm"));
    expect(pictures).toHaveLength(pages.length);
    for (const name of pictures)
      expect(
        readFileSync(join(folder, name))
          .subarray(20)
          .some((value) => value < 100),
      ).toBe(true);
  }, 120_000);
});
