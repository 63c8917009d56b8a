import { CHECKED_ON } from "../../hint";
import type { Recipe } from "../../recipe";

export default {
  title: "支付结算违法违规行为举报中心",
  authority: "中国支付清算协会",
  hosts: ["jubao.pcac.org.cn"],
  startUrl: "https://jubao.pcac.org.cn",
  medium: "web",
  steps: [
    {
      title: "填写举报",
      path: "/",
      first: ["实名登录"],
      person: ["选举报主体，补上没填的", "自己点提交"],
      choices: [
        {
          label: "举报主体",
          advice: "问的是你，选“个人”；问的是被举报的一方，选扣钱的那家支付机构，名称看银行流水。页面问的是哪一个，没有核到。",
        },
      ],
      hints: [],
    },
  ],
  can: "可以举报支付机构的违规：没有授权的代扣、强制扣款。",
  cannot: "不管贷款和催收。",
  licences: ["payment-institution"],
  grievances: ["cost"],
  before: "先向支付机构投诉",
  attachments: null,
  dailyCap: null,
  numberGiven: null,
  gotchas: [],
  letterId: null,
  rank: 46,
  after: "lender",
  checkedOn: CHECKED_ON,
  confidence: "secondary",
  sources: ["https://jubao.pcac.org.cn"],
  deadlines: [
    { text: "告知是否受理", ends: "receipt", days: 5, unit: "working-days", basis: "举报中心说明", confidence: "secondary" },
    { text: "办结（最长 60 个工作日）", days: 30, unit: "working-days", basis: "举报中心说明", confidence: "secondary" },
  ],
  unknown: ["要填哪些项"],
  needs: ["实名", "扣款记录"],
} satisfies Recipe;
