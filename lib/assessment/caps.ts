import type { Debt } from "@/lib/case/debt";
import type { Licence } from "@/lib/case/vocabulary";
import { fourTimesLprOn, LPR_CHECKED_ON } from "@/lib/finance/lpr";
import { brandOf } from "@/lib/lenders/lender";
import { licenceOf } from "@/lib/lenders/licence-of";
import type { RuleVersion } from "@/lib/rules/rule";
import { chineseDay, type Day } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import type { RatePpm } from "@/lib/units/rate";
import { LAW } from "./law";

/** A ceiling on the yearly cost of a loan that speaks to this lender on the contract's day. */
export interface Cap {
  title: string;
  capPpm: RatePpm;
  /** What it is and what it is not, for the notes. */
  meaning: string;
  citation: RuleVersion;
  /** False when a condition of the cap (a platform in between) is not known for this loan: then nothing is called exceeded. */
  applies: boolean;
}

const GUIDANCE_PPM = 240_000;
/** 法释〔2020〕6号 brought the four times in for contracts from this day on (fact MJJD-25, read 2026-11-23). */
const FOUR_TIMES_FROM: Day = "2020-08-20";
/** Licences of lenders to whom platforms bring borrowers, as the cap for such loans names them. */
export const FACILITATED: Licence[] = ["bank", "consumer-finance", "trust", "auto-finance"];

/** Whether a platform stood between borrower and lender: true when the contract or the brand shows one, null when it is not known. */
function isFacilitated(debt: Debt): boolean | null {
  if (isKnown(debt.platformName)) return true;
  const brand = brandOf(debt.brand ?? "");
  if (brand?.licence === "platform") return true;
  return brand?.licence === "bank" && brand.operator === null ? false : null;
}

/**
 * The caps for a debt. 24 % for loans through platforms (contracts from 2025-10-01) and for new loans of small-loan companies (from
 * 2026-01-01; the text is of December 2025, its day is not known); four times the LPR only for lenders without a licence. The judicial
 * 24 % of 2017 is known from memory only and is left out. No contract day or no lender: no cap.
 */
export function capsOf(debt: Debt): Cap[] {
  const { licence } = licenceOf(debt);
  const on = debt.contractOn;
  if (!licence || !isKnown(on)) return [];
  const caps: Cap[] = [];
  const inForce = (version: RuleVersion): boolean => version.from <= on && (version.until === undefined || on < version.until);
  if ((FACILITATED.includes(licence) || licence === "platform") && inForce(LAW.capFacilitated)) {
    const facilitated = licence === "platform" || isFacilitated(debt);
    if (facilitated !== false)
      caps.push({
        title: "平台助贷的综合融资成本 24%",
        capPpm: GUIDANCE_PPM,
        meaning: "这是监管要求的通行理解，约束的是放贷机构；超过的部分可以据此要求它说明和退减，要不要减由双方谈或法院定。",
        citation: LAW.capFacilitated,
        applies: facilitated === true,
      });
  }
  if (licence === "small-loan" && inForce(LAW.capSmallLoan))
    caps.push({
      title: "小额贷款公司新发放贷款 24%",
      capPpm: GUIDANCE_PPM,
      meaning: "这是监管对小额贷款公司新贷款的要求，不是法院直接适用的上限；超过的可以向地方金融管理局反映。",
      citation: LAW.capSmallLoan,
      applies: true,
    });
  const fourTimes = licence === "private-lender" ? fourTimesLprFor(on) : null;
  if (fourTimes !== null)
    caps.push({
      title: "民间借贷：合同成立时一年期 LPR 的四倍",
      capPpm: fourTimes,
      meaning: `没有放贷牌照的出借人适用；银行、消费金融公司、小额贷款公司都不适用。利息、违约金和其他费用合在一起算。LPR 据转载的公布数（${chineseDay(LPR_CHECKED_ON)}查）。`,
      citation: LAW.capPrivate,
      applies: true,
    });
  return caps;
}

const fourTimesLprFor = (on: Day): RatePpm | null => (on >= FOUR_TIMES_FROM ? fourTimesLprOn(on) : null);
