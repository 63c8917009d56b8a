import { cite } from "../../instruments";
import type { Rule } from "../../rule";

const rule: Rule = {
  title: "金融纠纷调解",
  informative: true,
  versions: [
    cite("TJ25", {
      article: "全文",
      says: "金融纠纷可以通过调解组织解决，多数不收费；“代理维权”不在其列。",
      source: "https://yunxiqiu.com/2025/0408/720551.shtml",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "FX26-06",
      binds: ["anyone"],
    }),
    cite("PT24", {
      article: "全文",
      says: "金融消费者保护服务平台（微信小程序）可以实名投诉和申请调解，由银行保险机构在线受理。",
      source: "https://e.xzxw.com/xzrb/202405/12/content_255103.html (新华社)",
      checkedOn: "2026-11-23",
      confidence: "secondary",
      factId: "PLAT-01",
      binds: ["bank", "consumer-finance"],
    }),
  ],
  judge: () => [],
};
export default rule;
