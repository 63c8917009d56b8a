import type { Debt } from "@/lib/case/debt";
import type { Licence } from "@/lib/case/vocabulary";
import { LPR_CHECKED_ON, lprKnownOn } from "@/lib/finance/lpr";
import { brandOf } from "@/lib/lenders/lender";
import { licenceOf } from "@/lib/lenders/licence-of";
import type { RuleVersion } from "@/lib/rules/rule";
import { chineseDay, type Day } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import type { RatePpm } from "@/lib/units/rate";
import { LAW } from "./law";

/** Which line it is: what a court reduces to on request, what supervisors ask, or what private lending may cost. */
export type CapId =
  | "judicial-24"
  | "facilitated-24"
  | "small-loan-24"
  | "four-times-lpr"
  | "four-times-lpr-since-2020"
  | "old-24"
  | "old-36";

/** A line that speaks to this lender and this loan. */
export interface Cap {
  id: CapId;
  title: string;
  capPpm: RatePpm;
  /** What it is and what it is not, for the notes. */
  meaning: string;
  /** What has to be known before anybody relies on it; empty when nothing beyond its meaning. */
  caveat: string;
  citation: RuleVersion;
  /** False when a condition of the cap (a platform in between) is not known for this loan: then nothing is called exceeded. */
  applies: boolean;
}

const GUIDANCE_PPM = 240_000;
const VOID_PPM = 360_000;
/** Suits since this day are judged by four times the LPR (MJJD-31, read 2026-11-30). */
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
 * The lines for a debt on a day. Licensed lenders: the 24 % to which courts reduce on request, whenever the contract was signed, and what
 * supervisors ask of loans through platforms (contracts from 2025-10-01) and of new small-loan loans (from 2025-12-24). Lenders without a
 * licence: four times the LPR, and the lines of 2015 for interest before 2020-08-20. Credit cards have no figure (YHK21-02).
 * A debt that the person never took has no price that could bind them: no line. No lender: no line.
 */
export function capsOf(debt: Debt, on: Day): Cap[] {
  const { licence } = licenceOf(debt);
  if (!licence || debt.role === "not-mine") return [];
  if (licence === "private-lender") return isKnown(debt.contractOn) ? privateCaps(debt, debt.contractOn, on) : [];
  return licensedCaps(debt, licence);
}

function licensedCaps(debt: Debt, licence: Licence): Cap[] {
  const caps: Cap[] = [];
  const signedOn = debt.contractOn;
  const inForce = (version: RuleVersion): boolean => isKnown(signedOn) && version.from <= signedOn;
  if ((FACILITATED.includes(licence) || licence === "platform") && inForce(LAW.capFacilitated)) {
    const facilitated = licence === "platform" || isFacilitated(debt);
    if (facilitated !== false)
      caps.push({
        id: "facilitated-24",
        title: "平台助贷的综合融资成本 24%",
        capPpm: GUIDANCE_PPM,
        meaning: "这是监管要求的通行理解，约束的是放贷机构；超过的部分可以据此要求它说明和退减，要不要减由双方谈或法院定。",
        caveat: facilitated === true ? "" : "这笔钱是不是通过平台介绍放的款，还不清楚。",
        citation: LAW.capFacilitated,
        applies: facilitated === true,
      });
  }
  if (licence === "small-loan" && inForce(LAW.capSmallLoan))
    caps.push({
      id: "small-loan-24",
      title: "小额贷款公司新发放贷款 24%",
      capPpm: GUIDANCE_PPM,
      meaning: "这是监管对小额贷款公司新贷款的要求，不是法院直接适用的上限；超过的可以向地方金融管理局反映。",
      caveat: "",
      citation: LAW.capSmallLoan,
      applies: true,
    });
  const lends = [...FACILITATED, "small-loan", "platform"].includes(licence);
  if (lends && debt.product !== "credit-card")
    caps.push({
      id: "judicial-24",
      title: "可以请求法院调减的线：年 24%",
      capPpm: GUIDANCE_PPM,
      meaning:
        "利息、复利、罚息、违约金和其他费用合计超过年 24% 的部分，借款人提出请求的，法院可以调减（法发〔2017〕22号；已有法院这样判）。不论合同哪天签的。",
      caveat: `各地法院不一，要你自己在诉讼里提出；不是自动的上限，也不是退款的权利（依据公开转述，${chineseDay(LAW.capJudicial.checkedOn)}查）。`,
      citation: LAW.capJudicial,
      applies: true,
    });
  return caps;
}

function fourTimes(id: CapId, title: string, at: Day, more: string): Cap {
  const { value, from, carried } = lprKnownOn(at)!;
  return {
    id,
    title,
    capPpm: 4 * value.oneYearPpm,
    meaning: `没有放贷牌照的出借人适用；银行、消费金融公司、小额贷款公司都不适用。利息、违约金和其他费用合在一起算。${more}LPR 据转载的公布数（${chineseDay(LPR_CHECKED_ON)}查）。`,
    caveat: carried
      ? `${chineseDay(at)}当月的 LPR 没有查到，沿用${chineseDay(from)}公布的 ${value.oneYearPpm / 10_000}%，请以公布的为准。`
      : "",
    citation: at < LAW.capPrivate.from ? LAW.capPrivateTransition : LAW.capPrivate,
    applies: true,
  };
}

/** Whether anything of the loan was still to be paid when the four times came in. */
const outlives2020 = ({ instalments, payments, settled }: Debt): boolean =>
  settled !== true ||
  [...instalments.map(({ dueOn }) => dueOn), ...payments.map(({ paidOn }) => paidOn)].some((day) => day >= FOUR_TIMES_FROM);

function privateCaps(debt: Debt, signedOn: Day, on: Day): Cap[] {
  if (signedOn >= FOUR_TIMES_FROM) return [fourTimes("four-times-lpr", "民间借贷：合同成立时一年期 LPR 的四倍", signedOn, "")];
  const caps: Cap[] = [];
  if (signedOn >= LAW.capPrivateOld.from) {
    const before = "只管 2020年8月20日以前的利息。";
    caps.push(
      {
        id: "old-24",
        title: "民间借贷旧规定：年 24% 以内受支持",
        capPpm: GUIDANCE_PPM,
        meaning: `${before}超过 24% 的部分，对方起诉要，法院不支持；24% 到 36% 之间已经自愿付的，不能要回。`,
        caveat: "",
        citation: LAW.capPrivateOld,
        applies: true,
      },
      {
        id: "old-36",
        title: "民间借贷旧规定：超过年 36% 的部分无效",
        capPpm: VOID_PPM,
        meaning: `${before}超过 36% 的部分无效，已经付的可以请求返还。`,
        caveat: "",
        citation: LAW.capPrivateOld,
        applies: true,
      },
    );
  }
  if (outlives2020(debt) && on >= FOUR_TIMES_FROM)
    caps.push({
      ...fourTimes(
        "four-times-lpr-since-2020",
        "民间借贷：2020年8月20日起，按起诉时一年期 LPR 的四倍",
        on,
        "合同在 2020年8月20日以前成立的，这一天起到还清的利息按起诉时的标准；还没有起诉的，先按今天算。",
      ),
      citation: LAW.capPrivateTransition,
    });
  return caps;
}
