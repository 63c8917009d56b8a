import { cite, citeAssociation } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "催收录音和记录的保存",
  informative: true,
  versions: [
    citeAssociation({
      article: "条号未核",
      says: "电话催收要录音。",
      source: "https://reportify.ai/social-media/768905622065079 (券商中国)",
      checkedOn: "2026-11-23",
      factId: "CBA-14",
    }),
    cite("XJ24", {
      article: "条号未核",
      says: "消费金融公司的催收记录要真实、完整、可追溯，资料至少保存5年。",
      source: "github excerpt id 63156604580 (cites 湖南省政府转载)",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "XJ24-02",
      binds: ["consumer-finance"],
    }),
    cite("XYK11", {
      article: "第六十八条",
      says: "信用卡催收的过程要有记录，至少保存2年备查。",
      source: "http://glnlw.com/zhufuduanxin/w59s2vjq6m.html (translated quotation of art.68)；2-year retention matches",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "XYK-68",
      binds: ["bank"],
      products: ["credit-card"],
    }),
    cite("GBT", {
      article: "条号未核",
      says: "录音保存年限、短信次数等条文没有读到，不作陈述。",
      source: "凭记忆，没有查到文本",
      checkedOn: "2026-11-23",
      confidence: "memory",
      factId: "GBT-09",
      binds: ["bank", "consumer-finance", "small-loan", "auto-finance", "trust", "agency", "assignee"],
      notProducts: ["credit-card", "business-loan", "mortgage"],
    }),
  ],
  judge: () => [],
};
export default rule;
