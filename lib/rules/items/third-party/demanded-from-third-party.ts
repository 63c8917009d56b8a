import { cite } from "../../cite";
import { isNotMine, isSpouse, SPOUSE_QUESTION } from "../../conduct";
import { formOf, momentOf, personOf, rowsOf } from "../../proof";
import type { Rule } from "../../rule";
import { judgeSaid } from "../../said";

const rule: Rule = {
  title: "向没有还款义务的人催收",
  versions: [
    cite("XJ24-01", { says: "消费金融公司不得向与债务无关的第三人催收。" }),
    cite("XYK-68", { says: "信用卡催收只能向债务人本人和担保人进行，不得向无关的第三人催收。" }),
    cite("XD24-01", { says: "小额贷款公司自己或者委托别人催收，不得向没有还款义务的人催收。" }),
    cite("GBT-03"),
    cite("CBA-05", { says: "原则上不得向与债务无关的第三人催收，对方自愿代为偿还的除外。" }),
  ],
  judge: ({ conduct }) =>
    judgeSaid(conduct, {
      sayings: ["demanded-from-third-party"],
      whom: "third-party",
      what: (contact) =>
        `${momentOf(contact)} 通过${formOf(contact).replace("来电", "电话")}要求${personOf(contact)}${isNotMine(contact, conduct) ? "还一笔不是我借的钱" : "代我还款"}`,
      instead: (contact) =>
        // A spouse may owe together with the borrower; an emergency contact, a parent or a colleague does not.
        isSpouse(contact) ? { outcome: "cannot-tell", rows: rowsOf([contact]), missing: SPOUSE_QUESTION } : null,
    }),
};
export default rule;
