import { versionsInForce } from "@/lib/rules/in-force";
import type { RuleVersion } from "@/lib/rules/rule";
import { clocksFor, type MessageClock } from "./message-clocks";
import { signsIn } from "./message-found";
import { kindOf, speaksOfCourt } from "./message-kind";
import { LAWYER } from "./message-signs";
import type { MessageContext, MessageKind, MessageSign } from "./message-sign";

export const MESSAGE_KINDS: Record<MessageKind, string> = {
  "court-service": "很可能是法院或仲裁机构的送达、通知",
  "lawyer-letter": "很可能是律师函",
  "posing-as-authority": "很可能是催收假借法院、公安或律师的名义",
  scam: "很可能是骗钱的，不要照做",
  reminder: "普通的还款提醒",
  "cannot-tell": "看不出来，先核实",
};

/** A step to find out by official means; `citations` are what it rests on, empty for plain prudence. */
export interface Verification {
  text: string;
  citations: RuleVersion[];
}

export type { MessageClock, MessageContext };

export interface MessageSorting {
  kind: MessageKind;
  /** One sentence: what it looks like and what to do first. */
  summary: string;
  signs: MessageSign[];
  verify: Verification[];
  clocks: MessageClock[];
}

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
    clocks:
      kind !== "reminder" && kind !== "lawyer-letter" && speaksOfCourt(plain)
        ? clocksFor(plain, context.on, context.receivedOn ?? null)
        : [],
  };
}

const SUMMARIES: Record<MessageKind, string> = {
  "court-service": "像是法院或仲裁机构发来的。先自己向它核实，核实之前就按真的计算期限，不要错过。",
  "lawyer-letter": "像是律师代放贷机构发的函。它不是法院文书，没有法定期限，但说明对方在考虑起诉。",
  "posing-as-authority": "像是催收借用了别人的名义。不要转账，不要点链接，留好截图；要是不放心，只用自己查到的官方电话核实。",
  scam: "像是冲着欠款的人来骗钱的。不要付钱，不给验证码和卡号，不下载软件，不共享屏幕；已经付了、给了的，马上打银行电话并报警。",
  reminder: "像是一般的还款提醒。以 App 里的账单为准，不从短信链接还款。",
  "cannot-tell": "只看文字看不出真假。先用自己查到的官方办法核实，在核实前不转账、不点链接。",
};

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
  if (kind === "scam")
    steps.push(
      prudent("真有退款、注销、减免这样的事，自己打开放贷 App 或打合同上写的客服电话问；协商、投诉、信用报告异议都可以自己免费办。"),
    );
  if (LAWYER.test(text) && kind !== "court-service")
    steps.push(prudent("问清律师事务所全称、律师姓名和执业证号，自己查到这家所公开的总机打过去核实，不用来信上的号码。"));
  steps.push(prudent("把原文连同发送号码和时间截图存好，不要改动。"));
  return steps;
}
