import { identity } from "@/lib/letters/identity";
import { recorded } from "@/lib/letters/consequences";
import type { Letter } from "@/lib/letters/letter";
import { notMineConsequence, notMineFacts, usedIdentityOnly } from "@/lib/letters/not-mine";
import { lenderAndAgency, loanName } from "@/lib/letters/party";
import { Writer } from "@/lib/letters/writer";

/** Report to the police: somebody used this person's identity to borrow. What happened is told; what it is, the police decide. */
const letter: Letter = {
  title: "报案材料（身份被用来贷款）",
  useWhen: "有人用你的身份办了贷款时。带身份证、信用报告、催收短信，到派出所报案并要回执。",
  recipient: "你居住地或事情发生地的派出所",
  applies: usedIdentityOnly,
  consequences: () => [
    notMineConsequence,
    recorded("公安机关"),
    { text: "报案内容要属实。", safer: "只写你知道的；怀疑是谁，当面向民警说明理由。", severity: "care" },
  ],
  compose(input) {
    const w = new Writer(input);
    w.title("报案材料");
    w.addressee("派出所");
    w.paragraph("opening", [identity(w, "报案人")]);
    w.heading("facts", "事情经过");
    w.paragraph("facts", [
      w.state("facts.respondent", 99, { rows: [w.debtRow] })`涉及的贷款：${loanName(w)}${lenderAndAgency(w)}。`,
      ...notMineFacts(w),
    ]);
    w.heading("demands", "请求");
    w.numbered("demands", [
      w.demand("demands.register", 100)`请依法受案，查明办理这笔贷款和使用我的身份信息的人。`,
      w.demand("demands.money", 90)`请调取签约时的身份核验资料和放款账户的资金去向。`,
      w.demand("demands.receipt", 92)`请出具受案回执，供我向放贷机构和征信机构提出异议。`,
    ]);
    w.paragraph("closing", [w.form("closing.true", 30)`以上陈述属实，我愿意配合调查并提交原始材料。`]);
    w.signature();
    return w.finish("not-my-loan-police", "身份被用来贷款的报案");
  },
};

export default letter;
