import type { Lender } from "../lender";

export default {
  title: "度小满（有钱花）",
  aliases: ["度小满", "有钱花"],
  operator: "度小满",
  licence: "small-loan",
  candidates: ["重庆度小满小额贷款有限公司"],
  partners: true,
  regulator: "重庆市地方金融管理局",
  hotline: null,
  confidence: "secondary",
  entityOnly: false,
  source:
    "https://www.hstong.com/news/hk/detail/25072921324195490 (12家50亿网络小贷名单, 2025-07); http://xxxyw.cn/post/6191.html (财经：14家机构助贷白名单, 2025-07)",
  checkedOn: "2026-11-23",
  note: "",
} satisfies Lender;
