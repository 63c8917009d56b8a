import { describe, expect, it } from "vitest";
import { addDays, type Day } from "@/lib/units/day";
import { versionsInForce } from "@/lib/rules/in-force";
import { rulebook } from "@/lib/rules/rulebook";

/** Rules that judge no conduct and are cited: each fact that may be stated, its first day, and the first day on which it is gone. */
const CITED: [id: string, facts: [fact: string, from: Day, until?: Day][]][] = [
  ["automated-calls", [["CBA-16", "2026-01-30"]]],
  ["card-collection-letter", [["XYK-69", "2011-01-13"]]],
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
  [
    "lender-contact-details",
    [
      ["XJ24-04", "2024-04-18"],
      ["XB22-40", "2023-03-01"],
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
      ["XB22-41", "2023-03-01"],
      ["HD20-01", "2020-07-12"],
      ["XYK-67", "2011-01-13"],
      ["PIPL-21", "2021-11-01"],
      ["XD24-05", "2025-01-17"],
      ["ZD25-01", "2025-10-01"],
      ["ZD25-05", "2025-10-01"],
      ["XYK-66", "2011-01-13"],
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
    "police-six-months",
    [
      ["ZA25-25", "2026-01-01"],
      ["ZA12-22", "2013-01-01", "2026-01-01"],
      ["ZA12-40", "2013-01-01", "2026-01-01"],
      ["ZA12-42", "2013-01-01", "2026-01-01"],
      ["ZA12-51", "2013-01-01", "2026-01-01"],
    ],
  ],
  [
    "recording-and-records",
    [
      ["CBA-14", "2026-01-30"],
      ["XJ24-02", "2024-04-18"],
      ["XYK-68", "2011-01-13"],
      ["GBT-10", "2025-02-28"],
    ],
  ],
  [
    "repealed-collection-texts",
    [
      ["NIFA24-01", "2024-05-15", "2025-02-28"],
      ["NIFA18-01", "2018-03-28", "2024-05-15"],
      ["NIFA18-03", "2018-03-28", "2024-05-15"],
      ["NIFA18-04", "2018-03-28", "2024-05-15"],
      ["NIFA18-05", "2018-03-28", "2024-05-15"],
      ["NIFA18-06", "2018-03-28", "2024-05-15"],
    ],
  ],
  [
    "scope-of-collection-rules",
    [
      ["GBT-08", "2025-02-28"],
      ["NIFA24-02", "2024-05-15", "2025-02-28"],
      ["CBA-00", "2026-01-30"],
    ],
  ],
  ["source-of-numbers", [["CBA-17", "2026-01-30"]]],
  ["staff-training", [["GBT-07", "2025-02-28"]]],
  [
    "administrative-suit",
    [
      ["XZSS-47", "2017-07-01"],
      ["XZSS-45", "2017-07-01"],
    ],
  ],
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
  [
    "government-information",
    [
      ["ZFXX-33", "2019-05-15"],
      ["ZFXX-29", "2019-05-15"],
      ["ZFXX-30", "2019-05-15"],
      ["ZFXX-51", "2019-05-15"],
    ],
  ],
  [
    "hotlines",
    [
      ["HL-12378", "2026-11-30"],
      ["HL-12345", "2026-11-23"],
      ["HL-12315", "2026-11-23"],
      ["HL-12321", "2026-11-23"],
      ["HL-12300", "2026-11-23"],
      ["HL-12363", "2026-11-30"],
      ["HL-12348", "2026-11-30"],
      ["HL-12368", "2026-11-30"],
      ["HL-96110", "2026-11-30"],
    ],
  ],
  [
    "impersonation-and-fraud",
    [
      ["FDZ-25", "2022-12-01"],
      ["FDZ-29", "2022-12-01"],
      ["FDZ-34", "2022-12-01"],
      ["NFRA23-01", "2023-07-12"],
    ],
  ],
  [
    "institution-complaint-contents",
    [
      ["TS20-02", "2020-03-01"],
      ["TS20-03", "2020-03-01"],
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
    "institution-complaint-duties",
    [
      ["TS20-07", "2020-03-01"],
      ["TS20-08", "2020-03-01"],
      ["TS20-09", "2020-03-01"],
      ["TS20-10", "2020-03-01"],
      ["TS22-01", "2022-09-29"],
    ],
  ],
  [
    "market-regulator-complaint",
    [
      ["SAMR-01", "2026-04-15"],
      ["SAMR-02", "2026-04-15"],
      ["SAMR-03", "2026-04-15"],
      ["SAMR-05", "2026-04-15"],
      ["SAMR20-old", "2020-01-01", "2026-04-15"],
      ["SAMR-06", "2026-04-15"],
      ["SAMR-07", "2026-04-15"],
      ["SAMR-08", "2026-04-15"],
      ["SAMR-09", "2026-04-15"],
      ["SAMR-10", "2026-04-15"],
      ["SAMR-11", "2026-04-15"],
      ["SAMR-12", "2026-04-15"],
    ],
  ],
  ["paid-agents", [["FX26-01", "2026-02-06"]]],
  [
    "petition",
    [
      ["XF22-22", "2022-05-01"],
      ["XF22-34", "2022-05-01"],
      ["XF22-19", "2022-05-01"],
      ["XF22-31", "2022-05-01"],
    ],
  ],
  [
    "reconsideration",
    [
      ["XZFY-11", "2024-01-01"],
      ["XZFY-20", "2024-01-01"],
      ["XZFY-30", "2024-01-01"],
      ["XZFY-24", "2024-01-01"],
      ["XZFY-12", "2024-01-01"],
      ["XZFY-22", "2024-01-01"],
      ["XZFY-23", "2024-01-01"],
      ["XZFY-44", "2024-01-01"],
      ["XZFY-62", "2024-01-01"],
      ["XZFYSL-16", "2007-08-01"],
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
  ["credit-complaint", [["ZX-26", "2013-03-15"]]],
  [
    "credit-penalties",
    [
      ["ZX-40", "2013-03-15"],
      ["ZX-38", "2013-03-15"],
    ],
  ],
  ["free-report", [["ZX-17", "2013-03-15"]]],
  ["one-time-repair", [["XYXF-01", "2026-01-01"]]],
  [
    "incapacity",
    [
      ["MFD-22", "2021-01-01"],
      ["MFD-145", "2021-01-01"],
      ["MFD-157", "2021-01-01"],
    ],
  ],
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
  [
    "after-assignment",
    [
      ["HTTZ-48", "2023-12-05"],
      ["HTTZ-49", "2023-12-05"],
      ["HTTZ-50", "2023-12-05"],
    ],
  ],
  ["answer-period", [["MSF-128", "2024-01-01"]]],
  [
    "appeal-period",
    [
      ["MSF-171", "2024-01-01"],
      ["MSF-175", "2024-01-01"],
    ],
  ],
  [
    "arbitration",
    [
      ["ZCF-11", "2026-03-01"],
      ["MSF-248", "2024-01-01"],
      ["ZCF-05", "2026-03-01"],
      ["ZCF-72", "2026-03-01"],
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
  ["default-judgment", [["MSF-147", "2024-01-01"]]],
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
      ["SX17-01", "2017-05-01"],
      ["XG15-01", "2015-07-22"],
      ["XF-313", "2024-03-01"],
      ["MSF-252", "2024-01-01"],
      ["MSF-259", "2024-01-01"],
    ],
  ],
  [
    "enforcement-interest",
    [
      ["CYLX-01", "2014-08-01"],
      ["MSF-264", "2024-01-01"],
    ],
  ],
  [
    "enforcement-objection",
    [
      ["MSF-236", "2024-01-01"],
      ["ZXYY-01", "2021-01-01"],
      ["ZXYY-07", "2021-01-01"],
      ["ZXYY-15", "2021-01-01"],
    ],
  ],
  [
    "enforcement-period",
    [
      ["MSF-250", "2024-01-01"],
      ["MSF-247", "2024-01-01"],
      ["MSF-251", "2024-01-01"],
    ],
  ],
  [
    "enforcement-protected",
    [
      ["MSF-254", "2024-01-01"],
      ["CF-03", "2021-01-01"],
      ["MSF-256", "2024-01-01"],
    ],
  ],
  [
    "enforcement-settlement",
    [
      ["MSF-241", "2024-01-01"],
      ["MSF-249", "2024-01-01"],
    ],
  ],
  [
    "evidence-by-the-court",
    [
      ["MSF-67", "2024-01-01"],
      ["MSJS-94", "2022-04-10"],
      ["MSJS-112", "2022-04-10"],
    ],
  ],
  [
    "family-debt",
    [
      ["MFD-1060", "2021-01-01"],
      ["MFD-1064", "2021-01-01"],
      ["MFD-1161", "2021-01-01"],
      ["HYJS-33", "2021-01-01"],
      ["MFD-552", "2021-01-01"],
      ["HTTZ-51", "2023-12-05"],
    ],
  ],
  [
    "guarantor",
    [
      ["MFD-681", "2021-01-01"],
      ["MFD-686", "2021-01-01"],
      ["MFD-691", "2021-01-01"],
      ["MFD-692", "2021-01-01"],
      ["MFD-694", "2021-01-01"],
      ["MFD-695", "2021-01-01"],
      ["MFD-698", "2021-01-01"],
      ["MFD-700", "2021-01-01"],
      ["MFD-392", "2021-01-01"],
      ["DBJS-25", "2021-01-01"],
      ["DBJS-32", "2021-01-01"],
      ["DBJS-34", "2021-01-01"],
      ["DBJS-36", "2021-01-01"],
      ["SXGD-15", "2021-01-01"],
      ["SXGD-18", "2021-01-01"],
    ],
  ],
  [
    "legal-aid",
    [
      ["FLYZ-22", "2022-01-01"],
      ["FLYZ-31", "2022-01-01"],
      ["FLYZ-34", "2022-01-01"],
      ["FLYZ-41", "2022-01-01"],
      ["FLYZ-43", "2022-01-01"],
      ["FLYZ-49", "2022-01-01"],
    ],
  ],
  [
    "limitation-defence",
    [
      ["MFD-193", "2021-01-01"],
      ["MFD-196", "2021-01-01"],
      ["MFD-197", "2021-01-01"],
      ["MFD-198", "2021-01-01"],
      ["SXGD-02", "2021-01-01"],
      ["SXGD-03", "2021-01-01"],
      ["SXGD-19", "2021-01-01"],
    ],
  ],
  [
    "limitation-events",
    [
      ["MFD-194", "2021-01-01"],
      ["SXGD-04", "2021-01-01"],
      ["SXGD-08", "2021-01-01"],
      ["SXGD-09", "2021-01-01"],
      ["SXGD-10", "2021-01-01"],
      ["SXGD-12", "2021-01-01"],
      ["SXGD-14", "2021-01-01"],
      ["SXGD-17", "2021-01-01"],
    ],
  ],
  [
    "payment-order-objection",
    [
      ["MSF-225", "2024-01-01"],
      ["MSJS-436", "2022-04-10"],
      ["MSF-228", "2024-01-01"],
      ["MSJS-427", "2022-04-10"],
    ],
  ],
  [
    "periods",
    [
      ["MSF-85", "2024-01-01"],
      ["MSF-86", "2024-01-01"],
      ["MFD-203", "2021-01-01"],
      ["SAMR-13", "2026-04-15"],
    ],
  ],
  ["preservation", [["MSF-104", "2024-01-01"]]],
  [
    "retrial",
    [
      ["MSF-216", "2024-01-01"],
      ["MSF-244", "2024-01-01"],
    ],
  ],
  [
    "small-claims",
    [
      ["MSF-165", "2024-01-01"],
      ["MSF-166", "2024-01-01"],
      ["MSF-169", "2024-01-01"],
      ["MSJS-279", "2022-04-10"],
      ["MSF-163", "2024-01-01"],
    ],
  ],
  [
    "venue",
    [
      ["MSF-22", "2024-01-01"],
      ["MSJS-18", "2022-04-10"],
      ["HLW25-01", "2025-11-01"],
      ["MSF-130", "2024-01-01"],
    ],
  ],
  [
    "annual-rate-display",
    [
      ["XB22-22", "2023-03-01"],
      ["PBC21-01", "2021-03-31"],
      ["XYK22-01", "2022-07-07"],
    ],
  ],
  [
    "consumer-fees",
    [
      ["XBF-08", "2014-03-15"],
      ["XBF-28", "2014-03-15"],
      ["XBF-55", "2014-03-15"],
      ["XBTL-10", "2024-07-01"],
    ],
  ],
  [
    "early-and-late-interest",
    [
      ["MFD-676", "2021-01-01"],
      ["MJJD-30", "2021-01-01"],
    ],
  ],
  ["internet-marketing", [["WX26-01", "2026-09-30"]]],
  [
    "judgments-on-cost",
    [
      ["SPC17-J1", "2024-01-01"],
      ["SPC17-J2", "2025-01-01"],
      ["SPC17-J3", "2024-01-01"],
      ["SPC17-J5", "2024-01-01"],
      ["SPC17-J6", "2024-05-30"],
      ["SPC25-R1", "2026-01-01"],
    ],
  ],
  ["personal-loan-rules", [["GD24-01", "2024-07-01"]]],
  [
    "standard-terms",
    [
      ["MFD-496", "2021-01-01"],
      ["HTTZ-10", "2023-12-05"],
      ["XBF-26", "2014-03-15"],
      ["YHK21-02", "2021-05-25"],
      ["XBTL-17", "2024-07-01"],
    ],
  ],
  [
    "which-cap-applies",
    [
      ["MJJD-01", "2021-01-01"],
      ["PF27-01", "2021-01-01"],
      ["MJJD-31", "2020-08-20"],
      ["MFD-680", "2021-01-01"],
      ["SPC17-02", "2017-08-04"],
      ["MJJD-15", "2015-09-01", "2020-08-20"],
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
      ["PIPL-50", "2021-11-01"],
      ["PIPL-72", "2021-11-01"],
      ["PIPL-23", "2021-11-01"],
      ["XBTL-23", "2024-07-01"],
      ["XBF-29", "2014-03-15"],
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
