import type { Contact } from "@/lib/case/contact";
import type { Filing } from "@/lib/case/record";
import type { Grievance, Licence, PaperKind, Saying } from "@/lib/case/vocabulary";
import { COURT_PAPERS, isCourtPaper, papersAbout } from "@/lib/case/papers";
import { licenceOf } from "@/lib/lenders/licence-of";
import { dayOf } from "@/lib/units/instant";
import { isKnown } from "@/lib/units/maybe";
import { wasSent } from "./clocks";
import type { ChannelInput } from "./recipe";

/** What the record says that decides about a channel, worked out once. */
export interface Situation extends ChannelInput {
  licence: Licence | null;
  licenceWhy: string;
  /** The lender's licence and that of others who took money from the borrower. */
  parties: Set<Licence>;
  grievances: Set<Grievance>;
  filings: Filing[];
  /** What came in about this debt (or about no debt that is noted) until the day asked about. */
  contacts: Contact[];
  /** A court has it in hand: what other bodies refuse to look at as well. */
  inCourt: boolean;
}

export function situationOf(input: ChannelInput): Situation {
  const { record, debtId, on } = input;
  const debt = record.debts.find((one) => one.id === debtId);
  const { licence, why } = debt ? licenceOf(debt) : { licence: null, why: "还没有这笔欠款。" };
  const parties = new Set<Licence>(licence ? [licence] : []);
  if (debt && isKnown(debt.platformName)) parties.add("platform");
  for (const fee of debt?.fees ?? []) if (isKnown(fee.chargedBy)) parties.add(fee.chargedBy);
  const ours = (other: string | null | undefined): boolean => !isKnown(other) || other === debtId;
  const contacts = record.contacts.filter((one) => one.direction === "in" && ours(one.debtId) && dayOf(one.at) <= on);
  return {
    ...input,
    licence,
    licenceWhy: why,
    parties,
    grievances: grievancesOf(input, contacts),
    filings: record.filings.filter((one) => wasSent(one) && ours(one.debtId)),
    contacts,
    inCourt: papersAbout(record, debtId, BEFORE_A_JUDGE).length > 0,
  };
}

/** Papers with which a judge or arbitrator already has the matter: mediation before a case is none. */
const BEFORE_A_JUDGE: PaperKind[] = COURT_PAPERS.filter((kind) => kind !== "pre-mediation");
/** Papers of a court, and the letters that announce one. */
const COURT: PaperKind[] = [...COURT_PAPERS, "lawyer-letter"];

const BY_SAYING: Partial<Record<Saying, Grievance>> = {
  "posted-publicly": "exposure",
  insult: "insult",
  "threat-violence": "threat",
  "threat-expose": "threat",
  "threat-arrest": "threat",
  "posed-as-police": "impersonation",
  "posed-as-court": "impersonation",
  "posed-as-lawyer": "impersonation",
};

/** What a breach that the rules found is to the borrower. */
const BY_RULE: Record<string, Grievance> = {
  "contact-hours": "hours",
  "connected-calls-per-day": "frequency",
  "unanswered-dials": "frequency",
  "repeated-abusive-messages": "frequency",
};

/** What the borrower named, what the log itself shows, and what the rules found in it. */
function grievancesOf({ record, assessment, debtId }: ChannelInput, contacts: readonly Contact[]): Set<Grievance> {
  const found = new Set<Grievance>(record.grievances);
  const add = (grievance: Grievance | undefined) => grievance && found.add(grievance);
  const debt = record.debts.find((one) => one.id === debtId);
  if (debt?.fees.some((fee) => fee.disclosed === false || fee.kind === "deduction")) add("cost");
  const told = record.papers.some(isCourtPaper);
  if ((record.courtPaperCame === true && !told) || papersAbout(record, debtId, COURT).length > 0) add("lawsuit");
  if (record.borrower.hardships.length > 0) add("cannot-pay");
  if (debt?.creditReport?.wrong === true) add("credit-report");
  for (const contact of contacts) {
    if (contact.whom.kind === "third-party") add("third-party");
    if (contact.channel === "visit") add("visit");
    if (contact.channel === "post") add("exposure");
    for (const saying of contact.said) add(BY_SAYING[saying]);
  }
  const ids = new Set(contacts.map(({ id }) => id));
  for (const { ruleId, rows } of assessment.findings ?? [])
    if (rows.some((row) => row.table === "contacts" && ids.has(row.id))) add(BY_RULE[ruleId]);
  return found;
}
