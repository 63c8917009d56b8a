import { PROOFS } from "@/lib/rules/rule";
import type { Assessment } from "./assessment";
import { stageWord } from "./stage-word";

const titles = (list: readonly { ruleId: string; title: string }[]): Map<string, { title: string; count: number }> => {
  const found = new Map<string, { title: string; count: number }>();
  for (const { ruleId, title } of list) found.set(ruleId, { title, count: (found.get(ruleId)?.count ?? 0) + 1 });
  return found;
};

/** `原来 0 处，现在 3 处` for each rule whose number of findings is another now. */
function counted(word: string, before: Assessment["findings"], after: Assessment["findings"]): string[] {
  const [was, is] = [titles(before), titles(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((id) => {
    const [old, now] = [was.get(id)?.count ?? 0, is.get(id)?.count ?? 0];
    const title = (is.get(id) ?? was.get(id))!.title;
    return old === now ? [] : [`${word}“${title}”：原来 ${old} 处，现在 ${now} 处。`];
  });
}

const first = ({ steps }: Assessment): string | undefined => steps.find(({ kind }) => kind !== "also")?.title;

/**
 * What another record of the same case is assessed otherwise in, in short Chinese sentences: stage, pressure, what is found and what may
 * be, and the first thing to do. Empty when all of it stands as before.
 */
export function changedBetween(before: Assessment, after: Assessment): string[] {
  const lines: string[] = [];
  if (stageWord(before.stage) !== stageWord(after.stage))
    lines.push(`催收阶段：原来“${stageWord(before.stage)}”，现在“${stageWord(after.stage)}”。`);
  if (before.intensity.word !== after.intensity.word)
    lines.push(`催收压力：原来“${before.intensity.word}”，现在“${after.intensity.word}”。`);
  for (const proof of ["proven", "indicated", "stated"] as const) {
    const [was, is] = [before, after].map(({ findings }) => findings.filter((finding) => finding.proof === proof));
    lines.push(...counted(PROOFS[proof], was!, is!));
  }
  if (first(after) !== undefined && first(before) !== first(after)) lines.push(`先做的一步现在是“${first(after)}”。`);
  return lines;
}
