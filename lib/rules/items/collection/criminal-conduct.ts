import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "可能构成犯罪的催收行为",
  informative: true,
  versions: [
    cite("XF", {
      article: "第二百九十三条",
      says: "追逐、辱骂、恐吓等情节恶劣的可能构成寻衅滋事；因债务纠纷引起的一般不这样认定，经制止仍继续的除外。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "XF-293",
      binds: ["anyone"],
    }),
    cite("XF", {
      article: "第二百九十三条之一",
      says: "以暴力、胁迫、恐吓、跟踪、骚扰等手段催收非法债务，情节严重的构成犯罪；合法的网络贷款一般不属于非法债务。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "XF-293-1",
      binds: ["anyone"],
    }),
    cite("XF", {
      article: "第二百三十八条",
      says: "为索要债务扣押、拘禁他人的，按非法拘禁处理。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "XF-238",
      binds: ["anyone"],
    }),
    cite("XF", {
      article: "第二百四十五、二百四十六、二百七十四、二百七十九条",
      says: "非法侵入住宅、侮辱诽谤、敲诈勒索、冒充国家机关工作人员，都可能构成犯罪。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "XF-245",
      binds: ["anyone"],
    }),
    cite("RBL", {
      article: "第一、二条",
      says: "滋扰、纠缠、哄闹、贴报喷字、拉横幅、堵门等使人恐惧或者影响生活的手段，属于“软暴力”，通过网络、电话实施的也算。",
      source: "http://6dgww.com/Article/9264960.html；http://www.03j9n.cn/law/1/9908.html (文号)",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "RBL-01",
      binds: ["anyone"],
    }),
  ],
  judge: () => [],
};
export default rule;
