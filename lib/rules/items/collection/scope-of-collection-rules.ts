import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "催收规则管谁",
  informative: true,
  versions: [
    cite("GBT", {
      article: "1",
      says: "适用于金融机构自己或者委托别人，对个人网络消费信贷进行的贷后催收。",
      source: "https://wenku.siduzixun.com/filedownload/601861.htm (cover + TOC only)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "GBT-08",
      binds: ["bank", "consumer-finance", "small-loan", "auto-finance", "trust", "agency", "assignee"],
      notProducts: ["credit-card", "business-loan", "mortgage"],
    }),
    cite("NIFA24", {
      article: "全文",
      says: "曾经适用于银行、消费金融、小额贷款、汽车金融公司，也适用于受让债权的公司和融资担保公司。",
      source: "https://yaliqi.com/new/5e7c07eaa209453ca429dc3fe9deb4d0",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "NIFA24-02",
      binds: ["bank", "consumer-finance", "small-loan", "auto-finance", "trust", "agency", "assignee"],
    }),
  ],
  judge: () => [],
};
export default rule;
