import type { Contact } from "@/lib/case/contact";
import { CHANNELS, type Saying } from "@/lib/case/vocabulary";
import { chineseDay, daysBetween } from "@/lib/units/day";
import { clockOf, dayOf } from "@/lib/units/instant";
import {
  actOf,
  atNight,
  basisOf,
  connected,
  connectedWords,
  contactLine,
  crowdedDays,
  isAbout,
  matterOf,
  ownWords,
  toldOf,
  toSelf,
  toThirdParty,
} from "./conduct";
import type { Sentence } from "./letter";
import { peopleList, personKey, personOf } from "./people";
import { moment, momentList, span } from "./wording";
import type { Writer } from "./writer";

/** The whole log in one sentence: from when to when, how many calls (how many picked up) and messages. */
export function overview(w: Writer, contacts: Contact[], weight = 60): Sentence | null {
  if (contacts.length === 0) return null;
  const calls = contacts.filter(({ channel }) => channel === "call");
  const texts = contacts.filter(({ channel }) => channel === "sms");
  const others = contacts.length - calls.length - texts.length;
  const kinds = [
    calls.length > 0 ? `电话${calls.length}次${connectedWords(calls)}` : "",
    texts.length > 0 ? `短信${texts.length}条` : "",
    others > 0 ? `其他方式${others}次` : "",
  ].filter((text) => text !== "");
  const period = span(dayOf(contacts[0]!.at), dayOf(contacts[contacts.length - 1]!.at));
  return w.state("facts.overview", weight, {
    rows: basisOf(contacts).rows,
  })`${period}，我共记录到催收联系${contacts.length}次：${kinds.join("，")}。`;
}

/** How many moments one sentence names: fewer where the whole text is short. */
const named = (w: Writer): number => (w.input.length === "400" ? 4 : 8);

/** Everything the log says of third parties. In the full letter each contact stands in a list of its own (`thirdPartyList`). */
export function thirdPartySummary(w: Writer, contacts: Contact[], weight = 95): (Sentence | null)[] {
  const reached = contacts.filter(toThirdParty);
  if (reached.length === 0) return [];
  const people = peopleList(reached, w.input);
  const period = span(dayOf(reached[0]!.at), dayOf(reached[reached.length - 1]!.at));
  const told = reached.filter((contact) => contact.said.includes("disclosed-debt"));
  const asked = reached.filter((contact) => contact.said.includes("demanded-from-third-party"));
  const times = (own: Contact[]): string =>
    momentList(
      own.map(({ at }) => at),
      named(w),
    );
  const dates = w.short ? `（${times(reached)}）` : "";
  const since = w.short ? "" : `${period}，`;
  const whom = people === "" ? "" : /^\d/.test(people) ? `，共${people}` : `，包括${people}`;
  const part = (own: Contact[]): string => (reached.length === 1 ? "这次联系" : `其中${own.length}次（${times(own)}）`);
  return [
    w.state("facts.third-party", weight, basisOf(reached))`${since}催收方${reached.length}次联系我以外的人${dates}${whom}。`,
    told.length > 0 && w.short
      ? w.state("facts.third-party.told", weight - 10, basisOf(told))`${part(told)}透露了${matterOf(w.input)}。`
      : null,
    asked.length > 0 && w.short
      ? w.state(
          "facts.third-party.asked",
          weight - 20,
          basisOf(asked),
        )`${reached.length === 1 && told.length > 0 ? "催收方还" : part(asked)}要求被联系的人代为还款。`
      : null,
  ];
}

/** How many contacts a full letter tells one by one: nobody reads eighty. The rest are counted. */
const MOST_TOLD = 20;

/** Of more than are told one by one, those in which most was said or done, then the latest; in the order of time. And the others. */
function gravest(contacts: Contact[]): { told: Contact[]; rest: Contact[] } {
  if (contacts.length <= MOST_TOLD) return { told: contacts, rest: [] };
  const chosen = new Set(contacts.toSorted((a, b) => b.said.length - a.said.length || b.at - a.at).slice(0, MOST_TOLD));
  return { told: contacts.filter((contact) => chosen.has(contact)), rest: contacts.filter((contact) => !chosen.has(contact)) };
}

/** Each contact with a third party, one sentence each; past twenty the gravest, and how many there were besides. */
export function thirdPartyList(w: Writer, contacts: Contact[]): (Sentence | null)[] {
  if (w.short) return [];
  const { told, rest } = gravest(contacts.filter(toThirdParty));
  return [
    ...told.map((contact) => w.state(`facts.contact.${contact.id}`, 40, basisOf([contact]))`${contactLine(contact, w.input)}`),
    rest.length > 0
      ? w.state("facts.contacts-besides", 38, basisOf(rest))`除以上${told.length}次外，另有${rest.length}次联系我以外的人，没有逐次列出。`
      : null,
  ];
}

/** When the borrower first asked, about this debt, that nobody else be contacted; null when never. */
export function askedToStop(w: Writer): Contact | null {
  const asked = w.input.record.contacts.filter((contact) => contact.said.includes("borrower-asked-to-stop") && isAbout(w.input, contact));
  return asked.sort((a, b) => a.at - b.at)[0] ?? null;
}

/**
 * What came after somebody said stop. After the borrower's own demand every later contact with any third party counts; after a third
 * party's refusal only later contacts with the same person, and only where that person is told apart from every other.
 */
export function refusals(w: Writer, contacts: Contact[]): (Sentence | null)[] {
  const third = contacts.filter(toThirdParty);
  const asked = askedToStop(w);
  const later = asked ? third.filter((contact) => contact.at > asked.at) : [];
  const times = (own: Contact[]): string =>
    momentList(
      own.map(({ at }) => at),
      named(w),
    );
  const short = w.short && later.length > 0;
  return [
    asked && !short ? w.state("facts.asked-to-stop", 85, basisOf([asked]))`${moment(asked.at)}，我已明确要求催收方不再联系第三人。` : null,
    asked && later.length > 0
      ? w.state(
          "facts.after-refusal",
          short ? 90 : 88,
          basisOf(short ? [asked, ...later] : later),
        )`${short ? `${moment(asked.at)}我明确要求不再联系第三人之后` : "在此之后"}，催收方仍有${later.length}次联系我以外的人（${times(later)}）。`
      : null,
    ...refusersOf(third).map(
      ({ refused, again }, index) =>
        w.state(
          `facts.refused.${refused.id}`,
          86 - index,
          basisOf([refused, ...again]),
        )`${moment(refused.at)}，${personOf(refused, w.input)}明确表示不要再联系；此后催收方仍有${again.length}次联系同一人（${times(again)}）。`,
    ),
  ];
}

/** The first refusal of each person that was not heeded, and what came to the same person after it. At most three, those with most after them. */
function refusersOf(third: Contact[]): { refused: Contact; again: Contact[] }[] {
  const seen = new Set<string>();
  return third
    .filter((contact) => contact.said.includes("third-party-refused") && !seen.has(personKey(contact)) && seen.add(personKey(contact)))
    .map((refused) => ({
      refused,
      again: third.filter((contact) => contact.at > refused.at && personKey(contact) === personKey(refused)),
    }))
    .filter(({ again }) => again.length > 0)
    .sort((a, b) => b.again.length - a.again.length)
    .slice(0, 3);
}

/**
 * The borrower could be reached: said only when a call that the borrower picked up lies before the last contact with a third party and
 * fewer than three calls to the borrower were missed between the two, at most thirty days apart; with its day and the distance.
 */
export function reachable(w: Writer, contacts: Contact[]): Sentence | null {
  const last = contacts.findLast(toThirdParty);
  if (!last) return null;
  const before = contacts.filter((contact) => toSelf(contact) && contact.channel === "call" && contact.at < last.at);
  const taken = before.findLast(connected);
  if (!taken) return null;
  const missed = before.filter((contact) => contact.at > taken.at && contact.answered === false).length;
  const days = daysBetween(dayOf(taken.at), dayOf(last.at));
  if (missed >= 3 || days > 30) return null;
  const then = days === 0 ? `当天${clockOf(last.at)}` : `${days}天后的${moment(last.at)}`;
  return w.state("facts.reachable", 78, basisOf([taken, last]))`${moment(taken.at)}，我本人接通了催收电话；${then}，催收方联系了第三人。`;
}

/** Contacts between 22:00 and 8:00. */
export function nightFacts(w: Writer, contacts: Contact[], weight = 82): Sentence | null {
  const night = contacts.filter(atNight);
  if (night.length === 0) return null;
  const missed = night.filter((contact) => contact.channel === "call" && contact.answered === false).length;
  const times = momentList(
    night.map(({ at }) => at),
    named(w),
  );
  const line = w.state("facts.night", weight, basisOf(night));
  if (night.length === 1) return line`${times}，催收方${formOf(night[0]!)}，在22时至次日8时之间。`;
  return line`${times}，催收方共${night.length}次在22时至次日8时之间联系${missed > 0 ? `（其中${missed}次未接通）` : ""}。`;
}

const formOf = ({ channel, answered }: Contact): string =>
  channel === "call"
    ? answered === false
      ? "来电（未接通）"
      : "来电"
    : channel === "sms"
      ? "发来短信"
      : channel === "visit"
        ? "上门"
        : `以${CHANNELS[channel]}联系`;

/** Days with more than three calls that the borrower picked up. */
export function frequencyFacts(w: Writer, contacts: Contact[], weight = 74): (Sentence | null)[] {
  return crowdedDays(contacts).map((calls) => {
    const on = dayOf(calls[0]!.at);
    const clocks = calls.slice(0, 12).map(({ at }) => clockOf(at));
    return w.state(
      `facts.frequency.${on}`,
      weight,
      basisOf(calls),
    )`${chineseDay(on)}一天内，我接通了${calls.length}次催收电话（${clocks.join("、")}${calls.length > 12 ? "等" : ""}）。`;
  });
}

/** How grave each kind of saying is, for what is kept when a text must be short; also the order in which they are told. */
const GRAVITY: Partial<Record<Saying, number>> = {
  "threat-violence": 96,
  "posted-publicly": 92,
  "posed-as-police": 91,
  "posed-as-court": 91,
  "threat-arrest": 88,
  "threat-expose": 84,
  "visit-unconsented": 83,
  "visited-alone": 70,
  "asked-private-account": 80,
  "urged-borrowing": 79,
  insult: 76,
  "posed-as-lawyer": 72,
  "refused-records": 64,
  "hid-identity": 62,
};
export const graveSayings = Object.keys(GRAVITY) as Saying[];

/** One sentence for each contact in which something grave was said; `only` limits the kinds. */
export function sayingFacts(w: Writer, contacts: Contact[], only: Saying[] = graveSayings): (Sentence | null)[] {
  const graveIn = (contact: Contact): Saying[] => only.filter((saying) => contact.said.includes(saying));
  const toldIn = (contact: Contact): string[] =>
    toldOf(contact, graveIn(contact)).filter((text) => contact.channel !== "post" || text !== "公开张贴、发布欠款信息");
  const all = contacts.filter((contact) => graveIn(contact).length > 0 && (toldIn(contact).length > 0 || contact.channel === "post"));
  const { told: shown, rest } = w.short ? { told: all, rest: [] } : gravest(all);
  const lines = shown.map((contact) => {
    const grave = graveIn(contact);
    const told = toldIn(contact);
    const weight = Math.max(...grave.map((saying) => GRAVITY[saying] ?? 50));
    const act = actOf(contact, personOf(contact, w.input));
    return w.state(
      `facts.said.${contact.id}`,
      weight,
      basisOf([contact]),
    )`${moment(contact.at)}，${[act, ...told].join("，")}。${w.short ? "" : ownWords(contact, w.input)}`;
  });
  const more = w.state("facts.said-besides", 38, basisOf(rest));
  return rest.length > 0 ? [...lines, more`除以上${shown.length}次外，另有${rest.length}次有类似言行的联系，没有逐次列出。`] : lines;
}

/** Says plainly what there is to prove it, so that nobody is led to think there is more. */
export function proofNote(w: Writer, contacts: Contact[], weight = 45): Sentence | null {
  if (contacts.length === 0) return null;
  const proven = contacts.filter((contact) => contact.evidenceIds.some((id) => w.input.record.evidence.some((item) => item.id === id)));
  if (proven.length === contacts.length) return null;
  const rest = proven.length > 0 ? `其中${proven.length}次附有材料，其余` : "";
  return w.state("facts.proof", weight, {
    rows: basisOf(contacts).rows,
  })`以上根据我逐次记下的联系记录整理，${rest}请以机构留存的通话记录和录音核对。`;
}

/** How many contacts with others and at night, in words for the telephone; empty when there are none. Counts, no judgement. */
export function countsInWords(contacts: Contact[]): string {
  const third = contacts.filter(toThirdParty).length;
  const night = contacts.filter(atNight).length;
  return [third > 0 ? `联系我以外的人${third}次` : "", night > 0 ? `22时至次日8时之间联系${night}次` : ""].filter(Boolean).join("，");
}

/** All conduct in the order of its weight: what complaints to the lender and to its supervisors tell alike. */
export function conductSection(w: Writer, contacts: Contact[]): void {
  w.paragraph("facts", [overview(w, contacts)]);
  w.paragraph("facts", thirdPartySummary(w, contacts));
  w.numbered("facts", thirdPartyList(w, contacts));
  w.paragraph("facts", [...refusals(w, contacts), reachable(w, contacts)]);
  w.paragraph("facts", [nightFacts(w, contacts), ...frequencyFacts(w, contacts)]);
  w.paragraph(
    "facts",
    sayingFacts(
      w,
      contacts.filter((contact) => w.short || !toThirdParty(contact)),
    ),
  );
  w.paragraph("facts", [proofNote(w, contacts)]);
}
