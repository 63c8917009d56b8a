import type { Debt } from "@/lib/case/debt";
import { LICENCES, type Licence } from "@/lib/case/vocabulary";
import { chineseDay } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { brandOf } from "./lender";
import { debtName } from "@/lib/case/debt-name";

/** What is known of the licence under which a debt was lent. */
export interface LicenceResult {
  /** Null when neither the contract nor a usable public report says it. */
  licence: Licence | null;
  /** True only when it was read off the contract (the licence itself, or the lender's full name, which must say it). */
  certain: boolean;
  /** One Chinese sentence: where it comes from, and what to check. */
  why: string;
}

/** Words that only a company with that licence may carry in its name, most particular first. */
const NAME_WORDS: [RegExp, Licence][] = [
  [/消费金融/, "consumer-finance"],
  [/小额贷款|小贷/, "small-loan"],
  [/汽车金融/, "auto-finance"],
  [/信托/, "trust"],
  [/银行|农村信用(合作)?(联)?社|农信/, "bank"],
  [/融资担保/, "guarantor"],
];

/** The licence that a company's own name tells, such as `重庆某某小额贷款有限公司` → `small-loan`; null when it tells none. */
export function licenceInName(name: string): Licence | null {
  return NAME_WORDS.find(([word]) => word.test(name))?.[1] ?? null;
}

/**
 * The licence of a debt's lender: from the contract, else from the lender's name on the contract, else from what is reported of the
 * brand. A brand known from memory only gives null, for such facts carry nothing.
 */
export function licenceOf(debt: Debt): LicenceResult {
  if (isKnown(debt.licence)) return { licence: debt.licence, certain: true, why: `你从合同上看到放贷机构是${LICENCES[debt.licence]}。` };
  if (isKnown(debt.lenderName)) {
    const named = licenceInName(debt.lenderName);
    if (named) return { licence: named, certain: true, why: `合同上的放贷机构“${debt.lenderName}”，名称说明它是${LICENCES[named]}。` };
  }
  const brand = brandOf(debt.brand ?? "");
  if (brand && brand.confidence !== "memory") {
    const word = LICENCES[brand.licence];
    if (brand.licence === "bank")
      return { licence: "bank", certain: false, why: `${debtName(debt)}一般由银行放款；以合同写的放贷机构为准。` };
    return {
      licence: brand.licence,
      certain: false,
      why: `据公开报道（${chineseDay(brand.checkedOn)}核对），${debtName(debt)}${brand.licence === "platform" ? "属于" : "的放贷机构多为"}${word}${brand.partners && brand.licence !== "platform" ? "，也有合作机构放款" : ""}；以合同写的放贷机构为准。`,
    };
  }
  const named = licenceInName(debt.brand ?? "");
  if (named) return { licence: named, certain: false, why: `从名称看，${debtName(debt)}属于${LICENCES[named]}；以合同写的放贷机构为准。` };
  return { licence: null, certain: false, why: "还不知道放贷机构是谁。请打开借款合同，看“贷款人”一栏的公司全称。" };
}
