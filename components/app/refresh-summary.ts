import type { NextStep } from "@/lib/assessment/assessment";
import { deadlineWords } from "@/lib/assessment/deadline";
import { leadStep, URGENT } from "@/lib/assessment/next-steps";
import { stageWord } from "@/lib/assessment/stage-word";
import { chineseDay } from "@/lib/units/day";
import { keepAppearance, nameOf } from "@/lib/background/appearance";
import { markCase } from "./case-mark";
import { forgetSummary, cacheSummary } from "./summary-cache";
import { store } from "./store";
import { TODAY } from "./today";
import type { OpenCase } from "./open-case";

/** Keeps the toolbar and the glance in step with the case, or forgets it where the case is sealed or not begun. */
export async function refreshSummary({ record, assessment, settings }: OpenCase): Promise<void> {
  await markCase({ record, settings }, TODAY);
  await keepAppearance(settings.discreet === true);
  const begun = record.isSample || settings.firstRunDone === true;
  if (!begun || (await store.vaultState()) !== "none") return forgetSummary();
  const { steps, stage, intensity, findings } = assessment;
  const step = leadStep(steps);
  localStorage.removeItem("glance");
  await cacheSummary({
    on: TODAY,
    name: nameOf(settings.discreet),
    isSample: record.isSample,
    step: step
      ? {
          title: step.title,
          word: step.kind === "stop" ? "先做这件事" : "下一步",
          why: step.why,
          until: untilOf(step),
        }
      : null,
    stage: stageWord(stage),
    intensity: intensity.outOf > 0 ? `${intensity.word} ${intensity.points} 分，满分 ${intensity.outOf}` : intensity.word,
    findings: [...new Set(findings.map(({ title }) => title))],
  });
}

/** By when, in words; nothing where life is at stake. */
function untilOf({ id, deadline }: NextStep): string | null {
  if (!deadline || URGENT.has(id)) return null;
  return deadline.movedOn ? deadlineWords(deadline, TODAY) : chineseDay(deadline.on);
}
