import { instrument } from "../instrument";

export default instrument(
  {
    title: "《中华人民共和国消费者权益保护法》",
    strength: "law",
    from: "2014-03-15",
    dates: "verified",
  },
  {
    "XBF-08": {
      article: "第八、九条",
      says: "有权知悉服务的内容、规格、费用等真实情况，有权自主选择。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 民法商法/消费者权益保护法(2013-10-25).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "XBF-26": {
      article: "第二十六条",
      says: "经营者不得用格式条款排除、限制消费者权利或者加重消费者责任，这样的内容无效。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 民法商法/消费者权益保护法(2013-10-25).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "XBF-28": {
      article: "第二十八条",
      says: "网络方式和金融服务的经营者要提供经营地址、联系方式、价款费用、履行期限、风险警示、民事责任等信息。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 民法商法/消费者权益保护法(2013-10-25).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "XBF-29": {
      article: "第二十九条",
      says: "收集使用个人信息须合法必要并经同意、严格保密；明确拒绝的不得发商业信息。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 民法商法/消费者权益保护法(2013-10-25).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "XBF-46": {
      article: "第四十六条",
      says: "有关行政部门收到消费者投诉，7个工作日内处理并告知消费者。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 民法商法/消费者权益保护法(2013-10-25).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "XBF-55": {
      article: "第五十五条",
      says: "服务有欺诈的，按要求增加赔偿费用的三倍，不足500元的按500元。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 民法商法/消费者权益保护法(2013-10-25).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
  },
);
