import { citeAssociation } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "催收员用私人手机联系",
  informative: true,
  versions: [
    citeAssociation({
      article: "条号未核",
      says: "外包催收人员没有会员单位同意，不得用私人手机打电话，也不得用私人手机或社交软件发催收信息。",
      source:
        "https://reportify.cn/social-media/768757111798201 (21世纪经济报道)；https://reportify.cn/news/1215027552503074816 (中国证券报)；https://www.163.com/dy/article/KKID2M680519DFFO.html (北京商报)；http://epaper.csjrw.cn/csjrb/20260204/html/content_20260204002001.htm",
      checkedOn: "2026-11-23",
      factId: "CBA-11",
    }),
  ],
  judge: () => [],
};
export default rule;
