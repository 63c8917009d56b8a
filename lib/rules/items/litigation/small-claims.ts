import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "小额诉讼和简易程序",
  informative: true,
  versions: [
    cite("MSF", {
      article: "第一百六十五、一百六十六、一百六十八条",
      says: "事实清楚的简单金钱案件，标的额在当地上年度就业人员年平均工资一半以下的，适用小额诉讼，一审终审。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "MSF-165",
      binds: ["anyone"],
    }),
    cite("MSF", {
      article: "第一百六十九条",
      says: "认为不该适用小额诉讼的，可以提出异议；异议成立的改用其他程序。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "MSF-169",
      binds: ["anyone"],
    }),
    cite("MSF", {
      article: "第一百六十四条",
      says: "简易程序三个月内审结，可以延长一个月。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "MSF-163",
      binds: ["anyone"],
    }),
  ],
  judge: () => [],
};
export default rule;
