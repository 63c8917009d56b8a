import { hostKind, linksIn } from "./court-hosts";
import { isQuiet } from "./message-pressure";
import {
  ARBITRAL_NUMBER,
  AUTHORITY,
  CASE_NUMBER,
  COURT_PLATFORM,
  FRAUD_WARNING,
  FULL_COURT,
  LAWYER,
  OFFICE,
  SHORT_COURT,
} from "./message-signs";
import { isScam } from "./message-scams";
import type { MessageKind, MessageSign } from "./message-sign";

/** Speaks of a court, an arbitral commission or their papers. */
export const speaksOfCourt = (text: string): boolean =>
  /法院|传票|支付令|判决|案号|诉前|立案|庭审|开庭|应诉|起诉状|仲裁(?:委|通知|庭)|裁决书|执行通知|保全裁定/.test(text) ||
  CASE_NUMBER.test(text) ||
  ARBITRAL_NUMBER.test(text) ||
  COURT_PLATFORM.test(text);

/** A case that can be looked up where it is named: the number of a court with the court, or of an arbitral commission with it. */
export const canBeLookedUp = (text: string): boolean =>
  (CASE_NUMBER.test(text) && (FULL_COURT.test(text) || SHORT_COURT.test(text) || COURT_PLATFORM.test(text))) ||
  (ARBITRAL_NUMBER.test(text) && /仲裁委|仲裁院/.test(text));

/** An enforcement notice orders payment to the court's account within days: there these are no marks of a fake. */
const LAWFUL_IN_ENFORCEMENT = new Set(["pay-or-court", "private-account", "measures-at-once", "enforcement-first", "arrest"]);
/** A postman who brings a court's letter leaves his own number and comes to the door. */
const DELIVERY = /【[^】]*(?:邮政|EMS|快递|速运|物流|驿站|专递|邮件)[^】]*】|(?:投递|派送|快递)员/i;
const LAWFUL_OF_A_POSTMAN = new Set([
  "office-call",
  "mobile-callback",
  "pressed-in-its-name",
  "hurried-call",
  "at-your-door",
  "made-up-number",
]);

/** An office that answers what the reader brought to it, and asks for nothing. */
const ANSWERS_YOU =
  /您(?:的)?[^。]{0,16}(?:申请|反映|投诉|报案|报称|报警|举报|来访|预约|提交|提出)[^。]{0,40}(?:已|正在)(?:受理|收到|收悉|转|登记|立案|办结|安排|核查|完毕|审核)|您(?:报案的|作为(?:被害人|报案人))|(?:申请|投诉|反映|来信)[^。]{0,16}(?:已受理|收悉|已转|已登记)/;
const ASKS_MONEY = /缴|付|转账|保证金|点击|链接|https?:|还款|欠款|逾期|微信|QQ|下载|屏幕|卡号|密码/;
const LAWFUL_IN_AN_ANSWER = new Set(["mediation-pressure", "made-up-number", "office-call", "mobile-callback", "hurried-call", "arrest"]);

/** Whoever keeps an account tells that an office has frozen it; he asks for nothing, and sends the reader to himself or to the office. */
const KEEPER = /【[^】]*(?:银行|支付宝|财付通|微信支付|微信安全|云闪付|公积金|信用社|农商行|证券|基金|社保)[^】]*】/;
const FROZEN = /已(?:被|经|由|协助|依法)?[^。]{0,24}(?:冻结|扣划|止付|限制)|(?:冻结|扣划|止付)[^。]{0,10}(?:成功|完成|生效)/;
const PRESSES = /还款|结清|缴纳|转账|保证金|今[日天]|小时内|点击|https?:|(?<!\d)1[3-9]\d{9}(?!\d)|QQ|添加|专员/;
const LAWFUL_OF_A_KEEPER = new Set(["pressed-in-its-name", "invented-consequence", "measures-at-once", "enforcement-first"]);

const ANNOUNCES =
  /(?:仲裁委(?:员会)?|人民法院|[一-龥]{2,8}法院|仲裁院)[^\n]*(?:开庭(?:时间)?|书面答辩|举证期限|组庭|应到时间)[^\n]{0,30}(?:20\d{2}年\d{1,2}月\d{1,2}日|\d+日内|\d{1,2}时)/;
/** A way to answer that is the writer's own. */
const OWN_WAY = /(?<!\d)1[3-9]\d{9}(?!\d)|微信|QQ|https?:|点击|扫码|链接|专员|\b(?:t|dwz)\.cn/;
const ASKS_TO_PAY = /还(?:款|清|钱)|结清|转账|汇款|缴|付款|保证金|撤案|私了|和解金|冻结/;
const COURT_FEE = /(?:诉讼|受理|仲裁|保全|公告|申请)费/;
const withoutCourtFees = (text: string): string =>
  text.replace(/(?:预)?(?:缴|交)纳?[^，,。]{0,6}(?:诉讼|受理|仲裁|保全|公告)费[^，,。]*/g, "");

/** Stands against a message even when it asks for nothing. */
const ALWAYS = new Set(["lookalike-link", "cheap-link", "future-case", "private-account"]);

const withoutOfficialLinks = (text: string): string =>
  linksIn(text)
    .filter(({ host }) => ["court", "government", "official"].includes(hostKind(host)))
    .reduce((rest, { href }) => rest.replace(href, ""), text);

/** A lawyer who can be looked up may ask for payment at once. */
const LAWFUL_IN_A_LAWYERS_LETTER = new Set([
  "pay-or-court",
  "enforcement-first",
  "mobile-callback",
  "measures-at-once",
  "office-call",
  "arrest",
  "hurried-call",
  "pressed-in-its-name",
  "invented-consequence",
]);

/** Speaks of a paper or a sitting as one who serves it. */
const speaksOfServing = (text: string): boolean =>
  /送达|传票|开庭|庭审|应诉|起诉状|立案受理|查收|缴费|评价|签收|调解(?:员|书)|判决|裁定|执行通知|阅卷|案件(?:进展|材料)/.test(text);

/** A lender that reminds of a bill and says, in passing, that it may sue. */
const isPlainReminder = (text: string, against: number): boolean =>
  against === 0 &&
  !OFFICE.test(text) &&
  !/已立案|传票|支付令|判决|诉前|律师|案号/.test(text) &&
  /^【[^】]*】/.test(text) &&
  /账单|逾期\d+天|还款日|应还/.test(text);

/** A message with the signs that were found in it. */
interface Heard {
  text: string;
  lookedUp: boolean;
  /** An enforcement case that can be looked up. */
  enforced: boolean;
  /** The person has checked the case, or the link is a court's own. */
  official: boolean;
  has(id: MessageSign["id"]): boolean;
}

/** Who may write so, and which signs of a fake then say nothing. */
interface Excuse {
  applies(heard: Heard): boolean;
  covers(id: string, heard: Heard): boolean;
}

const isLawyer = ({ text, has }: Heard): boolean => LAWYER.test(text) && has("law-firm") && (has("mandate") || has("lawyer-name"));

const isCourtFee = ({ text }: Heard): boolean =>
  CASE_NUMBER.test(text) && COURT_FEE.test(text) && !OWN_WAY.test(withoutOfficialLinks(text));

const EXCUSES: readonly Excuse[] = [
  { applies: ({ enforced }) => enforced, covers: (id) => LAWFUL_IN_ENFORCEMENT.has(id) },
  {
    applies: ({ text }) => ANSWERS_YOU.test(text) && !ASKS_MONEY.test(text.replace(/不(?:收取|会收)[^，,。]*/g, "")),
    covers: (id, { has }) => LAWFUL_IN_AN_ANSWER.has(id) || (!has("mobile-callback") && !ALWAYS.has(id)),
  },
  { applies: ({ text }) => isQuiet(withoutOfficialLinks(text)), covers: (id) => !ALWAYS.has(id) },
  { applies: ({ text }) => DELIVERY.test(text) && !ASKS_MONEY.test(text), covers: (id) => LAWFUL_OF_A_POSTMAN.has(id) },
  {
    // A court that pays back asks for an account, on its own platform, and gives no link of another.
    applies: ({ text }) => /退费|案款|执行款/.test(text) && COURT_PLATFORM.test(text) && linksIn(withoutOfficialLinks(text)).length === 0,
    covers: (id) => id === "remote-or-card",
  },
  {
    // A sitting with its day and hour, or a paper to be answered: announced with a landline, and nothing asked but to come or to write.
    applies: ({ text }) => ANNOUNCES.test(text) && !OWN_WAY.test(withoutOfficialLinks(text)) && !ASKS_TO_PAY.test(withoutCourtFees(text)),
    covers: (id) => !ALWAYS.has(id),
  },
  {
    // The fee of a case that has its number is paid by the code on the court's platform.
    applies: isCourtFee,
    covers: (id, { text }) => id !== "private-account" || (!/账户|账号|卡号/.test(text) && !/转给|打给/.test(text)),
  },
  {
    applies: ({ text }) => KEEPER.test(text) && FROZEN.test(text) && !PRESSES.test(text),
    covers: (id) => LAWFUL_OF_A_KEEPER.has(id),
  },
  {
    applies: (heard) => isLawyer(heard) && !speaksOfServing(heard.text),
    covers: (id) => LAWFUL_IN_A_LAWYERS_LETTER.has(id),
  },
];

/** The signs of a fake that count in this message. */
function signsAgainst(heard: Heard, signs: readonly MessageSign[]): MessageSign[] {
  const excuses = EXCUSES.filter(({ applies }) => applies(heard));
  return signs.filter(({ id, speaksFor }) => speaksFor === "posing-as-authority" && !excuses.some(({ covers }) => covers(id, heard)));
}

/** A warning of fraud by whoever warns; one with a false link or an account in it only looks like one. */
function warnsOfFraud({ text, has }: Heard, signs: readonly MessageSign[]): boolean {
  const account = signs.some(({ id, quote }) => id === "private-account" && /\d{4}\s?\d{4}\s?\d{4}/.test(quote));
  return FRAUD_WARNING.test(text) && !has("lookalike-link") && !has("cheap-link") && !account;
}

/** A court's paper: a case that can be looked up at a court that is named, or its own link or platform, and hardly anything that does not fit. */
function isOfCourt({ text, lookedUp, official, has }: Heard, against: number): boolean {
  if (has("known-case")) return true;
  if ((lookedUp || (has("case-number") && official)) && against <= 1) return true;
  return against === 0 && ((official && speaksOfCourt(text)) || (COURT_PLATFORM.test(text) && speaksOfServing(text)));
}

/** Somebody speaks with an office's power, and enough stands against its being one. */
function isPosing({ text }: Heard, against: readonly MessageSign[]): boolean {
  const isStrong = against.length >= 3 || against.some(({ weight }) => weight === "strong");
  return isStrong && (AUTHORITY.test(text) || against.some(({ id }) => id === "pressed-in-its-name"));
}

/** Speaks of a court, lawyer or office, or has something of one that does not fit. */
const isOfOffice = (text: string, against: number): boolean => speaksOfCourt(text) || LAWYER.test(text) || OFFICE.test(text) || against > 0;

/** What a message is by its words and the signs in it. In doubt it cannot be told. */
export function kindOf(text: string, signs: readonly MessageSign[]): MessageKind {
  const has = (id: string): boolean => signs.some((sign) => sign.id === id);
  const lookedUp = canBeLookedUp(text);
  const enforced = lookedUp && /执(?!业|照)/.test(CASE_NUMBER.exec(text)?.[0] ?? "");
  const official = has("known-case") || has("court-link");
  const heard: Heard = { text, lookedUp, enforced, official, has };
  if (warnsOfFraud(heard, signs)) return "cannot-tell";
  if (has("lookalike-link")) return "posing-as-authority";
  const against = signsAgainst(heard, signs);
  if (isPosing(heard, against)) return official ? "cannot-tell" : "posing-as-authority";
  if (isScam(signs) && !lookedUp && !official && !isCourtFee(heard)) return "scam";
  if (enforced && has("private-account")) return "cannot-tell";
  if (isOfCourt(heard, against.length)) return "court-service";
  if (isLawyer(heard) && against.length <= 1) return "lawyer-letter";
  const isReminder = isOfOffice(text, against.length)
    ? isPlainReminder(text, against.length)
    : signs.some(({ speaksFor }) => speaksFor === "reminder");
  return isReminder ? "reminder" : "cannot-tell";
}
