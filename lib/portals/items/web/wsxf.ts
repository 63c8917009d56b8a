import { CHECKED_ON, seen } from "../../hint";
import type { FieldHint, Recipe } from "../../recipe";

/** Two forms stand side by side in one page; only the visible one is filled. `form` 0: 要求解决某事; 1: 不同意某处理决定. */
const formOf = (form: 0 | 1): FieldHint[] => {
  const id = (first: string, second: string) => ({ id: form === 0 ? first : second });
  return [
    seen("event.region", ["事发地", "事发地 省", "问题属地", "所属地区"], { ...id("province", "province1"), order: 1 }),
    seen("event.region", ["事发地", "事发地 市"], { ...id("city", "city1"), order: 2 }),
    seen("event.region", ["事发地", "事发地 区县"], { ...id("district", "district1"), order: 3 }),
    seen("event.place", ["详细地址", "事发地 详细地址"], { ...id("wtsdbc1", "wtsdbc2"), order: 4 }),
    seen("complaint.category", ["问题类别"], { ...id("cascade_0", "cascade2_0"), order: 5 }),
    seen("complaint.request", ["主要诉求"], { ...id("qjnr", "ssbf1"), order: 6 }),
    seen("complaint.facts", ["事实和理由", "事实与理由"], { ...id("ssly", "ssly1"), order: 7 }),
  ];
};

export default {
  title: "国家信访局 · 网上信访",
  authority: "国家信访局",
  hosts: ["wsxf.gjxfj.gov.cn"],
  startUrl: "https://wsxf.gjxfj.gov.cn/",
  medium: "web",
  steps: [
    {
      title: "登录",
      personAlone: true,
      path: "/index",
      person: ["实名登录（姓名、证件号、密码、验证码）", "点“投诉请求”，填身份证有效期，读须知后自己勾选和点击"],
      hints: [],
    },
    {
      title: "选择信访目的",
      personAlone: true,
      path: "/page/tsqq.html",
      marks: ["信访目的"],
      person: ["选“要求解决某事”或“不同意某处理决定”"],
      choices: [
        {
          label: "信访目的",
          advice: "主管部门一直没有处理、没有答复，选“要求解决某事”；已经给了书面决定而你不同意，选“不同意某处理决定”。",
          known: ["要求解决某事", "不同意某处理决定"],
          all: true,
        },
      ],
      hints: [],
    },
    {
      title: "填写投诉请求",
      path: "/page/tsqq.html",
      marks: ["主要诉求", "事实和理由"],
      person: ["附件一次传一个", "预览并确认后自己提交"],
      choices: [
        {
          label: "问题类别",
          advice: "一级一级选，等下一级出来再选。按你反映的是哪个部门来选，没有完全对应的就选最接近的一项。",
          known: ["互联网信息监管"],
        },
      ],
      hints: [...formOf(0), ...formOf(1), seen("complaint.evidence", ["附件"], { order: 8 })],
    },
  ],
  can: "可以反映政府部门或监管部门没有依法处理你的投诉。",
  cannot: "不是对放贷机构的第一步：没有先找主管部门就来，通常会被转走。",
  licences: "any",
  grievances: "any",
  before: "已经向主管部门投诉或举报，对方没有在期限内处理或答复",
  attachments: null,
  dailyCap: null,
  numberGiven: "登录后在“查询评价”里看进度",
  gotchas: ["页面里有两张并排的表，只填看得见的那张", "选了省，等市的列表加载出来再选市"],
  letterId: "petition",
  rank: 60,
  after: "authority",
  asksRequest: true,
  about: "authority",
  silent: ["complaint.category"],
  checkedOn: CHECKED_ON,
  confidence: "seen",
  sources: ["https://wsxf.gjxfj.gov.cn/page/tsqq.html"],
  deadlines: [
    {
      text: "登记并告知去向或接收情况",
      days: 15,
      unit: "days",
      basis: "《信访工作条例》第二十二条、第二十三条",
      confidence: "verified",
      ends: "receipt",
    },
    {
      text: "办结（可再延长 30 日）",
      days: 60,
      unit: "days",
      basis: "《信访工作条例》第三十四条",
      confidence: "verified",
      extensions: [{ days: 90, basis: "《信访工作条例》第三十四条", confidence: "verified", ruleId: "petition", factId: "XF22-34" }],
    },
  ],
  review: {
    title: "请求复查；对复查意见仍不服的，再请求复核",
    ask: 30,
    decide: null,
    basis: "《信访工作条例》第三十四条至第三十六条",
    confidence: "verified",
    ruleId: "petition",
    factId: "XF22-34",
  },
  unknown: ["诉求和事实框的字数限制", "附件的个数和大小", "2023 年后有没有改版"],
  needs: ["实名账号", "身份证有效期", "之前投诉的编号和答复"],
} satisfies Recipe;
