import { CHECKED_ON } from "../../hint";
import type { Recipe } from "../../recipe";

export default {
  title: "国务院“互联网+督查”",
  authority: "国务院办公厅",
  hosts: ["tousu.www.gov.cn"],
  startUrl: "https://tousu.www.gov.cn/dc/index.htm",
  medium: "web",
  steps: [
    {
      title: "选主题、写留言",
      path: "/dc/",
      first: ["登录"],
      person: ["选主题", "按标签核对后自己提交"],
      choices: [{ label: "主题", advice: "选与政务服务、部门不作为最接近的一项。只写主管部门没有依法处理的事，不写放贷机构本身。" }],
      hints: [],
    },
  ],
  can: "可以反映政府部门不作为、慢作为或服务差。",
  cannot: "不处理对放贷机构的投诉。",
  licences: "any",
  grievances: "any",
  before: "已经向主管部门投诉或举报，对方没有在期限内处理或答复",
  attachments: null,
  dailyCap: null,
  numberGiven: null,
  gotchas: [],
  letterId: "petition",
  rank: 61,
  after: "authority",
  about: "authority",
  checkedOn: CHECKED_ON,
  confidence: "secondary",
  sources: ["https://tousu.www.gov.cn/dc/index.htm"],
  unknown: ["除网址外的一切：要填哪些项、限制、期限"],
  needs: ["登录账号", "之前投诉的编号和答复"],
} satisfies Recipe;
