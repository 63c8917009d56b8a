import { CHECKED_ON, reported } from "../../hint";
import type { Recipe } from "../../recipe";

export default {
  title: "互联网金融举报信息平台",
  authority: "中国互联网金融协会",
  hosts: ["jubao.nifa.org.cn"],
  startUrl: "https://jubao.nifa.org.cn/ipnifa/index.html",
  medium: "web",
  steps: [
    {
      title: "举报须知",
      personAlone: true,
      path: "/ipnifa/index.html",
      person: ["读须知后自己点同意"],
      hints: [],
    },
    {
      title: "填写举报",
      path: "/ipnifa/",
      person: ["选业态", "如有验证码自己填", "自己点提交"],
      choices: [
        {
          label: "业态",
          advice: "合同上的放贷机构是小额贷款公司的，选“网络借贷”；是消费金融公司的，选“互联网消费金融”。合同还没有看清，先不要选。",
          known: ["互联网支付", "网络借贷", "股权众筹融资", "互联网基金销售", "互联网保险", "互联网信托", "互联网消费金融", "跨界等"],
          all: true,
        },
      ],
      hints: [
        reported("complainant.type", ["举报主体类型"]),
        reported("complainant.name", ["举报人姓名", "姓名"]),
        reported("complainant.idNumber", ["身份证号码", "证件号码", "身份号码"]),
        reported("complainant.phone", ["联系方式", "联系电话", "手机号"]),
        reported("respondent.name", ["公司名称", "被举报机构名称", "被举报从业机构"]),
        reported("respondent.address", ["详细地址", "被举报机构地址"]),
        reported("respondent.type", ["业态"], {
          vocabulary: ["互联网支付", "网络借贷", "股权众筹融资", "互联网基金销售", "互联网保险", "互联网信托", "互联网消费金融", "跨界等"],
          options: { 小额贷款公司: "网络借贷", 助贷平台: "网络借贷", 消费金融公司: "互联网消费金融", 支付机构: "互联网支付" },
        }),
        reported("complaint.facts", ["举报内容", "违法违规行为的具体事实"]),
        reported("complaint.evidence", ["附件"]),
      ],
    },
  ],
  can: "可以实名举报互联网金融从业机构的违规行为，包括网络小贷和互联网消费金融。",
  cannot: "举报不同于投诉：它不帮你协商还款；法院或其他机关已经受理的，不予受理。",
  licences: ["small-loan", "consumer-finance", "platform", "payment-institution", "guarantor"],
  grievances: ["third-party", "hours", "frequency", "threat", "insult", "impersonation", "visit", "exposure", "cost"],
  before: null,
  attachments: { count: null, sizeMb: 2, types: [] },
  dailyCap: 3,
  numberGiven: "举报查询编码",
  gotchas: ["写清对方做了什么、违反了哪条规定", "每人每天最多 3 件", "每周五 18 点到 19 点维护"],
  letterId: "complaint-nifa",
  rank: 45,
  refusesPending: true,
  checkedOn: CHECKED_ON,
  confidence: "secondary",
  sources: ["https://jubao.nifa.org.cn/ipnifa/index.html"],
  deadlines: [
    { text: "核对并转送", ends: "receipt", days: 15, unit: "working-days", basis: "平台举报须知（2022 年见）", confidence: "secondary" },
  ],
  unknown: ["各框的准确名称和字数限制", "有没有验证码", "2026 年是否仍在受理（2025 年后没有见到页面）"],
  needs: ["身份证号", "被举报机构全称和地址", "证据文件（不超过 2MB）"],
} satisfies Recipe;
