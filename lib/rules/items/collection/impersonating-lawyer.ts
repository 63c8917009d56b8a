import { cite, citeAssociation } from "../../instruments";
import { formOf, momentOf, numberOf, rowsOf } from "../../proof";
import type { Rule } from "../../rule";
import { judgeSaid } from "../../said";

const rule: Rule = {
  title: "冒充律师",
  versions: [
    cite("ZA25", {
      article: "第六十二条",
      says: "冒用他人或者组织的名义招摇撞骗的，由公安机关给予治安处罚。",
      source: "github:Jarvis-starcloud/law-ye-skill laws/ (snapshot 2026-04-29)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "ZA25-62",
      binds: ["anyone"],
    }),
    cite("XD24", {
      article: "第四章（条号未核）",
      says: "小额贷款公司自己或者委托别人催收，不得误导、欺骗。",
      source: "https://finance.sina.cn/zl/2025-01-21/zl-ineftrwx7967808.d.html (莫开伟)",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "XD24-01",
      binds: ["small-loan"],
    }),
    citeAssociation({
      article: "条号未核",
      says: "不得以欺诈的方式催收。",
      source:
        "https://reportify.cn/social-media/768757111798201 (21世纪经济报道)；https://reportify.cn/news/1215027552503074816 (中国证券报)；https://www.163.com/dy/article/KKID2M680519DFFO.html (北京商报)；http://epaper.csjrw.cn/csjrb/20260204/html/content_20260204002001.htm",
      checkedOn: "2026-11-23",
      factId: "CBA-07",
    }),
  ],
  judge({ record, conduct }) {
    return judgeSaid(conduct, {
      sayings: ["posed-as-lawyer"],
      what: (contact) => `${momentOf(contact)} ${formOf(contact)}${numberOf(contact)}，对方自称律师，又不肯说明姓名和机构`,
      instead: (contact) => {
        const rows = rowsOf([contact]);
        // Agencies do instruct real lawyers: the claim alone is no breach.
        if (record.papers.some(({ kind, verified }) => kind === "lawyer-letter" && verified === true))
          return { outcome: "no-breach", rows, why: "律师函已经核实" };
        if (!contact.said.includes("hid-identity"))
          return { outcome: "cannot-tell", rows, missing: "对方说的律师姓名、律所和执业证号，能不能查到" };
        return null;
      },
    });
  },
};
export default rule;
