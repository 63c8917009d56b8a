import { LATER_ON, reported } from "../../hint";
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
  gotchas: [
    "商业平台可能公开内容：不写身份信息",
    "消费保（据 2017—2018 年的旧代码，今天可能已变）：先在个人资料里填真实姓名和地址；标题 5 到 30 字；内容不少于 30 字；图片每张不超过 2MB，每张可以单独设不公开，投诉本身是公开的",
  ],
  letterId: "complaint-consumers-association",
  rank: 76,
  after: "lender",
  published: true,
  checkedOn: LATER_ON,
  confidence: "secondary",
  sources: ["公开报道", "消费保手机网页（m.xfb315.com）的旧版公开代码", "电诉宝（www.315.100ec.cn）的旧版公开代码"],
  unknown: ["今天的网址、限制（只有旧代码里的）", "期限"],
  needs: ["手机号登录", "付款凭证"],
} satisfies Recipe;
