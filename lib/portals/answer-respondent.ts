import { LICENCES } from "@/lib/case/vocabulary";
import { isKnown } from "@/lib/units/maybe";
import type { AnswerSource } from "./answer-source";
import { debtName } from "@/lib/case/debt-name";

/** Against whom: the company of the debt. Nothing of the borrower is ever looked at here. */
export function answerRespondent(source: AnswerSource): void {
  const { debt } = source;
  if (!debt) return;
  const from = (name: string) => source.from("欠款", debtName(debt), name);
  // Only the contract says who lends. Without it the brand is named as what it is.
  if (isKnown(debt.lenderName) && debt.lenderName !== "") source.give("respondent.name", debt.lenderName, from("合同载明的放贷机构"));
  else source.give("respondent.name", debt.brand, `${from("产品名")}（合同上的放贷机构还不知道，提交前请对照合同改成全称）`);
  if (isKnown(debt.licence)) source.give("respondent.type", LICENCES[debt.licence], from("放贷机构的牌照"));
  if (isKnown(debt.platformName) && debt.platformName !== "") source.give("respondent.platform", debt.platformName, from("平台"));
  else source.give("respondent.platform", debt.brand, from("产品名"));
}
