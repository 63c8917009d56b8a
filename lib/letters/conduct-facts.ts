import type { Contact } from "@/lib/case/contact";
import type { Saying } from "@/lib/case/vocabulary";
import { clockOf, dayOf } from "@/lib/units/instant";
import { chineseDay } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { atNight, basisOf, connected, contactLine, crowdedDays, personOf, toldOf, toThirdParty } from "./conduct";
import type { Sentence } from "./letter";
import { closed, moment, momentList, quote, span } from "./wording";
import type { Writer } from "./writer";

/** The whole log in one sentence: from when to when, how many calls (how many picked up) and messages. */
export function overview(w: Writer, contacts: Contact[], weight = 60): Sentence | null {
  if (contacts.length === 0) return null;
  const calls = contacts.filter(({ channel }) => channel === "call");
  const texts = contacts.filter(({ channel }) => channel === "sms");
  const others = contacts.length - calls.length - texts.length;
  const kinds = [
    calls.length > 0 ? `电话${calls.length}次（接通${calls.filter(connected).length}次）` : "",
    texts.length > 0 ? `短信${texts.length}条` : "",
    others > 0 ? `其他方式${others}次` : "",
  ].filter((text) => text !== "");
  const period = span(dayOf(contacts[0]!.at), dayOf(contacts[contacts.length - 1]!.at));
  return w.state("facts.overview", weight, {
    rows: basisOf(contacts).rows,
  })`${period}，我共记录到催收联系${contacts.length}次：${kinds.join("，")}。`;
}

/** Everything the log says of third parties. In the full letter each contact stands in a list of its own (`thirdPartyList`). */
export function thirdPartySummary(w: Writer, contacts: Contact[], weight = 95): (Sentence | null)[] {
  const reached = contacts.filter(toThirdParty);
  if (reached.length === 0) return [];
  const people = [...new Set(reached.map((contact) => personOf(contact, w.input.forPublic)))].join("、");
  const period = span(dayOf(reached[0]!.at), dayOf(reached[reached.length - 1]!.at));
  const told = reached.filter((contact) => contact.said.includes("disclosed-debt"));
  const asked = reached.filter((contact) => contact.said.includes("demanded-from-third-party"));
  const dates = w.short ? `（${momentList(reached.map(({ at }) => at))}）` : "";
  return [
    w.state(
      "facts.third-party",
      weight,
      basisOf(reached),
    )`${period}，催收方有${reached.length}次${dates}没有联系我本人，而是联系了${people}。`,
    told.length > 0 && w.short
      ? w.state(
          "facts.third-party.told",
          weight - 10,
          basisOf(told),
        )`其中${momentList(told.map(({ at }) => at))}的联系向对方说出了我欠款的情况。`
      : null,
    asked.length > 0 && w.short
      ? w.state("facts.third-party.asked", weight - 20, basisOf(asked))`${momentList(asked.map(({ at }) => at))}的联系要求对方替我还款。`
      : null,
  ];
}

/** Each contact with a third party, one sentence each. */
export function thirdPartyList(w: Writer, contacts: Contact[]): (Sentence | null)[] {
  if (w.short) return [];
  return contacts
    .filter(toThirdParty)
    .map((contact) => w.state(`facts.contact.${contact.id}`, 40, basisOf([contact]))`${contactLine(contact, w.input.forPublic)}`);
}

/** The borrower or the third party said stop, and what came after. */
export function refusals(w: Writer, contacts: Contact[]): (Sentence | null)[] {
  const all = w.input.record.contacts;
  const own = all.filter((contact) => contact.said.includes("borrower-asked-to-stop") && isAbout(w, contact)).sort((a, b) => a.at - b.at);
  const theirs = contacts.filter((contact) => contact.said.includes("third-party-refused"));
  const first = [own[0]?.at, theirs[0]?.at].filter(isKnown).sort((a, b) => a - b)[0];
  const later = isKnown(first)
    ? contacts.filter((contact) => toThirdParty(contact) && contact.at > first && !theirs.includes(contact))
    : [];
  const [asked] = own;
  const [refused] = theirs;
  if (w.short && later.length > 0 && isKnown(first))
    return [
      w.state(
        "facts.after-refusal",
        88,
        basisOf([asked, refused, ...later].filter(isKnown)),
      )`${moment(first)}${asked?.at === first ? "我" : personOf(refused!, w.input.forPublic)}明确要求停止之后，仍有${later.length}次同类联系（${momentList(later.map(({ at }) => at))}）。`,
    ];
  return [
    asked ? w.state("facts.asked-to-stop", 85, basisOf([asked]))`${moment(asked.at)}，我已向对方明确要求不要再联系第三人。` : null,
    refused
      ? w.state(
          "facts.third-party-refused",
          80,
          basisOf([refused]),
        )`${moment(refused.at)}，${personOf(refused, w.input.forPublic)}${asked ? "也" : ""}明确表示不要再联系。`
      : null,
    later.length > 0
      ? w.state(
          "facts.after-refusal",
          88,
          basisOf(later),
        )`在此之后仍有${later.length}次同类联系（${momentList(later.map(({ at }) => at))}）。`
      : null,
  ];
}

function isAbout(w: Writer, contact: Contact): boolean {
  return contact.debtId === w.debt.id || (!isKnown(contact.debtId) && w.input.record.debts.length === 1);
}

/** The borrower could be reached: it answers the exception for lost contact. */
export function reachable(w: Writer, contacts: Contact[]): Sentence | null {
  const third = contacts.filter(toThirdParty);
  const own = contacts.filter((contact) => !toThirdParty(contact) && connected(contact));
  const before = own.filter((contact) => third.some((other) => contact.at < other.at));
  const last = before[before.length - 1];
  if (!last) return null;
  const period = span(dayOf(own[0]!.at), dayOf(own[own.length - 1]!.at));
  return w.state("facts.reachable", 78, {
    rows: basisOf(own).rows,
  })`${period}，我本人接通了${own.length}次催收电话，并不存在联系不上我的情形。`;
}

/** Contacts between 22:00 and 8:00. */
export function nightFacts(w: Writer, contacts: Contact[], weight = 82): Sentence | null {
  const night = contacts.filter(atNight);
  if (night.length === 0) return null;
  const missed = night.filter((contact) => contact.channel === "call" && contact.answered === false).length;
  const which = missed > 0 ? `（其中${missed}次未接通）` : "";
  const times = momentList(night.map(({ at }) => at));
  return w.state("facts.night", weight, basisOf(night))`${times}，共${night.length}次在22时至次日8时之间催收${which}。`;
}

/** Days with more than three calls that the borrower picked up. */
export function frequencyFacts(w: Writer, contacts: Contact[], weight = 74): (Sentence | null)[] {
  return crowdedDays(contacts).map((calls) => {
    const on = dayOf(calls[0]!.at);
    const clocks = calls.map(({ at }) => clockOf(at)).join("、");
    return w.state(
      `facts.frequency.${on}`,
      weight,
      basisOf(calls),
    )`${chineseDay(on)}一天内，我接通了${calls.length}次催收电话（${clocks}）。`;
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
  return contacts.flatMap((contact) => {
    const grave = only.filter((saying) => contact.said.includes(saying));
    if (grave.length === 0) return [];
    const weight = Math.max(...grave.map((saying) => GRAVITY[saying] ?? 50));
    const words =
      !w.short && !w.input.forPublic && isKnown(contact.words) && contact.words !== "" ? `我的记录：${closed(quote(contact.words))}` : "";
    const number = isKnown(contact.number) ? `号码${contact.number}` : "对方（号码未显示）";
    const told = toldOf(contact, grave).join("，");
    return [
      w.state(
        `facts.said.${contact.id}`,
        weight,
        basisOf([contact]),
      )`${moment(contact.at)}，${number}在联系${personOf(contact, w.input.forPublic)}时，${told}。${words}`,
    ];
  });
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
