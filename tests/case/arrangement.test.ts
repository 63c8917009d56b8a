import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instalmentState, trackArrangement, withPaid } from "@/lib/case/arrangement";
import type { Arrangement } from "@/lib/case/record";
import { addDays, addMonths } from "@/lib/units/day";

const anArrangement = (overrides: Partial<Arrangement> = {}): Arrangement => ({
  id: "a",
  debtId: "debt",
  agreedOn: "2026-10-01",
  form: "written",
  instalments: [1, 2, 3].map((number) => ({ number, dueOn: addMonths("2026-10-15", number - 1), amountFen: 10_000 })),
  evidenceIds: [],
  ...overrides,
});

describe("an instalment", () => {
  const instalment = { number: 1, dueOn: "2026-11-15", amountFen: 1 };
  it("is ahead until three days before its day, due from then on, and missed only the day after", () => {
    expect(instalmentState(instalment, "2026-11-11")).toBe("ahead");
    expect(instalmentState(instalment, "2026-11-12")).toBe("due");
    expect(instalmentState(instalment, "2026-11-15")).toBe("due");
    expect(instalmentState(instalment, "2026-11-16")).toBe("missed");
  });

  it("is paid when paid by its day, late when paid after, and not yet paid before the day of payment", () => {
    expect(instalmentState({ ...instalment, paidOn: "2026-11-15" }, "2026-11-20")).toBe("paid");
    expect(instalmentState({ ...instalment, paidOn: "2026-11-16" }, "2026-11-20")).toBe("late");
    expect(instalmentState({ ...instalment, paidOn: "2026-11-18" }, "2026-11-17")).toBe("missed");
  });
});

describe("an arrangement", () => {
  it("names the missed first as the next to pay, with the days it is late", () => {
    const track = trackArrangement(withPaid(anArrangement(), 1, "2026-10-15"), "2026-11-23");
    expect(track.missed.map(({ number }) => number)).toEqual([2]);
    expect(track.next?.number).toBe(2);
    expect(track.instalments[1]).toMatchObject({ state: "missed", daysLate: 8, remindOn: "2026-11-12" });
    expect(track).toMatchObject({ paidFen: 10_000, leftFen: 20_000, lastOn: "2026-12-15", completed: false });
  });

  it("is completed only when every instalment is paid, and never when it has none", () => {
    const all = [1, 2, 3].reduce((sum, number) => withPaid(sum, number, "2026-10-20"), anArrangement());
    expect(trackArrangement(all, "2026-11-23")).toMatchObject({ completed: true, leftFen: 0, next: null });
    expect(trackArrangement(anArrangement({ instalments: [] }), "2026-11-23")).toMatchObject({ completed: false, lastOn: null });
  });

  it("always splits the whole sum into what is paid and what is left", () => {
    const instalments = fc.array(
      fc.record({
        ago: fc.integer({ min: -400, max: 400 }),
        amountFen: fc.integer({ min: 0, max: 1e9 }),
        paid: fc.option(fc.integer({ min: -400, max: 400 })),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(instalments, (list) => {
        const arrangement = anArrangement({
          instalments: list.map(({ ago, amountFen, paid }, index) => ({
            number: index + 1,
            dueOn: addDays("2026-11-23", ago),
            amountFen,
            paidOn: paid === null ? null : addDays("2026-11-23", paid),
          })),
        });
        const track = trackArrangement(arrangement, "2026-11-23");
        expect(track.paidFen + track.leftFen).toBe(list.reduce((sum, { amountFen }) => sum + amountFen, 0));
        expect(track.completed).toBe(list.length > 0 && track.next === null);
      }),
    );
  });
});
