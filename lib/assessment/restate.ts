import { daysPastDue } from "@/lib/case/days-past-due";
import type { Debt } from "@/lib/case/debt";
import type { CaseRecord, Paper } from "@/lib/case/record";
import { FEES, GRIEVANCES, HARDSHIPS, PAPERS, PRODUCTS } from "@/lib/case/vocabulary";
import { chineseDay, type Day } from "@/lib/units/day";
import { formatFen, type Fen } from "@/lib/units/fen";
import { isKnown, type Maybe } from "@/lib/units/maybe";
import { formatRate } from "@/lib/units/rate";
import { debtName } from "@/lib/case/debt-name";

/** One sentence of what was understood, and the field in which it can be put right. */
interface Restated {
  text: string;
  path: string;
}

/** A sentence when there is something to say, and none otherwise. */
type Sentence = Restated | null;
const when = (said: boolean, path: string, text: () => string): Sentence => (said ? { path, text: text() } : null);
const sum = (path: string, fen: Maybe<Fen>, text: (yuan: string) => string): Sentence =>
  isKnown(fen) ? { path, text: text(formatFen(fen)) } : null;

/** “你说的是 …”: only what was said; nothing unknown is filled in. Each sentence carries the path of its field. */
export function restate(record: CaseRecord, on: Day): Restated[] {
  return [
    ...record.debts.flatMap((debt, index) => ofDebt(debt, `debts.${index}`, on)),
    ofContacts(record),
    ...record.papers.map(ofPaper),
    ...record.arrangements.map(ofArrangement),
    ...ofPerson(record),
  ].filter((sentence) => sentence !== null);
}

function ofDebt(debt: Debt, path: string, on: Day): Sentence[] {
  const at = (field: string): string => `${path}.${field}`;
  const brand = debtName(debt);
  return [
    { path: at("brand"), text: isKnown(debt.product) ? `你欠的是${brand}，属于${PRODUCTS[debt.product]}。` : `你在${brand}有一笔欠款。` },
    when(isKnown(debt.lenderName), at("lenderName"), () => `${brand}合同上的放贷机构是${debt.lenderName}。`),
    when(isKnown(debt.contractOn), at("contractOn"), () => `${brand}的合同是${chineseDay(debt.contractOn!)}签的。`),
    sum(at("principalFen"), debt.principalFen, (yuan) => `${brand}借了 ${yuan} 元。`),
    debt.receivedFen === debt.principalFen ? null : sum(at("receivedFen"), debt.receivedFen, (yuan) => `${brand}实际到账 ${yuan} 元。`),
    sum(at("outstandingFen"), debt.outstandingFen, (yuan) => `${brand}显示你的待还总额是 ${yuan} 元。`),
    sum(at("arrearsFen"), debt.arrearsFen, (yuan) => `${brand}已到期未还 ${yuan} 元。`),
    ofDueDay(debt, at, on),
    when(
      isKnown(debt.nominalAnnualRatePpm),
      at("nominalAnnualRatePpm"),
      () => `${brand}合同写的年利率是 ${formatRate(debt.nominalAnnualRatePpm!)}。`,
    ),
    when(isKnown(debt.accelerated), at("accelerated"), () =>
      debt.accelerated ? `${brand}已要求你一次性还清全部欠款。` : `${brand}没有要求一次还清全部。`,
    ),
    ...ofMoney(debt, at),
    when(isKnown(debt.platformName), at("platformName"), () => `${brand}是通过${debt.platformName}借的。`),
    when(isKnown(debt.agencyName), at("agencyName"), () => `${brand}交给${debt.agencyName}来催。`),
  ];
}

function ofDueDay(debt: Debt, at: (field: string) => string, on: Day): Sentence {
  const brand = debtName(debt);
  if (debt.settled === true) return { path: at("settled"), text: `${brand}已经结清。` };
  if (!isKnown(debt.oldestUnpaidDueOn)) return null;
  const days = daysPastDue(debt, on)!;
  const late = days > 0 ? `，到今天逾期 ${days} 天` : "，还没有逾期";
  return { path: at("oldestUnpaidDueOn"), text: `${brand}最早一期未还的还款日是${chineseDay(debt.oldestUnpaidDueOn)}${late}。` };
}

function ofMoney(debt: Debt, at: (field: string) => string): Sentence[] {
  const brand = debtName(debt);
  const charged = debt.fees.map(({ kind, amountFen }) => `${FEES[kind]} ${formatFen(amountFen)} 元`);
  const paid = debt.payments.reduce((total, { amountFen }) => total + amountFen, 0);
  return [
    when(charged.length > 0, at("fees"), () => `${brand}另外收过：${charged.join("；")}。`),
    when(debt.payments.length > 0, at("payments"), () => `${brand}你还过 ${debt.payments.length} 次，共 ${formatFen(paid)} 元。`),
  ];
}

function ofContacts({ contacts }: CaseRecord): Sentence {
  const third = contacts.filter(({ whom }) => whom.kind === "third-party").length;
  const others = third > 0 ? `，其中 ${third} 次联系的是别人` : "";
  return when(contacts.length > 0, "contacts", () => `你记下了 ${contacts.length} 次联系${others}。`);
}

function ofPaper(paper: Paper, index: number): Sentence {
  const received = isKnown(paper.receivedOn) ? `${chineseDay(paper.receivedOn)}` : "";
  const checked = paper.verified === true ? "，核实过是真的" : paper.verified === false ? "，核实过不是真的" : "，还没有核实";
  return { path: `papers.${index}.kind`, text: `你${received}收到${PAPERS[paper.kind]}${checked}。` };
}

function ofArrangement({ agreedOn, form }: CaseRecord["arrangements"][number], index: number): Sentence {
  const how = form === "oral" ? "口头" : form === "message" ? "通过短信或聊天" : "书面";
  return { path: `arrangements.${index}.agreedOn`, text: `${chineseDay(agreedOn)}你和对方${how}约定了还款。` };
}

function ofPerson(record: CaseRecord): Sentence[] {
  const sent = record.filings.filter(({ state }) => state !== "drafted").length;
  const { incomeFen, dependants } = record.budget;
  return [
    when(sent > 0, "filings", () => `你已经提出过 ${sent} 次要求或投诉。`),
    when(record.courtPaperCame === false && record.papers.length === 0, "courtPaperCame", () => "你没有收到过法院的文书。"),
    sum("budget.incomeFen", incomeFen, (yuan) => `你每月收入 ${yuan} 元。`),
    when(isKnown(dependants), "budget.dependants", () => `你需要扶养 ${dependants} 个人。`),
    ...record.borrower.hardships.map(({ kind, sinceOn }, index): Sentence => {
      const since = isKnown(sinceOn) ? `，从${chineseDay(sinceOn)}开始` : "";
      return { path: `borrower.hardships.${index}.kind`, text: `还不上的原因是${HARDSHIPS[kind]}${since}。` };
    }),
    when(record.grievances.length > 0, "grievances", () => `最困扰你的是：${record.grievances.map((key) => GRIEVANCES[key]).join("；")}。`),
    when(record.payingAgent === true, "payingAgent", () => "你已经付钱或准备付钱给人代理维权。"),
  ];
}
