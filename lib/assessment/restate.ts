import { daysPastDue } from "@/lib/case/days-past-due";
import type { CaseRecord } from "@/lib/case/record";
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

/** “你说的是 …”: only what was said; nothing unknown is filled in. Each sentence carries the path of its field. */
export function restate(record: CaseRecord, on: Day): Restated[] {
  const said: Restated[] = [];
  const say = (path: string, text: string): void => void said.push({ path, text });
  const sum = (path: string, fen: Maybe<Fen>, text: (yuan: string) => string): void => {
    if (isKnown(fen)) say(path, text(formatFen(fen)));
  };

  for (const [index, debt] of record.debts.entries()) {
    const at = (field: string): string => `debts.${index}.${field}`;
    const brand = debtName(debt);
    say(at("brand"), isKnown(debt.product) ? `你欠的是${brand}，属于${PRODUCTS[debt.product]}。` : `你在${brand}有一笔欠款。`);
    if (isKnown(debt.lenderName)) say(at("lenderName"), `${brand}合同上的放贷机构是${debt.lenderName}。`);
    if (isKnown(debt.contractOn)) say(at("contractOn"), `${brand}的合同是${chineseDay(debt.contractOn)}签的。`);
    sum(at("principalFen"), debt.principalFen, (yuan) => `${brand}借了 ${yuan} 元。`);
    if (isKnown(debt.receivedFen) && debt.receivedFen !== debt.principalFen)
      say(at("receivedFen"), `${brand}实际到账 ${formatFen(debt.receivedFen)} 元。`);
    sum(at("outstandingFen"), debt.outstandingFen, (yuan) => `${brand}显示你的待还总额是 ${yuan} 元。`);
    sum(at("arrearsFen"), debt.arrearsFen, (yuan) => `${brand}已到期未还 ${yuan} 元。`);
    if (debt.settled === true) say(at("settled"), `${brand}已经结清。`);
    else if (isKnown(debt.oldestUnpaidDueOn)) {
      const days = daysPastDue(debt, on)!;
      const late = days > 0 ? `，到今天逾期 ${days} 天` : "，还没有逾期";
      say(at("oldestUnpaidDueOn"), `${brand}最早一期未还的还款日是${chineseDay(debt.oldestUnpaidDueOn)}${late}。`);
    }
    if (isKnown(debt.nominalAnnualRatePpm))
      say(at("nominalAnnualRatePpm"), `${brand}合同写的年利率是 ${formatRate(debt.nominalAnnualRatePpm)}。`);
    if (isKnown(debt.accelerated))
      say(at("accelerated"), debt.accelerated ? `${brand}已要求你一次性还清全部欠款。` : `${brand}没有要求一次还清全部。`);
    if (debt.fees.length > 0) {
      const charged = debt.fees.map(({ kind, amountFen }) => `${FEES[kind]} ${formatFen(amountFen)} 元`);
      say(at("fees"), `${brand}另外收过：${charged.join("；")}。`);
    }
    if (debt.payments.length > 0) {
      const paid = debt.payments.reduce((total, { amountFen }) => total + amountFen, 0);
      say(at("payments"), `${brand}你还过 ${debt.payments.length} 次，共 ${formatFen(paid)} 元。`);
    }
    if (isKnown(debt.platformName)) say(at("platformName"), `${brand}是通过${debt.platformName}借的。`);
    if (isKnown(debt.agencyName)) say(at("agencyName"), `${brand}交给${debt.agencyName}来催。`);
  }
  if (record.contacts.length > 0) {
    const third = record.contacts.filter(({ whom }) => whom.kind === "third-party").length;
    say("contacts", `你记下了 ${record.contacts.length} 次联系${third > 0 ? `，其中 ${third} 次联系的是别人` : ""}。`);
  }
  for (const [index, paper] of record.papers.entries()) {
    const when = isKnown(paper.receivedOn) ? `${chineseDay(paper.receivedOn)}` : "";
    const checked = paper.verified === true ? "，核实过是真的" : paper.verified === false ? "，核实过不是真的" : "，还没有核实";
    say(`papers.${index}.kind`, `你${when}收到${PAPERS[paper.kind]}${checked}。`);
  }
  for (const [index, { agreedOn, form }] of record.arrangements.entries())
    say(
      `arrangements.${index}.agreedOn`,
      `${chineseDay(agreedOn)}你和对方${form === "oral" ? "口头" : form === "message" ? "通过短信或聊天" : "书面"}约定了还款。`,
    );
  const sent = record.filings.filter(({ state }) => state !== "drafted").length;
  if (sent > 0) say("filings", `你已经提出过 ${sent} 次要求或投诉。`);
  if (record.courtPaperCame === false && record.papers.length === 0) say("courtPaperCame", "你没有收到过法院的文书。");
  sum("budget.incomeFen", record.budget.incomeFen, (yuan) => `你每月收入 ${yuan} 元。`);
  if (isKnown(record.budget.dependants)) say("budget.dependants", `你需要扶养 ${record.budget.dependants} 个人。`);
  for (const [index, { kind, sinceOn }] of record.borrower.hardships.entries())
    say(
      `borrower.hardships.${index}.kind`,
      `还不上的原因是${HARDSHIPS[kind]}${isKnown(sinceOn) ? `，从${chineseDay(sinceOn)}开始` : ""}。`,
    );
  if (record.grievances.length > 0) say("grievances", `最困扰你的是：${record.grievances.map((key) => GRIEVANCES[key]).join("；")}。`);
  if (record.payingAgent === true) say("payingAgent", "你已经付钱或准备付钱给人代理维权。");
  return said;
}
