import type { Debt } from "@/lib/case/debt";
import { loanFlows } from "@/lib/case/loan-flows";
import type { Licence } from "@/lib/case/vocabulary";
import { internalRate } from "@/lib/finance/internal-rate";
import { fourTimesLprOn } from "@/lib/finance/lpr";
import { brandOf } from "@/lib/lenders/lender";
import { daysBetween } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { formatRate, type RatePpm } from "@/lib/units/rate";
import { judgeDebts, proofOfDebt, rowOf } from "../../debt-verdicts";
import { cite } from "../../instruments";
import type { Rule } from "../../rule";
import { debtName } from "@/lib/case/debt-name";

/** 24 % a year. */
const GUIDANCE_PPM = 240_000;
/** Four times the lowest one-year rate published so far, 3.0 %: below it no cap can be in question. */
const LOWEST_CAP_PPM = 120_000;
const PRIVATE = ["MJJD-25", "MJJD-29"];
const FACILITATED: ReadonlySet<Licence> = new Set<Licence>(["bank", "consumer-finance", "trust", "auto-finance"]);

interface Cost {
  ppm: RatePpm;
  /** From the flows with all fees, or only the rate the contract states: the true cost is then higher. */
  basis: "flows" | "contract";
}

/**
 * The yearly cost that is held against a cap: twelve times the monthly internal rate with all fees, which is the lower of the two
 * conventions, so that nobody is accused by a convention. Without flows the rate the contract states, which is lower still.
 */
function costOf(debt: Debt): Cost | null {
  const flows = loanFlows(debt);
  // What was really paid on a settled loan also holds what was charged for being late: that is no cost of the loan as agreed.
  const rate = flows?.basis === "plan" ? internalRate(flows.withFees) : null;
  if (rate) return { ppm: rate.nominalAnnualRatePpm, basis: "flows" };
  return isKnown(debt.nominalAnnualRatePpm) ? { ppm: debt.nominalAnnualRatePpm, basis: "contract" } : null;
}

const words = (debt: Debt, { ppm, basis }: Cost, cap: string): string =>
  basis === "flows"
    ? `${debtName(debt)}按每一笔收付算，含费用的年化成本是${formatRate(ppm)}（月利率乘十二），高于${cap}`
    : `${debtName(debt)}的合同写的年利率是${formatRate(ppm)}，不算费用就已经高于${cap}`;

/** Lent for a month at most, by the plan. */
function isUltraShort({ disbursedOn, contractOn, instalments }: Debt): boolean {
  const from = disbursedOn ?? contractOn;
  const last = instalments
    .map(({ dueOn }) => dueOn)
    .sort()
    .at(-1);
  return isKnown(from) && last !== undefined && daysBetween(from, last) <= 31;
}

const rule: Rule = {
  title: "综合成本超过上限",
  versions: [
    cite("ZD25", {
      article: "第六条",
      says: "通过平台放的贷款，单笔综合融资成本要符合最高人民法院的有关规定；业内和律师解读为年化不超过24%。",
      source: "http://www.zjblf.com/?p=44128 (逐条解读)",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "ZD25-06",
      binds: ["bank", "consumer-finance", "trust", "auto-finance", "platform"],
    }),
    cite("XDCB", {
      article: "第二条",
      says: "小额贷款公司新发放的贷款，综合融资成本超过年化24%的，地方金融管理机构要制止。",
      source:
        "https://www.460.net.cn/news/show-278155.html (原文转载)；http://www.caizhivip.com/caijing/747.html；https://www.daqihao.com/articles/caijing/202512/9468.html",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "XDCB-01",
      binds: ["small-loan"],
    }),
    cite("XDCB", {
      article: "条号未核",
      says: "期限不超过1个月的小额贷款，综合融资成本不得高于年化24%。",
      source: "http://www.caizhivip.com/caijing/747.html",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "XDCB-02",
      binds: ["small-loan"],
    }),
    cite("MJJD", {
      article: "第二十五条",
      says: "没有放贷牌照的出借人，利率不得超过合同成立时一年期贷款市场报价利率的四倍。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "MJJD-25",
      from: "2020-08-20",
      binds: ["private-lender"],
    }),
    cite("MJJD", {
      article: "第二十八、二十九条",
      says: "民间借贷的逾期利息、违约金和其他费用合计，也不得超过合同成立时一年期贷款市场报价利率的四倍。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "MJJD-29",
      from: "2020-08-20",
      binds: ["private-lender"],
    }),
  ],
  judge: ({ conduct }) =>
    judgeDebts(conduct, (debt) => {
      const rows = rowOf(debt);
      const cost = costOf(debt);
      if (!cost) return null;
      const on = debt.contractOn;
      if (!isKnown(on)) return cost.ppm > LOWEST_CAP_PPM ? { missing: "合同是哪一天签的", rows } : null;
      const { licences } = conduct.lenders.get(debt.id)!;
      const unlicensed = licences?.length === 1 && licences[0] === "private-lender";
      const cap = unlicensed ? fourTimesLprOn(on) : GUIDANCE_PPM;
      if (cap === null) return { missing: "签合同那天的一年期贷款市场报价利率", rows, on, facts: PRIVATE };
      if (cost.ppm <= cap) return null;
      if (unlicensed)
        return {
          what: words(debt, cost, `${formatRate(cap)}（签合同时一年期贷款市场报价利率的四倍）`),
          on,
          rows,
          facts: PRIVATE,
          ...proof(debt),
        };
      const brought = isKnown(debt.platformName) || brandOf(debt.brand ?? "")?.licence === "platform";
      // The first text speaks only of loans that a platform brought to a bank or the like.
      const open = !brought && licences?.every((licence) => FACILITATED.has(licence));
      if (open) return { missing: "这笔钱是不是通过平台介绍放的款", rows, on, facts: ["ZD25-06"] };
      const facts = [...(brought ? ["ZD25-06"] : []), "XDCB-01", ...(isUltraShort(debt) ? ["XDCB-02"] : [])];
      return { what: words(debt, cost, formatRate(cap)), on, rows, facts, ...proof(debt) };

      function proof(of: Debt): ReturnType<typeof proofOfDebt> {
        return proofOfDebt(of, conduct, "合同、还款计划和全部扣费记录");
      }
    }),
};
export default rule;
