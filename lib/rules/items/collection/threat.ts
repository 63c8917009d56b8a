import { cite } from "../../cite";
import { formOf, momentOf, numberOf } from "../../proof";
import type { Rule } from "../../rule";
import { judgeSaid } from "../../said";

/** What speaks of any threat. */
const ALWAYS = ["XB22-41", "XJ24-01", "XYK-68", "XD24-01", "XJXD20-01", "CBA-07"];

const rule: Rule = {
  title: "威胁、恐吓",
  versions: [
    cite("ZA25-50a", { says: "写恐吓信或者以其他方法威胁他人人身安全的，由公安机关给予治安处罚。", article: "第五十条第一款第一项" }),
    cite("ZA12-42", { says: "写恐吓信或者以其他方法威胁他人人身安全的，由公安机关给予治安处罚。", article: "第四十二条第一项" }),
    cite("XB22-41", { says: "银行保险机构自行或者委外催收，不得用暴力、恐吓、欺诈等不正当手段。" }),
    cite("XJ24-01", { says: "消费金融公司不得以暴力、威胁、恐吓、骚扰等手段催收。" }),
    cite("XYK-68", { says: "信用卡催收不得使用暴力、胁迫、恐吓等手段。" }),
    cite("XD24-01", { says: "小额贷款公司自己或者委托别人催收，不得威胁、恐吓。" }),
    cite("XJXD20-01", { says: "小额贷款公司及其委托的催收机构，不得以暴力或者威胁、伤害等手段催收。" }),
    cite("CBA-07", { says: "不得恐吓、威胁债务人。" }),
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
      facts: (contact) => [...ALWAYS, ...(contact.said.includes("threat-violence") ? ["ZA25-50a", "ZA12-42"] : [])],
    }),
};
export default rule;
