import { addDays, type Day } from "@/lib/units/day";
import { dayOf } from "@/lib/units/instant";
import type { Settings } from "./tables";

const DAYS = 14;

/**
 * The day from which a new backup is due: some days after the last one (14 unless set), today when there was none. One that seems to
 * come from a later day was made while the clock was wrong: it tells nothing, so today.
 */
export function backupDueOn(
  { lastBackupAt, backupReminderDays = DAYS }: Pick<Settings, "lastBackupAt" | "backupReminderDays">,
  on: Day,
): Day {
  if (lastBackupAt === undefined || dayOf(lastBackupAt) > on) return on;
  return addDays(dayOf(lastBackupAt), backupReminderDays);
}

/** Whether the last backup is too old, or there is none. */
export const backupIsOld = (settings: Pick<Settings, "lastBackupAt" | "backupReminderDays">, on: Day): boolean =>
  backupDueOn(settings, on) <= on;
