import { citeAssociation } from "../../instruments";
import { momentOf, personOf } from "../../proof";
import type { Rule } from "../../rule";
import { judgeSaid } from "../../said";

const rule: Rule = {
  title: "未经同意上门",
  versions: [
    citeAssociation({
      article: "条号未核",
      says: "未经同意，不得进入住宅等私人场所或者债务人所在的办公区域催收。",
      source:
        "https://reportify.cn/social-media/768757111798201 (21世纪经济报道)；https://reportify.cn/news/1215027552503074816 (中国证券报)；https://www.163.com/dy/article/KKID2M680519DFFO.html (北京商报)；http://epaper.csjrw.cn/csjrb/20260204/html/content_20260204002001.htm",
      checkedOn: "2026-11-23",
      factId: "CBA-12",
    }),
    citeAssociation({
      article: "条号未核",
      says: "上门催收要出示证件，经同意才可以进入。",
      source: "https://reportify.ai/social-media/768905622065079 (券商中国)",
      checkedOn: "2026-11-23",
      factId: "CBA-14",
    }),
  ],
  judge: ({ conduct }) =>
    judgeSaid(conduct, {
      sayings: ["visit-unconsented"],
      what: (contact) => `${momentOf(contact)} 对方没有征得同意就上门${contact.whom.kind === "self" ? "" : `找${personOf(contact)}`}`,
    }),
};
export default rule;
