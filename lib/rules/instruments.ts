import type { RuleVersion, Strength } from "./rule";
import type { Day } from "@/lib/units/day";

/** One published text. Number and dates carry their own confidence: a number that is only remembered is left out. */
interface Instrument {
  /** Full title with 《》. */
  title: string;
  number?: string;
  strength: Strength;
  from: Day;
  /** First day on which it is no longer in force. */
  until?: Day;
  dates: "verified" | "secondary" | "memory";
}

/**
 * The texts that rules are made from, checked 2026-11-23. Of XDCB only the month (2025-12) is known: it counts from the next month on.
 * Where no first day is known (HOT, XM26), the day of the check stands for it: nothing is claimed of earlier days.
 * The formal repeal of NIFA18 was not found; it is taken as superseded by NIFA24, which the national standard replaced.
 */
export const INSTRUMENTS = {
  GBT: {
    title: "《互联网金融 个人网络消费信贷 贷后催收风控指引》",
    number: "GB/T 45251-2025",
    strength: "national-standard",
    from: "2025-02-28",
    dates: "secondary",
  },
  NIFA24: {
    title: "《互联网金融贷后催收业务指引》",
    strength: "self-regulatory",
    from: "2024-05-15",
    until: "2025-02-28",
    dates: "secondary",
  },
  NIFA18: {
    title: "《互联网金融逾期债务催收自律公约（试行）》",
    strength: "self-regulatory",
    from: "2018-03-28",
    until: "2024-05-15",
    dates: "memory",
  },
  CBA26: { title: "《金融机构个人消费类贷款催收工作指引（试行）》", strength: "self-regulatory", from: "2026-01-30", dates: "secondary" },
  XB22: { title: "《银行保险机构消费者权益保护管理办法》", strength: "departmental-rule", from: "2023-03-01", dates: "memory" },
  XJ24: {
    title: "《消费金融公司管理办法》",
    number: "国家金融监督管理总局令2024年第4号",
    strength: "departmental-rule",
    from: "2024-04-18",
    dates: "secondary",
  },
  XD24: {
    title: "《小额贷款公司监督管理暂行办法》",
    number: "金规〔2024〕26号",
    strength: "normative-document",
    from: "2025-01-17",
    dates: "secondary",
  },
  HD20: { title: "《商业银行互联网贷款管理暂行办法》", strength: "departmental-rule", from: "2020-07-12", dates: "memory" },
  XYK11: { title: "《商业银行信用卡业务监督管理办法》", strength: "departmental-rule", from: "2011-01-13", dates: "memory" },
  XYK22: {
    title: "《关于进一步促进信用卡业务规范健康发展的通知》",
    number: "银保监规〔2022〕13号",
    strength: "normative-document",
    from: "2022-07-07",
    dates: "secondary",
  },
  ZD25: {
    title: "《关于加强商业银行互联网助贷业务管理提升金融服务质效的通知》",
    number: "金规〔2025〕9号",
    strength: "normative-document",
    from: "2025-10-01",
    dates: "secondary",
  },
  XDCB: { title: "《小额贷款公司综合融资成本管理工作指引》", strength: "normative-document", from: "2026-01-01", dates: "secondary" },
  MS26: {
    title: "《个人贷款业务明示综合融资成本规定》",
    number: "金规〔2026〕2号",
    strength: "normative-document",
    from: "2026-08-01",
    dates: "secondary",
  },
  PBC21: { title: "中国人民银行公告〔2021〕第3号", strength: "normative-document", from: "2021-03-12", dates: "memory" },
  WX26: { title: "《金融产品网络营销管理办法》", strength: "departmental-rule", from: "2026-09-30", dates: "secondary" },
  GD24: {
    title: "《个人贷款管理办法》",
    number: "国家金融监督管理总局令2024年第3号",
    strength: "departmental-rule",
    from: "2024-07-01",
    dates: "secondary",
  },
  TS20: {
    title: "《银行业保险业消费投诉处理管理办法》",
    number: "中国银行保险监督管理委员会令2020年第3号",
    strength: "departmental-rule",
    from: "2020-03-01",
    dates: "secondary",
  },
  JB19: {
    title: "《银行保险违法行为举报处理办法》",
    number: "中国银行保险监督管理委员会令2019年第8号",
    strength: "departmental-rule",
    from: "2020-03-01",
    dates: "secondary",
  },
  PBC20: {
    title: "《中国人民银行金融消费者权益保护实施办法》",
    number: "中国人民银行令〔2020〕第5号",
    strength: "departmental-rule",
    from: "2020-11-01",
    dates: "verified",
  },
  XBF: { title: "《中华人民共和国消费者权益保护法》", strength: "law", from: "2014-03-15", dates: "verified" },
  XBTL: {
    title: "《中华人民共和国消费者权益保护法实施条例》",
    number: "国务院令第778号",
    strength: "administrative-regulation",
    from: "2024-07-01",
    dates: "verified",
  },
  SAMR121: {
    title: "《市场监督管理投诉举报处理办法》",
    number: "国家市场监督管理总局令第121号",
    strength: "departmental-rule",
    from: "2026-04-15",
    dates: "secondary",
  },
  SAMR20: {
    title: "《市场监督管理投诉举报处理暂行办法》",
    number: "国家市场监督管理总局令第20号",
    strength: "departmental-rule",
    from: "2020-01-01",
    until: "2026-04-15",
    dates: "verified",
  },
  XF22: { title: "《信访工作条例》", strength: "policy", from: "2022-05-01", dates: "verified" },
  XZFY: { title: "《中华人民共和国行政复议法》", strength: "law", from: "2024-01-01", dates: "verified" },
  XZSS: { title: "《中华人民共和国行政诉讼法》", strength: "law", from: "2017-07-01", dates: "verified" },
  ZFXX: {
    title: "《中华人民共和国政府信息公开条例》",
    number: "国务院令第711号",
    strength: "administrative-regulation",
    from: "2019-05-15",
    dates: "verified",
  },
  DXSS: { title: "《电信用户申诉处理办法》", strength: "departmental-rule", from: "2016-07-30", dates: "memory" },
  MJJD: {
    title: "《最高人民法院关于审理民间借贷案件适用法律若干问题的规定》",
    strength: "judicial-interpretation",
    from: "2021-01-01",
    dates: "memory",
  },
  PF27: {
    title: "《最高人民法院关于新民间借贷司法解释适用范围问题的批复》",
    number: "法释〔2020〕27号",
    strength: "judicial-interpretation",
    from: "2021-01-01",
    dates: "verified",
  },
  SPC17: { title: "《最高人民法院关于进一步加强金融审判工作的若干意见》", strength: "policy", from: "2017-08-04", dates: "memory" },
  YF251: { title: "《中国人民银行关于人民币贷款利率有关问题的通知》", strength: "normative-document", from: "2004-01-01", dates: "memory" },
  MFD: { title: "《中华人民共和国民法典》", strength: "law", from: "2021-01-01", dates: "memory" },
  HTTZ: {
    title: "《最高人民法院关于适用〈民法典〉合同编通则若干问题的解释》",
    strength: "judicial-interpretation",
    from: "2023-12-05",
    dates: "memory",
  },
  YHK21: {
    title: "《最高人民法院关于审理银行卡民事纠纷案件若干问题的规定》",
    strength: "judicial-interpretation",
    from: "2021-05-25",
    dates: "memory",
  },
  SXGD: {
    title: "《最高人民法院关于审理民事案件适用诉讼时效制度若干问题的规定》",
    strength: "judicial-interpretation",
    from: "2021-01-01",
    dates: "memory",
  },
  MSF: { title: "《中华人民共和国民事诉讼法》", strength: "law", from: "2024-01-01", dates: "verified" },
  MSJS: { title: "《最高人民法院关于适用〈民事诉讼法〉的解释》", strength: "judicial-interpretation", from: "2022-04-10", dates: "memory" },
  HLW25: {
    title: "《最高人民法院关于互联网法院案件管辖的规定》",
    strength: "judicial-interpretation",
    from: "2025-11-01",
    dates: "secondary",
  },
  ZXSS: { title: "《人民法院在线诉讼规则》", strength: "judicial-interpretation", from: "2021-08-01", dates: "memory" },
  SSFY: {
    title: "《诉讼费用交纳办法》",
    number: "国务院令第481号",
    strength: "administrative-regulation",
    from: "2007-04-01",
    dates: "verified",
  },
  CF: {
    title: "《最高人民法院关于人民法院民事执行中查封、扣押、冻结财产的规定》",
    strength: "judicial-interpretation",
    from: "2021-01-01",
    dates: "memory",
  },
  CYLX: {
    title: "《最高人民法院关于执行程序中计算迟延履行期间的债务利息适用法律若干问题的解释》",
    number: "法释〔2014〕8号",
    strength: "judicial-interpretation",
    from: "2014-08-01",
    dates: "verified",
  },
  SX17: {
    title: "《最高人民法院关于公布失信被执行人名单信息的若干规定》",
    strength: "judicial-interpretation",
    from: "2017-05-01",
    dates: "memory",
  },
  XG15: {
    title: "《最高人民法院关于限制被执行人高消费及有关消费的若干规定》",
    number: "法释〔2015〕17号",
    strength: "judicial-interpretation",
    from: "2015-07-22",
    dates: "secondary",
  },
  XF: { title: "《中华人民共和国刑法》", strength: "law", from: "2024-03-01", dates: "memory" },
  ZCF: { title: "《中华人民共和国仲裁法》", strength: "law", from: "2026-03-01", dates: "secondary" },
  SZPC: { title: "《深圳经济特区个人破产条例》", strength: "local-regulation", from: "2021-03-01", dates: "secondary" },
  PIPL: { title: "《中华人民共和国个人信息保护法》", number: "主席令第91号", strength: "law", from: "2021-11-01", dates: "verified" },
  ZA25: { title: "《中华人民共和国治安管理处罚法》", strength: "law", from: "2026-01-01", dates: "secondary" },
  GXJS: {
    title: "《最高人民法院、最高人民检察院关于办理侵犯公民个人信息刑事案件适用法律若干问题的解释》",
    strength: "judicial-interpretation",
    from: "2017-06-01",
    dates: "memory",
  },
  RBL: {
    title: "《关于办理实施“软暴力”的刑事案件若干问题的意见》",
    number: "公通字〔2019〕15号",
    strength: "policy",
    from: "2019-04-09",
    dates: "secondary",
  },
  XYKXS: {
    title: "《关于办理妨害信用卡管理刑事案件具体应用法律若干问题的解释》",
    number: "法释〔2018〕19号",
    strength: "judicial-interpretation",
    from: "2018-12-01",
    dates: "verified",
  },
  ZX13: {
    title: "《征信业管理条例》",
    number: "国务院令第631号",
    strength: "administrative-regulation",
    from: "2013-03-15",
    dates: "verified",
  },
  XYXF: {
    title: "《中国人民银行关于实施一次性信用修复政策有关安排的通知》",
    strength: "normative-document",
    from: "2026-01-01",
    dates: "secondary",
  },
  FX26: { title: "五部门关于警惕不法“代理维权”的风险提示", strength: "policy", from: "2026-02-06", dates: "secondary" },
  GG23: { title: "党和国家机构改革方案（2023）", strength: "policy", from: "2023-05-18", dates: "memory" },
  HOT: { title: "官方热线与平台", strength: "policy", from: "2026-11-23", dates: "memory" },
  SH25: { title: "《上海市小额贷款公司消费者权益保护工作指引》", strength: "normative-document", from: "2025-12-24", dates: "secondary" },
  TJ25: { title: "三部门关于金融纠纷调解的意见", strength: "policy", from: "2025-04-03", dates: "secondary" },
  PT24: { title: "金融消费者保护服务平台", strength: "policy", from: "2024-05-12", dates: "secondary" },
  DS25: { title: "全国法院统一电子诉讼服务平台", strength: "policy", from: "2025-12-01", dates: "secondary" },
  XM26: { title: "《厦门经济特区个人破产保护条例》等地方做法", strength: "local-regulation", from: "2026-11-23", dates: "secondary" },
  ZA12: {
    title: "《中华人民共和国治安管理处罚法》（2012年修正）",
    strength: "law",
    from: "2013-01-01",
    until: "2026-01-01",
    dates: "memory",
  },
} as const satisfies Record<string, Instrument>;

export type InstrumentKey = keyof typeof INSTRUMENTS;

/** What an article adds to its instrument; `from` and `until` only where the article has its own. */
type Article = Omit<RuleVersion, "instrument" | "number" | "strength" | "from" | "until" | "dates"> & { from?: Day; until?: Day };

/** A version of a rule as its instrument says it. */
export function cite(key: InstrumentKey, article: Article): RuleVersion {
  const { title, ...instrument }: Instrument = INSTRUMENTS[key];
  return { ...instrument, instrument: title, ...article };
}

/** The national standard on collecting personal online consumer credit: whom it binds and where its articles were read of, the same for all. */
export function citeStandard(article: Pick<Article, "article" | "says" | "checkedOn" | "factId">): RuleVersion {
  return cite("GBT", {
    source:
      "https://www.163.com/dy/article/JQJQTKS3055284JB.html；http://m.bycs8.com/nsnceffkkps_20250315.html；http://cn.huashangw.com/news/740119.html",
    confidence: "secondary",
    binds: ["bank", "consumer-finance", "small-loan", "auto-finance", "trust", "agency", "assignee"],
    notProducts: ["credit-card", "business-loan", "mortgage"],
    ...article,
  });
}

/** The banking association's guidance: its members, which are banks and many consumer finance companies, and who collects for them. */
export function citeAssociation(
  article: Pick<Article, "article" | "says" | "source" | "checkedOn" | "factId" | "accompanies">,
): RuleVersion {
  return cite("CBA26", {
    confidence: "secondary",
    binds: ["bank", "consumer-finance"],
    notProducts: ["business-loan", "mortgage"],
    only: "中国银行业协会的会员单位及其委托的催收机构",
    ...article,
  });
}
