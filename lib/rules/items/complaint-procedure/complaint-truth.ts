import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "投诉、举报要真实",
  informative: true,
  versions: [
    cite("TS20", {
      article: "第十六条",
      says: "投诉人提出投诉应当客观真实。",
      source: "http://www.jianbiaoku.com/webarbs/book/164455/4714059.shtml",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "TS20-04",
      binds: ["bank", "consumer-finance", "trust", "auto-finance"],
    }),
    cite("JB19", {
      article: "条号未核",
      says: "举报要实事求是，捏造、歪曲事实或者诬告要承担法律责任；匿名举报没有办理期限的保障。",
      source: "http://dyzxw.org/html/article/202001/15/224218.shtml；http://ysznh.com/Personalitysignature/mjsdvvozqz.html",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "JB19-03",
      binds: ["bank", "consumer-finance", "trust", "auto-finance"],
    }),
    cite("XBTL", {
      article: "第二十七条",
      says: "不得借投诉、举报谋取不正当利益，侵害经营者权益，扰乱市场秩序。",
      source: "github:LuisChen1Q84/AgentSystem 知识库/pbc_weixin (public PBOC/State Council texts, snapshot 2026-03-01)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "XBTL-27",
      binds: ["anyone"],
    }),
    cite("XBTL", {
      article: "第二十七条",
      says: "投诉不得牟利；要求退还息费的，应当说明事实和计算，不以撤诉换取额外补偿。",
      source: "github:LuisChen1Q84/AgentSystem 知识库/pbc_weixin (public PBOC/State Council texts, snapshot 2026-03-01)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "FX26-04",
      binds: ["anyone"],
    }),
    cite("SAMR121", {
      article: "条号未核",
      says: "不得滥用投诉、举报权利牟利；同一份材料里的投诉和举报分别处理。",
      source: "https://us.usy7.cc/usy0111hvdrM.html (中新网转载)；deheheng.com/yjy/lssd/35659.html",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "SAMR-04",
      binds: ["anyone"],
    }),
    cite("XF22", {
      article: "第二十六、四十七条",
      says: "信访不得堵门、闹访、敛财；捏造歪曲事实、诬告的依法处理。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "XF22-26",
      binds: ["anyone"],
    }),
    // Articles 243 and 274 were read; a third that is remembered is not named.
    cite("XF", {
      article: "第二百四十三条、第二百七十四条",
      says: "捏造事实诬告、以曝光相要挟索取财物，都可能构成犯罪；错告不等于诬告。",
      source: "github:LawRefBook/Laws (snapshot 2025-04-19) (243, 274 verified；307之一 from memory)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "FX26-03",
      binds: ["anyone"],
    }),
  ],
  judge: () => [],
};
export default rule;
