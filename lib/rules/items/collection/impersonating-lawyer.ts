import { cite } from "../../cite";
import { formOf, momentOf, numberOf, rowsOf } from "../../proof";
import type { Rule } from "../../rule";
import { judgeSaid } from "../../said";

const rule: Rule = {
  title: "冒充律师",
  versions: [
    cite("ZA25-62", { says: "冒用他人或者组织的名义招摇撞骗的，由公安机关给予治安处罚。" }),
    cite("ZA12-51", { says: "以虚假身份招摇撞骗的，由公安机关给予治安处罚。" }),
    cite("XB22-41", { says: "银行保险机构自行或者委外催收，不得用欺诈等不正当手段。" }),
    cite("XD24-01", { says: "小额贷款公司自己或者委托别人催收，不得误导、欺骗。" }),
    cite("CBA-07", { says: "不得以欺诈的方式催收。" }),
  ],
  judge({ record, conduct }) {
    return judgeSaid(conduct, {
      sayings: ["posed-as-lawyer"],
      what: (contact) => `${momentOf(contact)} ${formOf(contact)}${numberOf(contact)}，对方自称律师，又不肯说明姓名和机构`,
      instead: (contact) => {
        const rows = rowsOf([contact]);
        // Agencies do instruct real lawyers: the claim alone is no breach.
        if (record.papers.some(({ kind, verified }) => kind === "lawyer-letter" && verified === true))
          return { outcome: "no-breach", rows, why: "律师函已经核实" };
        if (!contact.said.includes("hid-identity"))
          return { outcome: "cannot-tell", rows, missing: "对方说的律师姓名、律所和执业证号，能不能查到" };
        return null;
      },
    });
  },
};
export default rule;
