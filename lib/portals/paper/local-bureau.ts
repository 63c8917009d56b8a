import { CHECKED_ON, reported } from "../hint";
import type { Recipe } from "../recipe";

export default {
  title: "地方金融管理局 · 书面投诉",
  authority: "放贷机构注册地的省级地方金融管理局",
  hosts: [],
  startUrl: null,
  medium: "paper",
  steps: [
    {
      title: "寄书面材料",
      path: "",
      person: ["打印并签名，附身份证复印件和证据", "按放贷机构注册地的地方金融管理局公布的地址寄出，保留寄件凭证"],
      hints: [
        reported("complainant.name", ["投诉人姓名"]),
        reported("complainant.phone", ["联系方式"]),
        reported("respondent.name", ["被投诉机构"]),
        reported("complaint.request", ["投诉请求"]),
        reported("complaint.facts", ["事实和理由"]),
        reported("never.signature", ["签字"]),
      ],
    },
  ],
  can: "可以投诉小额贷款公司（包括网络小贷）和融资担保公司。",
  cannot: "不管银行、消费金融公司和没有牌照的平台。",
  licences: ["small-loan", "guarantor", "assignee"],
  grievances: "any",
  before: "先向放贷机构自己的渠道提出",
  attachments: null,
  dailyCap: null,
  numberGiven: null,
  gotchas: ["看的是放贷机构注册地，不是你住的地方", "不知道地址时打 12345 问转办"],
  letterId: "complaint-local-bureau",
  rank: 23,
  supervises: true,
  after: "lender",
  asksRequest: true,
  checkedOn: CHECKED_ON,
  confidence: "secondary",
  sources: ["https://www.cifco6.cn/article/3-331524.html"],
  deadlines: [
    {
      text: "行政部门处理并告知",
      days: 7,
      unit: "working-days",
      basis: "《中华人民共和国消费者权益保护法》第四十六条",
      confidence: "verified",
    },
  ],
  unknown: ["各地的收件地址和答复期限"],
  needs: ["身份证复印件", "合同、账单和证据", "亲笔签名"],
  phone: { number: "12345", confidence: "secondary", source: "http://plcaijing.com/cj/241095.html" },
} satisfies Recipe;
