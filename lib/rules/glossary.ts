/** A term that a borrower meets on the screens, in plain words. */
export interface Term {
  /** As it stands in sentences; the longest that fits is the one explained. */
  term: string;
  words: string;
  /** The facts of the shelf that the words rest on; none where only the word is explained. */
  factIds: readonly string[];
}

/** Only what our facts say, or what a word means; no law of its own stands here. */
export const GLOSSARY: readonly Term[] = [
  {
    term: "支付令",
    words: "法院根据债权人的申请发出的还款命令，不用开庭。收到起 15 日内，要么还清，要么书面提出异议；不异议又不还的，对方可以申请执行。",
    factIds: ["MSF-225"],
  },
  { term: "诉前调解", words: "正式立案之前的调解。调不调由你；真的通知写有法院全称和案号，可以打法院公开的电话核实。", factIds: [] },
  { term: "委外催收", words: "放贷机构委托外面的公司来催收。", factIds: [] },
  {
    term: "综合融资成本",
    words: "借这笔钱要付的利息、担保费、保险费等全部费用，合起来折成一年的比率。",
    factIds: ["XDCB-03"],
  },
  {
    term: "诉讼时效",
    words: "请求法院保护权利的期间，一般是三年。过了期间，你可以提出抗辩；你不提，法院不会主动适用。",
    factIds: ["MFD-188", "MFD-193"],
  },
  { term: "助贷", words: "平台介绍、别的机构放款。放款的是合同上写的“贷款人”，不一定是 App。", factIds: [] },
  { term: "个性化分期", words: "信用卡欠款超出还款能力、仍愿意还的，和银行商定的分期还款协议。", factIds: [] },
];

/** The terms that occur in these texts, in the order of the glossary. */
export const termsIn = (texts: readonly string[]): Term[] => GLOSSARY.filter(({ term }) => texts.some((text) => text.includes(term)));
