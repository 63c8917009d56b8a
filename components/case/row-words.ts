import type { Contact } from "@/lib/case/contact";
import type { CaseRecord, RowRef } from "@/lib/case/record";
import { CHANNELS, EVIDENCE_KINDS, FILING_STATES, PAPERS, RELATIONS, SAYINGS } from "@/lib/case/vocabulary";
import { chineseDay } from "@/lib/units/day";
import { formatFen } from "@/lib/units/fen";
import { clockOf, dayOf } from "@/lib/units/instant";
import { debtName } from "@/lib/case/debt-name";

/** `1分05秒`, `48秒`. */
export function durationWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  return minutes === 0 ? `${rest}秒` : `${minutes}分${String(rest).padStart(2, "0")}秒`;
}

/** Whom a contact reached: “你”, “兄弟姐妹（姐姐）”. */
export function whomWords(contact: Contact): string {
  const { whom } = contact;
  if (whom.kind === "self") return "你";
  const relation = whom.relation ? RELATIONS[whom.relation] : "第三人";
  return whom.name ? `${relation}（${whom.name}）` : relation;
}

/** `2026年11月3日 22:40`. */
export function whenWords(contact: Contact): string {
  return `${chineseDay(dayOf(contact.at))} ${clockOf(contact.at)}`;
}

/** One line for a contact: when, how, from where, to whom, what came of it. */
export function contactWords(contact: Contact): string {
  const parts = [
    whenWords(contact),
    `${CHANNELS[contact.channel]}${contact.direction === "out" ? "（你联系对方）" : ""}`,
    contact.number ?? (contact.number === null ? "号码未显示" : ""),
    contact.direction === "out" && contact.whom.kind === "self" ? "" : `联系的是${whomWords(contact)}`,
    contact.answered === true ? `接通${contact.durationSeconds ? durationWords(contact.durationSeconds) : ""}` : "",
    contact.answered === false ? "未接通" : "",
    contact.said.map((saying) => SAYINGS[saying]).join("、"),
  ];
  return parts.filter(Boolean).join(" · ");
}

const BORROWER_WORDS: Record<string, string> = {
  region: "所在地区",
  hardships: "困难情况",
  name: "姓名",
  phone: "电话",
  address: "地址",
  incomeFen: "每月收入",
};

/** One line for any row that a finding or a sentence rests on. A row that is no longer there says so. */
export function rowWords(record: CaseRecord, row: RowRef): string {
  const gone = "（这一条已不在案卷里）";
  switch (row.table) {
    case "contacts": {
      const contact = record.contacts.find((each) => each.id === row.id);
      return contact ? contactWords(contact) : gone;
    }
    case "debts": {
      const debt = record.debts.find((each) => each.id === row.id);
      if (!debt) return gone;
      return [
        debtName(debt),
        typeof debt.arrearsFen === "number" ? `逾期 ${formatFen(debt.arrearsFen)} 元` : "",
        debt.oldestUnpaidDueOn ? `最早一期应还 ${chineseDay(debt.oldestUnpaidDueOn)}` : "",
      ]
        .filter(Boolean)
        .join(" · ");
    }
    case "papers": {
      const paper = record.papers.find((each) => each.id === row.id);
      return paper
        ? [PAPERS[paper.kind], paper.sender, paper.receivedOn && chineseDay(paper.receivedOn)].filter(Boolean).join(" · ")
        : gone;
    }
    case "evidence": {
      const item = record.evidence.find((each) => each.id === row.id);
      return item ? `${EVIDENCE_KINDS[item.kind]} · ${item.name}` : gone;
    }
    case "filings": {
      const filing = record.filings.find((each) => each.id === row.id);
      return filing
        ? [filing.filedOn && chineseDay(filing.filedOn), filing.filingNumber, FILING_STATES[filing.state]].filter(Boolean).join(" · ")
        : gone;
    }
    case "arrangements": {
      const arrangement = record.arrangements.find((each) => each.id === row.id);
      return arrangement ? `${chineseDay(arrangement.agreedOn)} 约定的还款安排` : gone;
    }
    case "borrower":
    case "budget":
      return `案卷 › ${row.table === "borrower" ? "你的情况" : "收支"} › ${BORROWER_WORDS[row.id] ?? row.id}`;
  }
}
