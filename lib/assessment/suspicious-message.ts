import type { CaseRecord } from "@/lib/case/record";
import { versionsInForce } from "@/lib/rules/in-force";
import type { RuleVersion } from "@/lib/rules/rule";
import type { Day } from "@/lib/units/day";
import type { Deadline } from "./assessment";
import { answerDeadline, appealDeadline, objectionDeadline } from "./clocks";
import { AUTHORITY, CASE_NUMBER, FULL_COURT, LAWYER, OFFICE, SIGNS, type MessageKind, type MessageSign } from "./message-signs";

export const MESSAGE_KINDS: Record<MessageKind, string> = {
  "court-service": "很可能是法院的送达或通知",
  "lawyer-letter": "很可能是律师函",
  "posing-as-authority": "很可能是催收借法院、公安或律师的名义",
  reminder: "普通的还款提醒",
  "cannot-tell": "看不出来，先核实",
};

/** A step to find out by official means; `citations` are what it rests on, empty for plain prudence. */
export interface Verification {
  text: string;
  citations: RuleVersion[];
}

/** A period that runs if the message is genuine. */
export interface MessageClock {
  title: string;
  deadline: Deadline | null;
  text: string;
  citations: RuleVersion[];
}

export interface MessageSorting {
  kind: MessageKind;
  /** One sentence: what it looks like and what to do first. */
  summary: string;
  signs: MessageSign[];
  verify: Verification[];
  clocks: MessageClock[];
}

/** What is known around a message. */
export interface MessageContext {
  on: Day;
  /** When it came; without it clocks have no date. */
  receivedOn?: Day | null;
  /** The number it came from, or the name it is signed with. A sender can be forged: a number is a weak sign and never decides. */
  sender?: string | null;
  record?: CaseRecord;
}

/** Loan disputes are no longer heard by the internet courts from this day on (fact HLW25-01). */
const INTERNET_COURTS_UNTIL: Day = "2025-11-01";

/**
 * Sorts a pasted message by the signs in it. It judges the words alone and says so: nothing here is proof, and what may be a court's
 * is treated as one until the court itself denies it. Empty or very short text cannot be told.
 */
export function sortMessage(text: string, context: MessageContext): MessageSorting {
  const signature = context.sender && /[一-龥]/.test(context.sender) && !text.includes(context.sender) ? `【${context.sender}】` : "";
  const plain = `${signature}${text}`.replace(/[\u200B-\u200F\u2060\uFEFF]/g, "");
  const signs = signsIn(plain, context);
  const kind = kindOf(plain, signs);
  return {
    kind,
    summary: SUMMARIES[kind],
    signs,
    verify: verificationsFor(kind, plain, context),
    clocks: kind === "court-service" || (kind === "cannot-tell" && speaksOfCourt(plain)) ? clocksFor(plain, context) : [],
  };
}

const SUMMARIES: Record<MessageKind, string> = {
  "court-service": "像是法院发来的。先自己向法院核实，核实之前就按真的计算期限，不要错过。",
  "lawyer-letter": "像是律师代放贷方发的函。它不是法院文书，没有法定期限，但说明对方在考虑起诉。",
  "posing-as-authority": "像是催收借用了别人的名义。不要转账，不要点链接，留好截图；要是不放心，只用自己查到的官方电话核实。",
  reminder: "像是一般的还款提醒。以 App 里的账单为准，不从短信链接还款。",
  "cannot-tell": "只看文字看不出真假。先用自己查到的官方办法核实，在核实前不转账、不点链接。",
};

const speaksOfCourt = (text: string): boolean => /法院|传票|支付令|判决|案号|诉前|立案/.test(text) || CASE_NUMBER.test(text);

function signsIn(text: string, { on, receivedOn, sender, record }: MessageContext): MessageSign[] {
  const authority = AUTHORITY.test(text);
  const found = SIGNS.flatMap(({ pattern, withAuthority, ...sign }): MessageSign[] => {
    if (withAuthority && !authority) return [];
    const quote = pattern.exec(text)?.[0].trim();
    return quote ? [{ ...sign, quote }] : [];
  });
  for (const { href, host } of linksIn(text)) {
    if (isCourtHost(host))
      found.push({
        id: "court-link",
        quote: href,
        says: "链接在法院系统的网址（court.gov.cn）上",
        speaksFor: "court-service",
        weight: "strong",
      });
    else if (/court|gov|fayuan|susong|12368|zxfw/i.test(host))
      found.push({
        id: "lookalike-link",
        quote: href,
        says: "网址模仿法院或政府，却不在它们的域名上，不要点",
        speaksFor: "posing-as-authority",
        weight: "strong",
      });
    else if (authority)
      found.push({ id: "other-link", quote: href, says: "链接不在法院的网址上，不要点", speaksFor: "posing-as-authority", weight: "weak" });
  }
  const mobile = sender?.replace(/[\s+-]/g, "").replace(/^86/, "");
  if (mobile && /^1[3-9]\d{9}$/.test(mobile) && speaksOfCourt(text))
    found.push({
      id: "mobile-sender",
      quote: sender!,
      says: "发件号码是手机号码；核实时不要回拨它，自己查官方公布的电话",
      speaksFor: "posing-as-authority",
      weight: "weak",
    });
  const internet = /[一-龥]{2}互联网法院/.exec(text)?.[0];
  if (internet && (receivedOn ?? on) >= INTERNET_COURTS_UNTIL)
    found.push({
      id: "internet-court",
      quote: internet,
      says: "2025年11月1日起，网上借款纠纷不再由互联网法院审理；此前立的案除外",
      speaksFor: "posing-as-authority",
      weight: "weak",
    });
  const number = CASE_NUMBER.exec(text)?.[0];
  if (number) {
    const known = record?.papers.find(
      ({ caseNumber, verified }) => caseNumber && verified === true && squeeze(caseNumber) === squeeze(number),
    );
    if (known)
      found.push({ id: "known-case", quote: number, says: "案号和你已经核实过的文书一样", speaksFor: "court-service", weight: "strong" });
    if (Number(/20\d{2}/.exec(number)![0]) > Number((receivedOn ?? on).slice(0, 4)))
      found.push({ id: "future-case", quote: number, says: "案号里的年份还没有到", speaksFor: "posing-as-authority", weight: "strong" });
  }
  return found;
}

const squeeze = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

function kindOf(text: string, signs: readonly MessageSign[]): MessageKind {
  const count = (kind: MessageSign["speaksFor"], weight?: MessageSign["weight"]): number =>
    signs.filter((sign) => sign.speaksFor === kind && (!weight || sign.weight === weight)).length;
  const has = (id: string): boolean => signs.some((sign) => sign.id === id);
  if (AUTHORITY.test(text) && (count("posing-as-authority", "strong") > 0 || count("posing-as-authority", "weak") >= 3))
    return "posing-as-authority";
  if (has("known-case")) return "court-service";
  const weakFakes = count("posing-as-authority");
  // Court papers: a case that can be looked up at a court that is named, and at most one thing that does not fit.
  if (has("case-number") && (FULL_COURT.test(text) || has("court-link")) && weakFakes <= 1) return "court-service";
  if (LAWYER.test(text) && has("law-firm") && (has("mandate") || has("lawyer-name")) && weakFakes <= 1) return "lawyer-letter";
  if (speaksOfCourt(text) || LAWYER.test(text) || OFFICE.test(text) || weakFakes > 0) return "cannot-tell";
  return count("reminder") > 0 ? "reminder" : "cannot-tell";
}

interface Link {
  href: string;
  host: string;
}

/** Addresses in a message, also without `http`. The host is what counts: everything before it and after it may be chosen freely. */
function linksIn(text: string): Link[] {
  return [...text.matchAll(/(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,12})(?::\d+)?(?:\/[\w\-./?%&=#~+]*)?/gi)].map(([href, host]) => ({
    href,
    host: host!.toLowerCase(),
  }));
}

const isCourtHost = (host: string): boolean => host === "court.gov.cn" || host.endsWith(".court.gov.cn");

/** Advice that rests on no fact but caution. */
const prudent = (text: string): Verification => ({ text, citations: [] });

function verificationsFor(kind: MessageKind, text: string, { on }: MessageContext): Verification[] {
  if (kind === "reminder") return [prudent("打开放贷 App，看账单和这条提醒是不是一致；有疑问从 App 里的客服问。")];
  const steps: Verification[] = [prudent("不点信息里的链接，不拨信息里的号码，不向信息里的账户转钱。")];
  if (speaksOfCourt(text) || kind === "posing-as-authority") {
    steps.push(
      prudent("自己到这家法院的官方网站查它公布的电话，打过去报姓名和案号，问有没有这个案件；也可以带身份证到法院诉讼服务窗口问。"),
    );
    const service = versionsInForce("electronic-service", on);
    const platform = service.filter(({ factId }) => factId === "DZSS-01");
    if (platform.length > 0)
      steps.push({ text: "从法院官方网站进入全国法院统一的电子诉讼服务平台，用自己的身份登录，看有没有这份文书。", citations: platform });
    const consent = service.filter(({ factId }) => factId === "ZXSS-04");
    if (consent.length > 0)
      steps.push({ text: "看看借款合同里有没有约定电子送达：约定过的，短信里的送达可能是真的、算数的。", citations: consent });
  }
  if (LAWYER.test(text) && kind !== "court-service")
    steps.push(prudent("问清律师事务所全称、律师姓名和执业证号，自己查到这家所公开的总机打过去核实，不用来信上的号码。"));
  steps.push(prudent("把原文连同发送号码和时间截图存好，不要改动。"));
  return steps;
}

/** Periods of the papers that a message names. A summons has its own day: it is in the paper. */
function clocksFor(text: string, { on, receivedOn }: MessageContext): MessageClock[] {
  const came = receivedOn ?? null;
  const cite = (rule: string, fact: string): RuleVersion[] => versionsInForce(rule, came ?? on).filter(({ factId }) => factId === fact);
  const clocks: MessageClock[] = [];
  if (/支付令/.test(text))
    clocks.push({
      title: "对支付令提出异议",
      deadline: came ? objectionDeadline(came) : null,
      text: "从收到支付令起15日内书面提出；只说没有钱、想分期，不算有效的异议。",
      citations: [...cite("payment-order-objection", "MSF-225"), ...cite("payment-order-objection", "MSJS-436")],
    });
  if (/起诉状|应诉|举证通知|立案受理|已立案/.test(text))
    clocks.push({
      title: "提交答辩状，对管辖有意见也在这个期间提出",
      deadline: came ? answerDeadline(came) : null,
      text: "从收到起诉状副本起15日内；不答辩不影响法院审理。",
      citations: cite("answer-period", "MSF-128"),
    });
  if (/判决书|判决如下|一审判决/.test(text))
    clocks.push({
      title: "上诉",
      deadline: came ? appealDeadline(came) : null,
      text: "判决书送达后15日内；小额诉讼一审终审，不能上诉。",
      citations: [...cite("appeal-period", "MSF-171"), ...cite("small-claims", "MSF-165")],
    });
  const hearing =
    /(20\d{2})年(\d{1,2})月(\d{1,2})日[^。；;]{0,16}(?:开庭|到庭|调解|谈话)|(?:开庭|到庭)[^。；;]{0,12}(20\d{2})年(\d{1,2})月(\d{1,2})日/.exec(
      text,
    )?.[0];
  if (/开庭|传票/.test(text))
    clocks.push({
      title: "开庭",
      deadline: null,
      text: hearing ? `信息里写的是“${hearing}”；向法院核实日子和地点。` : "日子和地点写在传票上；向法院核实。",
      citations: [],
    });
  return clocks;
}
