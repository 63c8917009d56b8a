import type { Debt } from "@/lib/case/debt";
import type { CaseRecord } from "@/lib/case/record";
import { licenceOf } from "@/lib/lenders/licence-of";
import { isKnown } from "@/lib/units/maybe";
import type { Unknown } from "./assessment";
import { ESSENTIALS } from "./affordability";
import { FACILITATED } from "./caps";
import { LAW } from "./law";
import { isAboutSettled, isCourtPaper } from "@/lib/case/papers";
import { isDenied, namedBorrower, whoseDebt } from "@/lib/case/whose-debt";
import { debtName } from "@/lib/case/debt-name";

/**
 * How much an answer would change, largest first: help and court clocks, who lends (decides which rules bind and who is competent), how
 * long past due, sums, terms, budget. A convention of this project. What was asked and is not known (null) weighs a little less than
 * what nobody asked: the borrower may not be able to answer it today.
 */
const WEIGHTS = {
  courtPaper: 100,
  paperChecked: 95,
  paperDay: 94,
  debt: 90,
  whose: 92,
  licence: 80,
  dueOn: 70,
  outstanding: 60,
  contacts: 50,
  instalments: 45,
  arrears: 40,
  contractOn: 38,
  platform: 37,
  received: 36,
  acknowledged: 34,
  principal: 32,
  income: 30,
  rate: 28,
  penalty: 26,
  essentials: 24,
  costSheet: 20,
  region: 18,
  product: 16,
  role: 65,
  grievances: 12,
} as const;

/** Contracts from this day on must come with a cost sheet (金规〔2026〕2号, secondary, checked 2026-11-23). */
const COST_SHEET_FROM = "2026-08-01";

const ASKED_ALREADY = 5;

/** A platform between lender and borrower decides which cap speaks, for lenders of these licences and contracts of that time. */
function askAboutPlatform(debt: Debt): boolean {
  const { licence } = licenceOf(debt);
  return licence !== null && FACILITATED.includes(licence) && isKnown(debt.contractOn) && debt.contractOn >= LAW.capFacilitated.from;
}

function debtUnknowns(record: CaseRecord, debt: Debt, index: number): Unknown[] {
  const found: Unknown[] = [];
  const ask = (field: keyof Debt & string, weight: number, question: string, changes: string): void => {
    const value = debt[field];
    const missing = Array.isArray(value) ? value.length === 0 : !isKnown(value as unknown);
    if (missing)
      found.push({ path: `debts.${index}.${field}`, question, changes, weight: value === null ? weight - ASKED_ALREADY : weight });
  };
  const brand = debtName(debt);
  const doubted = whoseDebt(record, debt) === "doubted" || record.borrower.hardships.some(({ kind }) => kind === "fraud");
  ask("role", doubted ? WEIGHTS.whose : WEIGHTS.role, `${brand}这笔钱是你借的吗？`, "不是你借的，就不能谈还款，要走报案和异议的路。");
  if (debt.role === "not-mine" && namedBorrower(record, debt) === null)
    ask(
      "namedBorrower",
      WEIGHTS.whose,
      `${brand}的合同或催收说的借款人，是谁的名字？`,
      "写的是你的名字，才是身份被冒用，要报案；写的是别人，走别的路。",
    );
  // Of a debt that is denied nothing is asked that would be an answer for it.
  if (isDenied(record, debt)) return found;
  if (!licenceOf(debt).certain)
    ask("lenderName", WEIGHTS.licence, `${brand}的借款合同上，“贷款人”写的是哪家公司？`, "决定适用哪些规定、该向谁投诉。");
  ask("oldestUnpaidDueOn", WEIGHTS.dueOn, `${brand}最早一期没还的，是哪天到期的？`, "决定逾期天数、现在的阶段和可能起诉的时间。");
  ask("outstandingFen", WEIGHTS.outstanding, `${brand}现在的待还总额是多少？`, "决定能提什么样的分期，以及被起诉时大概要付多少。");
  ask("arrearsFen", WEIGHTS.arrears, `${brand}已经到期没还的是多少？`, "影响催收压力的判断。");
  ask(
    "instalments",
    WEIGHTS.instalments,
    `${brand}的还款计划是怎样的（每期哪天、多少本金和利息）？`,
    "能算出真实的年化成本，看有没有超过规定。",
  );
  ask("contractOn", WEIGHTS.contractOn, `${brand}的合同是哪天签的？`, "决定适用当时的哪些规定。");
  ask("receivedFen", WEIGHTS.received, `${brand}实际到账多少钱？`, "看有没有预先扣利息；有的话，本金应按实际到账计算。");
  ask("principalFen", WEIGHTS.principal, `${brand}合同写的借款金额是多少？`, "能把本金、利息、费用分开。");
  ask("nominalAnnualRatePpm", WEIGHTS.rate, `${brand}合同写的年利率是多少？`, "能核对它收的利息对不对。");
  if (askAboutPlatform(debt))
    ask(
      "platformName",
      WEIGHTS.platform,
      `${brand}是通过哪个平台或 App 借的（和放贷机构不是同一家）？`,
      "通过平台放的款，综合成本有单独的要求。",
    );
  ask("penaltyAnnualRatePpm", WEIGHTS.penalty, `${brand}合同写的罚息年利率是多少？`, "能估出被起诉时要加多少。");
  ask("lastPaidOn", WEIGHTS.acknowledged, `${brand}最近一次还款是哪天？`, "决定三年时效从哪天算。");
  ask("lastPromisedOn", WEIGHTS.acknowledged, `${brand}最近一次答应还款、签分期或确认欠款，是哪天？`, "答应还款会让三年时效重新算。");
  ask("lastDemandedOn", WEIGHTS.acknowledged, `${brand}对方最近一次要你还款，是哪天？`, "时效没有过时，催款会让它重新算。");
  if (!isKnown(debt.contractOn) || debt.contractOn >= COST_SHEET_FROM)
    ask("costSheetGiven", WEIGHTS.costSheet, `${brand}借款时有没有给你看综合融资成本明示表？`, "看有没有写明全部费用。");
  ask("product", WEIGHTS.product, `${brand}是现金贷款、分期赊购，还是信用卡？`, "信用卡和网贷适用的规定不同。");
  return found;
}

/** Everything whose answer would change something, the one that would change most first (weight, then order of asking). */
export function unknownsOf(record: CaseRecord): Unknown[] {
  const found: Unknown[] = [];
  const add = (path: string, question: string, changes: string, weight: number): void =>
    void found.push({ path, question, changes, weight });

  if (!isKnown(record.courtPaperCame) && !record.papers.some(isCourtPaper))
    add("courtPaperCame", "有没有收到过法院的文书或短信？", "如果是真的法院文书，过了期限就很难补救。", WEIGHTS.courtPaper);
  for (const [index, paper] of record.papers.entries()) {
    if (!isCourtPaper(paper) || paper.verified === false || isAboutSettled(record, paper)) continue;
    if (!isKnown(paper.verified))
      add(
        `papers.${index}.verified`,
        "这份文书向法院核实过吗？请用法院官网公布的电话，不要用短信里的号码。",
        "是真的，就按期限办理；是假的，可能是有人冒充法院催收。",
        WEIGHTS.paperChecked,
      );
    if (!isKnown(paper.receivedOn))
      add(`papers.${index}.receivedOn`, "这份文书是哪天收到的？", "十五日的期限从收到的次日起算。", WEIGHTS.paperDay);
  }
  if (record.debts.length === 0) add("debts", "欠的是哪个 App 或银行的钱？", "有了它才能开始算。", WEIGHTS.debt);
  for (const [index, debt] of record.debts.entries()) if (debt.settled !== true) found.push(...debtUnknowns(record, debt, index));
  if (record.contacts.length === 0)
    add("contacts", "最近一次催收是什么时候、什么方式、说了什么？", "记下来才能看出有没有违规。", WEIGHTS.contacts);
  // Whoever owes nothing is not asked what can be paid.
  const owes = record.debts.length === 0 || record.debts.some((debt) => debt.settled !== true && !isDenied(record, debt));
  if (owes && !isKnown(record.budget.incomeFen)) add("budget.incomeFen", "你现在每月收入多少？", "算出每月能拿多少来还。", WEIGHTS.income);
  else if (owes)
    for (const [key, title] of ESSENTIALS)
      if (!isKnown(record.budget[key]))
        add(`budget.${key}`, `每月${title}要花多少？`, "不填的话，算出的可还金额会偏高。", WEIGHTS.essentials);
  if (!isKnown(record.borrower.region.province))
    add("borrower.region.province", "你住在哪个省市？", "决定向哪里的部门反映、在哪里打官司。", WEIGHTS.region);
  if (record.grievances.length === 0) add("grievances", "现在最困扰你的是什么？", "先解决最要紧的。", WEIGHTS.grievances);
  return found.sort((a, b) => b.weight - a.weight);
}
