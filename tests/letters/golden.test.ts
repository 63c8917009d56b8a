import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import { sampleCase } from "@/lib/case/sample";
import type { CaseRecord } from "@/lib/case/record";
import { compose } from "@/lib/letters/compose";
import type { LetterInput } from "@/lib/letters/letter";
import { letterOf, letterShelf } from "@/lib/letters/letter-shelf";
import { textOf } from "@/lib/letters/text";
import { cardCase } from "./card-case";
import { anInput, TODAY } from "./inputs";

/** The two cases on which every letter is kept in full, to be read by a lawyer. `vitest -u` rewrites them after a change that was meant. */
const CASES: [string, CaseRecord][] = [
  ["sample", sampleCase(TODAY)],
  ["card", cardCase()],
];

function paged(id: string, input: LetterInput): string {
  const letter = letterOf(id);
  const applies = letter.applies(input);
  const draft = compose(id, input);
  const spoken = letter.spoken?.(input);
  return [
    `【${letter.title}】`,
    `什么时候用：${letter.useWhen}`,
    `寄给：${letter.recipient}`,
    `现在能不能用：${applies.ok ? "能" : `不能。${applies.why}`}`,
    ...letter.consequences(input).map(({ severity, text, safer }) => `寄出的后果（${severity}）：${text} ${safer}`),
    ...draft.questions.map(({ question }) => `还要问：${question}`),
    "――――――――――",
    textOf(draft),
    ...(spoken ? ["――――――――――", "电话里怎么说：", ...spoken.script, `短信：${spoken.sms}`] : []),
    "――――――――――",
    `短版（400 字以内）：`,
    textOf(compose(id, { ...input, length: "400" })),
    "",
  ].join("\n");
}

describe.each(CASES)("golden letters of the %s case", (name, record) => {
  const assessment = assess(record, TODAY);
  it.each(letterShelf.map(({ id }) => id))("%s", async (id) => {
    await expect(paged(id, anInput({ record, assessment }))).toMatchFileSnapshot(`../golden/${id}.${name}.txt`);
  });
});
