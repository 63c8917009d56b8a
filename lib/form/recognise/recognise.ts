import type { FormDescription, FormRecognition, Proceeding, Recognition } from "../field";
import type { Meaning } from "../meanings";
import { isNever, MEANINGS } from "../meanings";
import {
  settleAnswers,
  settleCaller,
  settleFiner,
  settleKind,
  settleOrganisation,
  settleOthers,
  settleSort,
  settleStaff,
  settleVetoes,
} from "./published-answers";
import { kindsOf } from "./control-kind";
import { readField } from "./read-field";
import type { Reading } from "./reading";
import { isComplaintForm } from "./form-kind";
import {
  settleDemand,
  settleDoer,
  settleMerged,
  settleSigned,
  settleStory,
  settleTimes,
  settleTwins,
  settleWhere,
  tickTheOnlyClaim,
} from "./neighbours";
import type { Party } from "./party-for";
import { TICKED, UNTICKED } from "./field-verdict";
import type { Verdict } from "./field-verdict";
import { NO_STANCE, partiesOf } from "./case-roles";
import type { Stance } from "./case-roles";
import { namesIn, proceedingOf } from "./proceeding";
import { normalise } from "./label-text";
import { partyFor } from "./party-of-field";

const PERSONAL: Record<string, { complainant: Meaning | null; respondent: Meaning | null }> = {
  name: { complainant: "complainant.name", respondent: "respondent.name" },
  orgName: { complainant: null, respondent: "respondent.name" },
  bareOrg: { complainant: "complainant.employer", respondent: "respondent.name" },
  type: { complainant: "complainant.type", respondent: "respondent.type" },
  phone: { complainant: "complainant.phone", respondent: "respondent.phone" },
  orgAddress: { complainant: null, respondent: "respondent.address" },
  address: { complainant: "complainant.address", respondent: "respondent.address" },
  region: { complainant: "complainant.region", respondent: "respondent.region" },
  website: { complainant: null, respondent: "respondent.website" },
};

/** What a datum of this party is called; null when the vocabulary has no word for it. */
function meaningOf(datum: string, party: Party): Meaning | null {
  if (party !== "complainant" && party !== "respondent") return null;
  const pair = PERSONAL[datum];
  if (pair) return pair[party];
  const name = `${party}.${datum}`;
  return name in MEANINGS ? (name as Meaning) : null;
}

const BASE = [30, 50, 62, 80];
const SOURCE: Record<Reading["source"], number> = { label: 0, placeholder: -6, options: -4, name: 0, none: 0 };

function judge(reading: Reading, readings: Reading[]): Verdict {
  const { field } = reading;
  let meaning: Meaning = reading.meaning ?? "other";
  let score = (BASE[reading.weight] ?? 0) + SOURCE[reading.source];
  const because = [...reading.because];
  if (field.labelSource === "following-text") score -= 8;
  if (reading.datum) {
    const { party, sure, why } = partyFor(reading, readings);
    because.push(why);
    if (sure <= 25) reading.resolved = party;
    const named =
      why === "section:matter" ? (reading.datum === "region" ? "event.region" : "event.place") : meaningOf(reading.datum, party);
    meaning = named ?? "other";
    score -= sure;
    if (named && reading.named && reading.named !== party && !reading.own) {
      score -= reading.section ? 4 : 18;
      because.push(`name:${reading.named}`);
    }
  } else if (meaning.startsWith("respondent.") && reading.section === "complainant" && (!reading.own || meaning === "respondent.type")) {
    score -= 40;
  }
  if (isNobodyOfOurs(reading.own)) meaning = isNever(meaning) ? meaning : "other";
  if (isNobodyOfOurs(reading.section) && !reading.own && (reading.datum || /^(?:respondent|complainant)\./.test(meaning)))
    meaning = "other";
  const kinds = kindsOf(field);
  if (meaning === "complaint.facts" && kinds === "l") score -= 12;
  if (/\.(?:phone|name|email|idNumber)$/.test(meaning) && kinds === "a") score -= 20;
  if (meaning === "complainant.phone" && field.maxLength !== null && field.maxLength < 8) score -= 40;
  if (meaning === "complainant.idNumber" && field.maxLength !== null && field.maxLength < 15) score -= 40;
  return { reading, meaning, score: Math.max(0, Math.min(100, score)), because };
}

const isNobodyOfOurs = (party: Party): boolean => party === "representative" || party === "third" || party === "undecided";

function bandOf(verdict: Verdict, complaint: boolean): Recognition["offered"] {
  const { meaning, score, reading } = verdict;
  if (!complaint || meaning === "other" || isNever(meaning) || reading.field.blocked !== "") return "none";
  if (score >= TICKED) return meaning === "complaint.evidence" || reading.field.widget === "unknown" ? "unticked" : "ticked";
  return score >= UNTICKED ? "unticked" : "none";
}

/** Of a form that answers somebody, only what is asked of the persons and the contract is ours to offer: the complaint is another paper. */
const OF_PERSONS = /^(?:complainant\.|respondent\.|complaint\.contractNumber$|never\.|other$)/;

function keepStoryApart(verdicts: Verdict[], proceeding: Proceeding): void {
  if (proceeding === "none" || proceeding === "claim") return;
  for (const verdict of verdicts) {
    if (OF_PERSONS.test(verdict.meaning)) continue;
    verdict.score = 0;
    verdict.because.push(`proceeding:${proceeding}`);
  }
}

/** Words of complaining about somebody, anywhere in a form or over it. */
const ACCUSES =
  /投诉|举报|申诉|控告|检举|维权|曝光|爆料|揭发|反映|信访|举发|被.{0,2}(?:诉|告|举|反映)|纠纷|争议|仲裁|调解|催收|骚扰|诈骗|侵权|违法|违规|涉事|涉案|对方|欠薪|异议|诉求/;

const accuses = (form: FormDescription, title: string): boolean =>
  [
    title,
    ...form.headings,
    ...form.buttons,
    ...(form.intro ?? []),
    ...form.fields.flatMap((field) => [field.label, field.placeholder, field.section]),
  ].some((text) => ACCUSES.test(normalise(text).main));

/** Where nobody is complained of, an institution that is asked for may be anybody's. */
function leaveRespondentUnticked(verdicts: Verdict[]): void {
  for (const verdict of verdicts) if (verdict.meaning.startsWith("respondent.")) verdict.score = Math.min(verdict.score, TICKED - 5);
}

/** 「举报商家」 over all that is asked, story and all, is what the page is for, and the part of nobody. */
function freeOfTitle(readings: Reading[]): void {
  const told = readings.find((reading) => reading.meaning === "complaint.facts" && reading.section === "respondent");
  const title = told?.field.section ?? "";
  if (!/^[^被\p{L}]*(?:我要)?(?:投诉|举报|反映|申诉|曝光)/u.test(title)) return;
  for (const reading of readings) if (reading.field.section === title && reading.section === "respondent") reading.section = null;
}

/**
 * Says of each field of a form what it asks for, party first, and how sure that is. In a form that is no complaint form nothing is offered,
 * though meanings are still told. Pure; the same description always gives the same answer.
 */
export function recognise(
  form: FormDescription,
  page: { host: string; title: string; path: string },
  stance: Stance = NO_STANCE,
): FormRecognition {
  const names = namesIn(form);
  const proceeding = proceedingOf(form, page.title, names);
  const parties = partiesOf(proceeding, stance, names);
  const readings = form.fields.map((field) => readField(field, parties));
  freeOfTitle(readings);
  const complaint = isComplaintForm(form, readings, page, proceeding);
  // What nobody sees says nothing about its neighbours.
  const seen = readings.filter((reading) => reading.field.blocked === "");
  const verdicts = readings.map((reading) => judge(reading, reading.field.blocked === "" ? seen : readings));
  settleTimes(verdicts);
  settleStaff(verdicts);
  settleSort(verdicts);
  settleSigned(verdicts);
  settleOthers(verdicts);
  settleKind(verdicts);
  settleAnswers(verdicts);
  settleVetoes(verdicts);
  settleCaller(verdicts);
  settleOrganisation(verdicts);
  settleDemand(verdicts);
  settleDoer(verdicts);
  settleTwins(verdicts);
  settleMerged(verdicts);
  settleStory(verdicts);
  settleFiner(verdicts);
  settleWhere(verdicts);
  tickTheOnlyClaim(verdicts);
  keepStoryApart(verdicts, proceeding);
  if (proceeding === "none" && !accuses(form, page.title)) leaveRespondentUnticked(verdicts);
  return {
    group: form.group,
    complaint,
    proceeding,
    fields: verdicts.map((verdict) => ({
      ref: verdict.reading.field.ref,
      meaning: verdict.meaning,
      offered: bandOf(verdict, complaint),
      score: verdict.score,
      because: verdict.because,
    })),
  };
}
