import { LATER_ON, reported, seen } from "../../hint";
import type { Recipe } from "../../recipe";

export default {
  title: "12321 受理中心 · 垃圾短信",
  authority: "中国互联网协会（受工业和信息化部委托）",
  hosts: ["www.12321.cn", "m.12321.cn"],
  startUrl: "https://www.12321.cn/",
  medium: "web",
  steps: [
    {
      title: "垃圾短信投诉",
      path: "/",
      marks: ["垃圾短信", "非应邀商业短信"],
      first: ["从首页进入“投诉非应邀商业短信”（电脑网页上也叫“垃圾短信”），读完《投诉须知》后自己点“我同意”"],
      person: ["填图片验证码，收短信验证码", "短信接收时间要从弹出的框里选，日期和几点几分都要选", "自己点提交"],
      hints: [
        seen("complainant.phone", ["您的手机号", "手机号"], { order: 1, checkedOn: LATER_ON }),
        seen("never.captcha", ["图片验证码", "图形验证码"], { order: 2, checkedOn: LATER_ON }),
        seen("never.smsCode", ["短信验证码"], { order: 3, checkedOn: LATER_ON }),
        seen("respondent.phone", ["发送方号码"], { order: 4, checkedOn: LATER_ON }),
        reported("respondent.phone", ["被举报号码"], { order: 4 }),
        // A picker that takes the day and the time of day, written YYYY/MM/DD HH:mm.
        seen("event.date", ["短信接收时间"], { order: 5, checkedOn: LATER_ON }),
        seen("complaint.messageText", ["短信内容"], { order: 6, minLength: 15, checkedOn: LATER_ON }),
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
  gotchas: [
    "短信内容必须是原文，不改、不概括",
    "短信内容不足 15 个字的，页面不收：这样的短信在这里举报不了，不要自己加字",
    "截图要看得到号码、时间和内容",
  ],
  letterId: null,
  rank: 31,
  fixed: { "complaint.category": { texts: ["欠款催收"], alternatives: ["贷款理财"], because: "短信内容是催收欠款" } },
  onePerNumber: true,
  about: "collector",
  checkedOn: LATER_ON,
  confidence: "secondary",
  sources: ["https://www.12321.cn/", "手机页面 m.12321.cn 的公开代码（2026 年）"],
  unknown: ["表单的网址和各框的编号", "短信内容最多多少字、截图大小的限制", "答复期限"],
  needs: ["收到短信的那部手机（要收验证码）", "短信原文和截图"],
  phone: { number: "12321", confidence: "secondary", source: "http://plcaijing.com/cj/241095.html" },
} satisfies Recipe;
