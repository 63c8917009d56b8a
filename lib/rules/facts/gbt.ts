import { instrument } from "../instrument";

export default instrument(
  {
    title: "《互联网金融 个人网络消费信贷 贷后催收风控指引》",
    number: "GB/T 45251-2025",
    strength: "national-standard",
    from: "2025-02-28",
    dates: "secondary",
    binds: ["bank", "consumer-finance", "small-loan", "auto-finance"],
    // Reports name these four "and other lenders"; the body, which would say whether trusts and buyers of claims are meant, was not read.
    perhaps: ["trust", "assignee"],
    notProducts: ["credit-card", "business-loan", "mortgage"],
  },
  {
    "GBT-01": {
      article: "5.3（小条未核）",
      says: "没有另外约定的，晚上10点到第二天早上8点之间不应催收。",
      source: "http://890728.com/jingwei/03-13/618619.shtml",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
    "GBT-02a": {
      article: "5.3（小条未核）",
      says: "用语音（含智能语音）作告知式催收的，同一机构及其合作催收机构对同一债务人拨通的电话每天合计不应超过3次，另有约定除外。",
      source: "http://890728.com/jingwei/03-13/618619.shtml",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
    "GBT-02b": {
      article: "5.3（小条未核）",
      says: "用语音作交互式催收的，与单一债务人的主动有效通话每天不应超过3次。",
      source: "http://www.ecowood.cn/20gT/index.aspx",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
    "GBT-03": {
      article: "5.3（小条未核）",
      says: "只应向债务人催收，不应向联系人催收。",
      source: "http://cn.huashangw.com/news/740117.html",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
    "GBT-04": {
      article: "5.3（小条未核）",
      says: "只有联系不到本人，或者本人死亡、没有完全民事行为能力，才可以联系约定的联系人；只可问联系方式或者请其转告，不应透露金额、时间等欠款信息。",
      source: "http://cn.huashangw.com/news/740117.html；http://890728.com/jingwei/03-13/618619.shtml",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
    "GBT-05": {
      article: "5.3（小条未核）",
      says: "联系人明确拒绝或要求不再联系的，不应再联系。",
      source: "http://890728.com/jingwei/03-13/618619.shtml",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
    "GBT-06": {
      article: "5.4",
      says: "委托外部机构催收的，每年至少评价一次，协议到期前还要再评价，结果决定是否续约。",
      source:
        "https://www.163.com/dy/article/JQJQTKS3055284JB.html；http://m.bycs8.com/nsnceffkkps_20250315.html；http://cn.huashangw.com/news/740119.html",
      checkedOn: "2026-11-23",
      confidence: "secondary",
    },
    "GBT-07": {
      article: "5.2",
      says: "催收人员上岗前应当经过培训和考核，之后每年至少再培训考核一次。",
      source: "https://wanbiaoku.com./new/0faadd02d91d4f5a92f0864555b21748",
      checkedOn: "2026-11-23",
      confidence: "secondary",
    },
    "GBT-08": {
      article: "1",
      says: "适用于商业银行、消费金融、小额贷款、汽车金融公司等放贷机构自行或委托第三方开展个人网络消费信贷的贷后催收。",
      source: "http://cn.huashangw.com/news/740117.html",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
    "GBT-10": {
      article: "条号未核",
      says: "要对催收全过程记录，第三方机构要把完整记录交给金融机构，相关记录至少保存2年。",
      source: "http://890728.com/jingwei/03-13/618619.shtml；http://shanghaitaozhai.cn/?p=10196",
      checkedOn: "2026-11-30",
      confidence: "secondary",
    },
  },
);
