import { CHECKED_ON, reported } from "../../hint";
import type { Recipe } from "../../recipe";

export default {
  title: "公安部网络违法犯罪举报网站",
  authority: "公安部",
  hosts: ["cyberpolice.mps.gov.cn"],
  startUrl: "https://cyberpolice.mps.gov.cn/wfjb/",
  medium: "web",
  steps: [
    {
      title: "填写举报",
      path: "/wfjb/",
      first: ["点“我要举报”"],
      person: ["填举报人信息和验证码", "自己点提交"],
      choices: [{ label: "被举报网站的名称和地址", advice: "电话、短信里没有网址的，写对方用的 App、账号或号码；没有就不要编。" }],
      hints: [
        reported("respondent.platform", ["被举报网站的名称"]),
        reported("respondent.website", ["被举报网站的地址"]),
        reported("complaint.facts", ["违法行为描述"]),
        reported("other", ["举报人信息"]),
      ],
    },
  ],
  can: "可以举报网上的敲诈勒索、买卖个人信息、伪造司法文书。",
  cannot: "不处理借款纠纷和一般催收；人身正处在危险中时要直接报警。",
  licences: "any",
  grievances: ["threat", "impersonation", "exposure"],
  before: null,
  attachments: null,
  dailyCap: null,
  numberGiven: "查询账号和密码",
  gotchas: ["只写真实发生过的事", "旧网站 www.cyberpolice.cn 是以前的地址，现在用这里的"],
  letterId: "police-statement",
  rank: 6,
  needsSaid: ["threat-violence", "posed-as-police", "posed-as-court", "posted-publicly"],
  about: "collector",
  silent: ["respondent.platform"],
  checkedOn: CHECKED_ON,
  confidence: "secondary",
  sources: ["https://cyberpolice.mps.gov.cn/wfjb/"],
  unknown: ["各框的名称和字数限制", "有没有验证码", "答复期限"],
  needs: ["网址、账号、截图等证据"],
} satisfies Recipe;
