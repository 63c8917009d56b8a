import { CHECKED_ON, reported } from "../hint";
import type { Recipe } from "../recipe";

export default {
  title: "12321 受理中心 · 垃圾短信",
  authority: "中国互联网协会（受工业和信息化部委托）",
  hosts: ["www.12321.cn"],
  startUrl: "https://www.12321.cn/",
  medium: "web",
  steps: [
    {
      title: "垃圾短信投诉",
      path: "/",
      marks: ["垃圾短信"],
      person: ["从首页进入“我要投诉 → 垃圾短信”，读须知后自己点同意", "收短信验证码", "自己点提交"],
      hints: [
        reported("complainant.phone", ["手机号"]),
        reported("never.smsCode", ["短信验证码"]),
        reported("respondent.phone", ["被举报号码"]),
        reported("complaint.messageText", ["短信内容"]),
        reported("complaint.evidence", ["上传截图", "上传附件"]),
      ],
    },
  ],
  can: "可以举报催收短信的发送号码，包括 1069、95 开头的号码。",
  cannot: "不处理贷款和息费，不要求放贷机构答复你。",
  licences: "any",
  grievances: ["frequency", "threat", "insult", "impersonation"],
  before: null,
  attachments: null,
  dailyCap: null,
  numberGiven: "受理编号，用手机号加验证码查询",
  gotchas: ["短信内容必须是原文，不改、不概括", "截图要看得到号码、时间和内容"],
  letterId: null,
  fixed: { "complaint.category": { texts: ["欠款催收"], alternatives: ["贷款理财"], because: "短信内容是催收欠款" } },
  onePerNumber: true,
  about: "collector",
  checkedOn: CHECKED_ON,
  confidence: "secondary",
  sources: ["https://www.12321.cn/"],
  unknown: ["表单的网址", "字数和截图大小的限制", "答复期限"],
  needs: ["收到短信的那部手机（要收验证码）", "短信原文和截图"],
  phone: { number: "12321", confidence: "secondary", source: "http://plcaijing.com/cj/241095.html" },
} satisfies Recipe;
