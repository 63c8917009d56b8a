/** What a message looks like it is. */
export type MessageKind = "court-service" | "lawyer-letter" | "posing-as-authority" | "reminder" | "cannot-tell";

/** One thing in a message that speaks for or against what it seems to be, with its words. */
export interface MessageSign {
  id: string;
  /** The words as they stand in the message. */
  quote: string;
  /** What they say, in one Chinese sentence. */
  says: string;
  speaksFor: Exclude<MessageKind, "cannot-tell">;
  /** `strong`: seldom or never found in the other kinds; `weak`: found in both. */
  weight: "strong" | "weak";
}

interface SignPattern {
  id: string;
  pattern: RegExp;
  says: string;
  speaksFor: MessageSign["speaksFor"];
  weight: MessageSign["weight"];
  /** Only when the message also speaks of court, police, procuratorate, arbitration or lawyers. */
  withAuthority?: boolean;
}

/** `（2026）川0107民初12345号`: year, court code, kind of case, number. */
export const CASE_NUMBER = /[(（]20\d{2}[)）]\s?(?:最高法|[一-龥]\d{2,4}|[一-龥])\s?[一-龥]{1,8}\s?\d{1,7}号/;
/** A court by its full name: 「成都市武侯区人民法院」, never 「法院」 alone. */
export const FULL_COURT = /[一-龥]{2,15}(?:人民法院|互联网法院|金融法院|铁路运输法院)/;
/** Whoever is named as having power over the reader. */
export const AUTHORITY = /法院|公安|派出所|警方|民警|检察|经侦|网警|司法局|司法所|仲裁|律师|传票|立案|起诉|诉前|强制执行|支付令/;
export const LAWYER = /律师/;
/** Offices of the state other than courts: a lender's reminder names none of them. */
export const OFFICE = /公安|派出所|警方|民警|检察|经侦|网警|司法局|司法所|仲裁/;

const SOON =
  "(?:立即|立刻|马上|务必于?今[日天]|今[日天](?:内|之?前|下班前)?|下班前|\\d{1,2}[:：点时]\\d{0,2}分?(?:之)?前|(?:\\d{1,2}|一|两|二|三|十二|二十四|四十八)个?小时(?:之)?内|最后(?:一次|期限|机会|通知))";
const PAY = "(?:还款|还清|结清|偿还|缴清|缴款|付款|转账|汇款|处理欠款|处理完毕|处理)";

export const SIGNS: readonly SignPattern[] = [
  {
    id: "case-number",
    pattern: CASE_NUMBER,
    says: "有完整格式的案号；案号可以向法院核对，但也可能是照抄的",
    speaksFor: "court-service",
    weight: "strong",
  },
  {
    id: "full-court",
    pattern: FULL_COURT,
    says: "写了法院的全称，可以自己去查这家法院公布的电话",
    speaksFor: "court-service",
    weight: "weak",
  },
  {
    id: "served-document",
    pattern:
      /应诉通知书|举证通知书|起诉状副本|开庭传票|诉前调解告知书|诉前调解通知书|廉政监督卡|送达地址确认书|当事人权利义务告知书|(?:民事)?(?:判决书|裁定书|调解书)/,
    says: "说到法院送达的文书名称",
    speaksFor: "court-service",
    weight: "weak",
  },
  {
    id: "court-person",
    pattern: /(?:承办)?(?:法官|书记员|法官助理|调解员)[:：]?\s?[一-龥]{1,4}/,
    says: "写了承办的人，可以向法院总机核对有没有这个人",
    speaksFor: "court-service",
    weight: "weak",
  },
  {
    id: "arrest",
    pattern:
      /刑事立案|刑事责任|刑事拘留|拘留|批捕|逮捕|抓捕|网上追逃|追逃|通缉|坐牢|判刑|涉嫌(?:信用卡)?诈骗|涉嫌.{0,6}犯罪|恶意逃废债.{0,8}(?:公安|报案|立案)|移交(?:公安|司法|经侦)/,
    says: "用抓人、坐牢来压人；欠钱还不起本身不是犯罪，法院的送达短信也不会这样写",
    speaksFor: "posing-as-authority",
    weight: "strong",
  },
  {
    id: "pay-or-court",
    pattern: new RegExp(`${SOON}[^。！!；;]{0,20}${PAY}`),
    says: "限时要求还款；法院送达只通知程序，不会催着马上付钱",
    speaksFor: "posing-as-authority",
    weight: "strong",
    withAuthority: true,
  },
  {
    id: "pay-to-withdraw",
    pattern: new RegExp(
      `${PAY}[^。！!；;]{0,15}(?:撤诉|撤案|撤销案件|撤销起诉|停止诉讼|暂停立案|终止立案|不予立案|避免(?:立案|起诉|强制))|(?:撤诉|撤案|暂停立案)[^。！!；;]{0,12}${PAY}`,
    ),
    says: "把付钱和撤案直接挂钩；案件撤不撤由原告向法院申请，不会在短信里谈",
    speaksFor: "posing-as-authority",
    weight: "strong",
  },
  {
    id: "private-account",
    pattern:
      /(?:私人|个人)账户|(?:打|转|汇|存)(?:款)?(?:到|至|入).{0,10}(?:\d{12,19}|支付宝|微信)|收款人[:：]?[一-龥]{2,4}|(?:卡号|账号)[:：]?\s?\d{12,19}/,
    says: "要把钱打到指定的账户；核实之前不要转",
    speaksFor: "posing-as-authority",
    weight: "strong",
  },
  {
    id: "add-contact",
    pattern: /(?:添加|加)(?:我|客服|专员|法务|经理)?(?:的)?(?:微信|QQ|企业微信)/i,
    says: "要求加微信或 QQ；法院不会这样送达",
    speaksFor: "posing-as-authority",
    weight: "strong",
    withAuthority: true,
  },
  {
    id: "family-consequence",
    pattern:
      /影响.{0,6}(?:子女|孩子|家人|直系亲属|三代).{0,8}|政审|参军|(?:通知|联系|走访|告知).{0,6}(?:村委|居委|社区|单位|通讯录|亲友|家人|户籍地)|户籍(?:所在)?地.{0,8}(?:走访|核实|调查|上门)/,
    says: "拿家人、单位、村居委来压人；这不是法院文书会写的内容",
    speaksFor: "posing-as-authority",
    weight: "strong",
  },
  {
    id: "company-office",
    pattern:
      /(?:法务|诉讼|司法|律政|保全|仲裁)(?:部|中心|处|科|专员|委员|组)|(?:资产|贷后)(?:保全|管理)(?:部|中心)|委外(?:部|中心)|联合(?:执法|办案)/,
    says: "落款是公司的部门或说不清的单位，不是法院",
    speaksFor: "posing-as-authority",
    weight: "weak",
  },
  {
    id: "enforcement-first",
    pattern: /(?:将|即将|依法|申请|立即|直接).{0,6}(?:强制执行|冻结|查封|列入失信|限制高消费)/,
    says: "没有判决就说要执行、冻结；先要有生效的法律文书才谈得上执行，诉讼中的保全由法院裁定",
    speaksFor: "posing-as-authority",
    weight: "weak",
  },
  {
    id: "mobile-callback",
    pattern: /(?<!\d)1[3-9]\d{9}(?!\d)/,
    says: "留的是手机号码；核实时不要拨它，自己查官方公布的电话",
    speaksFor: "posing-as-authority",
    weight: "weak",
    withAuthority: true,
  },
  {
    id: "law-firm",
    pattern: /[一-龥()（）]{2,20}律师事务所/,
    says: "写了律师事务所的全称，可以自己查到这家所公开的总机再核实",
    speaksFor: "lawyer-letter",
    weight: "strong",
  },
  {
    id: "mandate",
    pattern: /(?:本所|本律师|我所).{0,6}(?:接受|受).{2,30}委托|受.{2,30}(?:公司|银行|中心).{0,4}(?:的)?委托/,
    says: "说明了受谁委托",
    speaksFor: "lawyer-letter",
    weight: "weak",
  },
  {
    id: "lawyer-name",
    pattern: /(?:承办|经办|委托)?律师[:：]\s?[一-龥]{2,4}|[一-龥]{2,4}律师(?!事务所|函)|执业证号[:：]?\s?\d{15,17}/,
    says: "写了律师的姓名或者执业证号，可以核对",
    speaksFor: "lawyer-letter",
    weight: "weak",
  },
  {
    id: "bill",
    pattern: /账单|还款日|应还(?:款|金额)?|最低还款|逾期\s?\d+\s?天|已逾期|自动扣款|足额存入|余额不足/,
    says: "说的是账单和还款",
    speaksFor: "reminder",
    weight: "weak",
  },
  {
    id: "ignore-if-paid",
    pattern: /如已(?:还款|结清|处理).{0,4}(?:请)?忽略/,
    says: "有“如已还款请忽略”一类的话",
    speaksFor: "reminder",
    weight: "weak",
  },
  {
    id: "in-app",
    pattern: /(?:登录|打开|前往|通过).{0,12}(?:App|APP|客户端|小程序|官方)/i,
    says: "让你回到它自己的 App 里还款",
    speaksFor: "reminder",
    weight: "weak",
  },
];
