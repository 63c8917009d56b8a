import { cite } from "../../cite";
import { isNotMine } from "../../conduct";
import { momentOf } from "../../proof";
import type { Rule } from "../../rule";
import { judgeSaid } from "../../said";

const rule: Rule = {
  title: "公开张贴、发布欠款",
  versions: [
    cite("PIPL-10", { says: "任何组织、个人不得非法公开他人的个人信息。" }),
    cite("PIPL-25"),
    cite("MFD-1032"),
    cite("MFD-1033", { says: "没有本人明确同意，任何人不得处理他人的私密信息。" }),
    cite("ZA25-50a", { says: "散布他人隐私的，由公安机关给予治安处罚。", article: "第五十条第一款第六项" }),
    cite("ZA12-42", { says: "散布他人隐私的，由公安机关给予治安处罚。", article: "第四十二条第六项" }),
    cite("XD24-01", { says: "小额贷款公司自己或者委托别人催收，不得散布隐私，不得违规公开债务人的身份、住址、单位、联系方式和联系人。" }),
    cite("XJXD20-01", { says: "小额贷款公司及其委托的催收机构，不得违规散布隐私。" }),
    cite("CBA-10"),
  ],
  judge: ({ conduct }) =>
    judgeSaid(conduct, {
      sayings: ["posted-publicly"],
      posts: true,
      what: (contact) =>
        `${momentOf(contact)} 对方公开张贴或者发布了${isNotMine(contact, conduct) ? "一笔不是我借的欠款，说成是我的" : "我的欠款信息"}`,
    }),
};
export default rule;
