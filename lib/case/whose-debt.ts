import type { Debt } from "./debt";
import type { CaseRecord } from "./record";

/**
 * Words by which a borrower says that a debt is somebody else's doing. 不是我不想还, 我没办法, 没申请延期 and the like say nothing of whose it is.
 */
const DENIALS: RegExp[] = [
  /冒用|冒名|盗用|盗办|冒充我|非本人|(?:身份证?|证件|信息|手机|账号)被(?:人)?(?:盗|冒)/,
  /(?:拿|用|偷|借)(?:走|了|着)?(?:我|本人)的?(?:身份|身份证|证件|手机|信息|名字|名义|名|号|账号).{0,12}(?:借|贷|办|申请|签|点|操作|下单|开通)/,
  /被人?(?:拿|用).{0,6}身份证|(?:偷偷|背着我|瞒着我).{0,14}(?:借|贷|办|申请|签|点|操作|开通)/,
  /(?:我|本人)(?:完全|根本|并|一直|当时|都|毫)*(?:不知情|不知道有这笔)/,
  /(?:不是|并非|不属于)(?:我|本人)(?:自己|本人)?(?:去|来)?(?:借|贷|办|申请(?!延期|减免|分期|停)|签|操作|点|开通|用的|花的|名下|的?(?:欠款|债|贷款|借款|钱|签名|签字)|的(?=[，。；！、\s]|$)|(?=[，。；！\s]|$))/,
  /(?:没有?|未|不曾|从没|从未)(?:是)?(?:我|本人)?(?:自己)?(?:借|贷|办(?!法)|申请(?!.{0,8}(?:延期|减免|分期|停|协商|撤|复议|信用))|签(?!.{0,6}(?:分期|协议|和解|还款))|收到)(?:过|理过?)?(?:的|这|该|钱|款|放款|贷|任何|，|。|；|$)/,
];
const denies = (words: string): boolean => DENIALS.some((pattern) => pattern.test(words));

/**
 * Whose a debt is. `doubted`: nobody answered, but the note, the error in the credit report or (with one debt) the hardship says that it
 * is not the borrower's: until that is answered nothing may admit it. Null: not known, and nothing speaks against it.
 */
export function whoseDebt(record: CaseRecord, debt: Debt): NonNullable<Debt["role"]> | "doubted" | null {
  if (debt.role) return debt.role;
  const told = [debt.note, debt.creditReport?.error];
  if (record.debts.length === 1) told.push(...record.borrower.hardships.map(({ words }) => words));
  return told.some((words) => words && denies(words)) ? "doubted" : null;
}

/** Whether a debt is denied: then no plan, offer or admission of it. */
export function isDenied(record: CaseRecord, debt: Debt): boolean {
  const role = whoseDebt(record, debt);
  return role === "not-mine" || role === "doubted";
}
