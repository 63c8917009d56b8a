import { CHECKED_ON, seen } from "../../hint";
import type { Recipe } from "../../recipe";

export default {
  title: "全国 12315 平台 · 举报",
  authority: "国家市场监督管理总局",
  hosts: ["www.12315.cn"],
  startUrl: "https://www.12315.cn/cuser/portal/jbcase/notice",
  medium: "web",
  steps: [
    {
      title: "举报须知",
      personAlone: true,
      path: "/cuser/portal/jbcase/notice",
      person: ["登录账号", "读完须知，等倒计时结束后自己点“同意”"],
      hints: [],
      countdownSeconds: 15,
    },
    {
      title: "举报对象",
      path: "/cuser/portal/jbcase/corperation",
      person: ["点查询，只在结果恰好一家且名称完全一致时选择", "核对地址和处理单位后自己点下一步"],
      choices: [
        {
          label: "企业",
          advice:
            "先按合同或扣款记录上的公司全称查。结果恰好一家、名称一字不差才选；有好几家、或者名称对不上，就换统一社会信用代码再查。选错企业，举报会被退回。",
        },
      ],
      hints: [seen("respondent.name", ["企业名称", "统一社会信用代码", "被举报企业", "举报对象"], { id: "searchBox" })],
    },
    {
      title: "举报人信息",
      path: "/cuser/portal/jbcase/customer",
      person: ["核对姓名和电话后自己点下一步"],
      hints: [seen("complainant.address", ["地址", "详细地址", "通讯地址"], { id: "provideraddr", maxLength: 40 })],
    },
    {
      title: "业务信息",
      path: "/cuser/portal/jbcase/information",
      person: ["选商品类别、销售方式、电商平台、问题类别和处理单位", "核对后自己点提交，只点一次"],
      choices: [
        {
          label: "商品类别",
          advice: "在框里打一两个字（比如“会员”“金融”），从弹出来的候选里点最接近你花钱买的那一项。只打字、不点候选，网站不算数。",
        },
        { label: "销售方式", advice: "在 App 或网页上买的，选“网购”。", known: ["网购"] },
        {
          label: "电商平台",
          advice:
            "选了“网购”才要选。列表里有你用的平台就点它；没有就选其他，写上平台名。还会问是平台本身还是入驻商户：钱是平台自己收的，选“平台本身”。",
          known: ["平台本身", "入驻商户"],
        },
        {
          label: "举报问题类别",
          advice:
            "要在商品类别之后选：商品类别一改，它会被清空。宣传的利率、费用和实际不一样，可以选“对商品或者服务作引人误解的虚假宣传”；别的情形选最接近的一项。",
          known: ["对商品或者服务作引人误解的虚假宣传"],
        },
        { label: "医药腐败", advice: "和医药无关的，选“否”。", known: ["是", "否"], all: true },
        {
          label: "处理单位",
          advice: "最后选。选被举报企业所在地的市场监管局，第 2 步选企业时网页显示过。销售方式、问题类别一改，它会被清空，要再选一次。",
        },
      ],
      hints: [
        seen("complaint.product", ["商品名称", "商品或服务名称"], { id: "spmc", order: 1, maxLength: 50 }),
        seen("complaint.productCategory", ["商品类别", "消费服务类型"], { id: "xffwlx", order: 2 }),
        seen("other", ["销售方式"], { id: "salemode", order: 4 }),
        seen("respondent.platform", ["电商平台"], { id: "dsptname", order: 5, maxLength: 20 }),
        seen("complaint.orderNumber", ["订单号", "订单编号"], { id: "ddh", order: 6 }),
        seen("complaint.category", ["举报问题类别", "投诉问题类别"], { id: "tswtlx", order: 7 }),
        seen("complaint.categoryOther", ["其他问题类别"], { id: "tswtlxother", order: 8 }),
        seen("other", ["医药腐败"], { name: "isyyfb", order: 9 }),
        seen("complaint.authority", ["处理单位"], { id: "cldw", order: 10 }),
        seen("complaint.facts", ["举报内容", "投诉内容"], { id: "tsnr", order: 11, minLength: 1, maxLength: 400 }),
        seen("complaint.evidence", ["附件"], { order: 12 }),
      ],
    },
  ],
  can: "可以举报经营者违反市场监管规定：虚假或引人误解的宣传、捆绑的会员费和服务费、不公平的格式条款、违法收费。",
  cannot: "不管贷款本身，也不管持牌机构的催收：这些归金融监管部门。",
  licences: ["platform", "private-lender"],
  grievances: ["cost"],
  before: null,
  attachments: { count: 4, sizeMb: 5, types: ["jpg", "jpeg", "png", "pdf", "mp3", "mp4"] },
  dailyCap: null,
  numberGiven: "25 位登记编号，在“个人中心”可以查；“待核查”时还能补材料",
  numberPattern: "\\d{25}",
  gotchas: [
    "按商品名称、类别、销售方式、平台、订单号、问题类别、处理单位、内容、附件的顺序填：后选的会清掉先选的处理单位",
    "不要点“上一步”：会话会失效，出现“服务器出错了”就要从须知重新开始",
    "直接打开业务信息页会显示“系统异常”",
    "内容框不能粘贴，字数 1 到 400",
    "官方网址只有 www.12315.cn，名称相近的其他网站都不是",
  ],
  letterId: "complaint-12315",
  aboutPurchase: true,
  silent: ["complaint.category", "complaint.productCategory"],
  rank: 41,
  supervises: true,
  checkedOn: CHECKED_ON,
  confidence: "seen",
  sources: ["https://www.12315.cn/cuser/portal/jbcase/notice", "https://www.12315.cn/cuser/portal/jbcase/information"],
  unknown: ["各类别的完整选项", "举报人信息页的姓名和电话能不能改", "新规下举报的核查期限没有核到原文"],
  needs: ["12315 账号（手机号和密码，或支付宝扫码实名）", "被举报企业的全称或统一社会信用代码"],
  phone: { number: "12315", confidence: "secondary", source: "国家市场监督管理总局令第121号的公开报道" },
} satisfies Recipe;
