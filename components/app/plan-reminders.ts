import { remindersOf } from "@/lib/case/reminders";
import { keepReminders } from "@/lib/background/reminders";
import { dueDates } from "@/lib/portals/due-dates";
import { backupDueOn } from "@/lib/store/backup-reminder";
import { addDays } from "@/lib/units/day";
import { TODAY } from "./today";
import type { OpenCase } from "./open-case";

/** Keeps the worker's list of days in step with the case. The sample reminds nobody. */
export function planReminders({ record, assessment, settings }: OpenCase): Promise<void> {
  if (record.isSample) return Promise.resolve();
  const ahead = remindersOf(record, dueDates(record, assessment)).filter(({ on }) => on >= addDays(TODAY, -7));
  const backup = { id: "backup", on: backupDueOn(settings, TODAY), text: "该做一次备份了" };
  // Who never made one is told where backups are made, not by a notification on the first day.
  const reminded = settings.lastBackupAt === undefined ? [] : [backup];
  return keepReminders([...ahead.map(({ id, on, discreet }) => ({ id, on, text: discreet })), ...reminded]);
}
