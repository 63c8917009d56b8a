import { citeAssociation } from "../../instruments";
import { formOf, momentOf, numberOf } from "../../proof";
import type { Rule } from "../../rule";
import { judgeSaid } from "../../said";

const rule: Rule = {
  title: "诱导去别处借钱",
  versions: [
    citeAssociation({
      article: "条号未核",
      says: "不得诱导、逼迫债务人新增借贷或者用非法渠道筹钱。",
      source:
        "https://reportify.cn/social-media/768757111798201 (21世纪经济报道)；https://reportify.cn/news/1215027552503074816 (中国证券报)；https://www.163.com/dy/article/KKID2M680519DFFO.html (北京商报)；http://epaper.csjrw.cn/csjrb/20260204/html/content_20260204002001.htm",
      checkedOn: "2026-11-23",
      factId: "CBA-09",
    }),
  ],
  judge: ({ conduct }) =>
    judgeSaid(conduct, {
      sayings: ["urged-borrowing"],
      what: (contact) => `${momentOf(contact)} ${formOf(contact)}${numberOf(contact)}，对方要我去别处借钱来还`,
    }),
};
export default rule;
