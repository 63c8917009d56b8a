import { cite, citeAssociation, citeStandard } from "../../instruments";
import { formOf, momentOf, personOf, rowsOf } from "../../proof";
import type { Rule } from "../../rule";
import { judgeSaid } from "../../said";

const rule: Rule = {
  title: "向没有还款义务的人催收",
  versions: [
    cite("XJ24", {
      article: "条号未核",
      says: "消费金融公司不得向与债务无关的第三人催收。",
      source: "github excerpts id 70176651514 / 63156604580 (quoting the measure)",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "XJ24-01",
      binds: ["consumer-finance"],
    }),
    cite("XYK11", {
      article: "第六十八条",
      says: "信用卡催收只能向债务人本人和担保人进行，不得向无关的第三人催收。",
      source: "http://glnlw.com/zhufuduanxin/w59s2vjq6m.html (translated quotation of art.68)；2-year retention matches",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "XYK-68",
      binds: ["bank"],
      products: ["credit-card"],
    }),
    cite("XD24", {
      article: "第四章（条号未核）",
      says: "小额贷款公司自己或者委托别人催收，不得向还款义务人以外的人催收。",
      source: "https://finance.sina.cn/zl/2025-01-21/zl-ineftrwx7967808.d.html (莫开伟)",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "XD24-01",
      binds: ["small-loan"],
    }),
    citeStandard({
      article: "5.3",
      says: "只应向债务人催收，不应向联系人催收。",
      checkedOn: "2026-11-23",
      factId: "GBT-03",
    }),
    citeAssociation({
      article: "条号未核",
      says: "对与债务无关的第三人不得催收，对方自愿代为偿还的除外。",
      source:
        "https://reportify.cn/social-media/768757111798201 (21世纪经济报道)；https://reportify.cn/news/1215027552503074816 (中国证券报)；https://www.163.com/dy/article/KKID2M680519DFFO.html (北京商报)；http://epaper.csjrw.cn/csjrb/20260204/html/content_20260204002001.htm；http://www.digipub.cc/dy/article/KKV5OQM10519D8T4.html",
      checkedOn: "2026-11-23",
      factId: "CBA-05",
    }),
  ],
  judge: ({ conduct }) =>
    judgeSaid(conduct, {
      sayings: ["demanded-from-third-party"],
      whom: "third-party",
      what: (contact) => `${momentOf(contact)} 通过${formOf(contact).replace("来电", "电话")}要求${personOf(contact)}代我还款`,
      instead: (contact) =>
        // A spouse may owe together with the borrower; an emergency contact, a parent or a colleague does not.
        contact.whom.kind === "third-party" && contact.whom.relation === "spouse"
          ? { outcome: "cannot-tell", rows: rowsOf([contact]), missing: "配偶有没有在合同上签字，这笔钱是不是用于家庭共同支出" }
          : null,
    }),
};
export default rule;
