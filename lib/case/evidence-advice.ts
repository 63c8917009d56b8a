import type { EvidenceKind } from "./vocabulary";

/**
 * What makes each kind of evidence hold better, in plain sentences. General advice on keeping originals, no law and no promise: whether
 * a thing is believed is for others to decide.
 */
export const EVIDENCE_ADVICE: Record<EvidenceKind, readonly string[]> = {
  screenshot: [
    "截图要带上对方的号码或账号、日期和时间，不要只截一句话；整段对话从头到尾连着截。",
    "原来的消息留在手机里不要删，换手机前先备份：需要时能当面打开原件，比截图更有用。",
  ],
  recording: [
    "保留录音的手机和原始文件，不剪、不转格式；交出去的是副本。",
    "在备注里写下通话时间、对方号码、谁在说话，并和这一天的通话记录对上。",
  ],
  video: ["保留拍摄的手机和原始文件，不剪、不加字幕。", "记下时间、地点和在场的人。"],
  "call-details": [
    "详单从运营商官方渠道下载，原文件不要改；需要时可以到营业厅打印盖章。",
    "详单一般只能查最近几个月，请尽早下载。",
    "没接通的来电不在详单里，用手机通话记录的截图补上。",
  ],
  "message-export": ["导出的是副本，原短信留在手机里不要删。", "每一条都要看得到发件号码和完整时间。"],
  contract: ["从 App 或官网下载完整的合同，连同每一个附件和授权书；页数要齐。", "下载不了的，向放贷机构书面索要。"],
  ledger: ["账单要有机构名称、账户和起止日期，不要只截一行。", "银行流水可以在手机银行下载带电子章的版本。"],
  "credit-report": ["用人民银行征信中心或银行网点查询的完整报告，保留查询日期。"],
  letter: ["信封、邮戳和快递单号一起保留。", "寄出去的信留底稿和签收记录。"],
  "court-paper": [
    "先用法院官网或 12368 等官方公布的电话核实是不是真的，不要打文书上或来人给的电话。",
    "记下收到的日期和方式，期限常从这一天算起。",
  ],
  "income-proof": ["工资流水、社保记录或单位证明都可以；有盖章的优先。"],
  "hardship-proof": ["诊断书、失业登记、灾害证明等要有出具单位和日期。", "只交能说明困难的那几页，其余的隐私不必交。"],
  statement: ["由本人写下看到、听到的事，写明时间、号码、原话，签名、写日期，并留联系方式。", "转述别人的话要说明是听谁说的。"],
  other: ["写清楚从哪里来、什么时候得到、想说明什么。"],
};

/** Said beside every kind. */
export const EVIDENCE_COMMON =
  "存进来的文件会记下指纹（SHA-256），以后能看出有没有被改过；它不能代替原件，也不能证明文件里说的是真的。需要更强的证明时，可以问公证处，或使用法院认可的存证平台。";
