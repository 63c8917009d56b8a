import type { FormDescription, FormRecognition, Recognition } from "./field";
import type { Meaning } from "./meanings";
import { isNever, MEANINGS } from "./meanings";
import { kindsOf, readField } from "./recognise-field";
import type { Reading } from "./recognise-field";
import { isOrganisation } from "./recognise-heads";
import { isComplaintForm } from "./recognise-kind";
import type { Party } from "./recognise-party";
import { OPTION_PRINTS } from "./recognise-words";

/** From these scores on a field is offered: ticked, or for the person to tick. */
export const TICKED = 70;
export const UNTICKED = 45;

interface Verdict {
  reading: Reading;
  meaning: Meaning;
  score: number;
  because: string[];
}

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

/** A holder of rights is mostly an institution, and the contact is who writes for it. */
const RIGHTS = /权利人|著作权人/;

/** A label that names a party: 姓名, 企业名称; a bare 公司 is not sure to. */
const NAMING = /^(?:name|orgName)$/;

/** The party of a bare 「姓名」 or 「电话」: its section, else the parties named before it, else the complainant where nobody else is in sight. */
function partyFor(reading: Reading, readings: Reading[]): { party: Party; sure: number; why: string } {
  const index = readings.indexOf(reading);
  if (reading.own) return { party: reading.own, sure: 0, why: `label:${reading.own}` };
  const namedAlready = readings.some(
    (other) => other !== reading && NAMING.test(other.datum ?? "") && (other.own ?? other.section) === "respondent",
  );
  if (reading.section === "respondent" && reading.datum === "bareOrg" && namedAlready)
    return { party: null, sure: 100, why: "respondent-named-already" };
  if (reading.section)
    return {
      party: reading.section,
      sure: reading.contact && reading.section === "respondent" ? 60 : 0,
      why: `section:${reading.section}`,
    };
  const datum = reading.datum!;
  if ((datum === "region" || datum === "address") && besideThePersons(reading, readings))
    return { party: null, sure: 15, why: "section:matter" };
  if (datum === "orgAddress") return { party: "respondent", sure: 8, why: "organisation" };
  if (datum === "orgName" || datum === "bareOrg") return orgParty(reading, index, readings);
  if (underAnotherHeading(reading, readings, index)) return { party: null, sure: 100, why: "another-heading" };
  const anchor = lastAnchor(readings, index);
  const bareTwins = readings.filter(
    (other) => other !== reading && other.datum === datum && !other.own && !other.section && sameSort(other, reading),
  );
  const ownedByComplainant = readings.some(
    (other, at) =>
      other.datum === datum &&
      at !== index &&
      ((other.own ?? other.section) === "complainant" ? sameSort(other, reading) : at < index && other.resolved === "complainant"),
  );
  const respondentHere = readings.some(
    (other) => (other.own ?? other.section) === "respondent" || (other.meaning ?? "").startsWith("respondent."),
  );
  if (
    reading.contact &&
    readings.some(
      (other) =>
        other.datum === "name" &&
        !other.contact &&
        !RIGHTS.test(other.text) &&
        (other.own ?? other.section ?? "complainant") === "complainant",
    )
  )
    return datum === "phone" && bareTwins.length === 0 && !ownedByComplainant
      ? { party: "complainant", sure: 15, why: "only-phone" }
      : { party: null, sure: 100, why: "contact-besides-complainant" };
  // Asked before, and other questions since: it may be somebody else's.
  const asked = readings.findIndex((other) => other.datum === datum && !other.own && !other.section && other.resolved === "complainant");
  if (
    (datum === "phone" || datum === "address") &&
    asked >= 0 &&
    asked < index - 4 &&
    (anchor === "complainant" || anchor === null) &&
    !reading.own
  )
    return { party: null, sure: 100, why: "asked-before" };
  if (anchor === "complainant" || anchor === null) {
    if (anchor === null && respondentHere && bareTwins.length > 0 && !isPhoneTwin(reading, bareTwins))
      return { party: "complainant", sure: index < readings.indexOf(bareTwins[0]!) ? 20 : 60, why: "first-of-twins" };
    if (anchor === null && bareTwins.length > 0 && !isPhoneTwin(reading, bareTwins) && index > readings.indexOf(bareTwins[0]!))
      return { party: "complainant", sure: 60, why: "second-of-twins" };
    return { party: "complainant", sure: 0, why: anchor ? "neighbour:complainant" : "nobody-else" };
  }
  if (anchor === "respondent") {
    if (ownedByComplainant)
      return {
        party: "respondent",
        sure: datum === "phone" || datum === "address" || datum === "region" ? 15 : 30,
        why: "neighbour:respondent",
      };
    // The respondent comes first, the complainant has yet to be asked.
    const before = readings.slice(0, index);
    if (
      (datum === "region" || datum === "address") &&
      !before.some((other) => (other.own ?? other.section ?? other.resolved) === "complainant") &&
      readings.slice(index + 1).some((other) => other.datum === "name" || other.datum === "phone")
    )
      return { party: "respondent", sure: 20, why: "before-any-complainant" };
    const earlier = readings.slice(0, index).some((other) => bareTwins.includes(other));
    const later = bareTwins.some(
      (twin) => readings.indexOf(twin) > index && lastAnchor(readings, readings.indexOf(twin)) === "complainant",
    );
    if (later) return { party: "respondent", sure: 15, why: "before-the-complainant" };
    if (earlier) return { party: "respondent", sure: 20, why: "second-after-respondent" };
    if (datum === "address" && bareTwins.length === 0 && /通讯|通信|住址|家庭|现住|居住|住所|联系地址/.test(reading.text))
      return { party: "complainant", sure: 12, why: "a-person's-address" };
    // Only the writer of a letter is asked for these.
    if (
      /^(?:idType|idNumber|gender|birthDate|age|email|postcode|occupation|employer|ethnicity|education|income|registeredAddress)$/.test(
        datum,
      )
    )
      return { party: "complainant", sure: 10, why: "only-complainants" };
    if (datum === "name" || (datum === "phone" && bareTwins.length === 0))
      return { party: "complainant", sure: reading.named === "respondent" ? 60 : datum === "name" ? 8 : 12, why: "only-one" };
    return { party: null, sure: 100, why: "tie" };
  }
  // After a patient or a victim the one phone of the form is still the writer's.
  if (
    anchor === "third" &&
    datum === "phone" &&
    bareTwins.length === 0 &&
    !ownedByComplainant &&
    readings.some((other) => other.datum === "name" && (other.own ?? other.section) === "complainant")
  )
    return { party: "complainant", sure: 20, why: "only-phone" };
  return { party: null, sure: 100, why: `neighbour:${anchor}` };
}

/** A heading made the party of the same datum plain further up, and now a heading stands here that names nobody we know. */
function underAnotherHeading(reading: Reading, readings: Reading[], index: number): boolean {
  const here = reading.field.section;
  return (
    here !== "" &&
    !reading.matter &&
    readings
      .slice(0, index)
      .some((other) => other.datum === reading.datum && other.section !== null && !other.own && other.field.section !== here)
  );
}

/** The heading speaks of the matter, and the complainant has a part of the form to himself. */
function besideThePersons(reading: Reading, readings: Reading[]): boolean {
  return reading.matter && readings.some((other) => other.section === "complainant" && other.field.section !== reading.field.section);
}

/** 手机 and 固定电话 may both be asked of one person. */
function sameSort(a: Reading, b: Reading): boolean {
  return a.text === b.text || a.datum !== "phone";
}

function isPhoneTwin(reading: Reading, twins: Reading[]): boolean {
  return (
    (reading.datum === "phone" || reading.datum === "address" || reading.datum === "region") &&
    twins.every((twin) => twin.text !== reading.text)
  );
}

function orgParty(reading: Reading, index: number, readings: Reading[]): { party: Party; sure: number; why: string } {
  const taken = readings.some(
    (other, at) => at !== index && NAMING.test(other.datum ?? "") && (other.own ?? other.section) === "respondent",
  );
  const anchor = lastAnchor(readings, index);
  if (reading.datum === "bareOrg" && taken) return { party: null, sure: 100, why: "respondent-named-already" };
  if (reading.datum === "bareOrg" && /^(?:所在)?单位$/.test(reading.text)) {
    const personBefore = readings[index - 1];
    return personBefore?.datum && anchor !== "respondent"
      ? { party: "complainant", sure: 15, why: "after-person" }
      : { party: null, sure: 100, why: "tie" };
  }
  return { party: "respondent", sure: taken ? (reading.weight < 3 ? 12 : 25) : reading.datum === "bareOrg" ? 12 : 4, why: "organisation" };
}

/** The party named last before this field, as long as no other matter came between. */
function lastAnchor(readings: Reading[], index: number): Party {
  for (let i = index - 1; i >= 0; i--) {
    const other = readings[i]!;
    const named = other.own ?? other.section ?? other.resolved;
    if (other.datum && named) return named;
    // Who heads the respondent belongs to him; a relation is nobody.
    if ((other.own === "representative" || other.own === "third") && !/关系|负责人|法人|法定代表/.test(other.text)) return other.own;
    if ((other.meaning ?? "").startsWith("respondent.")) return "respondent";
    if (other.meaning && /^(?:complaint\.(?:facts|title|request)|event\.)/.test(other.meaning)) return null;
  }
  return null;
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
  } else if (meaning.startsWith("respondent.") && !reading.own && reading.section === "complainant") {
    score -= 40;
  }
  if (reading.own === "representative" || reading.own === "third") meaning = isNever(meaning) ? meaning : "other";
  if ((reading.section === "representative" || reading.section === "third") && !reading.own && reading.datum) meaning = "other";
  const kinds = kindsOf(field);
  if (meaning === "complaint.facts" && kinds === "l") score -= 12;
  if (/\.(?:phone|name|email|idNumber)$/.test(meaning) && kinds === "a") score -= 20;
  if (meaning === "complainant.phone" && field.maxLength !== null && field.maxLength < 8) score -= 40;
  if (meaning === "complainant.idNumber" && field.maxLength !== null && field.maxLength < 15) score -= 40;
  return { reading, meaning, score: Math.max(0, Math.min(100, score)), because };
}

/** Asked once in a form: where two claim it, the surer has it; of equals the first, and the second is only offered. */
const ONCE: Meaning[] = [
  "complaint.facts",
  "complaint.title",
  "complaint.request",
  "complainant.name",
  "complainant.idNumber",
  "complaint.amount",
  "complaint.anonymous",
];

function settleTwins(verdicts: Verdict[]): void {
  for (const meaning of ONCE) {
    const claims = verdicts.filter((verdict) => verdict.meaning === meaning && verdict.reading.field.blocked === "");
    if (claims.length < 2) continue;
    const best = Math.max(...claims.map((claim) => claim.reading.weight));
    let first = true;
    for (const claim of claims) {
      if (claim.reading.weight < best && best - claim.reading.weight >= 1 && meaning !== "complainant.name") {
        claim.meaning = "other";
        claim.score = 0;
        claim.because.push("surer-elsewhere");
      } else if (!first && claim.reading.own === null) claim.score = Math.min(claim.score, TICKED - 5);
      first = false;
    }
  }
}

const stemOf = (text: string): string => text.replace(/(?:年月)?日期?|时间|年月|发生|具体|的/g, "");

/** A date and a time asked side by side: 来电日期 and 来电时间. */
function settleTimes(verdicts: Verdict[]): void {
  const dates = verdicts.filter((verdict) => verdict.meaning === "event.date");
  for (const verdict of dates) {
    const { field, text } = verdict.reading;
    const clock =
      field.widget === "timePicker" || field.inputType === "time" || /时分|hh|几点|时刻/.test(`${text}${field.placeholder.toLowerCase()}`);
    const dated = dates.some(
      (other) =>
        other !== verdict &&
        /日期|年月日/.test(other.reading.text) &&
        /时间/.test(text) &&
        !/日期/.test(text) &&
        (stemOf(other.reading.text) === stemOf(text) || stemOf(text) === "" || stemOf(other.reading.text) === ""),
    );
    if (clock || dated) verdict.meaning = "event.time";
  }
}

/** A lone 「诉求」 box is where facts and demands go together. */
function settleMerged(verdicts: Verdict[]): void {
  if (verdicts.some((verdict) => verdict.meaning === "complaint.facts")) return;
  const lone = verdicts.filter((verdict) => verdict.meaning === "complaint.request" && kindsOf(verdict.reading.field) === "a");
  if (lone.length === 1 && /^(?:您的|我的|你的)?诉求$/.test(lone[0]!.reading.text)) lone[0]!.meaning = "complaint.facts";
}

/** 「举报对象」 as a choice sorts the respondent where another field names it, or where no answer names anybody. */
function settleSort(verdicts: Verdict[]): void {
  for (const verdict of verdicts) {
    const { text, field } = verdict.reading;
    if (verdict.meaning !== "respondent.name" || !text.endsWith("对象") || kindsOf(field) !== "c") continue;
    const answers = field.options.map((option) => option.text).filter((answer) => answer && !/选择/.test(answer));
    const nobody = answers.length >= 2 && !answers.some((answer) => isOrganisation(answer));
    if (nobody || verdicts.some((other) => other !== verdict && other.meaning === "respondent.name")) {
      verdict.meaning = "respondent.type";
      verdict.score = Math.min(verdict.score, TICKED - 8);
    }
  }
}

/** 「诉求说明」 beside 「事实说明」 asks for the demand. */
function settleDemand(verdicts: Verdict[]): void {
  const stories = verdicts.filter((verdict) => verdict.meaning === "complaint.facts" && verdict.reading.field.blocked === "");
  const demands = stories.filter((verdict) => /^(?:您的|我的|主要|具体)?(?:诉求|请求|要求|期望)/.test(verdict.reading.text));
  if (demands.length === 0 || demands.length === stories.length || verdicts.some((verdict) => verdict.meaning === "complaint.request"))
    return;
  for (const demand of demands) demand.meaning = "complaint.request";
}

/** 「报事人」: a doer we have no word for, asked for first and with a phone behind it, is who writes where nobody else is. */
function settleDoer(verdicts: Verdict[]): void {
  if (verdicts.some((verdict) => verdict.meaning === "complainant.name")) return;
  const at = verdicts.findIndex(
    ({ meaning, reading }) =>
      meaning === "other" &&
      reading.weight === 1 &&
      reading.own === null &&
      kindsOf(reading.field) === "l" &&
      /^.{1,4}[人者]$/.test(reading.text),
  );
  const next = verdicts[at + 1];
  if (at < 0 || next?.meaning !== "complainant.phone" || next.score < UNTICKED) return;
  verdicts[at]!.meaning = "complainant.name";
  verdicts[at]!.score = UNTICKED + 5;
  verdicts[at]!.because.push("before-the-phone");
}

/** 「其他类别」 right behind the kind of goods explains that kind. */
function settleOthers(verdicts: Verdict[]): void {
  for (let i = 1; i < verdicts.length; i++)
    if (verdicts[i]!.meaning === "complaint.categoryOther" && verdicts[i - 1]!.meaning === "complaint.productCategory")
      verdicts[i]!.meaning = "complaint.productCategory";
}

/** Beside 「来电人」, 「来电号码」 is the caller's own and not the number that pesters. */
function settleCaller(verdicts: Verdict[]): void {
  if (!verdicts.some((verdict) => /^来电(?:人|者)/.test(verdict.reading.text))) return;
  for (const verdict of verdicts)
    if (verdict.meaning === "respondent.phone" && verdict.reading.text.startsWith("来电")) verdict.meaning = "complainant.phone";
}

/** 「类型」 whose answers are 投诉, 举报, 咨询 … asks for the kind of matter. */
function settleKind(verdicts: Verdict[]): void {
  const kinds = OPTION_PRINTS.find((print) => print.meaning === "complaint.kind")!;
  for (const verdict of verdicts) {
    const { text, field } = verdict.reading;
    if (verdict.meaning !== "complaint.category" || !/^(?:类[型别]|性质)$/.test(text) || field.options.length < 2) continue;
    if (field.options.every((option) => kinds.all.test(option.text) || option.text === "")) verdict.meaning = "complaint.kind";
  }
}

/** 「举报类型」 whose answers are 实名举报 and 匿名举报 asks for the name, and is no category. */
function settleAnswers(verdicts: Verdict[]): void {
  const prints = OPTION_PRINTS.filter((print) => /^(?:complaint\.(?:anonymous|visibility)|complainant\.type)$/.test(print.meaning));
  for (const verdict of verdicts) {
    if (!/^(?:complaint\.(?:category|kind)|complainant\.type)$/.test(verdict.meaning)) continue;
    const answers = verdict.reading.field.options.map((option) => option.text).filter(Boolean);
    const print = prints.find((each) => answers.length >= each.least && answers.every((answer) => each.all.test(answer)));
    if (!print) continue;
    const theirs = print.meaning === "complainant.type" && (verdict.reading.own ?? verdict.reading.section) === "respondent";
    verdict.meaning = theirs ? "respondent.type" : print.meaning;
  }
}

/** What the answers must hold, one of them at least, for the question to be what its label says. */
const ANSWERS: Partial<Record<Meaning, RegExp>> = {
  "complainant.type": /个人|单位|企业|公司|法人|组织|自然人|机构|经营|商[户家]|集体/,
  "complainant.gender": /[男女]|先生/,
  "complainant.idType": /证|护照|身份/,
  "complaint.category": /[^是否有无不对没选择请-]/,
  "complaint.kind": /[^是否有无不对没选择请-]/,
};

/** 「投诉人身份」 answered by 本人 or 代理人 asks for no type; a category answered by yes or no is none. */
function settleVetoes(verdicts: Verdict[]): void {
  for (const verdict of verdicts) {
    const asked = ANSWERS[verdict.meaning];
    const answers = verdict.reading.field.options.map((option) => option.text).filter((text) => text && !/^[-—\s]*请?选择/.test(text));
    if (!asked || answers.length < 2 || answers.some((answer) => asked.test(answer))) continue;
    verdict.meaning = "other";
    verdict.because.push("answers-otherwise");
  }
}

/** Where nothing else holds the story, the one large box left holds it; offered, since its own words do not say so. */
function settleStory(verdicts: Verdict[]): void {
  const large = verdicts.filter((verdict) => kindsOf(verdict.reading.field) === "a" && verdict.reading.field.blocked === "");
  if (large.some((verdict) => /^complaint\.(?:facts|request|messageText)$/.test(verdict.meaning))) return;
  const open = large.filter((verdict) => verdict.meaning === "other" && verdict.reading.weight <= 1);
  if (open.length !== 1) return;
  open[0]!.meaning = "complaint.facts";
  open[0]!.score = UNTICKED + 5;
  open[0]!.because.push("only-large-box");
}

const WHERE: Partial<Record<Meaning, Meaning>> = {
  "complainant.region": "complainant.address",
  "respondent.region": "respondent.address",
  "event.region": "event.place",
  "complainant.address": "complainant.address",
  "respondent.address": "respondent.address",
  "event.place": "event.place",
};

/** An address right behind a region, bare or without a word, is the rest of the same place. */
function settleWhere(verdicts: Verdict[]): void {
  for (let i = 1; i < verdicts.length; i++) {
    const [upper, rest] = [verdicts[i - 1]!, verdicts[i]!];
    const means = WHERE[upper.meaning];
    const { reading } = rest;
    const { field } = reading;
    if (!means || upper.score < UNTICKED || reading.field.blocked !== "" || reading.own !== null) continue;
    const bare = reading.datum === "address" && /^(?:详细|具体)?(?:地址|住址|地点)$|^(?:详址|门牌号?)$/.test(reading.text);
    const wordless =
      field.label === "" && rest.meaning === "other" && reading.datum === null && /l/.test(kindsOf(field)) && field.placeholder === "";
    if (bare ? rest.meaning === means || upper.meaning.endsWith("ddress") || upper.meaning === "event.place" : !wordless) continue;
    rest.meaning = means;
    rest.score = Math.min(upper.score, TICKED - 8);
    rest.because.push("rest-of-place");
  }
}

/** A list without words of its own right behind another list asks for the finer part of the same answer. */
function settleFiner(verdicts: Verdict[]): void {
  for (let i = 1; i < verdicts.length; i++) {
    const [upper, finer] = [verdicts[i - 1]!, verdicts[i]!];
    if (finer.reading.field.label !== "" || finer.meaning !== "other" || upper.meaning === "other" || isNever(upper.meaning)) continue;
    if (
      !/c/.test(kindsOf(finer.reading.field)) ||
      !/c/.test(kindsOf(upper.reading.field)) ||
      finer.reading.field.widget !== upper.reading.field.widget
    )
      continue;
    finer.meaning = upper.meaning;
    finer.score = Math.min(upper.score, UNTICKED + 5);
    finer.because.push("finer-part");
  }
}

/** A date beside a signature is the day of signing. */
function settleSigned(verdicts: Verdict[]): void {
  if (!verdicts.some((verdict) => verdict.meaning === "never.signature")) return;
  for (const verdict of verdicts) if (verdict.meaning === "event.date" && verdict.reading.weight === 1) verdict.meaning = "other";
}

/** The staff member is the respondent where nobody else is. */
function settleStaff(verdicts: Verdict[]): void {
  if (verdicts.some((verdict) => verdict.meaning === "respondent.name")) return;
  const staff = verdicts.filter(
    (verdict) => verdict.meaning === "respondent.staff" && /员工姓名|人员(?:姓名)?$|工人$/.test(verdict.reading.text),
  );
  if (staff.length === 1) staff[0]!.meaning = "respondent.name";
}

function bandOf(verdict: Verdict, complaint: boolean): Recognition["offered"] {
  const { meaning, score, reading } = verdict;
  if (!complaint || meaning === "other" || isNever(meaning) || reading.field.blocked !== "") return "none";
  if (score >= TICKED) return meaning === "complaint.evidence" || reading.field.widget === "unknown" ? "unticked" : "ticked";
  return score >= UNTICKED ? "unticked" : "none";
}

/**
 * Says of each field of a form what it asks for, party first, and how sure that is. In a form that is no complaint form nothing is offered,
 * though meanings are still told. Pure; the same description always gives the same answer.
 */
export function recognise(form: FormDescription, page: { host: string; title: string; path: string }): FormRecognition {
  const readings = form.fields.map(readField);
  const complaint = isComplaintForm(form, readings, page);
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
  settleDemand(verdicts);
  settleDoer(verdicts);
  settleTwins(verdicts);
  settleMerged(verdicts);
  settleStory(verdicts);
  settleFiner(verdicts);
  settleWhere(verdicts);
  return {
    group: form.group,
    complaint,
    fields: verdicts.map((verdict) => ({
      ref: verdict.reading.field.ref,
      meaning: verdict.meaning,
      offered: bandOf(verdict, complaint),
      score: verdict.score,
      because: verdict.because,
    })),
  };
}
