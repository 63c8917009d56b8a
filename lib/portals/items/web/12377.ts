import { CHECKED_ON, seen } from "../../hint";
import type { Recipe } from "../../recipe";

export default {
  title: "中央网信办举报中心 12377",
  authority: "中央网信办违法和不良信息举报中心",
  hosts: ["www.12377.cn"],
  startUrl: "https://www.12377.cn/",
  medium: "web",
  steps: [
    {
      title: "举报须知",
      personAlone: true,
      path: "/jbxzxq/",
      marks: ["须知"],
      // Five seconds until its button works; seen in public code on 2026-11-30.
      countdownSeconds: 5,
      person: ["选择举报类型，读须知，等 5 秒倒计时走完，自己勾选并点“同意”，表单会在新页面打开"],
      choices: [
        {
          label: "举报类型",
          advice:
            "把你的信息或照片发到网上、公开辱骂，选与个人信息、侵权最接近的一类；贷款广告骗人，选与诈骗、广告最接近的一类。“涉企”开头的是给企业用的，不要选。",
        },
      ],
      hints: [],
    },
    {
      title: "填写举报",
      path: "/jbxzxq/jbxx/",
      person: ["填算术验证码", "自己点提交"],
      hints: [
        seen("complainant.name", ["联系人姓名", "举报人姓名"], { id: "reportor_realname" }),
        seen("complainant.phone", ["联系电话"], { id: "reportor_telephone" }),
        seen("complainant.email", ["电子邮箱"], { id: "reportor_email" }),
        seen("respondent.platform", ["被举报平台名称", "被举报网站的名称", "被举报APP名称"], { id: "targetName", maxLength: 50 }),
        seen("respondent.account", ["被举报账号名称"], { id: "targetAccount", maxLength: 50 }),
        seen("respondent.website", ["举报网址", "网址", "被举报链接"], { id: "targetUrl", maxLength: 500 }),
        seen("complaint.facts", ["举报内容", "违法和不良内容描述"], { id: "content", maxLength: 500 }),
        seen("complaint.evidenceType", ["证据种类"], { id: "entProofType" }),
        seen("complaint.evidence", ["附件"], { id: "upload_file1" }),
        seen("never.captcha", ["验证码"], { id: "verify_code" }),
      ],
    },
  ],
  can: "可以举报网上的违法内容：贷款 App 的虚假广告、把你的信息发到网上、公开辱骂。",
  cannot: "不管电话和短信骚扰。",
  licences: "any",
  grievances: ["exposure"],
  before: null,
  attachments: { count: 4, sizeMb: null, types: ["jpg", "png", "pdf"] },
  dailyCap: null,
  numberGiven: "查询码，至少 8 位字母或数字",
  numberPattern: "[A-Za-z0-9]{8,}",
  gotchas: ["每人每天有举报次数上限（具体几次没有公布）", "可能先遇到安全验证页，请自己完成", "new.12377.cn 不是填表的页面"],
  letterId: "complaint-12377",
  rank: 35,
  about: "lender",
  checkedOn: CHECKED_ON,
  confidence: "seen",
  sources: ["https://www.12377.cn/", "https://www.12377.cn/jbxzxq/jbxx/nmjb/nmjb.html"],
  unknown: ["个人和匿名表单里各框的名称", "单个附件的大小上限", "答复期限"],
  needs: ["违法内容的网址和截图"],
} satisfies Recipe;
