import { isToldAsCollection } from "@/lib/case/collects";
import type { Contact } from "@/lib/case/contact";
import { obligedIn } from "@/lib/case/obliged";
import type { RowRef } from "@/lib/case/record";
import type { Channel, Saying } from "@/lib/case/vocabulary";
import { dayOf, minuteOfDay } from "@/lib/units/instant";
import { isKnown, type Maybe } from "@/lib/units/maybe";
import type { LetterInput } from "./letter";
import { personOf } from "./people";
import { standing } from "./standing";
import type { BasisParts } from "./writer";
import { closed, duration, inert, moment, quote } from "./wording";

/**
 * Contacts by the lender's side about the letter's debt up to the letter's day, oldest first; what is known to collect nothing (a code, a
 * card alert) is none. A contact whose debt is not known counts only when the record holds a single debt.
 */
export function contactsAbout(input: LetterInput): Contact[] {
  return input.record.contacts
    .filter((contact) => contact.direction === "in" && isToldAsCollection(contact) && isAbout(input, contact))
    .map(asObliged(obligedIn(input.record, (other) => isAbout(input, other))))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** Somebody who is noted once, under this name, as guarantor or co-borrower of the debt is so in every contact. */
const asObliged =
  (obliged: ReturnType<typeof obligedIn>) =>
  (contact: Contact): Contact => {
    const { whom } = contact;
    const relation = obliged(contact);
    return whom.kind !== "third-party" || relation === null ? contact : { ...contact, whom: { ...whom, relation } };
  };

/** Whether a contact, in or out, is about the letter's debt and not after its day. */
export const isAbout = ({ record, debtId, on }: LetterInput, contact: Contact): boolean =>
  (contact.debtId === debtId || (!isKnown(contact.debtId) && record.debts.length === 1)) && dayOf(contact.at) <= on;

/** Somebody who owes nothing: a guarantor or co-borrower is not, for them the lender may call. */
export const toThirdParty = ({ whom }: Contact): boolean =>
  whom.kind === "third-party" && whom.relation !== "guarantor" && whom.relation !== "co-borrower";

export const toSelf = ({ whom }: Contact): boolean => whom.kind === "self";

/** Begins at 22:00 or later, or before 8:00. */
export function atNight(contact: Contact): boolean {
  const minute = minuteOfDay(contact.at);
  return ["call", "sms", "app", "wechat", "visit"].includes(contact.channel) && (minute >= 22 * 60 || minute < 8 * 60);
}

export const connected = (contact: Contact): boolean => contact.channel === "call" && contact.answered === true;

/** `（接通2次）` of these calls; where nobody noted whether a call was picked up, that is said, or nothing is. */
export function connectedWords(calls: Contact[]): string {
  const open = calls.filter(({ answered }) => !isKnown(answered)).length;
  if (open === calls.length) return "";
  return `（接通${calls.filter(connected).length}次${open > 0 ? `，${open}次没有记是否接通` : ""}）`;
}

/** Days on which the borrower picked up more than three calls, each with its calls. */
export function crowdedDays(contacts: Contact[]): Contact[][] {
  const byDay = new Map<string, Contact[]>();
  for (const contact of contacts) {
    if (!toSelf(contact) || !connected(contact)) continue;
    const on = dayOf(contact.at);
    byDay.set(on, [...(byDay.get(on) ?? []), contact]);
  }
  return [...byDay.values()].filter((calls) => calls.length > 3);
}

/** What a sentence about these contacts rests on. */
export function basisOf(contacts: Contact[]): BasisParts {
  const rows: RowRef[] = contacts.map(({ id }) => ({ table: "contacts", id }));
  return { rows, evidenceIds: contacts.flatMap((contact) => contact.evidenceIds) };
}

const VERBS: Record<Exclude<Channel, "visit" | "post">, string> = {
  call: "致电",
  sms: "发短信给",
  app: "用 App 消息联系",
  wechat: "用微信等聊天工具联系",
  email: "发电子邮件给",
  letter: "致函",
};

/** What was said, as a letter words it: neutral, in the third person. What the law does not mind is not listed. */
const TOLD: Partial<Record<Saying, string>> = {
  "visit-unconsented": "事先没有征得同意",
  "visited-alone": "只有一人到场",
  "disclosed-debt": "透露了这笔借款的情况",
  "asked-relay": "要求转告我还款",
  "demanded-from-third-party": "要求其代为还款",
  "threat-violence": "威胁人身安全",
  "threat-expose": "扬言告知家人、单位或公开",
  "threat-arrest": "声称会被抓、坐牢或追究刑事责任",
  insult: "有辱骂、侮辱的言语",
  "posed-as-police": "自称公安、检察人员",
  "posed-as-court": "自称法院人员",
  "posed-as-lawyer": "自称律师",
  "posted-publicly": "公开张贴、发布欠款信息",
  "urged-borrowing": "要求我另行借款来还",
  "asked-private-account": "要求转入私人账户",
  "hid-identity": "拒绝说明姓名、工号或机构",
  "refused-records": "拒绝提供录音或催收记录",
  "refused-plan": "拒绝协商还款方案",
};
const toldWord = (saying: Saying, { whom }: Contact): string | undefined => {
  // What can only be said or done to somebody else is not told of a contact with the borrower.
  if (whom.kind === "self" && ["disclosed-debt", "asked-relay", "demanded-from-third-party"].includes(saying)) return undefined;
  return TOLD[saying];
};

/** The same acts in the words of the third party who was called; what concerns the borrower alone is not theirs to say. `*` is the person whose case it is. */
const TOLD_TO_ME: Partial<Record<Saying, string>> = {
  "disclosed-debt": "对我说*欠款",
  "asked-relay": "要我转告*还款",
  "demanded-from-third-party": "要我替*还款",
  "third-party-refused": "我明确表示不要再联系",
  "urged-borrowing": "要*另行借款来还",
  "refused-plan": "",
  "refused-records": "",
};

/** The things told of a contact, in the table's order, limited to `only` when given. */
export function toldOf(contact: Contact, only?: Saying[]): string[] {
  return (Object.keys(TOLD) as Saying[])
    .filter((saying) => contact.said.includes(saying) && (!only || only.includes(saying)))
    .flatMap((saying) => toldWord(saying, contact) ?? []);
}

/** What was said or done, as the third party would tell it of themselves. */
export function toldToThirdParty(contact: Contact, whose: string): string[] {
  return ([...Object.keys(TOLD), "third-party-refused"] as Saying[])
    .filter((saying) => contact.said.includes(saying))
    .map((saying) => (TOLD_TO_ME[saying] ?? TOLD[saying]!).replace("*", whose))
    .filter((text) => text !== "");
}

/** A number as a letter shows it: plain digits without blanks or +86; null where none was shown (未知号码, 无主叫). */
export function shownNumber(number: Maybe<string>): string | null {
  if (!isKnown(number)) return null;
  const plain = inert(number)
    .normalize("NFKC")
    .replace(/^(?:\+|00)86[-\s]*(?=\d)/, "")
    .replace(/(?<=\d)[-\s]+(?=\d)/g, "");
  return /\d{3}/.test(plain) ? plain : null;
}

/** Who acted and how, in front of whom it concerned: “催收方用号码021…致电我的姐姐”, “催收人员上门联系我本人”. */
export function actOf(contact: Contact, person: string): string {
  if (contact.channel === "visit") return `催收人员上门联系${person}`;
  // Who is noted of a posting is who saw it: what was posted is about the person whose case it is, and only alleged.
  if (contact.channel === "post") return `催收方公开张贴、发布称我欠款的信息${toSelf(contact) ? "" : `，${person}看到`}`;
  if (contact.channel !== "call" && contact.channel !== "sms") return `催收方${VERBS[contact.channel]}${person}`;
  const number = shownNumber(contact.number);
  return `${number === null ? "催收方（号码未显示）" : `催收方用号码${number}`}${VERBS[contact.channel]}${person}`;
}

/** One contact in one sentence: day, clock, number, whom, how long, what was said, and the borrower's own note of it in quotation marks, which nobody can clean of names and therefore stays out of public texts. */
export function contactLine(contact: Contact, input: LetterInput): string {
  const person = personOf(contact, input);
  const told = toldOf(contact).filter((text) => contact.channel !== "post" || text !== TOLD["posted-publicly"]);
  const refused = contact.said.includes("third-party-refused") && toThirdParty(contact) ? [`${person}明确表示不要再联系`] : [];
  const said = [lengthOf(contact), ...told, ...refused].filter((text) => text !== "").map((text) => `，${text}`);
  return `${moment(contact.at)}，${actOf(contact, person)}${said.join("")}。${ownWords(contact, input)}`;
}

function lengthOf(contact: Contact): string {
  if (contact.channel !== "call") return "";
  if (contact.answered === false) return "未接通";
  return isKnown(contact.durationSeconds) && contact.durationSeconds > 0 ? `通话${duration(contact.durationSeconds)}` : "";
}

/** What came, as received, or the borrower's note of it; not in public texts. */
export function ownWords(contact: Contact, input: LetterInput): string {
  if (input.forPublic || !isKnown(contact.words) || contact.words.trim() === "") return "";
  const message = ["sms", "app", "wechat", "email"].includes(contact.channel);
  return `${message ? "原文" : "我的记录"}：${closed(quote(contact.words))}`;
}

/** For the borrower the case is theirs; for somebody whose loan it is not, it is only alleged. */
export const matterOf = (input: LetterInput): string => (standing(input) === "not-mine" ? "所称借款的情况" : "这笔借款的情况");
