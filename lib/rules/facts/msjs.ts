import { instrument } from "../instrument";

export default instrument(
  {
    title: "《最高人民法院关于适用〈民事诉讼法〉的解释》",
    strength: "judicial-interpretation",
    from: "2022-04-10",
    dates: "memory",
  },
  {
    "MSJS-18": {
      article: "第十八、二十、三十一条",
      says: "争议是给付钱款的，接收钱款一方所在地是合同履行地；格式合同里的管辖条款没有合理提示消费者的，可以主张无效。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
    },
    "MSJS-427": {
      article: "第四百二十七条",
      says: "债务人下落不明、债权人有对待给付义务或已申请诉前保全的，不符合支付令条件；不受金额限制。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 司法解释/最高人民法院关于适用《民事诉讼法》的解释(2022-04-01).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "MSJS-436": {
      article: "第四百三十六、四百三十七条",
      says: "只说没有能力、要缓期或者改变方式的，不影响支付令的效力；口头异议无效；撤回异议以后不能反悔。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 司法解释/最高人民法院关于适用《民事诉讼法》的解释(2022-04-01).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
  },
);
