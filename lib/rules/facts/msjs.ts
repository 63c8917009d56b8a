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
    "MSJS-94": {
      article: "第九十四、九十五条",
      says: "申请法院调查收集证据，应当在举证期限届满前书面提出；与要证明的事实无关的，不准许。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 司法解释/最高人民法院关于适用《民事诉讼法》的解释(2022-04-01).md",
      checkedOn: "2026-12-01",
      confidence: "verified",
    },
    "MSJS-112": {
      article: "第一百一十二条",
      says: "书证在对方手里的，负有举证责任的一方可以在举证期限届满前书面申请法院责令提交，费用由申请人负担。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 司法解释/最高人民法院关于适用《民事诉讼法》的解释(2022-04-01).md",
      checkedOn: "2026-12-01",
      confidence: "verified",
    },
    "MSJS-279": {
      article: "第二百七十九条",
      says: "对适用小额诉讼有异议的，应当在开庭前提出。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 司法解释/最高人民法院关于适用《民事诉讼法》的解释(2022-04-01).md",
      checkedOn: "2026-12-01",
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
