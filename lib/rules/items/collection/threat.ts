import { cite, citeAssociation } from "../../instruments";
import { formOf, momentOf, numberOf } from "../../proof";
import type { Rule } from "../../rule";
import { judgeSaid } from "../../said";

const rule: Rule = {
  title: "威胁、恐吓",
  versions: [
    cite("ZA25", {
      article: "第五十条第一款第一项",
      says: "写恐吓信或者以其他方法威胁他人人身安全的，由公安机关给予治安处罚。",
      source: "github:Jarvis-starcloud/law-ye-skill laws/ (snapshot 2026-04-29)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "ZA25-50a",
      binds: ["anyone"],
    }),
    cite("XJ24", {
      article: "条号未核",
      says: "消费金融公司不得以暴力、威胁、恐吓、骚扰等手段催收。",
      source: "github excerpts id 70176651514 / 63156604580 (quoting the measure)",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "XJ24-01",
      binds: ["consumer-finance"],
    }),
    cite("XYK11", {
      article: "第六十八条",
      says: "信用卡催收不得使用暴力、胁迫、恐吓等手段。",
      source: "http://glnlw.com/zhufuduanxin/w59s2vjq6m.html (translated quotation of art.68)；2-year retention matches",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "XYK-68",
      binds: ["bank"],
      products: ["credit-card"],
    }),
    cite("XD24", {
      article: "第四章（条号未核）",
      says: "小额贷款公司自己或者委托别人催收，不得威胁、恐吓。",
      source: "https://finance.sina.cn/zl/2025-01-21/zl-ineftrwx7967808.d.html (莫开伟)",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "XD24-01",
      binds: ["small-loan"],
    }),
    citeAssociation({
      article: "条号未核",
      says: "不得恐吓、威胁债务人。",
      source:
        "https://reportify.cn/social-media/768757111798201 (21世纪经济报道)；https://reportify.cn/news/1215027552503074816 (中国证券报)；https://www.163.com/dy/article/KKID2M680519DFFO.html (北京商报)；http://epaper.csjrw.cn/csjrb/20260204/html/content_20260204002001.htm",
      checkedOn: "2026-11-23",
      factId: "CBA-07",
    }),
  ],
  judge: ({ conduct }) =>
    judgeSaid(conduct, {
      sayings: ["threat-violence", "threat-expose"],
      what: (contact) => {
        const violent = contact.said.includes("threat-violence");
        const threats = [violent ? "威胁人身安全" : "", contact.said.includes("threat-expose") ? "威胁告诉家人、单位或者公开" : ""];
        return `${momentOf(contact)} ${formOf(contact)}${numberOf(contact)}，对方${threats.filter(Boolean).join("，并")}`;
      },
      // Only a threat to the person is a matter for the police under that item.
      facts: (contact) => ["XJ24-01", "XYK-68", "XD24-01", "CBA-07", ...(contact.said.includes("threat-violence") ? ["ZA25-50a"] : [])],
    }),
};
export default rule;
