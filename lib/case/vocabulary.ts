/**
 * The finite vocabularies of the case record: one table each. The key is stored and used in code; the word is what people read.
 * A key is never renamed without a migration.
 */

const keysOf = <T extends Record<string, string>>(table: T) => Object.keys(table) as [keyof T & string, ...(keyof T & string)[]];

/** How a contact reached somebody. */
export const CHANNELS = {
  call: "电话",
  sms: "短信",
  app: "App 消息",
  wechat: "微信等聊天",
  email: "电子邮件",
  letter: "信函",
  visit: "上门",
  post: "公开张贴或发布",
} as const;
export type Channel = keyof typeof CHANNELS;
export const channelKeys = keysOf(CHANNELS);

/** Who a third party is to the borrower. */
export const RELATIONS = {
  parent: "父母",
  spouse: "配偶",
  child: "子女",
  sibling: "兄弟姐妹",
  relative: "其他亲属",
  friend: "朋友",
  colleague: "同事",
  employer: "单位或领导",
  neighbour: "邻居或村居委",
  reference: "紧急联系人",
  guarantor: "担保人",
  "co-borrower": "共同借款人",
  other: "其他人",
} as const;
export type Relation = keyof typeof RELATIONS;
export const relationKeys = keysOf(RELATIONS);

/** What was said or done in a contact: a closed list; free words stand beside it. */
export const SAYINGS = {
  "demanded-payment": "要求还款",
  "named-agency": "说明了所属机构",
  "hid-identity": "不肯说明姓名、工号或机构",
  "disclosed-debt": "把欠款的事告诉了别人",
  "asked-relay": "要求别人转告",
  "demanded-from-third-party": "要求第三人代为还款",
  "third-party-refused": "第三人明确要求不再联系",
  "borrower-asked-to-stop": "我要求停止联系第三人",
  "threat-violence": "威胁人身安全",
  "threat-expose": "威胁告诉家人、单位或公开",
  "threat-lawsuit": "说要起诉",
  "threat-arrest": "说要抓人、坐牢、追究刑事责任",
  insult: "辱骂、侮辱",
  "posed-as-police": "自称公安、检察院",
  "posed-as-court": "自称法院",
  "posed-as-lawyer": "自称律师",
  "posted-publicly": "公开张贴、发布欠款信息",
  "urged-borrowing": "要我去别处借钱来还",
  "asked-private-account": "要我转到私人账户",
  "refused-records": "拒绝提供录音或催收记录",
  "offered-plan": "提出还款方案",
  "refused-plan": "拒绝协商",
  "agreed-plan": "口头答应方案",
  "visited-alone": "一人上门",
  "visit-unconsented": "没有征得同意就上门",
} as const;
export type Saying = keyof typeof SAYINGS;
export const sayingKeys = keysOf(SAYINGS);

/** The licence under which money was lent, or the part a company plays. */
export const LICENCES = {
  bank: "银行",
  "consumer-finance": "消费金融公司",
  "small-loan": "小额贷款公司",
  trust: "信托公司",
  "auto-finance": "汽车金融公司",
  platform: "助贷平台",
  guarantor: "融资担保公司",
  assignee: "受让债权的公司",
  agency: "催收公司",
  "payment-institution": "支付机构",
  "private-lender": "没有放贷牌照的出借人",
} as const;
export type Licence = keyof typeof LICENCES;
export const licenceKeys = keysOf(LICENCES);

/** Whose a debt is, from where the person stands who keeps this case. */
export const DEBT_ROLES = {
  borrower: "是我借的",
  "co-borrower": "我和别人一起借的",
  guarantor: "别人借的，我做的担保",
  "not-mine": "不是我借的",
} as const;
export type DebtRole = keyof typeof DEBT_ROLES;
export const debtRoleKeys = keysOf(DEBT_ROLES);

/** In whose name a debt stands that the person says is not theirs: only a loan in one's own name is an identity used by somebody. */
export const NAMED_BORROWERS = {
  me: "写的是我的名字",
  relative: "写的是家里人或别人的名字",
  deceased: "写的是去世的家人的名字",
  stranger: "写的是我不认识的人，找错人了",
} as const;
export type NamedBorrower = keyof typeof NAMED_BORROWERS;
export const namedBorrowerKeys = keysOf(NAMED_BORROWERS);

/** What kind of credit a debt is. */
export const PRODUCTS = {
  "consumer-loan": "消费贷款（现金）",
  instalment: "消费分期、赊购",
  "credit-card": "信用卡",
  "business-loan": "经营贷款",
  mortgage: "房贷",
  "auto-loan": "车贷",
  other: "其他",
} as const;
export type Product = keyof typeof PRODUCTS;
export const productKeys = keysOf(PRODUCTS);

/** What an item of evidence is. */
export const EVIDENCE_KINDS = {
  screenshot: "截图",
  recording: "录音",
  video: "录像",
  "call-details": "通话详单",
  "message-export": "短信导出",
  contract: "合同",
  ledger: "账单或还款记录",
  "credit-report": "征信报告",
  letter: "信函",
  "court-paper": "法院文书",
  "income-proof": "收入证明",
  "hardship-proof": "困难证明",
  statement: "他人陈述",
  other: "其他",
} as const;
export type EvidenceKind = keyof typeof EVIDENCE_KINDS;
export const evidenceKeys = keysOf(EVIDENCE_KINDS);

/** What a paper received is. */
export const PAPERS = {
  "payment-order": "支付令",
  summons: "传票、应诉通知书、起诉状副本",
  "pre-mediation": "诉前调解通知",
  judgment: "判决书",
  "mediation-agreement": "调解书",
  "arbitral-award": "仲裁裁决",
  "enforcement-notice": "执行通知书",
  "lawyer-letter": "律师函",
  "assignment-notice": "债权转让通知",
  "collection-letter": "催收函",
  other: "其他",
} as const;
export type PaperKind = keyof typeof PAPERS;
export const paperKeys = keysOf(PAPERS);

/** What hurts most: the grievances a borrower may name. */
export const GRIEVANCES = {
  "third-party": "家人、朋友或同事被联系",
  hours: "深夜或清晨打扰",
  frequency: "电话、短信太多",
  threat: "威胁、恐吓",
  insult: "辱骂",
  impersonation: "冒充公检法或律师",
  visit: "上门",
  exposure: "被公开、张贴",
  cost: "利息、费用太高",
  lawsuit: "担心被起诉",
  "cannot-pay": "还不起，想协商",
  "credit-report": "征信有误",
} as const;
export type Grievance = keyof typeof GRIEVANCES;
export const grievanceKeys = keysOf(GRIEVANCES);

/** Why the borrower cannot pay. */
export const HARDSHIPS = {
  unemployment: "失业",
  "income-drop": "收入下降",
  illness: "生病",
  "family-illness": "家人生病",
  "business-failure": "经营失败",
  disaster: "灾害等不可抗力",
  fraud: "被骗",
  divorce: "离婚或家庭变故",
  bereavement: "亲人去世",
  disability: "残疾",
  student: "还在上学",
  other: "其他",
} as const;
export const hardshipKeys = keysOf(HARDSHIPS);

/** A charge that is neither principal nor interest. */
export const FEES = {
  guarantee: "担保费",
  service: "服务费、平台费",
  membership: "会员费、权益包",
  insurance: "保险费",
  instalment: "分期手续费",
  "late-charge": "违约金、滞纳金",
  "penalty-interest": "罚息",
  collection: "催收费",
  deduction: "放款时扣下的钱（砍头息）",
  other: "其他",
} as const;
export type FeeKind = keyof typeof FEES;
export const feeKeys = keysOf(FEES);

/** How a letter was sent. */
export const DISPATCH_MEANS = {
  ems: "EMS邮政特快专递",
  registered: "挂号信",
  app: "官方App或网站",
  email: "电子邮件",
  sms: "短信",
  counter: "当面递交",
} as const;
export const dispatchMeansKeys = keysOf(DISPATCH_MEANS);

/** Where a filing stands. */
export const FILING_STATES = {
  drafted: "写好未交",
  sent: "已提交",
  received: "已签收",
  accepted: "已受理",
  refused: "不予受理",
  transferred: "已转办",
  extended: "已依法延期",
  replied: "已答复",
  unsolved: "已答复，问题没有解决",
  "review-asked": "已申请复核、复议",
  closed: "已了结",
} as const;
export type FilingState = keyof typeof FILING_STATES;
export const filingStateKeys = keysOf(FILING_STATES);
