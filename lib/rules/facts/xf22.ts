import { instrument } from "../instrument";

export default instrument(
  {
    title: "《信访工作条例》",
    strength: "policy",
    from: "2022-05-01",
    dates: "verified",
  },
  {
    "XF22-19": {
      article: "第十九条",
      says: "信访一般书面，写姓名、住址、请求、事实理由并对真实性负责；受理或办理期限内又向上级提同一事项的不受理。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 行政法规/信访工作条例(2022-02-25).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "XF22-22": {
      article: "第二十二、二十三条",
      says: "信访部门15日内登记并转送；其他机关15日内告知是否接收，不属于职权的告知去向。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 行政法规/信访工作条例(2022-02-25).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "XF22-26": {
      article: "第二十、二十六、四十七条",
      says: "信访不得堵门、闹访、敛财；捏造歪曲事实、诬告的依法处理。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 行政法规/信访工作条例(2022-02-25).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "XF22-31": {
      article: "第三十一条",
      says: "应走诉讼、仲裁、复议等法定途径的导入该途径；申请查处违法、履行保护职责的应依法履行或答复；其余才走信访处理意见。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 行政法规/信访工作条例(2022-02-25).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
    "XF22-34": {
      article: "第三十四至三十六条",
      says: "信访事项60日内办结，可以再延30日；对处理意见不服的，30日内可以请求复查、复核；复核以后同一事实不再受理。",
      binds: ["anyone"],
      source: "github:LawRefBook/Laws 行政法规/信访工作条例(2022-02-25).md",
      checkedOn: "2026-11-30",
      confidence: "verified",
    },
  },
);
