import { describe, expect, it } from "vitest";
import { backupDueOn, backupIsOld } from "@/lib/store/backup-reminder";
import { instantAt } from "@/lib/units/instant";

const lastBackupAt = instantAt("2026-11-09", "23:30");

describe("the reminder to make a backup", () => {
  it("comes on the fourteenth day after the last one, not on the thirteenth", () => {
    expect(backupIsOld({ lastBackupAt }, "2026-11-22")).toBe(false);
    expect(backupIsOld({ lastBackupAt }, "2026-11-23")).toBe(true);
  });
  it("follows the borrower's own number of days", () => {
    expect(backupIsOld({ lastBackupAt, backupReminderDays: 30 }, "2026-12-08")).toBe(false);
    expect(backupIsOld({ lastBackupAt, backupReminderDays: 30 }, "2026-12-09")).toBe(true);
  });
  it("is due at once when there was none", () => expect(backupDueOn({}, "2026-11-23")).toBe("2026-11-23"));
  it("is due when the last one seems to be of tomorrow, since the clock was wrong, and not when it is of today", () => {
    const made = (day: string) => backupDueOn({ lastBackupAt: instantAt(day, "12:00") }, "2026-11-23");
    expect(made("2026-11-24")).toBe("2026-11-23");
    expect(made("2026-11-23")).toBe("2026-12-07");
  });
});
