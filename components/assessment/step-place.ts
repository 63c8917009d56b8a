import type { StepPlace } from "@/lib/assessment/assessment";
import type { CaseRecord } from "@/lib/case/record";

const PAGE_WORDS: Record<string, string> = {
  debts: "打开欠款",
  contacts: "看联系记录",
  papers: "记下收到的文书",
  evidence: "添加证据",
  budget: "去填收支",
  negotiation: "打开协商",
  filings: "看投诉进度",
  borrower: "打开我的资料",
  log: "记催收",
  fill: "去填表",
};

/** What the button says that leads there. */
export function placeWord(place: StepPlace): string {
  const number = phoneOf(place);
  if (number) return `打 ${number}`;
  if (place.startsWith("debts/")) return "打开这笔欠款";
  if (place.startsWith("papers/")) return "打开这份文书";
  return PAGE_WORDS[place] ?? "打开案卷";
}

/** The number of a telephone; null of any other place. */
export const phoneOf = (place: StepPlace): string | null => (place.startsWith("tel:") ? place.slice("tel:".length) : null);

/** Where in the workspace it lies: what is a tab of the popup has a page of its own there. */
export function workspacePlace(place: StepPlace): string {
  if (place === "log") return "contacts/new";
  return place === "fill" ? "channels" : place;
}

/** A letter or channel of the workspace, for one debt where the step is about one. */
export const ofDebt = (place: string, debtId: string | null): string => (debtId === null ? place : `${place}/${debtId}`);

const TABLES = new Set(["debts", "contacts", "papers", "evidence", "filings", "borrower", "budget"]);

/** Where a dotted path of the record is answered in the workspace; the row itself of a debt or paper. */
export function placeOfPath(record: CaseRecord, path: string): string {
  const [table = "", index = ""] = path.split(".");
  if (!TABLES.has(table)) return "overview";
  const row = table === "debts" || table === "papers" ? record[table][Number(index)] : undefined;
  return index !== "" && row ? `${table}/${row.id}` : table;
}
