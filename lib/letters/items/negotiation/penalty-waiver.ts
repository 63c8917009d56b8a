import { addDays, chineseDay } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { acknowledges, courtWarning, recorded } from "@/lib/letters/consequences";
import { budgetFact, hardshipEvidence, hardshipFacts } from "@/lib/letters/hardship-facts";
import type { Letter } from "@/lib/letters/letter";
import { amountsOpen, claimed, creditor, whoWrites } from "@/lib/letters/party";
import { negotiationStops, unless } from "@/lib/letters/stop-signs";
import { percent, yuan } from "@/lib/letters/wording";
import { Writer } from "@/lib/letters/writer";
import { feeWord } from "@/lib/letters/fee-word";

/** Asks that penalty interest and late charges be waived or reduced; the lender may refuse, a court could reduce them. */
const letter: Letter = {
  title: "减免罚息、违约金申请",
  useWhen: "本金愿意还，但罚息、违约金太多时。",
  recipient: "放贷机构的官方客服或贷后管理部门",
  applies: (input) => unless(...negotiationStops(input)),
  consequences: (input) => [
    ...acknowledges(input),
    ...courtWarning(input),
    recorded("放贷机构"),
    { text: "减免要对方同意，不是一定能得到的。", safer: "有人收费保证“停息”“减免”的，不要相信。", severity: "note" },
  ],
  compose(input) {
    const w = new Writer(input);
    const charges = w.debt.fees.filter(({ kind }) => kind === "late-charge" || kind === "penalty-interest");
    w.title("减免罚息和违约金的申请");
    w.addressee(creditor(w));
    w.paragraph("opening", [whoWrites(w), w.form("opening.purpose", 80)`我愿意归还本金，申请减免逾期产生的罚息和违约金。`]);
    w.heading("facts", "目前的情况");
    w.paragraph("facts", claimed(w, 66, "贵方"));
    if (charges.length === 0) w.ask("fees");
    w.paragraph("facts", [
      ...charges.map(
        (fee) =>
          w.state(`facts.fee.${fee.id}`, 82, {
            rows: [w.debtRow],
          })`${isKnown(fee.chargedOn) ? `${chineseDay(fee.chargedOn)}，` : ""}贵方收取${feeWord(fee.kind)}${yuan(fee.amountFen)}。`,
      ),
      isKnown(w.debt.penaltyAnnualRatePpm)
        ? w.state("facts.penalty-rate", 70, { rows: [w.debtRow] })`合同约定的逾期利率为年化${percent(w.debt.penaltyAnnualRatePpm)}。`
        : null,
      amountsOpen(w),
      ...hardshipFacts(w),
      budgetFact(w, 70),
    ]);
    hardshipEvidence(w);
    w.heading("grounds", "依据");
    w.numbered("grounds", [w.rule("grounds.penalty", 50, "MFD-585"), w.rule("grounds.measure", 40, "HTTZ-65")]);
    w.heading("demands", "申请事项");
    w.numbered("demands", [
      w.demand("demands.ledger", 84)`提供本金、利息、罚息、违约金和其他费用的逐笔明细。`,
      w.demand("demands.waive", 98)`减免逾期以来的罚息和违约金；不能全部减免的，请说明可减免的数额。`,
      w.demand("demands.freeze", 76)`协商期间不再新增罚息和违约金。`,
      w.demand("demands.answer", 90)`请在${chineseDay(addDays(input.on, 10))}前以书面或官方渠道消息答复。`,
    ]);
    w.signature();
    return w.finish("penalty-waiver", "减免罚息和违约金的申请");
  },
};

export default letter;
