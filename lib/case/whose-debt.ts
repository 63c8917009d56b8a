import { isKnown } from "@/lib/units/maybe";
import type { Debt } from "./debt";
import type { CaseRecord } from "./record";
import type { NamedBorrower } from "./vocabulary";

/** The person's identity was used: the loan stands in their name. */
const IDENTITY: RegExp[] = [
  /冒用|冒名|盗用|盗办|冒充我|非本人|(?:身份证?|证件|信息|手机|账号)被(?:人)?(?:盗|冒)/,
  /(?:拿|用|偷|借)(?:走|了|着)?(?:我|本人)的?(?:身份|身份证|证件|手机|信息|名字|名义|名|号|账号).{0,12}(?:借|贷|办|申请|签|点|操作|下单|开通)/,
  /被人?(?:拿|用).{0,6}身份证|(?:偷偷|背着我|瞒着我).{0,14}(?:借|贷|办|申请|签|点|操作|开通)/,
];
/**
 * Words by which a borrower says that a debt is somebody else's doing. 不是我不想还, 我没办法, 没申请延期 and the like say nothing of whose it is.
 */
const DENIALS: RegExp[] = [
  ...IDENTITY,
  /(?:我|本人)(?:完全|根本|并|一直|当时|都|毫)*(?:不知情|不知道有这笔)/,
  /(?:不是|并非|不属于)(?:我|本人)(?:自己|本人)?(?:去|来)?(?:借|贷|办|申请(?!延期|减免|分期|停)|签|操作|点|开通|用的|花的|名下|的?(?:欠款|债|贷款|借款|钱|签名|签字)|的(?=[，。；！、\s]|$)|(?=[，。；！\s]|$))/,
  /(?:没有?|未|不曾|从没|从未)(?:是)?(?:我|本人)?(?:自己)?(?:借|贷|办(?!法)|申请(?!.{0,8}(?:延期|减免|分期|停|协商|撤|复议|信用))|签(?!.{0,6}(?:分期|协议|和解|还款))|收到)(?:过|理过?)?(?:的|这|该|钱|款|放款|贷|任何|，|。|；|$)/,
];
const inMyName = (words: string): boolean =>
  IDENTITY.some((pattern) => pattern.test(words)) || /(?:以|用)(?:我|本人)(?:的)?名义/.test(words);
const denies = (words: string): boolean => DENIALS.some((pattern) => pattern.test(words));

const KIN =
  "(?:父亲|母亲|父母|爸妈|爸爸|妈妈|爸|妈|公公|婆婆|岳父|岳母|爷爷|奶奶|外公|外婆|丈夫|老公|妻子|老婆|爱人|配偶|前夫|前妻|儿子|女儿|孩子|哥哥?|弟弟?|姐姐?|妹妹?|舅舅|叔叔|姑姑|亲戚|朋友|同事|同学|男友|女友|男朋友|女朋友|家人)";
/**
 * The loan is told as another person's: `我爸借的`, `是我老公自己贷的款`. What was borrowed for, with or from them is not, nor what they
 * owe the writer or somebody else.
 */
const BY_ANOTHER = new RegExp(
  `(?<![给替为帮跟和与向找被从让用](?:我|本人)?的?)${KIN}(?:他|她)?(?:自己|生前|当年|以前|瞒着我)*(?:在[^，,。]{1,10})?(?:借|贷|欠|办)(?:的(?!钱还|是我)|(?:了|过)这)`,
);
const DEATH = /去世|过世|死亡|身故|病故|离世|走了以后|已故|生前|不在了|亡(?:父|母|夫|妻)/;
const WRONG_PERSON =
  /(?:找|打|催|认|弄)错(?:了)?人|打错(?:了|电话)|不认识(?:这个|那个|借款)?人|(?:机主|号码)[^，,。]{0,10}(?:以前|原来|之前|前)|(?:以前|原来|之前)[^，,。]{0,6}(?:用|机主)[^，,。]{0,4}号/;

/** What the person wrote at the debt itself. */
const notesOf = ({ note, creditReport }: Debt): string[] => [note, creditReport?.error].filter(isKnown);

/** What the person wrote of a debt; the words about hardship speak of it when it is the only one. */
function toldOf(record: CaseRecord, debt: Debt): string[] {
  const hardships = record.debts.length === 1 ? record.borrower.hardships.map(({ words }) => words).filter(isKnown) : [];
  return [...notesOf(debt), ...hardships];
}

/**
 * In whose name a debt stands that is not the person's: what was answered, else what their words tell. Null: not known. Asked only of a
 * debt that is denied or doubted; a borrower's own debt stands in their name.
 */
export function namedBorrower(record: CaseRecord, debt: Debt): NamedBorrower | null {
  if (isKnown(debt.namedBorrower)) return debt.namedBorrower;
  if (toldOf(record, debt).some(inMyName)) return "me";
  const told = notesOf(debt);
  if (told.some((words) => WRONG_PERSON.test(words))) return "stranger";
  const another = told.filter((words) => BY_ANOTHER.test(words));
  if (another.some((words) => DEATH.test(words))) return "deceased";
  return another.length > 0 ? "relative" : null;
}

/**
 * Whose a debt is. `doubted`: nobody answered, but the note, the error in the credit report or (with one debt) the hardship says that it
 * is not the borrower's: until that is answered nothing may admit it. Null: not known, and nothing speaks against it.
 */
export function whoseDebt(record: CaseRecord, debt: Debt): NonNullable<Debt["role"]> | "doubted" | null {
  if (debt.role) return debt.role;
  if (toldOf(record, debt).some(denies)) return "doubted";
  return notesOf(debt).some((words) => BY_ANOTHER.test(words) || WRONG_PERSON.test(words)) ? "doubted" : null;
}

/** Whether a debt is denied: then no plan, offer or admission of it. */
export function isDenied(record: CaseRecord, debt: Debt): boolean {
  const role = whoseDebt(record, debt);
  return role === "not-mine" || role === "doubted";
}

/** Whether a denied debt stands in another's name, so that nobody used this person's identity. */
export const isAnothers = (record: CaseRecord, debt: Debt): boolean =>
  isDenied(record, debt) && ["relative", "deceased", "stranger"].includes(namedBorrower(record, debt) ?? "");
