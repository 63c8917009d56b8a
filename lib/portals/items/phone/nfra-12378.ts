import { INSTITUTION_EXTENSIONS, INSTITUTION_REVIEW } from "../../institution-limits";
import { CHECKED_ON, reported } from "../../hint";
import type { Recipe } from "../../recipe";

export default {
  title: "国家金融监督管理总局 · 12378 与派出机构",
  authority: "国家金融监督管理总局及派出机构",
  hosts: [],
  startUrl: null,
  medium: "phone",
  steps: [
    {
      title: "打 12378，或给当地监管局写信",
      path: "",
      person: [
        "拨打 12378（据公开报道，工作日 9:00—17:00，未核对官方公告），报姓名、联系方式、机构、事实和请求，记下编号",
        "或寄书面材料：投诉书、身份证复印件、证据，亲笔签名",
      ],
      hints: [
        reported("complainant.name", ["投诉人姓名"]),
        reported("complainant.idNumber", ["身份信息", "身份证号", "证件号码"]),
        reported("complainant.phone", ["联系方式"]),
        reported("respondent.name", ["被投诉的银行保险机构名称", "被投诉机构", "被投诉人"]),
        reported("respondent.staff", ["从业人员相关情况"]),
        reported("complaint.request", ["投诉请求", "诉求"]),
        reported("complaint.facts", ["主要事实和相关依据", "投诉事项", "事实和理由"]),
        reported("never.signature", ["签字"]),
      ],
    },
  ],
  can: "可以投诉银行、消费金融公司、信托公司；投诉会转给机构处理，举报由监管自己核查，两者要分开写。",
  cannot: "不直接管小额贷款公司（包括网络小贷）和助贷平台。",
  licences: ["bank", "consumer-finance", "trust", "auto-finance"],
  grievances: "any",
  before: "先向放贷机构自己的渠道提出，对方 15 日内没有处理或你不接受",
  attachments: null,
  dailyCap: null,
  numberGiven: "电话登记编号",
  gotchas: ["网上有文章说可以在监管网站在线填表，没有找到官方依据", "书面投诉要亲笔签名，附身份证复印件"],
  letterId: "complaint-regulator",
  rank: 20,
  desk: "nfra",
  supervises: true,
  after: "lender",
  asksRequest: true,
  checkedOn: CHECKED_ON,
  confidence: "secondary",
  sources: ["http://plcaijing.com/cj/241095.html", "http://www.jianbiaoku.com/webarbs/book/164455/4714059.shtml"],
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
  unknown: ["2026 年 11 月 nfra.gov.cn 有没有网页表单", "投诉登记表的样式"],
  needs: ["身份证号", "机构全称", "向机构投诉过的凭据"],
  phone: { number: "12378", confidence: "secondary", source: "http://plcaijing.com/cj/241095.html" },
} satisfies Recipe;
