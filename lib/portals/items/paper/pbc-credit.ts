import { CHECKED_ON, reported } from "../../hint";
import type { Recipe } from "../../recipe";

export default {
  title: "人民银行 · 征信异议与征信投诉",
  authority: "中国人民银行、征信中心",
  hosts: [],
  startUrl: null,
  medium: "paper",
  steps: [
    {
      title: "书面提出",
      path: "",
      person: [
        "异议：向放贷机构或征信中心分中心交异议申请",
        "对结果不满意：带投诉材料和身份证复印件，到对方所在地的人民银行分支机构或邮寄",
      ],
      hints: [
        reported("complainant.name", ["异议申请人姓名"]),
        reported("complainant.idType", ["证件类型"]),
        reported("complainant.idNumber", ["证件号码"]),
        reported("complainant.phone", ["手机号码"]),
        reported("complainant.email", ["电子邮箱"]),
        reported("complainant.address", ["通讯地址"]),
        reported("complainant.postcode", ["邮编"]),
        reported("complaint.facts", ["异议描述"]),
      ],
    },
  ],
  can: "可以要求更正征信报告里的错误；对支付机构的投诉也归人民银行。",
  cannot: "不删除真实的逾期记录；一般催收不归它管。",
  licences: "any",
  grievances: ["credit-report"],
  before: "先查自己的征信报告，确认哪一项错了",
  attachments: null,
  dailyCap: null,
  numberGiven: "书面答复",
  gotchas: ["异议描述要写清放贷机构、业务类型、发放日期、合同金额和错误的那一项"],
  letterId: "credit-dispute",
  rank: 25,
  supervises: true,
  after: "credit-report",
  checkedOn: CHECKED_ON,
  confidence: "secondary",
  sources: ["https://www.pbc.gov.cn/"],
  deadlines: [
    { text: "异议的核查和书面答复", days: 20, unit: "days", basis: "《征信业管理条例》第二十五条", confidence: "verified" },
    { text: "征信投诉的答复（向人民银行投诉时）", days: 30, unit: "days", basis: "《征信业管理条例》第二十六条", confidence: "verified" },
  ],
  unknown: [
    "网上有没有异议表单（公开资料里只见到登录页 ipcrs.pbccrc.org.cn，没有见到异议表单）",
    "征信投诉申请单的样式",
    "2023 年机构改革后分支机构是否照旧受理，请先电话确认",
  ],
  needs: ["身份证", "征信报告"],
} satisfies Recipe;
