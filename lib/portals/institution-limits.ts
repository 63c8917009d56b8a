import type { Extension, Review } from "./recipe";

const BASIS = "《银行业保险业消费投诉处理管理办法》";

/** An institution that was complained of may take longer twice: to 30 days, then by another 30. Counted from the complaint, as the 15 days are. */
export const INSTITUTION_EXTENSIONS: Extension[] = [
  { days: 30, basis: BASIS, confidence: "secondary", ruleId: "institution-complaint-deadline", factId: "TS20-01" },
  { days: 60, basis: BASIS, confidence: "secondary", ruleId: "institution-complaint-deadline", factId: "TS20-01" },
];

/** That its superior may be asked to look again is reported; neither the borrower's time for it nor the superior's was read. */
export const INSTITUTION_REVIEW: Review = {
  title: "向上级机构申请核查",
  ask: null,
  decide: null,
  basis: BASIS,
  confidence: "secondary",
  ruleId: "institution-complaint-deadline",
  factId: "TS20-05",
  binds: ["bank", "consumer-finance"],
};
