import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "哪个法院管",
  informative: true,
  versions: [
    cite("MSF", {
      article: "第二十二、二十四、三十五条",
      says: "被告住所地、合同履行地的法院可以管辖；可以书面选择与争议有实际联系的法院。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "MSF-22",
      binds: ["anyone"],
    }),
    cite("MSJS", {
      article: "第十八、二十、三十一条",
      says: "争议是给付钱款的，接收钱款一方所在地是合同履行地；格式合同里的管辖条款没有合理提示消费者的，可以主张无效。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "MSJS-18",
      binds: ["anyone"],
    }),
    cite("HLW25", {
      article: "条号未核",
      says: "2025年11月1日起，网上签订、履行的金融借款和小额借款纠纷，不再由互联网法院管辖，由有管辖权的基层法院审理。",
      source:
        "https://hk.crntt.com/doc/1071/2/9/2/107129219.html (新华社)；official page listed https://www.court.gov.cn/zixun/xiangqing/478291.html",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "HLW25-01",
      binds: ["anyone"],
    }),
  ],
  judge: () => [],
};
export default rule;
