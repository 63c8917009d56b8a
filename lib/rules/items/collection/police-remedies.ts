import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "可以请公安处理的行为",
  informative: true,
  versions: [
    cite("ZA25", {
      article: "第五十条第一款第五项",
      says: "多次发送侮辱、恐吓等信息，或者滋扰、纠缠、跟踪，干扰他人正常生活的，公安可以处拘留或者罚款。",
      source: "github:Jarvis-starcloud/law-ye-skill laws/ (snapshot 2026-04-29)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "ZA25-50",
      binds: ["anyone"],
    }),
    cite("ZA25", {
      article: "第五十条第一款第一项、第二项、第六项",
      says: "写恐吓信或者以其他方式威胁人身安全、公然侮辱诽谤、散布他人隐私的，公安可以处拘留或者罚款。",
      source: "github:Jarvis-starcloud/law-ye-skill laws/ (snapshot 2026-04-29)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "ZA25-50a",
      binds: ["anyone"],
    }),
    cite("ZA25", {
      article: "第五十条第二款",
      says: "对滋扰、纠缠、跟踪的人，公安可以责令其在一定期限内不得接触被侵害人。",
      source: "github:Jarvis-starcloud/law-ye-skill laws/ (snapshot 2026-04-29)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "ZA25-50b",
      binds: ["anyone"],
    }),
    cite("ZA25", {
      article: "第四十七条第三项",
      says: "非法限制人身自由、非法侵入住宅、非法搜查身体的，公安可以处拘留并罚款。",
      source: "github:Jarvis-starcloud/law-ye-skill laws/ (snapshot 2026-04-29)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "ZA25-47",
      binds: ["anyone"],
    }),
    cite("ZA25", {
      article: "第五十六条",
      says: "违规出售、提供或者非法获取个人信息的，公安可以处拘留。",
      source: "github:Jarvis-starcloud/law-ye-skill laws/ (snapshot 2026-04-29)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "ZA25-56",
      binds: ["anyone"],
    }),
    cite("ZA25", {
      article: "第六十二条",
      says: "冒充国家机关工作人员的，公安可以处拘留；冒充军警的从重。",
      source: "github:Jarvis-starcloud/law-ye-skill laws/ (snapshot 2026-04-29)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "ZA25-62",
      binds: ["anyone"],
    }),
    cite("ZA25", {
      article: "第九十、一百一十八条、第二十五条",
      says: "公安收到控告、举报，应当立案调查，不立案的要说明理由；办案期限从立案起30日，可以延长两次，每次30日。",
      source: "github:Jarvis-starcloud/law-ye-skill laws/ (snapshot 2026-04-29)",
      checkedOn: "2026-11-23",
      confidence: "verified",
      factId: "ZA25-90",
      binds: ["anyone"],
    }),
  ],
  judge: () => [],
};
export default rule;
