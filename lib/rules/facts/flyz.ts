import { instrument } from "../instrument";

export default instrument(
  {
    title: "《中华人民共和国法律援助法》",
    strength: "law",
    from: "2022-01-01",
    dates: "verified",
  },
  {
    "FLYZ-22": {
      article: "第二十二条",
      says: "法律援助的形式包括法律咨询、代拟法律文书、民事行政案件代理等。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 行政法/法律援助法(2021-08-20).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "FLYZ-31": {
      article: "第三十一条",
      says: "因经济困难可以申请代理的民事事项是列举的（国家赔偿、社保、赡养抚养、劳动报酬、工伤交通医疗等），借款纠纷不在其中，法律法规规章另有规定的除外。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 行政法/法律援助法(2021-08-20).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "FLYZ-34": {
      article: "第三十四条",
      says: "经济困难标准由省级政府规定。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 行政法/法律援助法(2021-08-20).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "FLYZ-41": {
      article: "第四十一、四十二条",
      says: "申请人如实说明经济困难，可用诚信承诺；无固定生活来源的未成年人老年人残疾人、社会救助对象等免核查。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 行政法/法律援助法(2021-08-20).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "FLYZ-43": {
      article: "第四十三、四十四条",
      says: "收到申请7日内决定，给予的3日内指派，不给的书面说明理由；时效或期限不足7日等紧急的可先行提供。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 行政法/法律援助法(2021-08-20).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "FLYZ-49": {
      article: "第四十九条",
      says: "对不予援助有异议可向司法行政部门提出，5日内审查；仍不服可复议或起诉。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 行政法/法律援助法(2021-08-20).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
  },
);
