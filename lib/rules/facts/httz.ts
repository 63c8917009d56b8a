import { instrument } from "../instrument";

export default instrument(
  {
    title: "《最高人民法院关于适用〈民法典〉合同编通则若干问题的解释》",
    number: "法释〔2023〕13号",
    strength: "judicial-interpretation",
    from: "2023-12-05",
    dates: "secondary",
  },
  {
    "HTTZ-10": {
      article: "第十条",
      says: "电子合同只设勾选、弹窗，不足以证明已经尽到提示说明义务，举证责任在提供条款的一方。",
      binds: ["bank", "consumer-finance", "small-loan", "platform"],
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
    },
    "HTTZ-48": {
      article: "第四十八条",
      says: "接到转让通知前已向原债权人还的有效，接到后应向受让人还；没有通知而受让人直接起诉的，法院确认转让后自起诉状副本送达时对债务人生效，因未通知多出的费用损失可以主张扣除。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 司法解释/最高人民法院关于适用《民法典》合同编通则若干问题的解释(2023-12-04).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "HTTZ-49": {
      article: "第四十九条",
      says: "接到通知后，让与人不能再以转让无效等要求向其履行，通知被依法撤销的除外；债务人确认过债权真实的，对受让人不能再否认，受让人明知不存在的除外。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 司法解释/最高人民法院关于适用《民法典》合同编通则若干问题的解释(2023-12-04).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "HTTZ-50": {
      article: "第五十条",
      says: "一债二卖的，债务人向最先通知的受让人还即可；最先到达以邮戳、系统记录等认定。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 司法解释/最高人民法院关于适用《民法典》合同编通则若干问题的解释(2023-12-04).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "HTTZ-51": {
      article: "第五十一条",
      says: "加入债务的第三人履行后，有约定或依不当得利可向债务人追偿，损害债务人利益的除外；可用债务人的抗辩。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 司法解释/最高人民法院关于适用《民法典》合同编通则若干问题的解释(2023-12-04).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "HTTZ-64": {
      article: "第六十四条",
      says: "可用反诉或抗辩请求调整违约金；主张过高的要举证，对方主张合理的也要举证；“不得调整”的约定无用。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 司法解释/最高人民法院关于适用《民法典》合同编通则若干问题的解释(2023-12-04).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "HTTZ-65": {
      article: "第六十五条",
      says: "违约金超过损失的30%，一般可以认定为过高；主张调减的先说明理由。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 司法解释/最高人民法院关于适用《民法典》合同编通则若干问题的解释(2023-12-04).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
  },
);
