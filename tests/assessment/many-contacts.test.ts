import { expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import { addDays } from "@/lib/units/day";
import { aContact, aDebt, aRecord } from "../case/factory";

it("takes time in proportion to the contacts: each is put to its debt once, each finding to its contacts once", () => {
  const contacts = Array.from({ length: 20_000 }, (_, index) =>
    aContact({
      id: `c${index}`,
      when: `${addDays("2026-11-30", -(index % 900))} 23:10`,
      debtId: "a",
      whom: index % 2 === 0 ? { kind: "self" } : { kind: "third-party", relation: "colleague", name: "同事" },
    }),
  );
  const record = aRecord({ debts: [aDebt({ id: "a", licence: "small-loan", oldestUnpaidDueOn: "2024-01-01" })], contacts });
  const before = process.cpuUsage();
  const { findings } = assess(record, "2026-11-30");
  const spent = process.cpuUsage(before);
  expect(findings.length).toBeGreaterThan(1_000);
  // Copying the list at each contact takes many times as long; 1 s is usual.
  expect((spent.user + spent.system) / 1_000).toBeLessThan(4_000);
});
