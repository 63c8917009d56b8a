import { isKnown } from "@/lib/units/maybe";
import { judgeDebts, listOf, proofOfDebt, rowOf } from "../../debt-verdicts";
import { citeAssociation } from "../../instruments";
import type { Rule } from "../../rule";
import { debtName } from "@/lib/case/debt-name";

const rule: Rule = {
  title: "另收催收费",
  versions: [
    citeAssociation({
      article: "条号未核",
      says: "不得以催收的名义另外收费。",
      source:
        "https://reportify.cn/social-media/768757111798201 (21世纪经济报道)；https://reportify.cn/news/1215027552503074816 (中国证券报)；https://www.163.com/dy/article/KKID2M680519DFFO.html (北京商报)；http://epaper.csjrw.cn/csjrb/20260204/html/content_20260204002001.htm",
      checkedOn: "2026-11-23",
      factId: "CBA-09",
    }),
  ],
  judge: ({ conduct }) =>
    judgeDebts(conduct, (debt) => {
      const charged = debt.fees.filter(({ kind }) => kind === "collection");
      if (charged.length === 0) return null;
      const dated = charged.filter(({ chargedOn }) => isKnown(chargedOn));
      if (dated.length === 0) return { missing: "催收费是哪一天收的", rows: rowOf(debt) };
      const on = dated
        .map(({ chargedOn }) => chargedOn!)
        .sort()
        .at(-1)!;
      return {
        what: `${debtName(debt)}另外收了${listOf(dated)}`,
        on,
        rows: rowOf(debt),
        ...proofOfDebt(debt, conduct, "扣费记录或者账单"),
      };
    }),
};
export default rule;
