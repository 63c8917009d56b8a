import { debtName, debtNameIn } from "@/lib/case/debt-name";
import type { Contact } from "@/lib/case/contact";
import type { CaseRecord } from "@/lib/case/record";
import { CHANNELS, PAPERS, RELATIONS, SAYINGS } from "@/lib/case/vocabulary";
import { chineseDay, type Day } from "@/lib/units/day";
import { formatFen } from "@/lib/units/fen";
import { clockOf, dayOf } from "@/lib/units/instant";
import { isKnown, type Maybe } from "@/lib/units/maybe";
import { escaped, PRINT_CSS } from "./print";

const yuan = (fen: Maybe<number>): string => (isKnown(fen) ? `${formatFen(fen)}元` : "");
const day = (on: Maybe<Day>): string => (isKnown(on) ? chineseDay(on) : "");

const whomWord = ({ whom }: Contact): string => {
  if (whom.kind === "self") return "我";
  return isKnown(whom.relation) ? RELATIONS[whom.relation] : "别人";
};

const rowOf = (cells: readonly string[], tag: "th" | "td"): string =>
  `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join("")}</tr>`;

/** A part of the case as a table; a part without rows is left out. */
function table(title: string, header: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  return `<table><caption>${escaped(title)}（${rows.length}）</caption><thead>${rowOf(header, "th")}</thead><tbody>${rows.map((cells) => rowOf(cells, "td")).join("")}</tbody></table>`;
}

/**
 * The whole case in one print: where it stands on that day, and every row of it, oldest contact first. For a lawyer, for legal aid, for the
 * person's own folder. `said`: the stage in words, and what the person has told, line by line. Says nothing that these do not; asks for nothing from outside.
 */
export function caseHtml(record: CaseRecord, said: { stage: string; restated: readonly string[] }, on: Day): string {
  const debts = record.debts.map((debt) => [
    debtName(debt),
    debt.lenderName ?? "",
    yuan(debt.principalFen),
    yuan(debt.outstandingFen),
    yuan(debt.arrearsFen),
    day(debt.oldestUnpaidDueOn),
  ]);
  const payments = record.debts.flatMap((debt) =>
    debt.payments.map(({ paidOn, amountFen }) => [debtName(debt), day(paidOn), yuan(amountFen)]),
  );
  const contacts = record.contacts
    .toSorted((a, b) => a.at - b.at)
    .map((contact) => [
      `${chineseDay(dayOf(contact.at))} ${clockOf(contact.at)}`,
      CHANNELS[contact.channel],
      contact.number ?? "",
      whomWord(contact),
      [contact.said.map((saying) => SAYINGS[saying]).join("、"), contact.words ?? ""].filter(Boolean).join("；"),
      isKnown(contact.debtId) ? debtNameIn(record, contact.debtId) : "",
    ]);
  const papers = record.papers.map((paper) => [
    PAPERS[paper.kind],
    day(paper.receivedOn),
    paper.sender ?? "",
    paper.caseNumber ?? "",
    day(paper.hearingOn),
  ]);
  const filings = record.filings.map((filing) => [day(filing.filedOn), filing.filingNumber ?? "", filing.text ?? ""]);
  const evidence = record.evidence.map((item, index) => [String(index + 1), item.name, chineseDay(dayOf(item.addedAt)), item.sha256]);
  const parts = [
    `<h1>案卷</h1>`,
    record.isSample ? '<p class="notice">示例案卷，内容均为虚构，请不要提交</p>' : "",
    `<p>${escaped(`截至${chineseDay(on)}。以下内容由本人自己记录，金额以核对后的账目为准。`)}</p>`,
    `<p>${escaped(`推算的阶段：${said.stage}。`)}</p>`,
    ...said.restated.map((text) => `<p>${escaped(text)}</p>`),
    table("欠款", ["名称", "合同上的贷款人", "本金", "待还总额", "逾期金额", "最早未还的还款日"], debts),
    table("还款记录", ["欠款", "日期", "金额"], payments),
    table("催收记录", ["时间", "方式", "号码", "联系了谁", "说了什么", "欠款"], contacts),
    table("收到的文书", ["种类", "收到日期", "落款", "案号", "开庭日期"], papers),
    table("投诉进度", ["提交日期", "编号", "提交的文字"], filings),
    table("证据", ["序号", "名称", "存入日期", "文件指纹（SHA-256）"], evidence),
  ];
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>案卷</title><style>${PRINT_CSS}</style></head><body><article class="sheet">${parts.join("")}</article></body></html>`;
}
