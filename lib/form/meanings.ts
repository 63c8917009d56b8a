/**
 * The closed vocabulary of what a form field may ask for: party first, then datum. Tests, recipes and evaluation pages use these ids.
 * The word is what the borrower reads in the preview.
 */
export const MEANINGS = {
  "complainant.name": "你的姓名",
  "complainant.type": "投诉人类型（个人或单位）",
  "complainant.idType": "你的证件类型",
  "complainant.idNumber": "你的证件号码",
  "complainant.gender": "你的性别",
  "complainant.birthDate": "你的出生日期",
  "complainant.age": "你的年龄",
  "complainant.phone": "你的电话",
  "complainant.email": "你的电子邮箱",
  "complainant.region": "你所在的地区",
  "complainant.address": "你的地址",
  "complainant.registeredAddress": "你的户籍地址",
  "complainant.postcode": "你的邮编",
  "complainant.occupation": "你的职业",
  "complainant.employer": "你的工作单位",
  "complainant.ethnicity": "你的民族",
  "complainant.education": "你的文化程度",
  "complainant.income": "你的收入",
  "respondent.name": "被投诉方名称",
  "respondent.creditCode": "被投诉方统一社会信用代码",
  "respondent.type": "被投诉方类型",
  "respondent.region": "被投诉方所在地区",
  "respondent.address": "被投诉方地址",
  "respondent.phone": "被投诉的号码",
  "respondent.website": "被投诉方网址",
  "respondent.platform": "平台或 App 名称",
  "respondent.account": "被投诉方账号",
  "respondent.staff": "对方工作人员",
  "event.date": "发生日期",
  "event.time": "发生时间",
  "event.duration": "通话时长",
  "event.region": "发生地区",
  "event.place": "发生地点",
  "event.form": "骚扰形式",
  "complaint.kind": "事项性质（投诉、举报、咨询、建议）",
  "complaint.title": "标题",
  "complaint.category": "问题类别",
  "complaint.categoryOther": "其他类别说明",
  "complaint.facts": "事实经过",
  "complaint.request": "诉求",
  "complaint.amount": "涉及金额",
  "complaint.compensation": "要求赔偿的金额",
  "complaint.product": "商品或服务名称",
  "complaint.productCategory": "商品或服务类别",
  "complaint.contractNumber": "合同编号",
  "complaint.orderNumber": "订单号",
  "complaint.priorContact": "之前是否联系过对方",
  "complaint.respondentReply": "对方的答复",
  "complaint.authority": "递送部门、处理单位",
  "complaint.replyMode": "答复方式",
  "complaint.visibility": "是否公开",
  "complaint.anonymous": "是否匿名",
  "complaint.privateRemark": "不公开的补充说明",
  "complaint.messageText": "短信原文",
  "complaint.evidence": "证据材料",
  "complaint.evidenceType": "证据类型",
  "never.captcha": "图形验证码",
  "never.smsCode": "短信验证码",
  "never.password": "密码",
  "never.consent": "同意、承诺",
  "never.signature": "签名",
  other: "其他",
} as const;

export type Meaning = keyof typeof MEANINGS;
/** Every meaning, in the order of the table. */
export const meanings = Object.keys(MEANINGS) as Meaning[];

/** True for what is never filled, whatever the record holds. */
export function isNever(meaning: Meaning): boolean {
  return meaning.startsWith("never.");
}
