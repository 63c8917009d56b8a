import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "哪一条利率上限适用",
  informative: true,
  versions: [
    cite("MJJD", {
      article: "第一条",
      says: "银行、消费金融公司、信托等持牌机构放贷引起的纠纷，不适用民间借贷的利率上限。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "MJJD-01",
      binds: ["bank", "consumer-finance", "trust", "auto-finance"],
    }),
    cite("PF27", {
      article: "第一条",
      says: "小额贷款公司、融资担保公司等地方金融组织因金融业务引起的纠纷，也不适用民间借贷的利率上限。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "PF27-01",
      binds: ["small-loan", "guarantor"],
    }),
    cite("MJJD", {
      article: "第三十一条",
      says: "民间借贷合同在2020年8月20日之前成立的，此前的利息按旧规定，之后的按起诉时的标准。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "MJJD-31",
      binds: ["private-lender"],
    }),
    cite("MFD", {
      article: "第六百八十条",
      says: "禁止高利放贷，利率不得违反国家规定；没有约定利息的，视为没有利息。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "MFD-680",
      binds: ["anyone"],
    }),
    cite("MJJD", {
      article: "条号未核",
      says: "36%是旧规定的界线，已不再适用。",
      source: "memory；still printed by many sites and one GitHub tool",
      checkedOn: "2026-11-23",
      confidence: "memory",
      factId: "RATE-36",
      binds: ["anyone"],
    }),
    cite("SPC17", {
      article: "第二条",
      says: "据记忆，借款人提出请求的，法院对超过年利率24%的部分予以调减。",
      source: "http://www.zjblf.com/?p=44128 (mentions the opinions)；content from memory",
      checkedOn: "2026-11-23",
      confidence: "memory",
      factId: "SPC17-02",
      binds: ["bank", "consumer-finance", "small-loan", "trust"],
    }),
  ],
  judge: () => [],
};
export default rule;
