import { describe, expect, it } from "vitest";
import type { Assessment } from "@/lib/assessment/assessment";
import { sampleCase } from "@/lib/case/sample";
import type { CaseRecord, Filing } from "@/lib/case/record";
import { chooseChannels } from "@/lib/portals/choose";
import type { Licence, PaperKind } from "@/lib/case/vocabulary";
import { aContact, aDebt, aPaper, aRecord } from "../case/factory";

const ON = "2026-11-23";
const assessment = {} as Assessment;
const choices = (record: CaseRecord, on = ON, debtId = "debt") =>
  Object.fromEntries(chooseChannels({ record, assessment, debtId, on }).map((choice) => [choice.channelId, choice]));

const aFiling = (overrides: Partial<Filing> = {}): Filing => ({
  id: "filing",
  debtId: "debt",
  channelId: "lender-own",
  filedOn: "2026-11-01",
  demands: [],
  evidenceIds: [],
  state: "sent",
  history: [],
  replies: [],
  ...overrides,
});

/** A borrower whose sister was called, with a lender of this licence. */
const pestered = (licence: Licence | undefined, more: Partial<CaseRecord> = {}): CaseRecord =>
  aRecord({
    debts: [aDebt({ brand: "某某贷", licence })],
    contacts: [aContact({ when: "2026-10-12 12:00", whom: { kind: "third-party", relation: "sibling" } })],
    grievances: ["third-party"],
    ...more,
  });

const filed = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aFiling({ id: `n${index}`, debtId: "other", channelId: "nifa", filedOn: ON, state: "closed" }),
  );

const disputeWhen = (value: boolean | undefined) =>
  choices(pestered("bank", { grievances: ["credit-report"], debts: [aDebt({ licence: "bank", creditReport: { wrong: value } })] }))[
    "pbc-credit"
  ]!.verdict;

describe("the channel now", () => {
  it("is the lender's own first, and the supervisors later", () => {
    const found = chooseChannels({ record: pestered("consumer-finance"), assessment, debtId: "debt", on: ON });
    expect(found[0]).toMatchObject({ channelId: "lender-own", verdict: "now" });
    expect(found.find((one) => one.channelId === "nfra-12378")).toMatchObject({ verdict: "later" });
  });

  it.each<[Licence, string, string]>([
    ["bank", "nfra-12378", "local-bureau"],
    ["consumer-finance", "nfra-12378", "local-bureau"],
    ["small-loan", "local-bureau", "nfra-12378"],
  ])("of a %s is %s and not %s once the lender was asked and called again", (licence, right, wrong) => {
    const record = pestered(licence, { filings: [aFiling({ filedOn: "2026-10-01" })] });
    const found = choices(record);
    expect(found[right]!.verdict).toBe("now");
    expect(found[wrong]!.verdict).toBe("not-competent");
  });

  it("waits for the contract when nobody knows who lends", () => {
    expect(choices(pestered(undefined))["nfra-12378"]).toMatchObject({ verdict: "later", first: "先从合同上看清放贷机构的全称" });
  });

  it("gives a bank its fifteen days: not on the fifteenth, but on the day after", () => {
    const record = pestered("bank", { filings: [aFiling({ filedOn: "2026-11-01" })] });
    expect(choices(record, "2026-11-16")["nfra-12378"]).toMatchObject({ verdict: "later", fromOn: "2026-11-17" });
    expect(choices(record, "2026-11-17")["nfra-12378"]!.verdict).toBe("now");
  });

  it("does not wait when the lender has answered or goes on pestering", () => {
    const refused = pestered("bank", { filings: [aFiling({ filedOn: "2026-11-20", state: "unsolved" })] });
    expect(choices(refused)["nfra-12378"]!.verdict).toBe("now");
    const again = pestered("bank", {
      filings: [aFiling({ filedOn: "2026-11-20" })],
      contacts: [aContact({ when: "2026-11-21 12:00", whom: { kind: "third-party" } })],
    });
    expect(choices(again)["nfra-12378"]!.verdict).toBe("now");
  });

  it("says why, what it takes in time and what to have at hand", () => {
    const choice = choices(pestered("bank", { filings: [aFiling({ filedOn: "2026-10-01" })] }))["nfra-12378"]!;
    expect(choice.why).toContain("银行");
    expect(choice.takes!.join()).toContain("15 日");
    expect(choice.needs).toContain("身份证号");
  });

  it("does not tell a small-loan company's borrower that the fifteen days of banks bind it", () => {
    expect(choices(pestered("small-loan"))["lender-own"]!.takes).toEqual([]);
  });

  it("is 12315 for fees of a platform, and never for a licensed lender's collection alone", () => {
    const fees = pestered("bank", {
      grievances: ["cost"],
      debts: [aDebt({ licence: "bank", platformName: "某平台" })],
      contacts: [],
    });
    expect(choices(fees)["12315-tousu"]!.verdict).toBe("now");
    expect(choices(pestered("bank"))["12315-tousu"]!.verdict).toBe("not-competent");
  });

  it("is 12315 for a fee nobody disclosed, whatever the borrower named, and not for one that was", () => {
    const fee = (disclosed: boolean) =>
      pestered("bank", {
        debts: [aDebt({ licence: "bank", fees: [{ id: "fee", kind: "membership", amountFen: 1, chargedBy: "platform", disclosed }] })],
      });
    expect(choices(fee(false))["12315-tousu"]!.verdict).toBe("now");
    expect(choices(fee(true))["12315-tousu"]!.verdict).toBe("not-competent");
  });

  it("is legal aid once a court paper has come, and not for a collection letter", () => {
    const paper = (kind: PaperKind) => choices(pestered("bank", { papers: [aPaper({ kind })] }))["legal-aid-12348"]!.verdict;
    expect([paper("summons"), paper("collection-letter")]).toEqual(["now", "not-competent"]);
  });

  it("of the sample case can be looked at like any other", () => {
    const found = choices(sampleCase(ON), ON, "sample-debt");
    expect(found["lender-own"]!.verdict).toBe("now");
    expect(found["12321-call"]!.verdict).toBe("now");
  });
});

describe("the brakes", () => {
  it("keep gang-crime and police channels shut without a real threat in the log, and open with one", () => {
    const calm = choices(pestered("bank", { grievances: ["threat", "visit"] }));
    expect([calm["12337"]!.verdict, calm["cyberpolice"]!.verdict]).toEqual(["blocked", "blocked"]);
    const record = pestered("bank", { contacts: [aContact({ said: ["threat-violence"] })] });
    expect(choices(record)["12337"]!.verdict).toBe("now");
    expect(
      choices(pestered("bank", { contacts: [aContact({ said: ["threat-lawsuit"] })], grievances: ["threat"] }))["12337"]!.verdict,
    ).toBe("blocked");
  });

  it("count no threat from after the day asked about", () => {
    const record = pestered("bank", {
      contacts: [aContact({ when: "2026-11-24 10:00", said: ["threat-violence"] })],
      grievances: ["threat"],
    });
    expect(choices(record, "2026-11-23")["12337"]!.verdict).toBe("blocked");
  });

  it("never send the same facts twice to one channel", () => {
    const once = pestered("bank", {
      filings: [
        aFiling({ id: "a", filedOn: "2026-10-01", state: "unsolved" }),
        aFiling({ id: "b", channelId: "nfra-12378", filedOn: "2026-10-20", state: "closed" }),
      ],
    });
    expect(choices(once)["nfra-12378"]).toMatchObject({ verdict: "blocked" });
    const news = { ...once, contacts: [...once.contacts, aContact({ when: "2026-10-21 12:00" })] };
    expect(choices(news)["nfra-12378"]!.verdict).toBe("now");
  });

  it("block a second filing while the first is waiting, even with new facts", () => {
    const record = pestered("bank", {
      filings: [aFiling({ id: "b", channelId: "nfra-12378", filedOn: "2026-11-20" })],
      contacts: [aContact({ when: "2026-11-21 12:00" })],
    });
    expect(choices(record)["nfra-12378"]!.why).toContain("补充到原来的编号");
  });

  it("respect the daily cap of the portal: three a day, the fourth tomorrow", () => {
    expect(choices(pestered("small-loan", { filings: filed(2) }))["nifa"]!.verdict).toBe("now");
    expect(choices(pestered("small-loan", { filings: filed(3) }))["nifa"]).toMatchObject({ verdict: "blocked", fromOn: "2026-11-24" });
  });

  it("do not count a draft as sent", () => {
    const record = pestered("bank", { filings: [aFiling({ state: "drafted" })] });
    expect(choices(record)["lender-own"]!.verdict).toBe("now");
  });
});

describe("the brakes on what others have in hand", () => {
  it("send nothing twice to one desk by two ways: a letter waiting at the bureau shuts its letter box, and opens it when answered", () => {
    const waiting = pestered("small-loan", {
      filings: [aFiling({ state: "unsolved" }), aFiling({ id: "b", channelId: "local-bureau", filedOn: "2026-11-20" })],
    });
    expect(choices(waiting)["gov-letterbox"]).toMatchObject({ verdict: "blocked" });
    expect(choices(waiting)["gov-letterbox"]!.why).toContain("地方金融管理局 · 书面投诉");
    const answered = { ...waiting, filings: waiting.filings.map((filing) => ({ ...filing, state: "unsolved" as const })) };
    expect(choices(answered)["gov-letterbox"]!.verdict).toBe("now");
  });

  it("keep out of nifa what a court or an authority has, and let in what only the lender has", () => {
    const paper = (kind: PaperKind) => choices(pestered("small-loan", { papers: [aPaper({ kind })] }))["nifa"]!;
    expect([paper("summons").verdict, paper("lawyer-letter").verdict]).toEqual(["blocked", "now"]);
    expect(paper("summons").why).toContain("法院");
    const at = (channelId: string) => choices(pestered("small-loan", { filings: [aFiling({ channelId })] }))["nifa"]!.verdict;
    expect([at("local-bureau"), at("lender-own")]).toEqual(["blocked", "now"]);
  });

  it("count no threat that was made over another debt", () => {
    const threat = (debtId: string | null) =>
      choices(pestered("bank", { grievances: ["threat"], contacts: [aContact({ debtId, said: ["threat-violence"] })] }))["12337"]!.verdict;
    expect([threat("debt"), threat(null), threat("another")]).toEqual(["now", "now", "blocked"]);
  });

  it("take a threat to start criminal proceedings for a threat, and not for violence", () => {
    const record = pestered("bank", { grievances: [], contacts: [aContact({ said: ["threat-arrest"] })] });
    expect(choices(record)["12321-call"]!.verdict).toBe("now");
    expect(choices(record)["12337"]!.verdict).toBe("blocked");
    expect(choices(record)["cyberpolice"]!.verdict).toBe("blocked");
  });

  it("open the police's site for posing as police or court, and the gang-crime platform not", () => {
    const record = pestered("bank", { contacts: [aContact({ said: ["posed-as-court"] })] });
    expect([choices(record)["cyberpolice"]!.verdict, choices(record)["12337"]!.verdict]).toEqual(["now", "blocked"]);
  });

  it("take no news about another debt for a reason to file again", () => {
    const filings = [aFiling({ id: "b", channelId: "lender-own", filedOn: "2026-11-01", state: "closed" })];
    const again = (debtId: string) =>
      choices(pestered("bank", { filings, contacts: [aContact({ debtId, when: "2026-11-20 12:00" })] }))["lender-own"]!.verdict;
    expect([again("debt"), again("another")]).toEqual(["now", "blocked"]);
  });

  it("hold the cap of today alone: three filings of yesterday shut nothing", () => {
    const yesterday = filed(3).map((filing) => ({ ...filing, filedOn: "2026-11-22" }));
    expect(choices(pestered("small-loan", { filings: yesterday }))["nifa"]!.verdict).toBe("now");
  });
});

describe("the appeal against a carrier", () => {
  const loud = (filings: Filing[]) => pestered("bank", { grievances: ["frequency"], filings });
  const carrier = (overrides: Partial<Filing>) => aFiling({ channelId: "carrier-own", filedOn: "2026-11-02", ...overrides });

  it("waits for the carrier's own channel, then fifteen days: not on the fifteenth, but on the day after", () => {
    expect(choices(loud([]))["miit-appeal"]).toMatchObject({ verdict: "later" });
    expect(choices(loud([]))["carrier-own"]!.verdict).toBe("now");
    expect(choices(loud([carrier({})]), "2026-11-17")["miit-appeal"]).toMatchObject({ verdict: "later", fromOn: "2026-11-18" });
    expect(choices(loud([carrier({})]), "2026-11-18")["miit-appeal"]!.verdict).toBe("now");
  });

  it("opens at once when the carrier has refused", () => {
    const refused = carrier({ filedOn: "2026-11-20", state: "refused", history: [{ on: "2026-11-21", state: "refused" }] });
    expect(choices(loud([refused]))["miit-appeal"]!.verdict).toBe("now");
  });
});

describe("what the rules found", () => {
  it("opens the channel for it, though the borrower named nothing; of another debt it does not", () => {
    const night = aContact({ id: "night", when: "2026-11-20 23:30" });
    const found = (contacts: CaseRecord["contacts"]) =>
      chooseChannels({
        record: pestered("bank", { grievances: [], contacts }),
        assessment: { findings: [{ ruleId: "contact-hours", rows: [{ table: "contacts", id: "night" }] }] } as unknown as Assessment,
        debtId: "debt",
        on: ON,
      }).find((choice) => choice.channelId === "12321-call")!.verdict;
    expect(found([night])).toBe("now");
    expect(found([{ ...night, debtId: "another" }])).toBe("later");
  });
});

describe("the petition", () => {
  it("is no first step", () => {
    expect(choices(pestered("bank"))["wsxf"]).toMatchObject({ verdict: "later" });
  });

  it("opens when an authority let its time pass, the day after and not before", () => {
    // 2026-10-19 is a Monday; seven working days later is 2026-10-28.
    const record = pestered("small-loan", { filings: [aFiling({ channelId: "local-bureau", filedOn: "2026-10-19" })] });
    expect(choices(record, "2026-10-28")["wsxf"]).toMatchObject({ verdict: "later", fromOn: "2026-10-29" });
    expect(choices(record, "2026-10-29")["wsxf"]!.verdict).toBe("now");
  });

  it("opens when an authority refused", () => {
    const record = pestered("small-loan", {
      filings: [
        aFiling({ channelId: "local-bureau", filedOn: "2026-11-20", state: "refused", history: [{ on: "2026-11-22", state: "refused" }] }),
      ],
    });
    expect(choices(record)["wsxf"]!.verdict).toBe("now");
  });
});

describe("a credit record", () => {
  it("is disputed only when the borrower has found it wrong", () => {
    expect([disputeWhen(true), disputeWhen(false), disputeWhen(undefined)]).toEqual(["now", "later", "later"]);
  });
});
