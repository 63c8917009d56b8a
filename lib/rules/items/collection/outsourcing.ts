import { cite, citeAssociation, citeStandard } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "委托催收机构的管理",
  informative: true,
  versions: [
    citeStandard({
      article: "5.4",
      says: "委托外部机构催收的，每年至少评价一次，协议到期前还要再评价，结果决定是否续约。",
      checkedOn: "2026-11-23",
      factId: "GBT-06",
    }),
    citeAssociation({
      article: "条号未核",
      says: "合作的催收机构名单要在官网公布，并且每年检查。",
      source: "https://www.01caijing.com/article/344310.htm；https://reportify.ai/social-media/768905622065079",
      checkedOn: "2026-11-23",
      factId: "CBA-15",
    }),
    cite("XJ24", {
      article: "条号未核",
      says: "消费金融公司对催收承担主体责任，要管好催收机构的准入、考核和奖惩。",
      source:
        "https://autoweekly.com.cn/kx/202312/299445.html (draft)；https://hankunlaw.com/portal/article/index/cid/8/id/14051.html (final ≈ draft)",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "XJ24-03",
      binds: ["consumer-finance"],
    }),
    cite("ZD25", {
      article: "条号未核",
      says: "银行总行要对合作的平台和增信机构实行名单管理，并对外公布。",
      source: "https://dujiaojinrong.com/21533",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "ZD25-04",
      binds: ["bank", "consumer-finance"],
    }),
    cite("XB22", {
      article: "第四十一条",
      says: "据记忆，委托催收前要以适当方式告知债务人，并对外包机构负责。",
      source: "https://www.233.com/ccbp/zhishiku/385/202512/31170745433109.html (article number)；content partly from memory",
      checkedOn: "2026-11-23",
      confidence: "memory",
      factId: "XB22-41",
      binds: ["bank", "consumer-finance", "trust", "auto-finance"],
    }),
    cite("HD20", {
      article: "条号未核",
      says: "据记忆，不得委托有暴力催收等违规记录的机构，发现违规应当终止合作。",
      source: "凭记忆，没有查到文本",
      checkedOn: "2026-11-23",
      confidence: "memory",
      factId: "HD20-01",
      binds: ["bank", "consumer-finance"],
    }),
    cite("XYK11", {
      article: "第六十七条",
      says: "据记忆，信用卡催收要有制度，不得只按回款提成考核催收人员。",
      source: "凭记忆，没有查到文本",
      checkedOn: "2026-11-23",
      confidence: "memory",
      factId: "XYK-67",
      binds: ["bank"],
      products: ["credit-card"],
    }),
    cite("PIPL", {
      article: "第二十一条",
      says: "委托别人处理个人信息，要约定目的和方式并进行监督；受托方未经同意不得再转给别人。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "PIPL-21",
      binds: ["bank", "consumer-finance", "agency"],
    }),
  ],
  judge: () => [],
};
export default rule;
