import type { Contact } from "@/lib/case/contact";
import type { RowRef } from "@/lib/case/record";
import { RELATIONS, type Channel, type Saying } from "@/lib/case/vocabulary";
import { dayOf, minuteOfDay } from "@/lib/units/instant";
import { isKnown } from "@/lib/units/maybe";
import type { LetterInput } from "./letter";
import type { BasisParts } from "./writer";
import { closed, duration, moment, quote } from "./wording";

/**
 * Contacts by the lender's side about the letter's debt, oldest first. A contact whose debt is not known counts only when the record
 * holds a single debt.
 */
export function contactsAbout({ record, debtId }: LetterInput): Contact[] {
  const single = record.debts.length === 1;
  return record.contacts
    .filter((contact) => contact.direction === "in" && (contact.debtId === debtId || (single && !isKnown(contact.debtId))))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

export const toThirdParty = (contact: Contact): boolean => contact.whom.kind === "third-party";

/** Begins at 22:00 or later, or before 8:00. */
export function atNight(contact: Contact): boolean {
  const minute = minuteOfDay(contact.at);
  return ["call", "sms", "app", "wechat", "visit"].includes(contact.channel) && (minute >= 22 * 60 || minute < 8 * 60);
}

export const connected = (contact: Contact): boolean => contact.channel === "call" && contact.answered === true;

/** Days on which the borrower picked up more than three calls, each with its calls. */
export function crowdedDays(contacts: Contact[]): Contact[][] {
  const byDay = new Map<string, Contact[]>();
  for (const contact of contacts) {
    if (toThirdParty(contact) || !connected(contact)) continue;
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

/** Names that say the relation by themselves. */
const KIN_WORDS = /爸|妈|父亲|母亲|爹|娘|姐|妹|哥|弟|老公|老婆|丈夫|妻子|爱人|儿子|女儿|爷爷|奶奶|叔|姨|舅|姑|同事|朋友|领导|邻居/;

/** 「小王（同事）」, 「姐姐」, 「我的同事」, 「第三人」. Names go out of public texts. */
export function personOf(contact: Contact, forPublic: boolean): string {
  if (contact.whom.kind === "self") return "我本人";
  const { name, relation } = contact.whom;
  const kin = isKnown(relation) && relation !== "other" ? RELATIONS[relation] : "";
  if (isKnown(name) && name !== "" && !forPublic) return kin && !KIN_WORDS.test(name) ? `${name}（${kin}）` : name;
  if (relation === "reference") return "我填写的紧急联系人";
  return kin ? `我的${kin}` : "第三人";
}

const VERBS: Record<Channel, string> = {
  call: "致电",
  sms: "发短信给",
  app: "用 App 消息联系",
  wechat: "用微信等聊天工具联系",
  email: "发电子邮件给",
  letter: "致函",
  visit: "上门找",
  post: "公开张贴或发布信息，涉及",
};

/** What was said, as a letter words it: neutral, in the third person. What the law does not mind is not listed. */
const TOLD: Partial<Record<Saying, string>> = {
  "disclosed-debt": "向其说出我欠款的情况",
  "asked-relay": "要求其转告我还款",
  "demanded-from-third-party": "要求其替我还款",
  "third-party-refused": "其明确表示不要再联系",
  "threat-violence": "威胁人身安全",
  "threat-expose": "扬言告知家人、单位或公开",
  "threat-arrest": "声称会抓人、坐牢或立刑事案件",
  insult: "有辱骂、侮辱的言语",
  "posed-as-police": "自称公安、检察人员",
  "posed-as-court": "自称法院人员",
  "posed-as-lawyer": "自称律师",
  "posted-publicly": "公开张贴、发布欠款信息",
  "urged-borrowing": "要求我另行借款来还",
  "asked-private-account": "要求转入私人账户",
  "hid-identity": "不肯说明姓名、工号或机构",
  "refused-records": "拒绝提供录音或催收记录",
  "refused-plan": "拒绝协商还款方案",
  "visited-alone": "只有一人上门",
  "visit-unconsented": "未经同意上门",
};

/** The same acts in the words of the third party who was called. */
const TOLD_TO_ME: Partial<Record<Saying, string>> = {
  "disclosed-debt": "向我说出借款人欠款的情况",
  "asked-relay": "要我转告借款人还款",
  "demanded-from-third-party": "要我替借款人还款",
  "third-party-refused": "我明确表示不要再联系",
  "urged-borrowing": "要借款人另行借款来还",
  "refused-plan": "",
};

/** The things told of a contact, in the table's order, limited to `only` when given. */
export function toldOf(contact: Contact, only?: Saying[]): string[] {
  return (Object.keys(TOLD) as Saying[])
    .filter((saying) => contact.said.includes(saying) && (!only || only.includes(saying)))
    .map((saying) => TOLD[saying]!);
}

/** What was said or done, as the third party would tell it of themselves. */
export function toldToThirdParty(contact: Contact): string[] {
  return (Object.keys(TOLD) as Saying[])
    .filter((saying) => contact.said.includes(saying))
    .map((saying) => TOLD_TO_ME[saying] ?? TOLD[saying]!)
    .filter((text) => text !== "");
}

/** One contact in one sentence: day, clock, number, whom, how long, what was said, and the borrower's own note of it in quotation marks, which nobody can clean of names and therefore stays out of public texts. */
export function contactLine(contact: Contact, forPublic: boolean): string {
  const number = isKnown(contact.number) ? `号码${contact.number}` : "对方（号码未显示）";
  const head = `${moment(contact.at)}，${number}${VERBS[contact.channel]}${personOf(contact, forPublic)}`;
  const length =
    contact.channel !== "call"
      ? ""
      : contact.answered === false
        ? "，未接通"
        : isKnown(contact.durationSeconds) && contact.durationSeconds > 0
          ? `，通话${duration(contact.durationSeconds)}`
          : "";
  const told = toldOf(contact);
  const said = told.length > 0 ? `，${told.join("，")}` : "";
  const message = contact.channel === "sms" || contact.channel === "app" || contact.channel === "wechat" || contact.channel === "email";
  const words =
    !forPublic && isKnown(contact.words) && contact.words !== "" ? `${message ? "原文" : "我的记录"}：${closed(quote(contact.words))}` : "";
  return `${head}${length}${said}。${words}`;
}
