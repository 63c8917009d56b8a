import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clockOf, dayNumberOf, dayOf, instantAt, minuteOfDay } from "@/lib/units/instant";

describe("a moment in Shanghai", () => {
  it("belongs to the next day from 16:00 of Greenwich", () => {
    expect(dayOf(Date.parse("2026-10-01T15:59:59.999Z"))).toBe("2026-10-01");
    expect(dayOf(Date.parse("2026-10-01T16:00:00Z"))).toBe("2026-10-02");
  });

  it("shows the clock of 22:00 on both sides", () => {
    expect(clockOf(instantAt("2026-10-01", "22:00") - 1)).toBe("21:59");
    expect(clockOf(instantAt("2026-10-01", "22:00"))).toBe("22:00");
    expect(minuteOfDay(instantAt("2026-10-01", "00:00"))).toBe(0);
    expect(minuteOfDay(instantAt("2026-10-01", "23:59"))).toBe(1439);
  });

  it("gives back its day and clock", () => {
    const clocks = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
    fc.assert(
      fc.property(fc.integer({ min: 8_000, max: 40_000 }), clocks, (day, [hour, minute]) => {
        const on = new Date(day * 86_400_000).toISOString().slice(0, 10);
        const clock = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
        const at = instantAt(on, clock);
        expect([dayOf(at), clockOf(at), dayNumberOf(at)]).toEqual([on, clock, day]);
      }),
    );
  });
});
