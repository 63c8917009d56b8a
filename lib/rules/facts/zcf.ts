import { instrument } from "../instrument";

export default instrument(
  {
    title: "《中华人民共和国仲裁法》",
    strength: "law",
    from: "2026-03-01",
    dates: "secondary",
  },
  {
    "ZCF-05": {
      article: "第五、十一、二十七、三十七条",
      says: "有仲裁协议法院不受理；在线仲裁可以，当事人明确不同意的除外；首次开庭前不否认仲裁协议、不提出的，视为存在或放弃。",
      binds: ["anyone"],
      source: "github:Jarvis-starcloud/law-ye-skill laws/arbitration-law-2025.md",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
    "ZCF-11": {
      article: "第十一、五、七十二条",
      says: "有仲裁协议的，法院不受理；仲裁可以在线进行，当事人明确反对的除外；申请撤销裁决要在收到之日起3个月内。",
      binds: ["anyone"],
      source: "github:Jarvis-starcloud/law-ye-skill laws/ (snapshot 2026-04-29) laws/arbitration-law-2025.md (annotated summary)",
      checkedOn: "2026-11-23",
      confidence: "secondary",
    },
    "ZCF-72": {
      article: "第七十二条",
      says: "申请撤销裁决的，自收到裁决书之日起三个月内提出；旧法为六个月，此前收到的裁决适用哪个要个案判断。",
      binds: ["anyone"],
      source:
        "公开代码库逐字引第七十二条（2026-03-01施行）（公开代码库 jusbench 类法规登记文件，文件编号 68556985261）；github:Jarvis-starcloud/law-ye-skill laws/arbitration-law-2025.md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
  },
);
