import { remindersOf } from "@/lib/case/reminders";
import { keepReminders } from "@/lib/messages/reminders";
import { dueDates } from "@/lib/portals/due-dates";
import { addDays } from "@/lib/units/day";
import { TODAY } from "./today";
import type { OpenCase } from "./use-case";

/** Keeps the worker's list of days in step with the case. The sample reminds nobody. */
export function planReminders({ record, assessment }: Pick<OpenCase, "record" | "assessment">): Promise<void> {
  if (record.isSample) return Promise.resolve();
  const ahead = remindersOf(record, dueDates(record, assessment)).filter(({ on }) => on >= addDays(TODAY, -7));
  return keepReminders(ahead.map(({ id, on, discreet }) => ({ id, on, text: discreet })));
}
