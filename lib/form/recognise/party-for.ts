/** Whose datum a field asks for. `null`: the words do not say. `undecided`: a side of the case, and nothing says which of them is ours. */
export type Party = "complainant" | "respondent" | "representative" | "third" | "undecided" | null;

/** What people do when they complain; each makes a doer (…人) and, after 被, one to whom it is done. */
const ACTS =
  "投诉|举报|申诉|反映|反应|控告|检举|信访|上访|维权|申请|起诉|告发|揭发|曝光|爆料|报料|求助|诉求|留言|来信|写信|发信|寄信|建议|咨询|提问|质疑|报案|报警|异议|反馈|提交|填写|填报|填表|申告|报告|上报|调解申请|仲裁申请|复议";

/** The words for complaining themselves: 「投诉电话」, 「举报手机号」. */
export const isAct = (text: string): boolean => ONLY_ACTS.test(text);
const ONLY_ACTS = new RegExp(`^(?:${ACTS})+$`);

const RESPONDENT = new RegExp(
  [
    "被(?:投诉|举报|申诉|反映|反应|控告|检举|信访|申请|告|起诉|诉|告发|揭发|曝光|维权|求偿|执行|仲裁|索赔|异议|质疑|侵权(?!人|者|方)|投(?!诉)|举(?!报))(?!次数|时间)",
    "(?:涉事|涉案|涉诉|涉嫌|涉访|涉及|违法|违规|(?<!被)侵权|责任|欠薪|拖欠|诈骗|不良|违约|肇事)(?:的|违法|违规|犯罪|侵权)?(?:单位|企业|公司|机构|商家|商户|主体|当事人|平台|人员|人|方|店铺|网站|对象|app|门店|银行|用人单位|应用|软件|网点|快递企业|金融机构)",
    "(?:投诉|举报|反映|反应|申诉|控告|检举|维权|曝光|质疑|建议|堵点)(?:的|涉及的?|涉及到的|所涉)?(?:对象|单位|企业|公司|机构|商家|商户|店铺|品牌|平台|网站|app|门店|工人|银行|网点|部门|医院|学校|厂家|车辆|司机|主播|经营者|客体)",
    "(?:施工|建设|用工|承建|总包|分包|劳务)(?:单位|企业|公司|方)|(?:投诉|举报|申诉|控告)[^人者内类问的时方渠和及受处办承接主]{1,3}(?:公司|单位|企业|机构|集团|银行|平台|商家)|运营(?:主体|者|方|单位|公司)|对方(?:当事人)?|相对(?:人|方)|另一方(?:当事人)?|商家|商户|店家|卖家|销售者|销售方|经营者|经营单位|经营主体|生产者|厂家|厂商|服务商|供应商|用人单位|雇主|欠薪方|侵害方|违约方|贷款机构|放贷机构|贷款公司|放款机构|借贷平台|网贷平台|金融机构|银行保险机构|从业机构|催收(?:公司|机构|人|员|方)|债权人|出借人|开发商|物业公司|肇事方|加害人|嫌疑人|诈骗人|经办人员(?=的?(?:联系|电话|手机))|涉事(?!时|地|金|日|人数)|诉求对象(?=名|姓|地址|电话)|当事对象",
  ].join("|"),
);

const REPRESENTATIVE =
  /代理(?:人|律师|机构|权限|类[别型])|受托(?:人|方)|受委托人|委托人|代办人|代诉人|代写人|代填人|(?<!法定)代表人(?!数)|诉讼代表|信访代表|授权代表|法定代理|监护人|授权人|经办人(?!员)|(?:委派|委托)(?:的)?代表|律师|代理$|^代理/;

const THIRD =
  /紧急联系人|第三人|第三方|证人|知情人|证明人|亲属|亲友|家属|家庭成员|配偶|父母|子女|父亲|母亲|担保人|保证人|介绍人|推荐人|患者|病人|患儿|受益人|收款人|寄件人|收件人|收信人|收货人|被保险人|投保人|债务人|法定代表人|法人代表|法人姓名|法人电话|^法人|负责人|企业联系人|单位联系人|同行人|犯罪人|嫌犯|学生(?!家长)|孩子(?!家长)|儿童(?!家长)|死者|老人|开户人|持有人|受理人|接待人|处理人|记录人|登记人|接报人|审核人|办理人|承办人|调查人|被代理人|被监护人|关联人|合伙人|股东|其他人|同案|共同/;

const COMPLAINANT = new RegExp(
  `(?:申请|报案|提交|求助|咨询|留言|填报|上报)(?:单位|企业|公司)|(?:${ACTS})(?:${ACTS})?(?:者|人员?|方|群众|市民|用户|消费者)|异议申请人|消费者|本人|您的|你的|您(?:现在|目前|所)|我的|我们?的|群众(?=姓名|手机|电话|联系)|市民|网民|网友|访客|劳动者|职工|受援人|原告|本机|借款人|持卡人|(?:客户|顾客|用户|业主|会员|乘客|旅客|游客|买家|买方|购买人|车主|家长|居民|村民|学员|储户|投资者|投资人|参保人|纳税人|缴费人|机主|户主|求助者|被害人)(?=的?(?:姓名|名称|真实|电话|手机|联系|地址|住址|证件|身份|类[型别]|性别|年龄|邮箱)|$)|留言者|提问者|咨询者|个人(?=信息|资料|情况|基本)|信访者|实名(?:人|信息)|真实(?=姓名)|报料人|线索提供人|提供者|权利人|著作权人|被侵权(?:人|方|者)`,
);

export const isRepresentative = (text: string): boolean => REPRESENTATIVE.test(text);
/** Somebody who is neither side, whatever side is named beside him: 「被告法定代表人」. */
export const isThird = (text: string): boolean => THIRD.test(text.replace(/债务人/g, ""));

/** Kinds of contact persons: the complainant's own in most forms, somebody else where the complainant is named as well. */
export const CONTACT_PERSON = /当事人|受害人|受害者|联系人|联络人|来访人|来电人|称呼/;

/** The party a text names, respondents first: 「被投诉人」 also holds 「投诉人」. */
export function partyOf(text: string): Party {
  if (!text) return null;
  if (REPRESENTATIVE.test(text)) return "representative";
  if (THIRD.test(text)) return "third";
  const respondent = RESPONDENT.test(text);
  const rest = respondent ? text.replace(new RegExp(RESPONDENT, "g"), " ") : text;
  const complainant = COMPLAINANT.test(rest);
  if (respondent) return complainant && /(?:与|和|及|、|\/)/.test(text) ? null : "respondent";
  return complainant ? "complainant" : null;
}

/** What is left of a label when the name of the party is taken off: 「投诉人」 leaves nothing and asks for the name. */
export function withoutParty(text: string): string {
  return text
    .replace(new RegExp(RESPONDENT, "g"), "")
    .replace(new RegExp(COMPLAINANT, "g"), "")
    .replace(/^(?:的|之|方|人|者|\/|或|及|和|与)+/, "");
}

/** Parties of one form: what the words for persons mean in it. `note`: what stands in brackets behind the text. */
export interface Parties {
  of(text: string, note?: string): Party;
  without(text: string): string;
}

/** A form in which the words mean what they mean in any complaint. */
export const PLAIN_PARTIES: Parties = { of: (text) => partyOf(text), without: withoutParty };

/** The party of a heading, which may name it more loosely than a label: 「商家信息」, 「个人资料」, 「被告人概况」. */
export function partyOfSection(text: string, note = "", parties: Parties = PLAIN_PARTIES): Party {
  // The name of a site or of an office is no heading of a party: 「全国投诉平台」, 「消费者网」.
  if (text.length > 30) return null;
  if (/(?:投诉|举报|反映|申诉)(?:谁|哪家|哪个|的是)/.test(text)) return "respondent";
  if (/^[^\p{L}]*(?:怎么|如何|怎样)?(?:联系|找到)您[^\p{L}]*$|您是谁|关于您/u.test(text)) return "complainant";
  if (SEVERAL.test(text) && new Set(text.split(SEVERAL).map((part) => parties.of(part))).size > 1) return null;
  const party = parties.of(text, note);
  if (
    party === null &&
    /^(?:联系人|联络人|当事人|来[电访]人|受害人|家长|业主|客户|用户|乘客|旅客|顾客|会员)(?:的)?(?:基本|个人|联系)?(?:信息|资料|情况|方式)?$/.test(
      text,
    )
  )
    return "complainant";
  if (party === null) return /^(?:企业|单位|公司|机构|店铺|平台)(?:基本|的)?(?:信息|资料|情况)$/.test(text) ? "respondent" : null;
  // 「我们拥有近300名专业律师…」 heads nobody's part.
  if (party === "representative" || party === "third" || party === "undecided") return text.length <= 18 ? party : null;
  // 「被投诉的个人信息处理者」: no site is called so.
  if (party === "respondent" && text.length <= 20 && /^(?:第?[一二三四五六七八九十\d]+[、.步:]?)?(?:被|涉嫌|涉事)/.test(text)) return party;
  return SECTION_REST.test(parties.without(text)) ? party : null;
}

const SEVERAL = /与|和|及|、|\//;

/** What a heading may hold besides the name of a party. */
const SECTION_REST =
  /^(?:的|基本|个人|详细|相关|身份|联系|信息|情况|资料|概况|内容|填写|人|方|者|单位|企业|公司|主体|对象|机构|及|与|和|\/|、|或|其他|登记|[一二三四]|步|第|step|\d|:|,)*$/;

/** What programmers call the sides of a case. */
const SIDE_NAMES: { test: RegExp; role: string }[] = [
  { test: / (?:defend\w*|accused|beigao\w*|bgxm|bg) /, role: "被告" },
  { test: / (?:plaintiff\w*|yuangao\w*|ygxm|yg) /, role: "原告" },
  { test: / (?:respond\w*|beishenqing\w*|bsqr\w*) /, role: "被申请人" },
  { test: / (?:applicant|apply|sqr\w*|shenqing\w*) /, role: "申请人" },
];

/** The party a control's name hints at, in English or pinyin: weak evidence. */
export function partyOfName(words: string, parties: Parties = PLAIN_PARTIES): Party {
  const side = SIDE_NAMES.find(({ test }) => test.test(words));
  if (side && parties !== PLAIN_PARTIES) return parties.of(side.role);
  if (
    / (?:respond\w*|defend\w*|accused|against|target|bts\w*|bjb\w*|beitousu\w*|beijubao\w*|enterprise|merchant|seller|shop|biz|corp|opposite|other side) /.test(
      words,
    ) ||
    / (?:be|by|to) (?:complain|report|comp)/.test(words)
  )
    return "respondent";
  if (/ (?:agent|proxy|lawyer|dlr|guardian|deputy|wtr) /.test(words)) return "representative";
  if (
    / (?:complain\w*|plaintiff|applicant|apply|reporter?s?|reportor|informant|consumer|customer|user|my|self|writer|letter|tsr\w*|jbr\w*|sqr\w*|toushuren|jubaoren) /.test(
      words,
    )
  )
    return "complainant";
  return null;
}
