import { INSTITUTION_EXTENSIONS, INSTITUTION_REVIEW } from "../../institution-limits";
import { CHECKED_ON } from "../../hint";
import type { Recipe } from "../../recipe";

export default {
  title: "金融消费者保护服务平台（微信小程序）",
  authority: "国家金融监督管理总局指导",
  hosts: [],
  startUrl: null,
  medium: "mini-program",
  steps: [
    {
      title: "在微信里操作",
      path: "",
      person: ["微信搜索“金融消费者保护服务平台”小程序", "实名注册", "选“我要投诉”或“我要调解”", "把这里准备好的文字逐项复制过去"],
      hints: [],
    },
  ],
  can: "可以对银行保险机构提出投诉或申请调解，机构在线受理，进度会发短信。",
  cannot: "小额贷款公司和助贷平台不归它管。",
  licences: ["bank", "consumer-finance", "trust", "auto-finance"],
  grievances: "any",
  before: "先向放贷机构自己的渠道提出",
  attachments: null,
  dailyCap: null,
  numberGiven: null,
  gotchas: ["没有网页版，护岸不能填写，请用“逐项复制”"],
  letterId: "complaint-regulator",
  rank: 21,
  desk: "nfra",
  after: "lender",
  asksRequest: true,
  checkedOn: CHECKED_ON,
  confidence: "secondary",
  sources: ["https://e.xzxw.com/xzrb/202405/12/content_255103.html"],
  deadlines: [
    {
      text: "放贷机构作出处理决定并告知（复杂的 30 日，特别复杂的 60 日）",
      days: 15,
      unit: "days",
      basis: "《银行业保险业消费投诉处理管理办法》",
      confidence: "secondary",
      binds: ["bank", "consumer-finance", "trust", "auto-finance"],
      extensions: INSTITUTION_EXTENSIONS,
    },
  ],
  review: INSTITUTION_REVIEW,
  unknown: ["要填哪些项", "有没有网页版", "消费金融和信托公司是否全部接入"],
  needs: ["微信", "实名认证"],
} satisfies Recipe;
