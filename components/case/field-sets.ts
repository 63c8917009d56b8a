import type { FormField } from "./record-form";

/** The fields of each row of the record, in the order in which people look for them. */
export const DEBT_FIELDS: FormField[] = [
  { path: "role", label: "这笔钱是你借的吗" },
  { path: "namedBorrower", label: "不是你借的：合同或催收说的是谁的名字", hint: "写的是你的名字，才是身份被冒用。" },
  { path: "brand", label: "App 或产品的名字" },
  { path: "product", label: "借款类型" },
  { path: "lenderName", label: "合同上的“贷款人”", hint: "以合同为准；App 名称往往不是放贷机构的名称。" },
  { path: "licence", label: "放贷机构的类型" },
  { path: "contractNumber", label: "合同编号" },
  { path: "contractOn", label: "合同签订日期" },
  { path: "disbursedOn", label: "放款日期" },
  { path: "principalFen", label: "合同上的借款本金" },
  { path: "receivedFen", label: "实际到账", hint: "放款时预先扣掉的不计入。" },
  { path: "nominalAnnualRatePpm", label: "合同上的年利率" },
  { path: "penaltyAnnualRatePpm", label: "合同上的罚息年利率" },
  { path: "outstandingFen", label: "待还总额（对方的说法）" },
  { path: "outstandingPrincipalFen", label: "其中还欠的本金" },
  { path: "arrearsFen", label: "逾期金额（已到期未还）" },
  { path: "oldestUnpaidDueOn", label: "最早一期未还的还款日" },
  { path: "lastPaidOn", label: "最近一次还款日期", hint: "和诉讼时效有关。" },
  { path: "lastPromisedOn", label: "最近一次答应还款的日期", hint: "口头答应、签分期、确认欠款都算。" },
  { path: "lastDemandedOn", label: "对方最近一次要你还款的日期", hint: "和诉讼时效有关。" },
  { path: "accelerated", label: "对方要求一次性还清全部欠款" },
  { path: "settled", label: "已经结清" },
  { path: "costSheetGiven", label: "签约时给你看过综合融资成本明示表" },
  { path: "contactsReadCompulsory", label: "必须授权通讯录才能借款" },
  { path: "agencyName", label: "自称受委托的催收公司" },
  { path: "note", label: "备注" },
];

export const ASSIGNMENT_FIELDS: FormField[] = [
  { path: "assigned.to", label: "债权转给了谁" },
  { path: "assigned.assignedOn", label: "转让日期" },
  { path: "assigned.noticed", label: "是否通知过你" },
  { path: "creditReport.furnished", label: "逾期已报送征信" },
  { path: "creditReport.wrong", label: "征信记录有错" },
  { path: "creditReport.error", label: "错在哪里" },
  { path: "creditReport.notifiedBefore", label: "报送前是否告知过你" },
];

export const BUDGET_FIELDS: FormField[] = [
  { path: "incomeFen", label: "每月到手收入" },
  { path: "housingFen", label: "住房" },
  { path: "foodFen", label: "吃饭" },
  { path: "transportFen", label: "交通" },
  { path: "medicalFen", label: "看病吃药" },
  { path: "educationFen", label: "教育" },
  { path: "supportFen", label: "赡养、抚养" },
  { path: "otherEssentialFen", label: "其他必需" },
  { path: "dependants", label: "需要扶养的人数" },
];

export const BORROWER_FIELDS: FormField[] = [
  { path: "name", label: "姓名", hint: "写信、填表时用，与证件一致。" },
  { path: "residentId", label: "身份证号", hint: "只有表单要求时才用到，可以不填。" },
  { path: "gender", label: "性别" },
  { path: "bornOn", label: "出生日期" },
  { path: "phone", label: "电话" },
  { path: "email", label: "电子邮箱" },
  { path: "region.province", label: "省（自治区、直辖市）" },
  { path: "region.city", label: "市" },
  { path: "region.district", label: "区县" },
  { path: "address", label: "详细地址", hint: "街道门牌，不含省市区。" },
  { path: "postcode", label: "邮编" },
  { path: "registeredAddress", label: "户籍地址" },
  { path: "occupation", label: "职业" },
  { path: "employer", label: "工作单位" },
  { path: "ethnicity", label: "民族" },
  { path: "education", label: "文化程度" },
];

export const PAPER_FIELDS: FormField[] = [
  { path: "kind", label: "文书类型" },
  { path: "receivedOn", label: "收到日期" },
  { path: "sender", label: "落款：哪个法院、律所、公司" },
  { path: "caseNumber", label: "案号" },
  { path: "hearingOn", label: "开庭日期" },
  { path: "verified", label: "已经打法院公开电话核实是真的" },
  { path: "text", label: "内容" },
];

/** How a letter left and arrived. */
export const DISPATCH_FIELDS: FormField[] = [
  { path: "sentOn", label: "寄出的日子" },
  { path: "means", label: "怎样寄的" },
  { path: "trackingNumber", label: "单号" },
  { path: "deliveredOn", label: "签收的日子", hint: "看全程跟踪页；邮件、官方 App 发出当天就算送到。" },
  { path: "refusedOn", label: "拒收的日子" },
  { path: "returnedOn", label: "退回的日子" },
];

export const FILING_FIELDS: FormField[] = [
  { path: "filedOn", label: "提交日期" },
  { path: "filingNumber", label: "编号（登记编号、受理编号、查询码等）" },
  { path: "aboutNumber", label: "针对的号码" },
  { path: "text", label: "提交的原文" },
];

export const EVIDENCE_FIELDS: FormField[] = [
  { path: "name", label: "名称" },
  { path: "kind", label: "种类" },
  { path: "obtainedOn", label: "取得日期" },
  { path: "source", label: "怎样取得的" },
  { path: "proves", label: "证明内容" },
];
