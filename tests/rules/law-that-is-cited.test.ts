import { describe, expect, it } from "vitest";
import { addDays, type Day } from "@/lib/units/day";
import { versionsInForce } from "@/lib/rules/in-force";
import { rulebook } from "@/lib/rules/rulebook";

/** Rules that judge no conduct and are cited: each fact that may be stated, its first day, and the first day on which it is gone. */
const CITED: [id: string, facts: [fact: string, from: Day, until?: Day][]][] = [
  ["automated-calls", [["CBA-16", "2026-01-30"]]],
  ["card-collection-letter", []],
  ["card-fraud-threshold", [["XYK-CR", "2018-12-01"]]],
  ["collector-private-phone", [["CBA-11", "2026-01-30"]]],
  [
    "criminal-conduct",
    [
      ["XF-293", "2024-03-01"],
      ["XF-293-1", "2024-03-01"],
      ["XF-238", "2024-03-01"],
      ["XF-245", "2024-03-01"],
      ["RBL-01", "2019-04-09"],
    ],
  ],
  ["local-collection-guidance", [["XD24-03", "2025-12-24"]]],
  [
    "outsourcing",
    [
      ["GBT-06", "2025-02-28"],
      ["CBA-15", "2026-01-30"],
      ["XJ24-03", "2024-04-18"],
      ["ZD25-04", "2025-10-01"],
      ["PIPL-21", "2021-11-01"],
    ],
  ],
  [
    "police-remedies",
    [
      ["ZA25-50", "2026-01-01"],
      ["ZA25-50a", "2026-01-01"],
      ["ZA25-50b", "2026-01-01"],
      ["ZA25-47", "2026-01-01"],
      ["ZA25-56", "2026-01-01"],
      ["ZA25-62", "2026-01-01"],
      ["ZA25-90", "2026-01-01"],
    ],
  ],
  [
    "recording-and-records",
    [
      ["CBA-14", "2026-01-30"],
      ["XJ24-02", "2024-04-18"],
      ["XYK-68", "2011-01-13"],
    ],
  ],
  [
    "repealed-collection-texts",
    [
      ["NIFA24-01", "2024-05-15", "2025-02-28"],
      ["NIFA18-01", "2018-03-28", "2024-05-15"],
    ],
  ],
  [
    "scope-of-collection-rules",
    [
      ["GBT-08", "2025-02-28"],
      ["NIFA24-02", "2024-05-15", "2025-02-28"],
    ],
  ],
  ["staff-training", [["GBT-07", "2025-02-28"]]],
  ["administrative-suit", [["XZSS-47", "2017-07-01"]]],
  [
    "central-bank-complaint",
    [
      ["PBC20-35", "2020-11-01"],
      ["PBC20-40", "2020-11-01"],
      ["PBC20-43", "2020-11-01"],
      ["PBC20-42", "2020-11-01"],
      ["PBC20-02", "2020-11-01"],
      ["PBC20-44", "2020-11-01"],
    ],
  ],
  ["competent-regulator", [["COMP-03", "2023-05-18"]]],
  [
    "complaint-truth",
    [
      ["TS20-04", "2020-03-01"],
      ["JB19-03", "2020-03-01"],
      ["XBTL-27", "2024-07-01"],
      ["FX26-04", "2024-07-01"],
      ["SAMR-04", "2026-04-15"],
      ["XF22-26", "2022-05-01"],
      ["FX26-03", "2024-03-01"],
    ],
  ],
  [
    "consumer-complaint-deadline",
    [
      ["XBF-46", "2014-03-15"],
      ["XBTL-46", "2024-07-01"],
    ],
  ],
  ["government-information", [["ZFXX-33", "2019-05-15"]]],
  [
    "hotlines",
    [
      ["HL-12378", "2026-11-23"],
      ["HL-12345", "2026-11-23"],
      ["HL-12315", "2026-11-23"],
      ["HL-12321", "2026-11-23"],
      ["HL-12300", "2026-11-23"],
    ],
  ],
  [
    "institution-complaint-contents",
    [
      ["TS20-02", "2020-03-01"],
      ["TS20-03", "2020-03-01"],
      ["FX26-05", "2020-03-01"],
    ],
  ],
  [
    "institution-complaint-deadline",
    [
      ["TS20-01", "2020-03-01"],
      ["TS20-05", "2020-03-01"],
    ],
  ],
  [
    "market-regulator-complaint",
    [
      ["SAMR-01", "2026-04-15"],
      ["SAMR-02", "2026-04-15"],
      ["SAMR20-old", "2020-01-01", "2026-04-15"],
    ],
  ],
  [
    "paid-agents",
    [
      ["FX26-01", "2026-02-06"],
      ["FX26-02", "2020-03-01"],
    ],
  ],
  [
    "petition",
    [
      ["XF22-22", "2022-05-01"],
      ["XF22-34", "2022-05-01"],
    ],
  ],
  [
    "reconsideration",
    [
      ["XZFY-11", "2024-01-01"],
      ["XZFY-20", "2024-01-01"],
      ["XZFY-30", "2024-01-01"],
      ["XZFY-24", "2024-01-01"],
    ],
  ],
  ["telecom-complaint", [["DXSS-01", "2016-07-30"]]],
  [
    "violation-report-deadline",
    [
      ["JB19-01", "2020-03-01"],
      ["JB19-02", "2020-03-01"],
    ],
  ],
  ["bad-record-term", [["ZX-16", "2013-03-15"]]],
  ["credit-penalties", [["ZX-40", "2013-03-15"]]],
  ["free-report", [["ZX-17", "2013-03-15"]]],
  ["one-time-repair", [["XYXF-01", "2026-01-01"]]],
  [
    "mediation",
    [
      ["FX26-06", "2025-04-03"],
      ["PLAT-01", "2024-05-12"],
    ],
  ],
  ["payment-order", [["MFD-561", "2021-01-01"]]],
  [
    "personal-insolvency",
    [
      ["SZPC-01", "2021-03-01"],
      ["SZPC-02", "2026-11-23"],
    ],
  ],
  ["answer-period", [["MSF-128", "2024-01-01"]]],
  ["appeal-period", [["MSF-171", "2024-01-01"]]],
  [
    "arbitration",
    [
      ["ZCF-11", "2026-03-01"],
      ["MSF-248", "2024-01-01"],
    ],
  ],
  [
    "court-fees",
    [
      ["SSFY-13", "2007-04-01"],
      ["SSFY-15", "2007-04-01"],
      ["SSFY-14a", "2007-04-01"],
      ["SSFY-14b", "2007-04-01"],
      ["SSFY-14c", "2007-04-01"],
      ["SSFY-29", "2007-04-01"],
      ["SSFY-45", "2007-04-01"],
    ],
  ],
  [
    "electronic-service",
    [
      ["ZXSS-04", "2021-08-01"],
      ["DZSS-01", "2025-12-01"],
    ],
  ],
  [
    "enforcement-consequences",
    [
      ["MSF-266", "2024-01-01"],
      ["XG15-01", "2015-07-22"],
      ["XF-313", "2024-03-01"],
    ],
  ],
  ["enforcement-interest", [["CYLX-01", "2014-08-01"]]],
  ["enforcement-period", [["MSF-250", "2024-01-01"]]],
  [
    "enforcement-protected",
    [
      ["MSF-254", "2024-01-01"],
      ["CF-03", "2021-01-01"],
    ],
  ],
  [
    "payment-order-objection",
    [
      ["MSF-225", "2024-01-01"],
      ["MSJS-436", "2022-04-10"],
    ],
  ],
  [
    "small-claims",
    [
      ["MSF-165", "2024-01-01"],
      ["MSF-169", "2024-01-01"],
      ["MSF-163", "2024-01-01"],
    ],
  ],
  [
    "venue",
    [
      ["MSF-22", "2024-01-01"],
      ["MSJS-18", "2022-04-10"],
      ["HLW25-01", "2025-11-01"],
    ],
  ],
  [
    "annual-rate-display",
    [
      ["XB22-22", "2023-03-01"],
      ["XYK22-01", "2022-07-07"],
    ],
  ],
  ["early-and-late-interest", [["MFD-676", "2021-01-01"]]],
  ["internet-marketing", [["WX26-01", "2026-09-30"]]],
  ["personal-loan-rules", [["GD24-01", "2024-07-01"]]],
  [
    "standard-terms",
    [
      ["MFD-496", "2021-01-01"],
      ["HTTZ-10", "2023-12-05"],
      ["XBF-26", "2014-03-15"],
      ["YHK21-02", "2021-05-25"],
    ],
  ],
  [
    "which-cap-applies",
    [
      ["MJJD-01", "2021-01-01"],
      ["PF27-01", "2021-01-01"],
      ["MJJD-31", "2021-01-01"],
      ["MFD-680", "2021-01-01"],
    ],
  ],
  [
    "personal-information-crime",
    [
      ["XF-253", "2024-03-01"],
      ["GXJS-05", "2017-06-01"],
    ],
  ],
  [
    "personal-information-rights",
    [
      ["PIPL-44", "2021-11-01"],
      ["PIPL-13", "2021-11-01"],
      ["PIPL-28", "2021-11-01"],
      ["PIPL-65", "2021-11-01"],
      ["MFD-1034", "2021-01-01"],
    ],
  ],
  [
    "personality-rights-remedies",
    [
      ["MFD-995", "2021-01-01"],
      ["MFD-1165", "2021-01-01"],
      ["MFD-1194", "2021-01-01"],
    ],
  ],
];

const factsOn = (id: string, on: Day): string[] => versionsInForce(id, on).map(({ factId }) => factId);

describe.each(CITED)("%s", (id, facts) => {
  it("may be cited from its first day, not the day before, and not once it is gone", () => {
    for (const [fact, from, until] of facts) {
      expect(factsOn(id, from), `${fact} on ${from}`).toContain(fact);
      expect(factsOn(id, addDays(from, -1)), `${fact} the day before`).not.toContain(fact);
      if (!until) continue;
      expect(factsOn(id, addDays(until, -1)), `${fact} on its last day`).toContain(fact);
      expect(factsOn(id, until), `${fact} once repealed`).not.toContain(fact);
    }
  });

  it("states nothing that is only remembered", () => {
    const stated = new Set(facts.map(([fact]) => fact));
    const rule = rulebook.find((item) => item.id === id)!;
    expect(rule.informative).toBe(true);
    expect(rule.versions.filter(({ factId }) => !stated.has(factId)).every(({ confidence }) => confidence === "memory")).toBe(true);
  });
});

describe("the law that is cited", () => {
  it("has every informative rule in the table above", () => {
    expect(rulebook.filter(({ informative }) => informative).map(({ id }) => id)).toEqual(CITED.map(([id]) => id));
  });

  it("is asked by lender where it binds only some", () => {
    expect(versionsInForce("institution-complaint-deadline", "2026-11-23", "consumer-finance")).toHaveLength(2);
    expect(versionsInForce("institution-complaint-deadline", "2026-11-23", "small-loan")).toEqual([]);
    expect(versionsInForce("consumer-complaint-deadline", "2026-11-23", "small-loan")).toHaveLength(2);
  });

  it("throws for a rule that does not exist: a letter that cites one is a mistake of ours", () => {
    expect(() => versionsInForce("no-such-rule", "2026-11-23")).toThrow("no-such-rule");
  });
});
