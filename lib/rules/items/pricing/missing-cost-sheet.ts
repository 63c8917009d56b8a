import { chineseDay } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { judgeDebts, rowOf } from "../../debt-verdicts";
import { cite } from "../../instruments";
import type { Rule } from "../../rule";
import { debtName } from "@/lib/case/debt-name";

const rule: Rule = {
  title: "没有综合融资成本明示表",
  versions: [
    cite("MS26", {
      article: "条号未核",
      says: "个人贷款要出具综合融资成本明示表，写明本金、每项息费、收取的主体和年化综合成本，以及违约时的费用。",
      source:
        "https://readhub.cn/topic/8rWSOn4A2mD；https://www.cnsonews.com.cn/news/202249.html；CCTV via http://www.serenwang.com/dy/article/KO7E6JDV0550AS4X.html",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "MS26-01",
      binds: ["bank", "consumer-finance", "auto-finance", "trust", "small-loan"],
    }),
    cite("MS26", {
      article: "条号未核",
      says: "明示表要在签约前由借款人确认；线上要弹窗展示，并设置强制阅读时间。",
      source: "CCTV via serenwang mirror",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "MS26-02",
      binds: ["bank", "consumer-finance", "auto-finance", "trust", "small-loan"],
    }),
    cite("MS26", {
      article: "条号未核",
      says: "新老划断，此前已经签订的贷款不追溯。",
      source: "github excerpt id 71479564483",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "MS26-03",
      binds: ["anyone"],
      accompanies: true,
    }),
  ],
  judge: ({ conduct }) =>
    judgeDebts(conduct, (debt) => {
      if (!isKnown(debt.contractOn)) return debt.costSheetGiven === false ? { missing: "合同是哪一天签的", rows: rowOf(debt) } : null;
      if (debt.costSheetGiven === true) return null;
      if (!isKnown(debt.costSheetGiven))
        return { missing: "签约前有没有看到《综合融资成本明示表》", rows: rowOf(debt), on: debt.contractOn };
      return {
        what: `${debtName(debt)}的合同签于${chineseDay(debt.contractOn)}，签约前没有出具综合融资成本明示表`,
        on: debt.contractOn,
        rows: rowOf(debt),
        proof: "stated",
        lift: "向对方索要明示表的书面请求和对方的答复",
      };
    }),
};
export default rule;
