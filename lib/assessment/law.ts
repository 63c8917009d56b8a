import type { RuleVersion, Strength } from "@/lib/rules/rule";
import type { Day } from "@/lib/units/day";

/**
 * The procedural law that the assessment itself reckons with: clocks, limitation, court fees, enforcement. Each is dated and has its
 * source; the texts were read in the public collections named there on the day given. Document numbers are left out where they had
 * only been remembered.
 */

const CHECKED: Day = "2026-11-23";
const COLLECTION = "github:LawRefBook/Laws (snapshot 2025-04-19)";

interface Entry {
  factId: string;
  instrument: string;
  number?: string;
  article: string;
  strength: Strength;
  from: Day;
  says: string;
  source?: string;
  confidence?: "verified" | "secondary";
}

const version = ({ source = COLLECTION, confidence = "verified", ...entry }: Entry): RuleVersion => ({
  ...entry,
  source,
  checkedOn: CHECKED,
  confidence,
  binds: ["anyone"],
});

const civilCode = { instrument: "《中华人民共和国民法典》", strength: "law", from: "2021-01-01" } as const;
const civilProcedure = { instrument: "《中华人民共和国民事诉讼法》", strength: "law", from: "2024-01-01" } as const;
const courtFees = {
  instrument: "《诉讼费用交纳办法》",
  number: "国务院令第481号",
  strength: "administrative-regulation",
  from: "2007-04-01",
} as const;

export const LAW = {
  limitation: version({
    ...civilCode,
    factId: "MFD-188",
    article: "第一百八十八条",
    says: "向法院请求保护权利的诉讼时效一般是三年，最长不超过二十年。",
  }),
  limitationByInstalments: version({
    ...civilCode,
    factId: "MFD-189",
    article: "第一百八十九条",
    says: "同一笔债分期还的，时效从最后一期到期起算。",
  }),
  limitationDefence: version({
    ...civilCode,
    factId: "MFD-192",
    article: "第一百九十二条、第一百九十七条",
    says: "时效过了可以不还的理由抗辩；但过了以后又答应还，就不能再用这个理由，已经还的也要不回来。",
  }),
  limitationRestart: version({
    ...civilCode,
    factId: "MFD-195",
    article: "第一百九十五条",
    says: "对方要求还款、借款人同意还款、起诉或申请仲裁，都会让三年重新起算。",
  }),
  limitationRestartActs: version({
    factId: "SXGD-08",
    instrument: "《最高人民法院关于审理民事案件适用诉讼时效制度若干问题的规定》",
    article: "第八条、第十四条、第十九条",
    strength: "judicial-interpretation",
    from: "2021-01-01",
    says: "催款短信送到、从账户扣款、请求延期或商定还款计划，都可能使时效重新起算。",
  }),
  penaltyReduction: version({
    ...civilCode,
    factId: "MFD-585",
    article: "第五百八十五条",
    says: "违约金比实际损失高出太多的，可以请求法院适当减少。",
  }),
  penaltyMeasure: version({
    factId: "HTTZ-65",
    instrument: "《最高人民法院关于适用〈中华人民共和国民法典〉合同编通则若干问题的解释》",
    article: "第六十四条、第六十五条",
    strength: "judicial-interpretation",
    from: "2023-12-05",
    says: "违约金超过损失百分之三十的，一般可以认定为过高；要求调减的人先提出理由。",
  }),
  overdueInterest: version({
    ...civilCode,
    factId: "MFD-676",
    article: "第六百七十六条、第六百七十七条",
    says: "到期没还的要付逾期利息。",
  }),
  principalReceived: version({
    ...civilCode,
    factId: "MFD-670",
    article: "第六百七十条",
    says: "利息不得先从本金里扣；扣了的，按实际到手的钱算本金。",
  }),
  paymentOrder: version({
    ...civilCode,
    factId: "MFD-561",
    article: "第五百六十条、第五百六十一条",
    says: "还的钱不够全部时，没有另外约定就先抵实现债权的费用，再抵利息，最后抵本金。",
  }),
  answer: version({
    ...civilProcedure,
    factId: "MSF-128",
    article: "第一百二十八条",
    says: "被告在收到起诉状副本之日起十五日内提出答辩状；不答辩不影响法院审理。",
  }),
  appeal: version({
    ...civilProcedure,
    factId: "MSF-171",
    article: "第一百七十一条",
    says: "不服一审判决的，在判决书送达之日起十五日内上诉；对裁定是十日。",
  }),
  smallClaims: version({
    ...civilProcedure,
    factId: "MSF-165",
    article: "第一百六十五条、第一百六十六条、第一百六十八条",
    says: "标的额不超过本省上年度就业人员平均工资一半的简单金钱案件，适用小额诉讼，一审就是终审。",
  }),
  simplified: version({
    ...civilProcedure,
    factId: "MSF-163",
    article: "第一百六十四条",
    says: "简易程序应在立案之日起三个月内审结，可以延长一个月。",
  }),
  arbitration: version({
    factId: "ZCF-11",
    instrument: "《中华人民共和国仲裁法》",
    article: "第五条、第十一条、第七十二条",
    strength: "law",
    from: "2026-03-01",
    says: "有仲裁协议的，法院不受理；不服裁决的，自收到之日起三个月内可以申请撤销。",
    source: "github:Jarvis-starcloud/law-ye-skill laws/arbitration-law-2025.md (snapshot 2026-04-29)",
    confidence: "secondary",
  }),
  objection: version({
    ...civilProcedure,
    factId: "MSF-225",
    article: "第二百二十五条至第二百二十八条",
    says: "收到支付令起十五日内，要么清偿，要么向法院书面提出异议；既不异议也不履行，对方可以申请强制执行。",
  }),
  objectionMustDispute: version({
    factId: "MSJS-436",
    instrument: "《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》",
    article: "第四百三十六条",
    strength: "judicial-interpretation",
    from: "2022-04-10",
    says: "只说还不起、要求延期或分期，不算对支付令的有效异议；口头异议也没有效力。",
  }),
  venue: version({
    ...civilProcedure,
    factId: "MSF-22",
    article: "第二十二条、第二十四条、第三十五条",
    says: "合同纠纷由被告住所地或合同履行地法院管辖，双方也可以书面选一个与纠纷有实际联系的法院。",
  }),
  venueForm: version({
    factId: "MSJS-18",
    instrument: "《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》",
    article: "第十八条、第二十条、第三十一条",
    strength: "judicial-interpretation",
    from: "2022-04-10",
    says: "争的是还钱的，收钱一方所在地是合同履行地；格式合同里的管辖条款没有合理提示消费者的，可以主张无效。",
  }),
  venueOnline: version({
    factId: "HLW25-01",
    instrument: "《最高人民法院关于互联网法院案件管辖的规定》",
    article: "全文",
    strength: "judicial-interpretation",
    from: "2025-11-01",
    says: "网上借款的纠纷不再由互联网法院管，改由有管辖权的基层法院管。",
    source: "https://hk.crntt.com/doc/1071/2/9/2/107129219.html",
    confidence: "secondary",
  }),
  enforcementTime: version({
    ...civilProcedure,
    factId: "MSF-250",
    article: "第二百五十条",
    says: "对方申请执行的期间是两年，从判决规定的履行期最后一日起算，可以中断。",
  }),
  enforcementKeeps: version({
    ...civilProcedure,
    factId: "MSF-254",
    article: "第二百五十四条、第二百五十五条",
    says: "扣收入、查封财产时，要留下本人和所扶养家属的生活必需费用和必需品。",
  }),
  enforcementExempt: version({
    factId: "CF-03",
    instrument: "《最高人民法院关于人民法院民事执行中查封、扣押、冻结财产的规定》",
    article: "第三条、第四条、第五条",
    strength: "judicial-interpretation",
    from: "2021-01-01",
    says: "生活必需的衣物、家具、炊具、必需生活费、义务教育用品、医疗辅具不得查封；唯一必需的住房可以查封，但不得拍卖抵债。",
  }),
  enforcementMeasures: version({
    ...civilProcedure,
    factId: "MSF-266",
    article: "第二百六十六条",
    says: "不履行生效法律文书的，法院才可以限制出境、在征信系统记录、公布不履行的信息。",
  }),
  delayedPerformance: version({
    factId: "CYLX-01",
    instrument: "《最高人民法院关于执行程序中计算迟延履行期间的债务利息适用法律若干问题的解释》",
    number: "法释〔2014〕8号",
    article: "第一条至第四条",
    strength: "judicial-interpretation",
    from: "2014-08-01",
    says: "判决后过了履行期还没还的，没还的判决金额每天另加万分之一点七五。",
  }),
  feeProperty: version({ ...courtFees, factId: "SSFY-13", article: "第十三条第一项", says: "财产案件受理费按请求金额分段累计。" }),
  feeHalved: version({
    ...courtFees,
    factId: "SSFY-15",
    article: "第十五条、第十六条",
    says: "调解结案、撤诉或适用简易程序的，受理费减半。",
  }),
  feePaymentOrder: version({
    ...courtFees,
    factId: "SSFY-14a",
    article: "第十四条第三项",
    says: "申请支付令，按财产案件受理费的三分之一交。",
  }),
  feePreservation: version({
    ...courtFees,
    factId: "SSFY-14b",
    article: "第十四条第二项",
    says: "申请保全按财产数额分段交，最多五千元。",
  }),
  feeExecution: version({ ...courtFees, factId: "SSFY-14c", article: "第十四条第一项", says: "申请执行按执行金额分段交。" }),
  feeBearer: version({
    ...courtFees,
    factId: "SSFY-29",
    article: "第二十九条",
    says: "诉讼费由败诉的一方负担；部分胜诉的由法院分。",
  }),
  feeRelief: version({
    ...courtFees,
    factId: "SSFY-45",
    article: "第四十四条至第四十六条",
    says: "交费确有困难的，可以申请缓交、减交或免交。",
  }),
  cardCrime: version({
    factId: "XYK-CR",
    instrument: "《最高人民法院、最高人民检察院关于办理妨害信用卡管理刑事案件具体应用法律若干问题的解释》",
    article: "第六条至第九条",
    strength: "judicial-interpretation",
    from: "2018-12-01",
    says: "信用卡恶意透支要同时有非法占有的目的、两次有效催收后超过三个月不还、本金五万元以上；还不起不等于非法占有。",
  }),
  capFacilitated: version({
    factId: "ZD25-06",
    instrument: "《关于加强商业银行互联网助贷业务管理提升金融服务质效的通知》",
    number: "金规〔2025〕9号",
    article: "第六条",
    strength: "normative-document",
    from: "2025-10-01",
    says: "通过平台介绍的贷款，单笔综合融资成本要符合最高法院的有关规定，业内和律师理解为年化不超过百分之二十四。",
    source: "http://www.zjblf.com/?p=44128",
    confidence: "secondary",
  }),
  capSmallLoan: version({
    factId: "XDCB-01",
    instrument: "《小额贷款公司综合融资成本管理工作指引》",
    article: "第二部分",
    strength: "normative-document",
    from: "2026-01-01",
    says: "小额贷款公司新发放的贷款，综合融资成本超过年化百分之二十四的，地方金融管理机构要制止。",
    source: "https://www.460.net.cn/news/show-278155.html",
    confidence: "secondary",
  }),
  capPrivate: version({
    factId: "MJJD-25",
    instrument: "《最高人民法院关于审理民间借贷案件适用法律若干问题的规定》",
    article: "第二十五条",
    strength: "judicial-interpretation",
    from: "2020-08-20",
    says: "没有放贷牌照的出借人，利率不得超过合同成立时一年期贷款市场报价利率的四倍。",
  }),
  complaintReply: version({
    factId: "TS20-01",
    instrument: "《银行业保险业消费投诉处理管理办法》",
    number: "中国银行保险监督管理委员会令2020年第3号",
    article: "处理期限条款",
    strength: "departmental-rule",
    from: "2020-03-01",
    says: "银行、消费金融公司等收到投诉，事实清楚的十五日内答复，复杂的可到三十日，经批准还可再延三十日。",
    source: "http://nakedoat.com/xinwen/2020-01/17/content_5470220.htm",
    confidence: "secondary",
  }),
  agentsWarning: version({
    factId: "FX26-01",
    instrument: "五部门关于警惕不法“代理维权”的风险提示",
    article: "全文",
    strength: "policy",
    from: "2026-02-06",
    says: "打着“代理维权”“停息挂账”“征信洗白”旗号收费的，多是编造事实牟利，还可能盗用个人信息。",
    source: "http://epaper.csjrw.cn/csjrb/20260212/html/content_20260212002001.htm",
    confidence: "secondary",
  }),
} satisfies Record<string, RuleVersion>;
