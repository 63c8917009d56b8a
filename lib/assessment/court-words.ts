import type { Debt } from "@/lib/case/debt";
import { debtName } from "@/lib/case/debt-name";
import type { CaseRecord, Paper } from "@/lib/case/record";
import { PAPERS } from "@/lib/case/vocabulary";
import { isDenied, whoseDebt } from "@/lib/case/whose-debt";
import { chineseDay } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { debtInRecord } from "./court-state";
import type { Situation } from "./step";

/** `京东白条的支付令（案号…）`: which paper is meant, so that two of a kind are told apart. */
export function paperName(record: CaseRecord, paper: Paper): string {
  const debt = debtOf(record, paper);
  const unknown = record.debts.length > 1 ? "还不知道是哪一笔的" : "";
  const whose = debt && record.debts.length > 1 ? `${debtName(debt)}的` : debt ? "" : unknown;
  const number = isKnown(paper.caseNumber) && paper.caseNumber !== "" ? `，${paper.caseNumber}` : "";
  const when = isKnown(paper.receivedOn) ? `${chineseDay(paper.receivedOn)}收到` : "";
  return `${whose}${PAPERS[paper.kind]}${when || number ? `（${when}${when ? number : number.slice(1)}）` : ""}`;
}

/** The parts of a situation that say which paper and debt it is about, and where the paper stands. */
export function aboutPaper(record: CaseRecord, paper: Paper): Pick<Situation, "debtId" | "paperId" | "place" | "rows"> {
  return { debtId: debtInRecord(record, paper), paperId: paper.id, place: `papers/${paper.id}`, rows: [{ table: "papers", id: paper.id }] };
}

const debtOf = (record: CaseRecord, paper: Paper): Debt | undefined => record.debts.find(({ id }) => id === debtInRecord(record, paper));

/** Whether the debt of a paper is denied: what answers it must say so, and offers nothing. */
export function isDeniedPaper(record: CaseRecord, paper: Paper): boolean {
  const debt = debtOf(record, paper);
  return debt !== undefined && isDenied(record, debt);
}

/** Whether the person vouched for the debt of a paper: a letter that offers to perform as its borrower is none of theirs. */
export function isGuarantorsPaper(record: CaseRecord, paper: Paper): boolean {
  const debt = debtOf(record, paper);
  return debt !== undefined && whoseDebt(record, debt) === "guarantor";
}

/** To be said where a paper asks for money: nobody has checked whether it is a court's. */
export const unchecked = ({ verified }: Paper): string =>
  verified === true ? "" : "这份文书还没有核实：先打法院公开的电话核对案号，核实以前不要付款、不要答应还款，也不要拖。";

export const ASK_DAY =
  "还不知道是哪天收到的：先记下收到的日子（签收单、快递记录、短信送达的日子都行），期限从次日起算，也许没剩几天了；记不清就打法院电话问送达的日子。";

/** The same for an award: the commission knows the day, no court does. */
export const ASK_DAY_OF_AWARD =
  "还不知道是哪天收到的：先记下收到的日子（签收单、快递记录、电子送达的日子都行），也许没剩几天了；记不清就打仲裁委员会公开的电话问送达的日子。";

/** Whoever never had the paper in his hands may have another day than the one that was written down. */
export const HOW_SERVED =
  "没有真正收到过（寄到旧地址、别人代收、公告）的，向法院要送达凭证看，问是哪天、怎样送达的，并问 12348 还能怎么办。";

/** What is still possible once a period has passed (民事诉讼法 art. 86). */
export const RESTORE =
  "如果是不可抗拒的事由或者有别的正当理由耽误的，障碍消除后十日内可以书面申请顺延期限，准不准由法院决定（民事诉讼法第八十六条）。";
