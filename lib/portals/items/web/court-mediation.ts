import { LATER_ON, reported } from "../../hint";
import type { Recipe } from "../../recipe";

export default {
  title: "人民法院调解平台",
  authority: "最高人民法院",
  hosts: ["tiaojie.court.gov.cn"],
  startUrl: null,
  medium: "web",
  steps: [
    {
      title: "申请调解",
      path: "",
      person: ["实名登录（证件和人脸）", "填纠纷类型、双方信息、纠纷描述和证据，选调解员", "自己点提交"],
      hints: [
        reported("complaint.category", ["纠纷类型"]),
        reported("complaint.facts", ["纠纷描述"]),
        reported("complaint.evidence", ["证据"]),
      ],
    },
    {
      title: "调解员登记",
      path: "/fayuan/offline",
      personAlone: true,
      person: ["这一页是给调解员登记用的，不是申请人填的：不要在这里填"],
      hints: [],
    },
  ],
  can: "可以就借款纠纷申请由调解员主持调解，达成协议的，可以申请司法确认。",
  cannot: "对方不同意就无法调解；不处理违规催收。",
  licences: "any",
  grievances: ["cannot-pay", "lawsuit"],
  before: null,
  attachments: null,
  dailyCap: null,
  numberGiven: null,
  gotchas: [
    "申请人自己的页面没有查到；“人民法院在线服务”（zxfw.court.gov.cn）里有“调解”一栏，从那里进，或者问当地法院",
    "已经收到起诉状副本的，调解不停答辩的 15 日（《民事诉讼法》第一百二十八条）：除非法院书面说延长，照样按期交答辩状",
  ],
  letterId: null,
  rank: 50,
  about: "lender",
  silent: ["complaint.category"],
  checkedOn: LATER_ON,
  confidence: "secondary",
  sources: ["公开办事指南", "公开代码（tiaojie.court.gov.cn，2023 年）"],
  deadlines: [{ text: "调解一般在 30 日内完成", days: 30, unit: "days", basis: "平台办事指南", confidence: "secondary" }],
  unknown: ["申请人填的那一页的网址和各框的名称"],
  needs: ["实名和人脸认证", "合同、账单等证据"],
} satisfies Recipe;
