import { cite, citeAssociation } from "../../instruments";
import { momentOf } from "../../proof";
import type { Rule } from "../../rule";
import { judgeSaid } from "../../said";

const rule: Rule = {
  title: "拒绝提供录音或催收记录",
  versions: [
    cite("PIPL", {
      article: "第四十五条、第五十条",
      says: "个人有权查阅、复制自己的个人信息；拒绝的要说明理由。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "PIPL-44",
      binds: ["anyone"],
    }),
    cite("XJ24", {
      article: "条号未核",
      says: "消费金融公司的催收记录要真实、完整、可追溯，资料至少保存5年。",
      source: "github excerpt id 63156604580 (cites 湖南省政府转载)",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "XJ24-02",
      binds: ["consumer-finance"],
      accompanies: true,
    }),
    cite("XYK11", {
      article: "第六十八条",
      says: "信用卡催收的过程要有记录，至少保存2年备查。",
      source: "http://glnlw.com/zhufuduanxin/w59s2vjq6m.html (translated quotation of art.68)；2-year retention matches",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "XYK-68",
      binds: ["bank"],
      accompanies: true,
      products: ["credit-card"],
    }),
    citeAssociation({
      article: "条号未核",
      says: "电话催收要录音。",
      source: "https://reportify.ai/social-media/768905622065079 (券商中国)",
      checkedOn: "2026-11-23",
      factId: "CBA-14",
      accompanies: true,
    }),
  ],
  judge: ({ conduct }) =>
    judgeSaid(conduct, {
      sayings: ["refused-records"],
      eitherDirection: true,
      what: (contact) => `${momentOf(contact)} 我要求提供录音或者催收记录，对方拒绝`,
    }),
};
export default rule;
