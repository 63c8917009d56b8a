import type { Debt } from "./debt";
import type { CaseRecord } from "./record";

/** Words by which a borrower says that a debt is somebody else's doing. */
const DENIAL =
  /(不是|并非|不属于|从没|从未|没有|没)(是)?(我|本人)?(自己)?(借|贷|申请|办理|签)过?(的|这|该|，|。|$)|(不是|并非)(我|本人)(自己)?的?(贷款|借款|欠款|债)|冒名|冒用|盗用.{0,6}(身份|信息|证件)|(身份|证件|信息)(证)?被(人)?盗/;

/**
 * Whose a debt is. `doubted`: nobody answered, but the note, the error in the credit report or (with one debt) the hardship says that it
 * is not the borrower's: until that is answered nothing may admit it. Null: not known, and nothing speaks against it.
 */
export function whoseDebt(record: CaseRecord, debt: Debt): NonNullable<Debt["role"]> | "doubted" | null {
  if (debt.role) return debt.role;
  const told = [debt.note, debt.creditReport?.error];
  if (record.debts.length === 1) told.push(...record.borrower.hardships.map(({ words }) => words));
  return told.some((words) => words && DENIAL.test(words)) ? "doubted" : null;
}

/** Whether a debt is denied: then no plan, offer or admission of it. */
export function isDenied(record: CaseRecord, debt: Debt): boolean {
  const role = whoseDebt(record, debt);
  return role === "not-mine" || role === "doubted";
}
