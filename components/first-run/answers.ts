import type { CaseRecord } from "@/lib/case/record";
import type { Debt } from "@/lib/case/debt";
import type { DebtRole, Grievance } from "@/lib/case/vocabulary";

/** The six first answers, as the screens hold them. `undefined`: not asked yet; `null`: “不知道”. */
export interface FirstAnswers {
  brand?: string | null | undefined;
  /** Whose debt it is; null: it is not clear to the borrower. */
  role?: DebtRole | null | undefined;
  /** Names of further products, each a debt of its own. */
  others?: string[] | undefined;
  arrearsFen?: number | null | undefined;
  oldestUnpaidDueOn?: string | null | undefined;
  grievances?: Grievance[] | undefined;
  courtPaperCame?: boolean | null | undefined;
  province?: string | null | undefined;
  danger?: CaseRecord["danger"] | undefined;
}

/** The id of the debt that the first run makes: the same on every save, so that going back changes and never doubles. */
export const FIRST_DEBT_ID = "first-debt";

/** What the record already answers. */
export function answersOf(record: CaseRecord): FirstAnswers {
  const debt = record.debts.find((each) => each.id === FIRST_DEBT_ID) ?? record.debts[0];
  return {
    brand: debt?.brand,
    role: debt?.role,
    others: record.debts.filter((each) => each !== debt).flatMap((each) => (each.brand ? [each.brand] : [])),
    arrearsFen: debt?.arrearsFen,
    oldestUnpaidDueOn: debt?.oldestUnpaidDueOn,
    grievances: record.grievances,
    courtPaperCame: record.courtPaperCame,
    province: record.borrower.region.province,
    danger: record.danger,
  };
}

/** The debt of the first run, laid over what is there. */
export function debtOf(answers: FirstAnswers, before: Debt | undefined): Debt {
  return {
    id: FIRST_DEBT_ID,
    instalments: [],
    payments: [],
    fees: [],
    ...before,
    brand: answers.brand ?? null,
    role: answers.role,
    arrearsFen: answers.arrearsFen,
    oldestUnpaidDueOn: answers.oldestUnpaidDueOn,
  };
}

/** Names as people list them: `花呗、借呗，美团`. A name that is there already, or stands twice, is left out. */
export function namesOf(text: string, there: readonly (string | null | undefined)[]): string[] {
  const names = text.split(/[、，,；;\n]+|\s{2,}/).map((name) => name.trim().slice(0, 40));
  return [...new Set(names)].filter((name) => name !== "" && !there.includes(name));
}

/** The products of 京东 by which its lenders differ, where only the house was named. */
export const productsOf = (brand: string): readonly string[] =>
  /^(京东(金融|科技|商城)?|jd)$/i.test(brand.trim()) ? ["京东白条", "京东金条"] : [];

/** All provinces as forms write them. Source: GB/T 2260; the list has been unchanged since 1997. */
export const PROVINCES = [
  "北京市",
  "天津市",
  "河北省",
  "山西省",
  "内蒙古自治区",
  "辽宁省",
  "吉林省",
  "黑龙江省",
  "上海市",
  "江苏省",
  "浙江省",
  "安徽省",
  "福建省",
  "江西省",
  "山东省",
  "河南省",
  "湖北省",
  "湖南省",
  "广东省",
  "广西壮族自治区",
  "海南省",
  "重庆市",
  "四川省",
  "贵州省",
  "云南省",
  "西藏自治区",
  "陕西省",
  "甘肃省",
  "青海省",
  "宁夏回族自治区",
  "新疆维吾尔自治区",
  "香港特别行政区",
  "澳门特别行政区",
  "台湾省",
] as const;

/** A province as people say it: 江苏, 内蒙古, 新疆. */
export const shortProvince = (province: string): string => province.replace(/(?:维吾尔|壮族|回族)?自治区$|特别行政区$|省$|市$/, "");
