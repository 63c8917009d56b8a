import { CHECKED_ON, reported } from "../../hint";
import type { Recipe } from "../../recipe";

export default {
  title: "电信运营商自己的投诉渠道",
  authority: "你的手机号所在的运营商",
  hosts: [],
  startUrl: null,
  medium: "app",
  steps: [
    {
      title: "在运营商的 App、客服电话或营业厅提出",
      path: "",
      person: [
        "用收到骚扰的那部手机，打开运营商官方 App 的“投诉”，或打它的客服电话",
        "说明要核查哪些号码、要开通骚扰拦截",
        "记下日期和工单号：15 日后没有答复或不满意，凭它去工信部申诉",
      ],
      hints: [
        reported("complainant.name", ["姓名"]),
        reported("complainant.phone", ["手机号"]),
        reported("complaint.facts", ["投诉内容"]),
        reported("complaint.request", ["投诉要求"]),
      ],
    },
  ],
  can: "可以要求运营商核查骚扰号码、开通拦截；以后向工信部申诉，要先走这一步。",
  cannot: "不管贷款，不管放贷机构和催收公司。",
  licences: "any",
  grievances: ["frequency", "hours"],
  before: null,
  attachments: null,
  dailyCap: null,
  numberGiven: "客服工单号（不给的，就记下日期、时间和工号）",
  gotchas: ["拦截时留意不要把官方客服号码、法院号码一起拦掉", "客服号码以手机卡上或官方 App 里的为准"],
  letterId: "complaint-telecom",
  rank: 54,
  asksRequest: true,
  about: "carrier",
  checkedOn: CHECKED_ON,
  confidence: "secondary",
  sources: ["http://bxshww.cn/jingdianjuzi/1231633.html"],
  deadlines: [{ text: "运营商答复", days: 15, unit: "days", basis: "《电信用户申诉处理办法》", confidence: "secondary" }],
  unknown: ["各运营商的网页表单（没有查）"],
  needs: ["收到骚扰的那部手机", "联系记录里的号码、日期和时间"],
} satisfies Recipe;
