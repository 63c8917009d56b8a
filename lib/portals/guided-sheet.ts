import type { Assessment } from "@/lib/assessment/assessment";
import type { CaseRecord } from "@/lib/case/record";
import { lenderOf } from "@/lib/lenders/lender-of";
import type { Shelved } from "@/lib/shelf";
import { chineseDay, type Day } from "@/lib/units/day";
import { shownPhone } from "./channel-matrix";
import { copySheet, type CopyCard } from "./copy-sheet";
import { CHECKED_ON } from "./hint";
import type { Recipe } from "./recipe";

/** How to use a channel that no browser reaches, from first to last, from one case. */
export interface GuidedSheet {
  /** A number to dial, with what is known of it in words; null where none is known well enough to be shown. */
  dial: { number: string; note: string } | null;
  /** Before beginning. */
  ready: string[];
  /** In order. */
  steps: string[];
  /** To be read aloud while somebody listens, one breath each; empty where nobody listens. */
  say: string[];
  /** To be copied or written, question by question. */
  cards: CopyCard[];
  /** What to note down, so that a deadline can be counted and an answer be asked for. */
  writeDown: string[];
}

export interface SheetInput {
  record: CaseRecord;
  assessment: Assessment;
  debtId: string;
  on: Day;
}

/** For channels without a page of their own (`isCopied`); with one, the page is filled. What the case does not hold is left as a gap to be said by the person. */
export function guidedSheet(recipe: Shelved<Recipe>, input: SheetInput): GuidedSheet {
  const cards = copySheet(recipe, input);
  const spoken = recipe.medium === "phone" || recipe.id === "lender-own" || recipe.id === "carrier-own";
  return {
    dial: dialOf(recipe, input),
    ready: [...(recipe.needs ?? []), ...READY[recipe.medium]],
    steps: recipe.steps.flatMap((step) => [...(step.first ?? []), ...step.person]),
    say: spoken ? sayings(recipe, cards, input) : [],
    cards,
    writeDown: [...WRITE_DOWN[recipe.medium], ...(recipe.numberGiven ? [`对方给的编号：${recipe.numberGiven}`] : [])],
  };
}

const READY: Record<Recipe["medium"], string[]> = {
  phone: ["纸和笔，看一眼现在几点；可以录音"],
  paper: ["A4 纸打印，留一份一样的给自己"],
  app: ["能截图的手机：提交前后各截一张"],
  "mini-program": ["微信里只从“搜一搜”进带认证的小程序，不点别人发来的链接"],
  web: [],
};

const WRITE_DOWN: Record<Recipe["medium"], string[]> = {
  phone: ["打通的日期和时间", "接听人的工号或姓名", "对方说几天内答复"],
  paper: ["寄出的日期和快递单号，签收后截图", "收件单位的全称和地址"],
  app: ["提交的日期和时间", "接待的客服工号"],
  "mini-program": ["提交的日期", "受理短信的截图"],
  web: ["提交的日期"],
};

/** A number of the channel; for the lender's own one that was reported of this brand, never one from memory. */
function dialOf(recipe: Shelved<Recipe>, { record, debtId }: SheetInput): GuidedSheet["dial"] {
  const number = shownPhone(recipe);
  if (number !== null) return { number, note: `据公开报道，${chineseDay(CHECKED_ON)}核对。要你转账或索要验证码的，都不是官方。` };
  const debt = record.debts.find((one) => one.id === debtId);
  if (recipe.id !== "lender-own" || !debt) return null;
  const { hotline, checkedOn } = lenderOf(debt);
  if (hotline === null || checkedOn === null) return null;
  return { number: hotline, note: `据公开报道，${chineseDay(checkedOn)}核对。先和合同、App 里写的对一下，不一样就用合同上的。` };
}

/** Longest of what is read aloud, in characters: about half a minute. */
const BREATH = 150;

function sayings(recipe: Shelved<Recipe>, cards: CopyCard[], { record, debtId }: SheetInput): string[] {
  const answer = (meaning: CopyCard["meaning"]): string | null => cards.find((card) => card.meaning === meaning)?.texts.at(-1) ?? null;
  const brand = record.debts.find((one) => one.id === debtId)?.brand ?? null;
  const about = {
    "carrier-own": "骚扰我的电话和短信",
    "lender-own": brand === null ? "贵公司的催收" : `“${brand}”这笔借款的催收`,
  }[recipe.id];
  const whom = answer("respondent.name");
  const request = (answer("complaint.request") ?? "").split("\n").filter((line) => line !== "");
  const facts = answer("complaint.facts");
  return [
    `你好，我要投诉${about ?? (whom ? `“${whom}”` : "")}。我叫${answer("complainant.name") ?? "（说你的姓名）"}，电话${answer("complainant.phone") ?? "（说你的电话）"}。`,
    ...(facts === null ? [] : [`情况如下：${breath(facts)}`]),
    ...(request.length === 0 ? [] : ["我的请求是：", ...request]),
    "请告诉我这次的登记编号，还有最晚哪天给我答复。",
    "如果要我先还款或转账，这通电话里我不谈。",
  ];
}

/** The first sentences that fit into one breath; nothing is cut inside a sentence. */
function breath(text: string): string {
  const sentences = text.replace(/\s*\n\s*/g, "").match(/[^。；]+[。；]?/g) ?? [];
  let said = "";
  for (const sentence of sentences) {
    if (said !== "" && said.length + sentence.length > BREATH) break;
    said += sentence;
  }
  return said;
}
