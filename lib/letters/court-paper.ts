import type { Paper } from "@/lib/case/record";
import { isKnown } from "@/lib/units/maybe";
import type { PaperKind } from "@/lib/case/vocabulary";
import { chineseDay, type Day } from "@/lib/units/day";
import type { Maybe } from "@/lib/units/maybe";
import { courtPapers } from "./consequences";
import { identity } from "./identity";
import type { LetterInput, Sentence } from "./letter";
import type { QuestionKey } from "./questions";
import { inert } from "./wording";
import type { Writer } from "./writer";

/** The latest paper of these kinds about the letter's debt; null when none came. */
export function latestPaper(input: LetterInput, kinds: PaperKind[]): Paper | null {
  return (
    courtPapers(input)
      .filter(({ kind }) => kinds.includes(kind))
      .sort((a, b) => ((a.receivedOn ?? "") < (b.receivedOn ?? "") ? -1 : 1))
      .at(-1) ?? null
  );
}

/** A place left open in a court paper: it is asked for, and the paper does not leave before it is filled. */
export const BLANK = /\[[^[\]]*(?:为准|填写)\]/;

/** A value as it stands on the paper; else the open place, and the question. */
export function orBlank(w: Writer, value: Maybe<string>, key: QuestionKey, blank: string): string {
  if (isKnown(value) && inert(value) !== "") return inert(value);
  w.ask(key);
  return `[${blank}]`;
}

/** The court a paper came from; asked when it is not known. */
export const courtName = (w: Writer, paper: Paper | null): string => orBlank(w, paper?.sender, "court", "人民法院名称，以文书为准");

/** 案号 as it stands on the paper. */
export const caseNumber = (w: Writer, paper: Paper | null): string => orBlank(w, paper?.caseNumber, "caseNumber", "案号，以文书为准");

/** The day a paper came. */
export const receivedOn = (w: Writer, paper: Paper | null): string =>
  orBlank(w, isKnown(paper?.receivedOn) ? chineseDay(paper.receivedOn) : null, "courtPaper", "收到日期，由本人填写");

/** Who claims the money, as the paper names the party; after an assignment rarely the lender, so it is never guessed. */
export const claimantOf = (w: Writer, paper: Paper | null, blank = "原告姓名或名称，以起诉状为准"): string =>
  orBlank(w, paper?.claimant, "claimant", blank);

/** “，申请人…”: the party as the paper names it, or the open place. */
export const partyWords = (w: Writer, paper: Paper, role: "原告" | "申请人" | "申请执行人"): string =>
  `，${role}${claimantOf(w, paper, `${role}姓名或名称，以文书为准`)}`;

/** A sentence of ours with one word for the party throughout; what is quoted stays as it was said. */
export function calling(party: string, sentence: Sentence | null): Sentence | null {
  if (sentence === null) return null;
  const parts = sentence.text.split(/(“[^”]*”)/);
  return { ...sentence, text: parts.map((part) => (part.startsWith("“") ? part : part.replaceAll("我", party))).join("") };
}

/** How a paper for a court begins: its title, who writes it, and the case as the paper that came tells it; without one that paper is asked for. `ask`: what only the party can say. */
export function courtStart(
  w: Writer,
  paper: Paper | null,
  { title, party, ask }: { title: string; party: string; ask: QuestionKey },
  caseWords: (paper: Paper) => Sentence | null,
): void {
  if (!paper) w.ask("courtPaper");
  w.ask(ask);
  w.title(title);
  w.paragraph("opening", [identity(w, party)]);
  w.paragraph("opening", [paper ? caseWords(paper) : null]);
}

/** Until when a paper must be with a court: the safe day, and the last lawful one where that is later. `how`: handed in where, or how. */
export const handInBy = (safe: Day, last: Day, how: string): string =>
  `最稳妥在${chineseDay(safe)}以前${how}${last === safe ? "" : `；那天放假，法律上最后一天是${chineseDay(last)}`}。`;

/**
 * How a paper for a court ends: where to serve, whether electronically (the party ticks that; an address written here counts as consent,
 * 在线诉讼规则 art. 29), what is enclosed, 此致, who signs.
 */
export function courtEnd(w: Writer, paper: Paper | null, party: string, enclosed: string[], court = courtName(w, paper)): void {
  const { borrower, evidence } = w.input.record;
  const region = [borrower.region.province, borrower.region.city, borrower.region.district].filter(isKnown);
  const rows = (["address", "phone"] as const).map((id) => ({ table: "borrower" as const, id }));
  const known = isKnown(borrower.address) && borrower.address !== "";
  const home = known ? `${[...new Set(region)].join("")}${borrower.address}` : "＿＿＿＿＿＿＿＿";
  const postcode = isKnown(borrower.postcode) && borrower.postcode !== "" ? `，邮编${borrower.postcode}` : "";
  if (!w.input.forPublic) {
    w.heading("closing", "送达地址和附件");
    w.numbered("closing", [
      known
        ? w.state("closing.service", 40, {
            rows,
          })`送达地址：${home}${postcode}，收件人${isKnown(borrower.name) ? borrower.name : "＿＿＿＿"}，电话${isKnown(borrower.phone) ? borrower.phone : "＿＿＿＿"}。`
        : w.form("closing.service", 40)`送达地址：${home}，收件人＿＿＿＿，电话＿＿＿＿。`,
      w.form("closing.electronic", 38)`是否接受电子送达：□是　□否（由${party}本人勾选；选“是”的，本人写上手机号码或者邮箱）。`,
      w.form("closing.enclosed", 36)`附：${[...enclosed, ...(evidence.length > 0 ? ["证据目录和证据复印件"] : [])].join("；")}。`,
    ]);
  }
  w.paragraph("closing", [w.form("closing.to", 30)`此致`]);
  w.paragraph("closing", [w.form("closing.court", 30)`${court}`]);
  w.paragraph("closing", [w.form("closing.sign", 30)`${party}（本人签名）：`]);
  w.signature();
}

export const paperRow = (paper: Paper) => ({ rows: [{ table: "papers" as const, id: paper.id }], evidenceIds: paper.evidenceIds });

/** A paper that nobody checked with the court may be a forgery. */
export const UNVERIFIED = {
  text: "还没有向法院核实这份文书。有人用假的传票、支付令催款。",
  safer: "先打文书上法院的官方电话或 12368，报案号核实，不要打文书里写的手机号。",
  severity: "care" as const,
};
