import { cite, citeAssociation } from "../../instruments";
import { formOf, momentOf, numberOf, personOf } from "../../proof";
import type { Rule } from "../../rule";
import { judgeSaid } from "../../said";

const rule: Rule = {
  title: "辱骂、侮辱",
  versions: [
    cite("MFD", {
      article: "第一千零二十四条",
      says: "任何人不得以侮辱、诽谤等方式损害他人的名誉。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "MFD-1024",
      binds: ["anyone"],
    }),
    cite("ZA25", {
      article: "第五十条第一款第二项",
      says: "公然侮辱他人的，由公安机关给予治安处罚。",
      source: "github:Jarvis-starcloud/law-ye-skill laws/ (snapshot 2026-04-29)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "ZA25-50a",
      binds: ["anyone"],
    }),
    cite("XYK11", {
      article: "第六十八条",
      says: "信用卡催收不得使用侮辱等手段。",
      source: "http://glnlw.com/zhufuduanxin/w59s2vjq6m.html (translated quotation of art.68)；2-year retention matches",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "XYK-68",
      binds: ["bank"],
      products: ["credit-card"],
    }),
    cite("XD24", {
      article: "第四章（条号未核）",
      says: "小额贷款公司自己或者委托别人催收，不得侮辱、诽谤。",
      source: "https://finance.sina.cn/zl/2025-01-21/zl-ineftrwx7967808.d.html (莫开伟)",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "XD24-01",
      binds: ["small-loan"],
    }),
    citeAssociation({
      article: "条号未核",
      says: "不得辱骂债务人。",
      source:
        "https://reportify.cn/social-media/768757111798201 (21世纪经济报道)；https://reportify.cn/news/1215027552503074816 (中国证券报)；https://www.163.com/dy/article/KKID2M680519DFFO.html (北京商报)；http://epaper.csjrw.cn/csjrb/20260204/html/content_20260204002001.htm",
      checkedOn: "2026-11-23",
      factId: "CBA-07",
    }),
  ],
  judge: ({ conduct }) =>
    judgeSaid(conduct, {
      sayings: ["insult"],
      what: (contact) =>
        `${momentOf(contact)} ${formOf(contact)}${numberOf(contact)}，对方辱骂、侮辱${contact.whom.kind === "self" ? "我" : personOf(contact)}`,
      // A reputation suffers only before others; in public only what is published.
      facts: (contact) => [
        "XYK-68",
        "XD24-01",
        "CBA-07",
        ...(contact.whom.kind === "third-party" || contact.channel === "post" ? ["MFD-1024"] : []),
        ...(contact.channel === "post" ? ["ZA25-50a"] : []),
      ],
    }),
};
export default rule;
