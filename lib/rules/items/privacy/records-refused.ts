import { cite } from "../../cite";
import { momentOf } from "../../proof";
import type { Rule } from "../../rule";
import { judgeSaid } from "../../said";

const rule: Rule = {
  title: "拒绝提供录音或催收记录",
  versions: [
    cite("PIPL-44", { article: "第四十五条", says: "个人有权查阅、复制自己的个人信息。" }),
    cite("XJ24-02", { accompanies: true }),
    cite("XYK-68", { says: "信用卡催收的过程应当录音，录音至少保存2年备查。", accompanies: true }),
    cite("CBA-14", { article: "条号未核", says: "电话催收要全程录音。", accompanies: true }),
    cite("PIPL-50", { accompanies: true }),
    cite("GBT-10", { accompanies: true }),
  ],
  judge: ({ conduct }) =>
    judgeSaid(conduct, {
      sayings: ["refused-records"],
      eitherDirection: true,
      what: (contact) => `${momentOf(contact)} 我要求提供录音或者催收记录，对方拒绝`,
    }),
};
export default rule;
