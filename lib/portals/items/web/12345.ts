import { CHECKED_ON, reported } from "../../hint";
import type { Recipe } from "../../recipe";

export default {
  title: "12345 政务服务便民热线",
  authority: "地方政府",
  hosts: ["www.beijing.gov.cn", "wlwz.sg.gov.cn"],
  startUrl: null,
  medium: "web",
  steps: [
    {
      title: "填写诉求",
      path: "/",
      first: ["登录当地账号，读须知"],
      person: ["选诉求类型", "填验证码", "自己点提交"],
      choices: [{ label: "是否公开", advice: "内容里有身份证号、电话、住址的，选「不公开」。", known: ["公开", "不公开"], all: true }],
      hints: [
        reported("complaint.category", ["诉求类型", "诉求类别", "来信类型"], {
          vocabulary: ["咨询", "求助", "投诉", "举报", "建议", "表扬"],
        }),
        reported("complaint.title", ["标题", "诉求标题", "信件标题", "主题"]),
        reported("complaint.facts", ["诉求内容", "内容", "信件内容", "反映内容", "详细内容"]),
        reported("complainant.name", ["姓名", "诉求人", "联系人", "写信人姓名", "真实姓名"]),
        reported("complainant.gender", ["性别"]),
        reported("complainant.phone", ["联系电话", "手机号码", "联系方式"]),
        reported("event.place", ["事发地址", "诉求地址", "问题地址", "发生地址"]),
        reported("complaint.visibility", ["是否公开", "保密", "信件公开"]),
        reported("complaint.evidence", ["附件", "照片", "视频"]),
      ],
    },
  ],
  can: "可以反映本地的事；小额贷款公司的投诉会转给地方金融管理局。",
  cannot: "自己不处理借款纠纷，只转办；银行和消费金融公司通常转给金融监管。",
  licences: "any",
  grievances: "any",
  before: "先向放贷机构自己的渠道提出",
  attachments: null,
  dailyCap: null,
  numberGiven: "诉求编号，有的还给查询码",
  gotchas: ["各城市的网页不同，护岸按网页上的文字识别", "请在当地政府网站或“12345”App 里进入，不要从搜索广告进"],
  letterId: "complaint-12345",
  rank: 22,
  supervises: true,
  after: "lender",
  fixed: {
    "complaint.category": { texts: ["投诉"], alternatives: ["投诉举报", "我要投诉"], because: "这是一份投诉" },
  },
  checkedOn: CHECKED_ON,
  confidence: "secondary",
  sources: ["https://www.beijing.gov.cn/hudong/hdjl/"],
  unknown: ["上海、广东、浙江、重庆等地的表单", "各地的答复期限（例如中山：投诉举报 15 个工作日）"],
  needs: ["当地账号或实名登录"],
  phone: { number: "12345", confidence: "secondary", source: "http://plcaijing.com/cj/241095.html" },
} satisfies Recipe;
