import { describe, expect, it } from "vitest";
import type { Contact } from "@/lib/case/contact";
import type { Licence, Saying } from "@/lib/case/vocabulary";
import { aContact, aPaper } from "../case/factory";
import { citedBy, findingsOf, lentBy, saying, unclearOf } from "./judged";

const SISTER = { kind: "third-party" as const, relation: "sibling" as const };
const SPOUSE = { kind: "third-party" as const, relation: "spouse" as const };

/** Each rule that looks at what was said: the saying, how it came, a lender it binds, its first day, and a lender it does not reach. */
const RULES: [
  id: string,
  said: Saying,
  contact: Partial<Contact>,
  licence: Licence,
  from: string,
  dayBefore: string,
  free: Licence | null,
][] = [
  ["identity-not-disclosed", "hid-identity", {}, "bank", "2026-01-30", "2026-01-29", "small-loan"],
  ["impersonating-authority", "posed-as-police", {}, "small-loan", "2013-01-01", "2012-12-31", null],
  ["impersonating-authority", "posed-as-court", {}, "private-lender", "2013-01-01", "2012-12-31", null],
  ["threat", "threat-expose", {}, "small-loan", "2020-09-16", "2020-09-15", "private-lender"],
  ["threat", "threat-expose", {}, "trust", "2023-03-01", "2023-02-28", "private-lender"],
  ["threat", "threat-expose", {}, "consumer-finance", "2023-03-01", "2023-02-28", "private-lender"],
  ["threat", "threat-violence", {}, "private-lender", "2013-01-01", "2012-12-31", null],
  ["false-legal-consequences", "threat-arrest", {}, "bank", "2023-03-01", "2023-02-28", "private-lender"],
  ["insult", "insult", {}, "small-loan", "2020-09-16", "2020-09-15", "private-lender"],
  ["insult", "insult", {}, "auto-finance", "2023-03-01", "2023-02-28", "private-lender"],
  ["insult", "insult", { whom: SISTER }, "private-lender", "2021-01-01", "2020-12-31", null],
  ["public-posting", "posted-publicly", { channel: "post" }, "private-lender", "2013-01-01", "2012-12-31", null],
  ["visit-without-consent", "visit-unconsented", { channel: "visit" }, "bank", "2026-01-30", "2026-01-29", "small-loan"],
  ["visit-alone", "visited-alone", { channel: "visit" }, "consumer-finance", "2026-01-30", "2026-01-29", "small-loan"],
  ["urged-borrowing", "urged-borrowing", {}, "bank", "2026-01-30", "2026-01-29", "small-loan"],
  ["demanded-from-third-party", "demanded-from-third-party", { whom: SISTER }, "small-loan", "2025-01-17", "2025-01-16", "private-lender"],
  ["demanded-from-third-party", "demanded-from-third-party", { whom: SISTER }, "bank", "2025-02-28", "2025-02-27", "private-lender"],
  ["records-refused", "refused-records", { direction: "out" }, "small-loan", "2021-11-01", "2021-10-31", null],
];

describe.each(RULES)("%s (%s)", (id, said, contact, licence, from, dayBefore, free) => {
  const on = (day: string, to: Licence | null = licence) => lentBy(to, [saying(said, { ...contact, when: `${day} 12:00` })]);

  it("is found when it was said, on the rule's first day, and not the day before", () => {
    expect(findingsOf(id, on(from))).toHaveLength(1);
    expect(findingsOf(id, on(dayBefore))).toEqual([]);
  });

  it("is not found when something else was said", () => {
    expect(findingsOf(id, lentBy(licence, [saying("demanded-payment", { when: "2026-10-12 12:00" })]))).toEqual([]);
  });

  it("does not reach a lender it does not bind", () => {
    if (free) expect(findingsOf(id, on("2026-10-12", free))).toEqual([]);
    else expect(citedBy(id, on("2026-10-12", "private-lender")).length).toBeGreaterThan(0);
  });
});

describe("identity", () => {
  it("need not be told twice by the same number", () => {
    const first = saying("named-agency", { when: "2026-10-10 12:00" });
    expect(findingsOf("identity-not-disclosed", lentBy("bank", [first, saying("hid-identity")]))).toEqual([]);
    expect(findingsOf("identity-not-disclosed", lentBy("bank", [first, saying("hid-identity", { number: "02199999999" })]))).toHaveLength(
      1,
    );
  });
});

const posed = saying("posed-as-court");
const withPaper = (paper: Parameters<typeof aPaper>[0]) => ({
  ...lentBy("small-loan", [posed]),
  papers: [aPaper({ kind: "summons", ...paper })],
});

describe("impersonating a court", () => {
  it("is none when a verified court paper had come", () => {
    const record = { ...lentBy("small-loan", [posed]), papers: [aPaper({ kind: "summons", verified: true, receivedOn: "2026-10-01" })] };
    expect(findingsOf("impersonating-authority", record)).toEqual([]);
    expect(unclearOf("impersonating-authority", record)).toEqual([]);
  });
  it("cannot be told while a court paper is unverified, and stands when the court said it is not theirs or it came later", () => {
    expect(unclearOf("impersonating-authority", withPaper({}))).toHaveLength(1);
    expect(findingsOf("impersonating-authority", withPaper({ verified: false }))).toHaveLength(1);
    expect(findingsOf("impersonating-authority", withPaper({ verified: true, receivedOn: "2026-10-13" }))).toHaveLength(1);
  });
  it("by the police has no such dead end", () => {
    const record = { ...lentBy("small-loan", [saying("posed-as-police")]), papers: [aPaper({ kind: "summons", verified: true })] };
    expect(findingsOf("impersonating-authority", record)).toHaveLength(1);
  });
  it("is cited to the law on public security only for conduct since it is in force, and to the lender's own rule", () => {
    expect(citedBy("impersonating-authority", lentBy("small-loan", [posed]))).toEqual(["ZA25-62", "XD24-01", "XF-279"]);
    expect(citedBy("impersonating-authority", lentBy("bank", [posed]))).toEqual(["ZA25-62", "XB22-41", "CBA-06", "XF-279"]);
  });
});

const on = (licence: Licence, when: string) =>
  citedBy("impersonating-lawyer", lentBy(licence, [aContact({ when, said: ["posed-as-lawyer", "hid-identity"] })]));

describe("impersonating-lawyer", () => {
  it("cannot be told from the claim alone: agencies do instruct lawyers", () => {
    const record = lentBy("small-loan", [saying("posed-as-lawyer")]);
    expect(findingsOf("impersonating-lawyer", record)).toEqual([]);
    expect(unclearOf("impersonating-lawyer", record)).toHaveLength(1);
  });
  it("is found when the caller also hid who he is, and not when the letter was verified", () => {
    const hidden = aContact({ said: ["posed-as-lawyer", "hid-identity"] });
    expect(findingsOf("impersonating-lawyer", lentBy("small-loan", [hidden]))).toHaveLength(1);
    const verified = { ...lentBy("small-loan", [hidden]), papers: [aPaper({ kind: "lawyer-letter", verified: true })] };
    expect(findingsOf("impersonating-lawyer", verified)).toEqual([]);
  });
  it("is judged by the police law of its day whoever lends, and by the lender's own rule from its first day", () => {
    expect(on("small-loan", "2025-01-16 12:00")).toEqual(["ZA12-51"]);
    expect(on("small-loan", "2025-01-17 12:00")).toEqual(["ZA12-51", "XD24-01"]);
    expect(on("bank", "2023-02-28 12:00")).toEqual(["ZA12-51"]);
    expect(on("bank", "2023-03-01 12:00")).toEqual(["ZA12-51", "XB22-41"]);
    expect(on("private-lender", "2025-12-31 12:00")).toEqual(["ZA12-51"]);
    expect(on("private-lender", "2026-01-01 12:00")).toEqual(["ZA25-62"]);
  });
});

const card = (fen: number | null) => lentBy("bank", [saying("threat-arrest")], { product: "credit-card", outstandingPrincipalFen: fen });

describe("a threat", () => {
  it("of a lawsuit alone is none", () => {
    expect(findingsOf("threat", lentBy("small-loan", [saying("threat-lawsuit")]))).toEqual([]);
    expect(findingsOf("false-legal-consequences", lentBy("small-loan", [saying("threat-lawsuit")]))).toEqual([]);
  });
  it("to tell the family is no matter for the police, one to the person is", () => {
    expect(citedBy("threat", lentBy("small-loan", [saying("threat-expose")]))).toEqual(["XD24-01"]);
    expect(citedBy("threat", lentBy("small-loan", [saying("threat-violence")]))).toEqual(["ZA25-50a", "XD24-01"]);
  });
  it("of both in one call is one finding", () => {
    expect(findingsOf("threat", lentBy("small-loan", [aContact({ said: ["threat-violence", "threat-expose"] })]))).toHaveLength(1);
  });
  it("is cited to the card rules for a credit card only", () => {
    expect(citedBy("threat", lentBy("bank", [saying("threat-expose")], { product: "credit-card" }))).toEqual([
      "XB22-41",
      "XYK-68",
      "CBA-07",
    ]);
    expect(citedBy("threat", lentBy("bank", [saying("threat-expose")]))).toEqual(["XB22-41", "CBA-07"]);
  });
  it("of arrest over a large card debt cannot be told, over a small one is false", () => {
    expect(findingsOf("false-legal-consequences", card(4_999_999))).toHaveLength(1);
    expect(findingsOf("false-legal-consequences", card(5_000_000))).toEqual([]);
    expect(unclearOf("false-legal-consequences", card(5_000_000))).toHaveLength(1);
    expect(unclearOf("false-legal-consequences", card(null))).toHaveLength(1);
  });
});

describe("an insult", () => {
  it("harms a reputation only before others", () => {
    expect(citedBy("insult", lentBy("small-loan", [saying("insult")]))).toEqual(["XD24-01"]);
    expect(citedBy("insult", lentBy("small-loan", [saying("insult", { whom: SISTER })]))).toEqual(["MFD-1024", "XD24-01"]);
  });
});

const by = (licence: Licence) =>
  citedBy("demanded-from-third-party", lentBy(licence, [saying("demanded-from-third-party", { whom: SISTER })]));

describe("demanding payment from somebody else", () => {
  it("cannot be told of a spouse, who may owe too", () => {
    const record = lentBy("small-loan", [saying("demanded-from-third-party", { whom: SPOUSE })]);
    expect(findingsOf("demanded-from-third-party", record)).toEqual([]);
    expect(unclearOf("demanded-from-third-party", record)).toHaveLength(1);
  });
  it("of the borrower himself is none", () => {
    expect(findingsOf("demanded-from-third-party", lentBy("small-loan", [saying("demanded-from-third-party")]))).toEqual([]);
  });
  it("rests on what binds each kind of lender", () => {
    expect(by("small-loan")).toEqual(["XD24-01", "GBT-03"]);
    expect(by("consumer-finance")).toEqual(["XJ24-01", "GBT-03", "CBA-05"]);
    expect(by("bank")).toEqual(["GBT-03", "CBA-05"]);
  });
});

describe("refusing records", () => {
  it("rests on the law on personal information; the duty to keep records stands beside it", () => {
    const refused = [saying("refused-records")];
    expect(citedBy("records-refused", lentBy("consumer-finance", refused))).toEqual(["PIPL-44", "PIPL-50", "XJ24-02", "GBT-10", "CBA-14"]);
    expect(citedBy("records-refused", lentBy("small-loan", refused))).toEqual(["PIPL-44", "PIPL-50", "GBT-10"]);
    const early = [saying("refused-records", { when: "2021-10-31 12:00" })];
    expect(citedBy("records-refused", lentBy("bank", early, { product: "credit-card" }))).toEqual([]);
  });
});

const message = (when: string, said: Saying = "insult") => saying(said, { when, channel: "sms" });

const three = (day: string) => [message(`${day} 09:00`), message(`${day} 10:00`, "threat-expose"), message(`${day} 11:00`)];

const articles = (day: string) =>
  findingsOf("repeated-abusive-messages", lentBy("bank", three(day))).flatMap(({ citations }) => citations.map(({ article }) => article));

describe("repeated-abusive-messages", () => {
  it("are three or more, in one finding with all of them", () => {
    expect(findingsOf("repeated-abusive-messages", lentBy("private-lender", three("2026-10-12").slice(1)))).toEqual([]);
    expect(findingsOf("repeated-abusive-messages", lentBy("private-lender", three("2026-10-12"))).map(({ rows }) => rows.length)).toEqual([
      3,
    ]);
  });
  it("are messages, not calls", () => {
    expect(
      findingsOf(
        "repeated-abusive-messages",
        lentBy(
          "bank",
          three("2026-10-12").map((contact) => ({ ...contact, channel: "call" as const })),
        ),
      ),
    ).toEqual([]);
  });
  it("are judged by the law of their time: the old one to the last day of 2025, said to be repealed, the new one since", () => {
    expect(articles("2025-12-31")).toEqual(["第四十二条第五项"]);
    expect(articles("2026-01-01")).toEqual(["第五十条第一款第五项"]);
  });
  it("on both sides of the change are not added up", () => {
    const split = [message("2025-12-30 09:00"), message("2025-12-31 09:00"), message("2026-01-01 09:00")];
    expect(findingsOf("repeated-abusive-messages", lentBy("bank", split))).toEqual([]);
  });
});

const dials = (count: number, day = "2026-10-12") =>
  Array.from({ length: count }, (_, index) =>
    aContact({
      when: `${day} ${String(9 + index).padStart(2, "0")}:00`,
      answered: false,
      durationSeconds: 0,
      number: `0210000000${index}`,
    }),
  );

describe("unanswered-dials", () => {
  it("may be six; the seventh is too many, whatever number they come from", () => {
    expect(findingsOf("unanswered-dials", lentBy("bank", dials(6)))).toEqual([]);
    expect(findingsOf("unanswered-dials", lentBy("bank", dials(7))).map(({ what }) => what)).toEqual([
      "2026年10月12日一天内拨打未接通的催收电话7次",
    ]);
  });
  it("do not count calls that were picked up", () => {
    expect(findingsOf("unanswered-dials", lentBy("bank", [...dials(6), aContact({ when: "2026-10-12 20:00" })]))).toEqual([]);
  });
  it("bind the banking association's members from its first day, and no small-loan company", () => {
    expect(findingsOf("unanswered-dials", lentBy("consumer-finance", dials(7, "2026-01-29")))).toEqual([]);
    expect(findingsOf("unanswered-dials", lentBy("consumer-finance", dials(7, "2026-01-30")))).toHaveLength(1);
    expect(findingsOf("unanswered-dials", lentBy("small-loan", dials(7)))).toEqual([]);
  });
  it("cannot be told when it is not known which were picked up", () => {
    const record = lentBy(
      "bank",
      dials(7).map((contact) => ({ ...contact, answered: null, durationSeconds: null })),
    );
    expect(findingsOf("unanswered-dials", record)).toEqual([]);
    expect(unclearOf("unanswered-dials", record)).toHaveLength(1);
  });
});
