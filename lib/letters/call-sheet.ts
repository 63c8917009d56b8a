import { chineseDay } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { contactsAbout, toThirdParty } from "./conduct";
import { inCourt, limitation, mayTalkOfPaying } from "./consequences";
import { loanName, spokenPart } from "./party";
import { standing } from "./standing";
import type { LetterInput } from "./letter";
import { inert, yuan } from "./wording";
import { debtOf, Writer } from "./writer";

/** What lies beside the telephone during a call with collection staff. Every line is short enough to be read aloud. */
export interface CallSheet {
  /** Before picking up. */
  ready: string[];
  say: string[];
  /** What not to concede, each with the reason. */
  doNotConcede: { text: string; why: string }[];
  ask: string[];
  writeDown: string[];
  /** How to end the call calmly. */
  end: string[];
  /** They say this, you may answer that. */
  answers: { they: string; you: string }[];
}

/** The sheet for one debt on a day, from what the case holds. Numbers appear only when the record or the budget gives them. */
export function callSheet(input: LetterInput): CallSheet {
  const { debt } = debtOf(input);
  const { affordability } = input.assessment;
  const offer = affordability.offers.find(({ debtId }) => debtId === debt.id);
  const bears = offer && offer.monthlyFen > 0 && offer.months !== null && offer.months <= 60 ? offer : null;
  const talks = mayTalkOfPaying(input);
  const third = contactsAbout(input).some(toThirdParty);
  const barred = limitation(input).state === "maybe-over";
  const brand = debt.brand === null ? "这笔借款" : `“${inert(debt.brand)}”`;
  const hardship = input.record.borrower.hardships[0];
  return {
    ready: ["找个安静的地方，备好纸笔，看一眼现在几点。", "可以录音。声音放平，说慢一点，不必当场答应任何事。"],
    say: [
      "请先说你的姓名或工号、哪家公司、为哪一笔借款来电。",
      ...(!mayTalkOfPaying(input)
        ? unwilling(input)
        : [
            `${brand}的事我愿意谈，也愿意还，只是现在有困难。`,
            ...(hardship && isKnown(hardship.sinceOn) ? [`从${chineseDay(hardship.sinceOn)}起收入受了影响，材料我可以书面提供。`] : []),
            bears
              ? `扣掉必需的开支，我每月能还${yuan(bears.monthlyFen)}，想按这个数分期。`
              : affordability.freeFen === null
                ? "我先核算收支，再书面答复。"
                : "目前扣掉必需的开支没有余钱，我申请延期。",
          ]),
      ...(third ? ["请停止联系我的家人、朋友和同事。这件事我会书面提出。"] : []),
      ...(inCourt(input) ? ["已经到法院的事，我按法院的程序处理。"] : []),
    ],
    doNotConcede: [
      { text: "不答应做不到的金额和日期。", why: "没做到一次，以后更难谈。" },
      { text: "不口头确认总金额。", why: "先要逐笔明细，核对后再说。" },
      { text: "不答应向别处借钱来还。", why: "新债会让你更被动。" },
      { text: "不转钱到私人账户，不先付“手续费”。", why: "只走 App 或合同上的对公账户。" },
      { text: "不给亲友、单位的电话。", why: "他们没有还款义务。" },
      ...(barred ? [{ text: "不说“我会还”，也不签任何字。", why: "可能已过诉讼时效，答应还款可能失去时效抗辩。" }] : []),
    ],
    ask: [
      "放贷机构的全称是什么？你们和它是什么关系？",
      "本金、利息、罚息、违约金、费用各是多少？请发明细。",
      "你有权限同意分期吗？没有的话，谁有，什么时候回复我？",
      "能不能用官方短信或 App 消息把你说的发给我？",
      "这通电话有没有录音？请保存。",
    ],
    writeDown: [
      "日期、几点几分、通了多久、对方号码",
      "对方姓名或工号、公司",
      "说的金额、期数、日期，原话",
      "有没有威胁、辱骂，有没有提到家人或单位",
      "约好的下一次联系",
    ],
    end: [
      "今天说到这里。我会书面回复，请你也书面答复。",
      "再见。（说完就挂，不必等对方同意。）",
      "对方辱骂或威胁时，可以说：“请注意你的言辞。再这样我就挂断了。”然后挂断，记录下来。",
    ],
    answers: [
      { they: "今天必须还清。", you: talks ? "我没有这个能力，我能做到的方案是刚才那个，请记录。" : "今天不确认任何内容，请书面联系我。" },
      { they: "不还就起诉你。", you: "起诉是你们的权利。收到法院的通知，我会按时提出答辩状。" },
      { they: "不还就抓你、让你坐牢。", you: "还不起钱本身不是犯罪。请报一下你的工号，这句话我会记录。" },
      { they: "再不还就找你家人、单位。", you: "他们没有还款义务，请不要联系。联系了我会投诉。" },
      { they: "先去别的地方借来周转。", you: talks ? "我不会借新还旧。请按我的收入谈分期。" : "我不会去借钱。" },
      { they: "方案系统不支持。", you: "请转给能决定的人，或书面告诉我不同意的理由。" },
    ],
  };
}

/** What is said first where paying is not to be spoken of: whose loan it is, that it is paid, or that nothing is confirmed. */
function unwilling(input: LetterInput): string[] {
  const w = new Writer(input);
  if (w.debt.settled === true) return [`${loanName(w)}已经结清。请停止催收，并出具结清证明。`];
  if (standing(input) === "not-mine") return [`${spokenPart(w)}。我否认这笔借款，请停止催收，并书面提供签约和收款账户资料。`];
  if (standing(input) === "guarantor") return [`${spokenPart(w)}，不是借款人。请书面说明保证方式、保证期间和依据，今天不确认任何内容。`];
  return ["这笔借款我需要核实，今天不确认任何内容，请书面联系我。"];
}
