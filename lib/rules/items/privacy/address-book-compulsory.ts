import { isKnown } from "@/lib/units/maybe";
import { judgeDebts, rowOf } from "../../debt-verdicts";
import { cite } from "../../cite";
import type { Rule } from "../../rule";
import { debtName } from "@/lib/case/debt-name";

const rule: Rule = {
  title: "强制读取通讯录",
  versions: [cite("PIPL-06"), cite("PIPL-13", { article: "第十三条", says: "处理个人信息要取得同意，或者是履行合同所必需等。" })],
  judge: ({ conduct }) =>
    judgeDebts(conduct, {}, (debt) => {
      if (debt.contactsReadCompulsory !== true) return null;
      const on = debt.contractOn ?? debt.disbursedOn;
      if (!isKnown(on)) return { missing: "合同是哪一天签的", rows: rowOf(debt) };
      return {
        what: `${debtName(debt)}把读取手机通讯录作为放款的条件`,
        on,
        rows: rowOf(debt),
        proof: "stated",
        lift: "申请时要求读取通讯录的页面截图，或者当时的隐私政策",
      };
    }),
};
export default rule;
