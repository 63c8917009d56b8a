import { describe, expect, it } from "vitest";
import type { Assessment } from "@/lib/assessment/assessment";
import type { Filing } from "@/lib/case/record";
import { grievanceKeys, licenceKeys, LICENCES, type Licence } from "@/lib/case/vocabulary";
import { chooseChannels } from "@/lib/portals/choose";
import { RECIPES } from "@/lib/portals/portal-shelf";
import { aContact, aDebt, aRecord } from "../case/factory";

const ON = "2026-11-23";
const ANSWERED = { demands: [], evidenceIds: [], state: "unsolved" as const, history: [], replies: [] };
const before = (channelId: string): Filing => ({ id: channelId, debtId: "debt", channelId, filedOn: "2026-08-03", ...ANSWERED });

/** Everything is wrong, everything that must come first was done, and something happened since: only the licence can shut a channel. */
const ripe = (licence: Licence) =>
  aRecord({
    debts: [aDebt({ licence, creditReport: { wrong: true } })],
    grievances: grievanceKeys,
    contacts: [
      aContact({ when: "2026-11-20 12:00", said: ["threat-violence"] }),
      aContact({ when: "2026-11-20 13:00", channel: "sms", number: "10690000000001", words: "请还款" }),
    ],
    filings: [before("lender-own"), before("carrier-own")],
  });

const openFor = (licence: Licence): string[] =>
  chooseChannels({ record: ripe(licence), assessment: {} as Assessment, debtId: "debt", on: ON })
    .filter((choice) => choice.verdict === "now")
    .map((choice) => choice.channelId);

/** Open whatever the licence: the person's own rights, the callers, public boards. */
const ANY =
  "lender-own carrier-own 12337 cyberpolice legal-aid-12348 12345 pbc-credit 12321-call 12321-sms 12377 court-mediation court-service miit-appeal liuyan heimao";
/** Banks and what the same authority supervises. */
const NFRA = "nfra-12378 fcpsp";
/** What the provinces supervise. */
const BUREAU = "local-bureau gov-letterbox";

/** By licence, what is open beside that. Who supervises whom: 国家金融监督管理总局 and the provinces' bureaus; 12315 for who needs no licence to lend. */
const ALSO: Record<Licence, string> = {
  bank: `${NFRA} fin-mediation`,
  "consumer-finance": `${NFRA} fin-mediation nifa`,
  trust: NFRA,
  "auto-finance": NFRA,
  "small-loan": `${BUREAU} nifa bjifa`,
  guarantor: `${BUREAU} nifa`,
  assignee: BUREAU,
  platform: "12315-jubao 12315-tousu nifa bjifa consumer-orgs",
  "payment-institution": "pcac nifa fin-mediation",
  "private-lender": "12315-jubao 12315-tousu",
  agency: "",
};
const words = (list: string): string[] => list.split(" ").filter((word) => word !== "");

describe("the channels of each lender, when nothing else stands in the way", () => {
  it.each(licenceKeys.map((licence) => [LICENCES[licence], licence] as const))("%s", (_, licence) => {
    expect(openFor(licence).sort()).toEqual([...words(ANY), ...words(ALSO[licence])].sort());
  });

  it("leave no channel out: each is open to somebody, but those that wait for an authority's silence", () => {
    const open = new Set(licenceKeys.flatMap(openFor));
    expect(RECIPES.map(({ id }) => id).filter((id) => !open.has(id))).toEqual(["ducha", "wsxf"]);
  });

  it("keep every channel that names licences shut to all others, and say why with the licence", () => {
    for (const licence of licenceKeys) {
      const choices = chooseChannels({ record: ripe(licence), assessment: {} as Assessment, debtId: "debt", on: ON });
      for (const { channelId, verdict, why } of choices) {
        const { licences } = RECIPES.find(({ id }) => id === channelId)!;
        if (licences === "any" || licences.includes(licence)) continue;
        expect([channelId, verdict], LICENCES[licence]).toEqual([channelId, "not-competent"]);
        expect(why).toContain(LICENCES[licence]);
      }
    }
  });
});
