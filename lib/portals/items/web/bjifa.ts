import { CHECKED_ON, reported } from "../../hint";
import type { Recipe } from "../../recipe";

export default {
  title: "北京市互联网金融行业协会 · 举报",
  authority: "北京市互联网金融行业协会",
  hosts: [],
  startUrl: null,
  medium: "web",
  steps: [
    {
      title: "填写举报",
      path: "",
      person: ["选个人或机构", "自己点提交"],
      hints: [
        reported("complainant.name", ["姓名"]),
        reported("complainant.idNumber", ["身份证号码"]),
        reported("respondent.name", ["投诉公司"]),
        reported("respondent.website", ["投诉网址"]),
        reported("respondent.platform", ["投诉APP名称"]),
        reported("complaint.category", ["投诉类型"]),
        reported("complaint.facts", ["投诉详情"]),
        reported("complaint.evidence", ["附件"]),
      ],
    },
  ],
  can: "可以向行业协会反映北京注册的网贷机构。",
  cannot: "行业协会没有行政处罚权；网址和是否仍在受理没有核实。",
  licences: ["platform", "small-loan"],
  grievances: ["third-party", "hours", "frequency", "threat", "insult", "exposure", "cost"],
  before: "先向放贷机构自己的渠道提出",
  attachments: null,
  dailyCap: null,
  numberGiven: null,
  gotchas: [],
  letterId: null,
  rank: 48,
  after: "lender",
  fixed: {
    "complaint.category": { texts: ["不当催收"], alternatives: ["侵犯个人隐私", "其他"], because: "协会的“投诉类型”里有“不当催收”这一项" },
  },
  checkedOn: CHECKED_ON,
  confidence: "secondary",
  sources: ["公开报道"],
  unknown: ["网址", "是否仍在受理", "限制和期限"],
  needs: ["身份证号"],
} satisfies Recipe;
