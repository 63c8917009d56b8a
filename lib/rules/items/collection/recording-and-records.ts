import { cite } from "../../cite";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "催收录音和记录的保存",
  informative: true,
  versions: [
    cite("CBA-14", { article: "条号未核", says: "电话催收要全程录音、核实身份。" }),
    cite("XJ24-02"),
    cite("XYK-68", { says: "信用卡催收的过程应当录音，录音至少保存2年备查。" }),
    cite("GBT-10"),
  ],
  judge: () => [],
};
export default rule;
