import type { Unknown } from "@/lib/assessment/assessment";

/** What a letter may have to ask, by a key: where the answer goes (`*` is the debt's place), the question, and what the answer would change. */
const QUESTIONS = {
  name: ["borrower.name", "你的姓名是什么？", "文书落款要用，对方凭它核对身份。", 60],
  phone: ["borrower.phone", "你在对方那里登记的手机号是多少？", "对方凭它查找你的账户。", 55],
  residentId: ["borrower.residentId", "你的身份证号是多少？", "法院和监管部门要核对身份；只写进需要它的文书。", 30],
  address: ["borrower.address", "你的通信地址是什么？", "书面答复寄到这里。", 25],
  email: ["borrower.email", "你的电子邮箱是什么？", "对方可以用邮件书面答复你。", 15],
  region: ["borrower.region.province", "你在哪个省、市？", "据此确定由哪里的部门受理。", 40],
  hardship: ["borrower.hardships", "是什么原因让你一时还不上？从哪天开始？", "困难说明里只写你填过、能证明的原因。", 50],
  hardshipSince: ["borrower.hardships.0.sinceOn", "困难从哪一天开始？", "信里会写明起始日期，对方好核对。", 30],
  hardshipEvidence: ["borrower.hardships.0.evidenceIds", "有没有能证明困难的材料？", "有材料，信里才写附件；没有就不写。", 35],
  preferredContact: ["borrower.preferredContact", "你希望对方用什么方式、在几点之间联系你？", "信里会写明这个方式和时段。", 20],
  income: ["budget.incomeFen", "你每个月到手多少钱？", "还款方案要按它来算。", 65],
  budget: ["budget.foodFen", "你每个月吃、住、行、看病各要花多少？", "先留出必需的开支，剩下的才是能还的。", 60],
  role: [
    "debts.*.role",
    "这笔借款是谁借的：你本人、你和别人一起、别人借的你担保，还是不是你借的？",
    "写信人的身份和能不能谈还款，都看它。",
    92,
  ],
  claimant: ["papers", "文书上写的原告（申请人、申请执行人）是谁？", "债权可能已经转让，不能替文书猜是谁。", 85],
  lenderName: ["debts.*.lenderName", "合同上写的放贷机构全称是什么？（看借款合同首页或账单）", "信写给谁、由哪个部门管，都看它。", 90],
  licence: [
    "debts.*.licence",
    "放贷机构是银行、消费金融公司还是小额贷款公司？（看合同）",
    "不同机构由不同部门监管，适用的规定也不同。",
    70,
  ],
  platformName: ["debts.*.platformName", "平台运营公司的全称是什么？（看 App 的用户协议）", "这封信要写给它。", 50],
  agencyName: ["debts.*.agencyName", "催收公司叫什么名字？", "写明受托机构，对方才好核查。", 25],
  contractNumber: ["debts.*.contractNumber", "合同编号是多少？（在 App 的借款详情里）", "对方能一次找准这笔借款。", 30],
  contractOn: ["debts.*.contractOn", "合同是哪一天签的？", "适用哪一版规定要看签约日。", 35],
  principal: ["debts.*.principalFen", "当初合同上借了多少？", "信里会写明本金。", 35],
  received: ["debts.*.receivedFen", "实际到账多少钱？", "预先扣除利息的，本金按实际到账的金额认定。", 35],
  outstanding: ["debts.*.outstandingFen", "对方现在说的待还总额是多少？", "信里会写明对方主张的金额。", 45],
  outstandingPrincipal: ["debts.*.outstandingPrincipalFen", "其中没还的本金是多少？", "方案可以先还本金。", 40],
  arrears: ["debts.*.arrearsFen", "已经到期没还的是多少？", "延期和分期都从这部分谈起。", 40],
  oldestUnpaid: ["debts.*.oldestUnpaidDueOn", "最早一期未还的还款日是哪天？", "逾期天数从这一天算起。", 60],
  rate: ["debts.*.nominalAnnualRatePpm", "合同上写的年利率是多少？", "才能核对收费是否超过合同。", 35],
  fees: ["debts.*.fees", "除了利息，还收过你哪些费用？各多少钱、哪天收的？", "信里只写你记下来的费用。", 45],
  costSheet: ["debts.*.costSheetGiven", "签约前给你看过写明全部费用的明示表吗？", "没有给过的，可以要求补给。", 30],
  creditError: ["debts.*.creditReport.error", "征信报告上哪一条写错了，错在哪里？", "异议要写明错的内容。", 70],
  thirdPartyContacts: ["contacts", "对方联系过你的哪些亲友？哪天几点、什么号码、说了什么？", "每一次都会列进信里，对方才好核查。", 95],
  thirdPartyName: ["contacts", "这一次被联系的是谁？（填上姓名，比如父亲还是母亲）", "情况说明只能写一个人亲身经历的事。", 90],
  contacts: ["contacts", "催收联系发生在哪天几点、什么号码、说了什么？", "没有记录，信里就没有事实可写。", 90],
  contactNumber: ["contacts", "要举报的是哪个号码？", "这类举报一个号码写一份。", 95],
  filing: ["filings", "之前向哪里投诉过？哪天提交、编号多少？", "只有记录过的投诉才会写进信里。", 60],
  filingNumber: ["filings", "那次投诉的编号是多少？", "对方凭编号查到它。", 40],
  reply: ["filings", "对方答复了什么、哪天答复的？", "对答复不满，要写明哪里没有解决。", 40],
  courtPaper: ["papers", "收到的是哪家法院的什么文书，案号是多少，哪天收到？", "期限和格式都看它。", 95],
  caseNumber: ["papers", "文书上的案号是多少？", "法院凭案号收件。", 80],
  cause: ["papers", "应诉通知书或起诉状上写的案由是什么？", "答辩状的标题和项目按案由写，不能猜。", 75],
  judgmentFault: ["papers", "判决里哪一项数额、哪个事实你不认可，理由和证据是什么？", "上诉状要写具体的请求和理由，二审只审上诉请求。", 95],
  enforcementFault: ["papers", "执行中哪里不对：数额、查封的东西，还是已经还过没有扣？", "执行异议要写明具体的执行行为和理由。", 95],
  evidenceSought: ["papers", "你要等哪份材料，向谁要的，哪天能拿到？", "延长举证期限要有具体的客观障碍。", 90],
  smallClaimsReason: ["papers", "为什么不该按小额诉讼审理：要鉴定、要反诉，还是金额超过标准？", "没有具体理由的异议会被驳回。", 90],
  evidenceHolder: ["papers", "要请法院调取哪份证据，它在哪个单位，要证明什么，你为什么调不到？", "申请要写明这四样，缺了法院不准许。", 92],
  reviewFault: ["papers", "异议裁定哪里错了，你当时的异议请求是什么？", "复议申请要写具体的请求、事实和理由。", 95],
  hearing: ["papers", "开庭是哪一天？", "延期申请要写明原定的开庭日。", 85],
  absenceReason: ["papers", "为什么那天不能到庭，有什么证明？", "没有正当理由的延期申请，法院不会准许。", 90],
  jurisdictionClause: [
    "papers",
    "合同里有没有约定由哪里的法院管或者仲裁？有没有用显眼的方式提示你？",
    "管辖权异议的理由要看合同条款。",
    70,
  ],
  authority: ["filings", "作出答复或没有答复的是哪个机关？（看受理短信或答复的落款）", "被申请人和复议机关都看它。", 90],
  court: ["papers", "是哪家法院？", "文书要交给它。", 85],
  offer: ["arrangements", "对方提了什么方案，或电话里约定了什么？", "信里只写你记下来的约定。", 80],
  offerIncomplete: ["arrangements", "约定里每一期哪天还、还多少？", "写清每期和最后一期，双方才好照办。", 60],
  papers: ["papers", "收到的函是谁发来的，哪天收到？", "回信要写明针对哪一封。", 80],
} as const satisfies Record<string, readonly [path: string, question: string, changes: string, weight: number]>;

export type QuestionKey = keyof typeof QUESTIONS;

/** The question of a key, with the debt's place in the record put into its path. */
export function questionOf(key: QuestionKey, debtIndex: number): Unknown {
  const [path, question, changes, weight] = QUESTIONS[key];
  return { path: path.replace("*", String(debtIndex)), question, changes, weight };
}
