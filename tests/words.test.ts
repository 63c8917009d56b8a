import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

/** The interface words of CONTRIBUTING.md, as far as a test can hold them. */

const root = resolve(import.meta.dirname, "..");
const SCREENS = ["components", "entrypoints", "lib/assessment", "lib/store", "lib/background", "lib/documents", "lib/screenshots"];

/** What reads the words of others, and holds them as they write. */
const READS = /\/(?:message-|suspicious-message)/;

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* sources(path);
    else if (/\.tsx?$/.test(entry.name) && !READS.test(path)) yield path;
  }
}

/** What a text is read by is no text that is shown: a regular expression, where one may stand. */
const EXPRESSION = /(?<=(?:^|[(,=:[!&|?{;])\s*)\/(?![*/])(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuvy]*/gu;

/** Each line of Chinese that a person may read: comments and regular expressions are left out. */
function* lines(): Generator<[place: string, text: string]> {
  for (const folder of SCREENS)
    for (const path of sources(folder)) {
      const text = readFileSync(join(root, path), "utf8").replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ""));
      for (const [index, line] of text.split("\n").entries()) {
        const said = line.replace(EXPRESSION, "").replace(/(?:^|\s)\/\/.*$/, "");
        if (/\p{Script=Han}/u.test(said)) yield [`${path}:${index + 1}`, said];
      }
    }
}

/** Word → what is used instead, and where the other word is right after all. */
const NOT_SAID: [word: RegExp, instead: string, right?: RegExp][] = [
  [/[「」]/, "“ ”"],
  [/档案/, "案卷"],
  [/工作区/, "案卷"],
  [/放贷方|放款机构/, "放贷机构"],
  [/没还上/, "逾期"],
  [/欠款总额/, "待还总额"],
  [/应还日/, "还款日"],
  [/到手(?!机)/, "实际到账", /每月到手|实际到手的本金|到手还在|（你记的是到手|先查清到手/],
  [/口令|上锁/, "密码、锁定"],
  [/存好了/, "已保存"],
  [/催收力度/, "催收压力"],
  [/重新看一遍/, "重新读取网页"],
  [/留痕/, "操作记录"],
  [/一栏|[这那逐各几] ?栏|栏填|项护岸认得/, "项", /“贷款人”一栏/],
  [/您/, "你"],
  [/本扩展|本插件/, "护岸"],
];

describe("the words of the screens", () => {
  it.each(NOT_SAID)("have one word for one thing: not %s but %s", (word, _instead, right) => {
    const found = [...lines()]
      .filter(([, text]) => word.test(text) && !right?.test(text))
      .map(([place, text]) => `${place} ${text.trim()}`);
    expect(found).toEqual([]);
  });

  it("are read at all: this test sees the screens", () => {
    expect([...lines()].length).toBeGreaterThan(1500);
  });
});
