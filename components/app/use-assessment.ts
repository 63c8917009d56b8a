import { useEffect, useMemo, useState } from "react";
import { assess, assessing } from "@/lib/assessment/assess";
import type { Assessment } from "@/lib/assessment/assessment";
import type { CaseRecord } from "@/lib/case/record";
import { yieldIfDue, whenIdle } from "@/lib/store/yield-to-main";
import { TODAY } from "./today";

/** Up to so many contacts are assessed within a frame or two; more are assessed in steps that leave the page free between them. */
const AT_ONCE = 5_000;

/** Assesses a record of any length and leaves the page free between the steps; null once it is given up. */
export async function assessInSteps(record: CaseRecord, given: () => boolean): Promise<Assessment | null> {
  const breathe = yieldIfDue();
  const steps = assessing(record, TODAY);
  for (;;) {
    await breathe();
    if (given()) return null;
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** A mistake in the assessment must not keep the case from being opened. */
function assessOrFail(record: CaseRecord): Assessment | "failed" {
  try {
    return assess(record, TODAY);
  } catch {
    return "failed";
  }
}

/**
 * The assessment of today, `failed` when it could not be made; undefined while a long record is being assessed for the first time. While a change of such a record is being
 * worked in, what was said before stands.
 */
export function useAssessment(record: CaseRecord | null): Assessment | "failed" | undefined {
  const long = record !== null && record.contacts.length > AT_ONCE;
  const atOnce = useMemo(() => (record && !long ? assessOrFail(record) : undefined), [record, long]);
  const [later, setLater] = useState<Assessment | "failed">();
  useEffect(() => {
    if (!record || !long) return undefined;
    let over = false;
    const begin = () =>
      void assessInSteps(record, () => over).then(
        (assessment) => assessment && setLater(assessment),
        () => over || setLater("failed"),
      );
    // What can be shown without it is shown first.
    const stop = whenIdle(begin);
    return () => {
      over = true;
      stop();
    };
  }, [record, long]);
  return long ? later : atOnce;
}
