import { CHECKED_ON, reported } from "../../hint";
import type { Recipe } from "../../recipe";

export default {
  title: "消费者协会与商业投诉平台",
  authority: "中国消费者协会；商业平台",
  hosts: [],
  startUrl: null,
  medium: "app",
  steps: [
    {
      title: "在 App 里操作",
      path: "",
      person: ["搜索企业", "把这里准备好的文字逐项复制过去", "上传凭证"],
      hints: [
        reported("respondent.name", ["企业名称"]),
        reported("complaint.facts", ["投诉描述"]),
        reported("complaint.evidence", ["凭证文件"]),
        reported("complaint.amount", ["金额"]),
        reported("complaint.orderNumber", ["订单编号"]),
      ],
    },
  ],
  can: "可以请消费者组织调解会员费、服务费一类的消费纠纷。",
  cannot: "放贷机构常常不在名单上；商业平台不是政府部门。",
  licences: ["platform"],
  grievances: ["cost"],
  before: "先向平台自己的渠道提出",
  attachments: null,
  dailyCap: null,
  numberGiven: null,
  gotchas: ["商业平台可能公开内容：不写身份信息"],
  letterId: "complaint-consumers-association",
  rank: 76,
  after: "lender",
  published: true,
  checkedOn: CHECKED_ON,
  confidence: "secondary",
  sources: ["公开报道"],
  unknown: ["网址、限制、期限"],
  needs: ["手机号登录", "付款凭证"],
} satisfies Recipe;
