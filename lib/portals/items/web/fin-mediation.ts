import { CHECKED_ON } from "../../hint";
import type { Recipe } from "../../recipe";

export default {
  title: "中国金融消费纠纷调解网",
  authority: "金融消费纠纷调解组织",
  hosts: [],
  startUrl: null,
  medium: "web",
  steps: [{ title: "申请调解", path: "", person: ["注册账号", "提交申请和证据，选调解员", "达成后签协议"], hints: [] }],
  can: "可以请第三方调解与银行、支付机构的纠纷。",
  cannot: "对方不同意就无法调解；小额贷款公司是否参加没有核实。",
  licences: ["bank", "payment-institution", "consumer-finance"],
  grievances: ["cannot-pay", "cost"],
  before: "先向放贷机构自己的渠道提出",
  attachments: null,
  dailyCap: null,
  numberGiven: null,
  gotchas: ["网址没有核实，请从监管部门公布的链接进入"],
  letterId: null,
  rank: 51,
  after: "lender",
  checkedOn: CHECKED_ON,
  confidence: "secondary",
  sources: ["公开报道"],
  unknown: ["网址、要填哪些项、期限"],
  needs: ["账号", "合同和账单"],
} satisfies Recipe;
