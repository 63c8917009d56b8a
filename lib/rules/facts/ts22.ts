import { instrument } from "../instrument";

export default instrument(
  {
    title: "《关于进一步加强消费投诉处理工作的通知》",
    strength: "normative-document",
    from: "2022-09-29",
    dates: "secondary",
  },
  {
    "TS22-01": {
      article: "条号未核",
      says: "机构接到投诉要及时联系投诉人、按办法的时限处理并告知，实行首问负责，不得内部推诿。",
      binds: ["bank", "consumer-finance", "trust", "auto-finance"],
      source: "http://www.4009918500.com/yinxing/2022/0929/11189.html",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
  },
);
