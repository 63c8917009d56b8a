import { isKnown } from "@/lib/units/maybe";
import { cite, citeAssociation } from "../../instruments";
import { formOf, momentOf, numberOf, rowsOf } from "../../proof";
import type { Rule } from "../../rule";
import { judgeSaid } from "../../said";

/** 50 000 yuan of principal: below it overdrawing a card is no offence (法释〔2018〕19号 art. 6 to 9, fact XYK-CR). */
const CARD_FRAUD_FEN = 5_000_000;

const rule: Rule = {
  title: "以抓人、坐牢相威胁",
  versions: [
    cite("XJ24", {
      article: "条号未核",
      says: "消费金融公司不得以威胁、恐吓等手段催收。",
      source: "github excerpts id 70176651514 / 63156604580 (quoting the measure)",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "XJ24-01",
      binds: ["consumer-finance"],
    }),
    cite("XYK11", {
      article: "第六十八条",
      says: "信用卡催收不得使用胁迫、恐吓等手段。",
      source: "http://glnlw.com/zhufuduanxin/w59s2vjq6m.html (translated quotation of art.68)；2-year retention matches",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "XYK-68",
      binds: ["bank"],
      products: ["credit-card"],
    }),
    cite("XD24", {
      article: "第四章（条号未核）",
      says: "小额贷款公司自己或者委托别人催收，不得恐吓、误导、欺骗。",
      source: "https://finance.sina.cn/zl/2025-01-21/zl-ineftrwx7967808.d.html (莫开伟)",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "XD24-01",
      binds: ["small-loan"],
    }),
    citeAssociation({
      article: "条号未核",
      says: "不得误导、虚构或者夸大法律后果。",
      source:
        "https://reportify.cn/social-media/768757111798201 (21世纪经济报道)；https://reportify.cn/news/1215027552503074816 (中国证券报)；https://www.163.com/dy/article/KKID2M680519DFFO.html (北京商报)；http://epaper.csjrw.cn/csjrb/20260204/html/content_20260204002001.htm",
      checkedOn: "2026-11-23",
      factId: "CBA-08",
    }),
  ],
  judge({ conduct }) {
    return judgeSaid(conduct, {
      sayings: ["threat-arrest"],
      what: (contact) => `${momentOf(contact)} ${formOf(contact)}${numberOf(contact)}，对方说要抓人、坐牢或者立刑事案`,
      instead: (contact) => {
        // Of a large card debt long unpaid an offence is at least possible in law; of any other loan it is not.
        const card = conduct
          .debtsOf(contact)
          .some(
            (debt) =>
              debt.product === "credit-card" && (!isKnown(debt.outstandingPrincipalFen) || debt.outstandingPrincipalFen >= CARD_FRAUD_FEN),
          );
        return card ? { outcome: "cannot-tell", rows: rowsOf([contact]), missing: "信用卡欠的本金是多少，银行有没有两次有效催收" } : null;
      },
    });
  },
};
export default rule;
