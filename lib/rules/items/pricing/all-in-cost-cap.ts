import type { Debt } from "@/lib/case/debt";
import { debtName } from "@/lib/case/debt-name";
import type { Licence } from "@/lib/case/vocabulary";
import { lprKnownOn } from "@/lib/finance/lpr";
import { brandOf } from "@/lib/lenders/lender";
import { chineseDay, daysBetween, type Day } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { formatRate } from "@/lib/units/rate";
import { judgeDebts, proofOfDebt, rowOf } from "../../debt-verdicts";
import { cite } from "../../cite";
import type { Rule } from "../../rule";
import { yearlyCostOf, type YearlyCost } from "../../yearly-cost";

/** 24 % a year. */
const GUIDANCE_PPM = 240_000;
/** The line above which interest was void for private lending of 2015 to 2020 (fact MJJD-15). Never mixed with the 24 %. */
const VOID_PPM = 360_000;
/** Four times the lowest one-year rate published so far, 3.0 %: below it no cap can be in question. */
const LOWEST_CAP_PPM = 120_000;
/** A carried rate may be off by a percentage point, which is more than it ever moved in a year: four times that is left open. */
const CARRIED_MARGIN_PPM = 40_000;
/** The text of 2020-08-20 said nothing that was read; the one in force since speaks of suits from that day on (MJJD-31). */
const PRIVATE = ["MJJD-25", "MJJD-29", "MJJD-31"];
const OLD_PRIVATE_FROM: Day = "2015-09-01";
const FOUR_TIMES_FROM: Day = "2020-08-20";
const FACILITATED: ReadonlySet<Licence> = new Set<Licence>(["bank", "consumer-finance", "trust", "auto-finance"]);

const BASES: Record<"months" | "days", string> = { months: "月利率乘十二", days: "按天数单利折成一年" };

const words = (debt: Debt, { ppm, basis }: YearlyCost, cap: string): string =>
  basis === "contract"
    ? `${debtName(debt)}的合同写的年利率是${formatRate(ppm)}，不算费用就已经高于${cap}`
    : `${debtName(debt)}按每一笔收付算，含费用的年化成本是${formatRate(ppm)}（${BASES[basis]}），高于${cap}`;

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
  versions: [cite("ZD25-06"), cite("XDCB-01"), cite("XDCB-02"), cite("MJJD-25"), cite("MJJD-29"), cite("MJJD-31"), cite("MJJD-15")],
  judge: ({ conduct }) =>
    judgeDebts(conduct, {}, (debt) => {
      const rows = rowOf(debt);
      const cost = yearlyCostOf(debt);
      if (!cost) return null;
      const on = debt.contractOn;
      if (!isKnown(on)) return cost.ppm > LOWEST_CAP_PPM ? { missing: "合同是哪一天签的", rows } : null;
      const { licences } = conduct.lenders.get(debt.id)!;
      const proof = proofOfDebt(debt, conduct, "合同、还款计划和全部扣费记录");
      if (licences?.length === 1 && licences[0] === "private-lender") return unlicensed(debt, cost, on);
      if (cost.ppm <= GUIDANCE_PPM) return null;
      const brought = isKnown(debt.platformName) || brandOf(debt.brand ?? "")?.licence === "platform";
      // The first text speaks only of loans that a platform brought to a bank or the like.
      const open = !brought && licences?.every((licence) => FACILITATED.has(licence));
      if (open) return { missing: "这笔钱是不是通过平台介绍放的款", rows, on, facts: ["ZD25-06"] };
      const facts = [...(brought ? ["ZD25-06"] : []), "XDCB-01", ...(isUltraShort(debt) ? ["XDCB-02"] : [])];
      return { what: words(debt, cost, formatRate(GUIDANCE_PPM)), on, rows, facts, ...proof };

      function unlicensed(of: Debt, at: YearlyCost, signedOn: Day) {
        if (signedOn < FOUR_TIMES_FROM) {
          if (signedOn < OLD_PRIVATE_FROM || at.ppm <= VOID_PPM) return null;
          const what = words(of, at, "36%（2020年8月20日以前的利息，超过的部分无效）");
          return { what, on: signedOn, rows, facts: ["MJJD-15"], ...proof };
        }
        const lpr = lprKnownOn(signedOn)!;
        const cap = 4 * lpr.value.oneYearPpm;
        if (at.ppm <= cap) return null;
        if (lpr.carried && at.ppm <= cap + CARRIED_MARGIN_PPM)
          return { missing: "签合同那天的一年期贷款市场报价利率", rows, on: signedOn, facts: PRIVATE };
        const from = lpr.carried ? `，签合同那个月的没有查到，按${chineseDay(lpr.from)}公布的算` : "";
        const what = words(of, at, `${formatRate(cap)}（签合同时一年期贷款市场报价利率的四倍${from}）`);
        return { what, on: signedOn, rows, facts: PRIVATE, ...proof };
      }
    }),
};
export default rule;
