import { instrument } from "../instrument";

export default instrument(
  {
    title: "金融消费者保护服务平台",
    strength: "policy",
    from: "2024-05-12",
    dates: "secondary",
  },
  {
    "PLAT-01": {
      article: "全文",
      says: "金融消费者保护服务平台（微信小程序）可以实名投诉和申请调解，由银行保险机构在线受理。",
      binds: ["bank", "consumer-finance"],
      source: "https://e.xzxw.com/xzrb/202405/12/content_255103.html (新华社)",
      checkedOn: "2026-11-23",
      confidence: "secondary",
    },
  },
);
