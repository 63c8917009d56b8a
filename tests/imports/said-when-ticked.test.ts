import { expect, it } from "vitest";
import { readChosen, type ChosenNumber } from "@/lib/imports/read-chosen";
import { surveyFile } from "@/lib/imports/survey";

const THREAT = "再不还款今天就上门找你父母，让你在村里抬不起头！";
const file = (): File =>
  new File(
    [
      `时间,方向,号码,内容\n2026-11-20 10:00:00,接收,10690000000001,"${THREAT}"\n2026-11-21 10:00:00,接收,10690000000001,"您的账单已逾期，请尽快还款。"\n`,
    ],
    "短信.csv",
  );
const taken = async (said: ChosenNumber["said"]) => {
  const survey = (await surveyFile(file(), []))!;
  const numbers = survey.groups.map(({ number, name }) => ({ number, name, whom: { kind: "self" as const }, take: "all" as const, said }));
  const contacts = [];
  for await (const batch of readChosen(file(), [], { importId: "i", debtId: null, numbers, includeLikely: true })) contacts.push(...batch);
  return { survey, contacts };
};

it("proposes what a message says with its words, and takes none of it before it is ticked", async () => {
  const { survey, contacts } = await taken(undefined);
  const shown = survey.groups.flatMap((group) => group.shown);
  const proposed = shown.find(({ words }) => words.startsWith("再不"))!;
  expect(proposed.says.length).toBeGreaterThan(0);
  for (const { words } of proposed.says) expect(THREAT).toContain(words);
  expect(contacts).toHaveLength(2);
  expect(contacts.flatMap(({ said }) => said)).toEqual([]);

  const { saying } = proposed.says[0]!;
  const ticked = await taken({ [proposed.key]: [saying] });
  expect(ticked.contacts.map(({ words, said }) => [words === THREAT, said])).toEqual([
    [true, [saying]],
    [false, []],
  ]);
});
