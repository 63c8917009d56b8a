import { INSTITUTION_EXTENSIONS, INSTITUTION_REVIEW } from "../../institution-limits";
import { CHECKED_ON, reported } from "../../hint";
import type { Recipe } from "../../recipe";

export default {
  title: "放贷机构自己的投诉渠道",
  authority: "放贷机构",
  hosts: [],
  startUrl: null,
  medium: "app",
  steps: [
    {
      title: "在 App 客服、电话或书面提出",
      path: "",
      person: ["在借款的 App 里找“客服”或“投诉”，或按合同上的地址寄书面材料", "留下时间、工号和编号，最好有截图或录音"],
      hints: [
        reported("complainant.name", ["姓名"]),
        reported("complainant.idNumber", ["身份信息"]),
        reported("complainant.phone", ["联系方式"]),
        reported("complaint.request", ["投诉请求"]),
        reported("complaint.facts", ["主要事实和依据"]),
      ],
    },
  ],
  can: "可以直接要求停止违规催收、提供记录、协商还款；多数外部渠道要求先走这一步。",
  cannot: "自己处理自己的投诉，结果不满意要再找主管部门。",
  licences: "any",
  grievances: "any",
  before: null,
  attachments: null,
  dailyCap: null,
  numberGiven: "客服工单号（有的机构不给，就记下时间和工号）",
  gotchas: ["网上流传的客服电话互相矛盾：只用 App 里或合同上写的"],
  letterId: "complaint-lender",
  rank: 10,
  asksRequest: true,
  checkedOn: CHECKED_ON,
  confidence: "secondary",
  sources: ["《银行业保险业消费投诉处理管理办法》的公开报道"],
  deadlines: [
    {
      text: "作出处理决定并告知（复杂的延长至 30 日，特别复杂的经批准最长 60 日）",
      days: 15,
      unit: "days",
      basis: "《银行业保险业消费投诉处理管理办法》",
      confidence: "secondary",
      binds: ["bank", "consumer-finance", "trust", "auto-finance"],
      extensions: INSTITUTION_EXTENSIONS,
    },
  ],
  review: INSTITUTION_REVIEW,
  unknown: ["各机构的网页表单（没有找到稳定的）"],
  needs: ["借款 App 的账号", "合同编号"],
} satisfies Recipe;
