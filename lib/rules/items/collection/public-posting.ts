import { cite, citeAssociation } from "../../instruments";
import { momentOf } from "../../proof";
import type { Rule } from "../../rule";
import { judgeSaid } from "../../said";

const rule: Rule = {
  title: "公开张贴、发布欠款",
  versions: [
    cite("PIPL", {
      article: "第十条",
      says: "任何组织、个人不得非法公开他人的个人信息。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "PIPL-10",
      binds: ["anyone"],
    }),
    cite("PIPL", {
      article: "第二十五条",
      says: "没有取得本人单独同意，不得公开其个人信息。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "PIPL-23",
      binds: ["bank", "consumer-finance", "small-loan", "platform"],
    }),
    cite("MFD", {
      article: "第一千零三十三条",
      says: "没有本人明确同意，任何人不得处理他人的私密信息。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "MFD-1033",
      binds: ["anyone"],
    }),
    cite("ZA25", {
      article: "第五十条第一款第六项",
      says: "散布他人隐私的，由公安机关给予治安处罚。",
      source: "github:Jarvis-starcloud/law-ye-skill laws/ (snapshot 2026-04-29)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "ZA25-50a",
      binds: ["anyone"],
    }),
    cite("XD24", {
      article: "第四章（条号未核）",
      says: "小额贷款公司自己或者委托别人催收，不得散布隐私，不得公开债务人的身份、住址、单位、联系方式和联系人。",
      source: "https://finance.sina.cn/zl/2025-01-21/zl-ineftrwx7967808.d.html (莫开伟)",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "XD24-01",
      binds: ["small-loan"],
    }),
    citeAssociation({
      article: "条号未核",
      says: "不得在公共场所张贴催收公告、律师函等。",
      source:
        "https://reportify.cn/social-media/768757111798201 (21世纪经济报道)；https://reportify.cn/news/1215027552503074816 (中国证券报)；https://www.163.com/dy/article/KKID2M680519DFFO.html (北京商报)；http://epaper.csjrw.cn/csjrb/20260204/html/content_20260204002001.htm",
      checkedOn: "2026-11-23",
      factId: "CBA-10",
    }),
  ],
  judge: ({ conduct }) =>
    judgeSaid(conduct, {
      sayings: ["posted-publicly"],
      posts: true,
      what: (contact) => `${momentOf(contact)} 对方公开张贴或者发布了我的欠款信息`,
    }),
};
export default rule;
