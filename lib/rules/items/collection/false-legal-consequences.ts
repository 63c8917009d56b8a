import { isKnown } from "@/lib/units/maybe";
import { cite } from "../../cite";
import { formOf, momentOf, numberOf, rowsOf } from "../../proof";
import type { Rule } from "../../rule";
import { judgeSaid } from "../../said";

/** 50 000 yuan of principal: below it overdrawing a card is no offence (法释〔2018〕19号 art. 6 to 9, fact XYK-CR). */
const CARD_FRAUD_FEN = 5_000_000;

const rule: Rule = {
  title: "以抓人、坐牢相威胁",
  versions: [
    cite("XB22-41", { says: "银行保险机构自行或者委外催收，不得用恐吓、欺诈等不正当手段。" }),
    cite("XJ24-01", { says: "消费金融公司不得以威胁、恐吓等手段催收。" }),
    cite("XYK-68", { says: "信用卡催收不得使用胁迫、恐吓等手段。" }),
    cite("XD24-01", { says: "小额贷款公司自己或者委托别人催收，不得恐吓、误导、欺骗。" }),
    cite("XJXD20-01", { says: "小额贷款公司及其委托的催收机构，不得以威胁等手段催收。" }),
    cite("CBA-08"),
  ],
  judge({ conduct }) {
    return judgeSaid(conduct, {
      sayings: ["threat-arrest"],
      what: (contact) => `${momentOf(contact)} ${formOf(contact)}${numberOf(contact)}，对方说要抓人、坐牢或者立刑事案`,
      instead: (contact) => {
        // Of a large card debt long unpaid an offence is at least possible in law; of any other loan it is not.
        const card = conduct
          .debtsOf(contact)
          .some(
            (debt) =>
              debt.product === "credit-card" && (!isKnown(debt.outstandingPrincipalFen) || debt.outstandingPrincipalFen >= CARD_FRAUD_FEN),
          );
        return card ? { outcome: "cannot-tell", rows: rowsOf([contact]), missing: "信用卡欠的本金是多少，银行有没有两次有效催收" } : null;
      },
    });
  },
};
export default rule;
