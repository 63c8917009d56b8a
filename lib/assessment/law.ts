import type { RuleVersion } from "@/lib/rules/rule";
import { rulebook } from "@/lib/rules/rulebook";

/**
 * The law that the assessment itself reckons with (clocks, limitation, court fees, enforcement, caps), by the facts it was made from.
 * The texts, their dates, sources and confidence stand once, in the rulebook.
 */

/** What the rulebook does not hold yet; the rulebook goes first. */
const OWN: RuleVersion[] = [
  {
    instrument: "《中华人民共和国民法典》",
    strength: "law",
    from: "2021-01-01",
    factId: "MFD-585",
    article: "第五百八十五条",
    says: "违约金比实际损失高出太多的，可以请求法院适当减少。",
    source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
    confidence: "verified",
    checkedOn: "2026-11-23",
    binds: ["anyone"],
  },
  {
    factId: "HTTZ-65",
    instrument: "《最高人民法院关于适用〈中华人民共和国民法典〉合同编通则若干问题的解释》",
    article: "第六十四条、第六十五条",
    strength: "judicial-interpretation",
    from: "2023-12-05",
    says: "违约金超过损失百分之三十的，一般可以认定为过高；要求调减的人先提出理由。",
    source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
    confidence: "verified",
    checkedOn: "2026-11-23",
    binds: ["anyone"],
  },
  {
    factId: "ZD25-06",
    instrument: "《关于加强商业银行互联网助贷业务管理提升金融服务质效的通知》",
    number: "金规〔2025〕9号",
    article: "第六条",
    strength: "normative-document",
    from: "2025-10-01",
    says: "通过平台介绍的贷款，单笔综合融资成本要符合最高法院的有关规定，业内和律师理解为年化不超过百分之二十四。",
    source: "http://www.zjblf.com/?p=44128",
    confidence: "secondary",
    checkedOn: "2026-11-23",
    binds: ["anyone"],
  },
  {
    factId: "XDCB-01",
    instrument: "《小额贷款公司综合融资成本管理工作指引》",
    article: "第二部分",
    strength: "normative-document",
    from: "2026-01-01",
    says: "小额贷款公司新发放的贷款，综合融资成本超过年化百分之二十四的，地方金融管理机构要制止。",
    source: "https://www.460.net.cn/news/show-278155.html",
    confidence: "secondary",
    checkedOn: "2026-11-23",
    binds: ["anyone"],
  },
  {
    factId: "MJJD-25",
    instrument: "《最高人民法院关于审理民间借贷案件适用法律若干问题的规定》",
    article: "第二十五条",
    strength: "judicial-interpretation",
    from: "2020-08-20",
    says: "没有放贷牌照的出借人，利率不得超过合同成立时一年期贷款市场报价利率的四倍。",
    source: "github:LawRefBook/Laws (snapshot 2025-04-19)",
    confidence: "verified",
    checkedOn: "2026-11-23",
    binds: ["anyone"],
  },
];

const VERSIONS = new Map([...OWN, ...rulebook.flatMap(({ versions }) => versions)].map((version) => [version.factId, version]));

/** The version made from a fact. @throws when the rulebook has none, or only from memory: the assessment never rests on such. */
function fact(factId: string): RuleVersion {
  const version = VERSIONS.get(factId);
  if (!version || version.confidence === "memory") throw new Error(`law: nothing to rest on for ${factId}`);
  return version;
}

export const LAW = {
  limitation: fact("MFD-188"),
  limitationByInstalments: fact("MFD-189"),
  limitationDefence: fact("MFD-192"),
  limitationRestart: fact("MFD-195"),
  limitationRestartActs: fact("SXGD-08"),
  penaltyReduction: fact("MFD-585"),
  penaltyMeasure: fact("HTTZ-65"),
  overdueInterest: fact("MFD-676"),
  principalReceived: fact("MFD-670"),
  paymentOrder: fact("MFD-561"),
  answer: fact("MSF-128"),
  appeal: fact("MSF-171"),
  smallClaims: fact("MSF-165"),
  simplified: fact("MSF-163"),
  arbitration: fact("ZCF-11"),
  objection: fact("MSF-225"),
  objectionMustDispute: fact("MSJS-436"),
  venue: fact("MSF-22"),
  venueForm: fact("MSJS-18"),
  venueOnline: fact("HLW25-01"),
  enforcementTime: fact("MSF-250"),
  enforcementKeeps: fact("MSF-254"),
  enforcementExempt: fact("CF-03"),
  enforcementMeasures: fact("MSF-266"),
  delayedPerformance: fact("CYLX-01"),
  feeProperty: fact("SSFY-13"),
  feeHalved: fact("SSFY-15"),
  feePaymentOrder: fact("SSFY-14a"),
  feePreservation: fact("SSFY-14b"),
  feeExecution: fact("SSFY-14c"),
  feeBearer: fact("SSFY-29"),
  feeRelief: fact("SSFY-45"),
  cardCrime: fact("XYK-CR"),
  capFacilitated: fact("ZD25-06"),
  capSmallLoan: fact("XDCB-01"),
  capPrivate: fact("MJJD-25"),
  complaintReply: fact("TS20-01"),
  agentsWarning: fact("FX26-01"),
} satisfies Record<string, RuleVersion>;
