import { addDays, chineseDay } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { recorded } from "@/lib/letters/consequences";
import { arrangementOf } from "@/lib/letters/agreed-terms";
import type { Letter } from "@/lib/letters/letter";
import { creditor, settledFact, whoWrites } from "@/lib/letters/party";
import { negotiationStops, roleStop, unless } from "@/lib/letters/stop-signs";
import { yuan } from "@/lib/letters/wording";
import { debtOf, Writer } from "@/lib/letters/writer";

/** Asks what it takes to settle, or, when all is paid, for the proof that it is. */
const letter: Letter = {
  title: "结清与结清证明申请",
  useWhen: "准备一次还清，或已经还清而没有拿到结清证明时。",
  recipient: "放贷机构的官方客服",
  applies(input) {
    const { debt } = debtOf(input);
    const arrangement = arrangementOf(new Writer(input));
    const allPaid = arrangement && arrangement.instalments.length > 0 && arrangement.instalments.every(({ paidOn }) => isKnown(paidOn));
    return unless(
      roleStop(input, "要结清证明等于说自己借过"),
      ...(debt.settled === true ? [] : negotiationStops(input)),
      debt.settled !== true && !allPaid && !isKnown(debt.outstandingFen) && "还不知道待还总额，也没有还清的记录。",
    );
  },
  consequences: (input) => [
    recorded("放贷机构"),
    debtOf(input).debt.settled === true
      ? { text: "只是要求证明，不产生新的义务。", safer: "保留每一笔还款凭证。", severity: "note" }
      : { text: "询问结清金额等于承认有这笔欠款。", safer: "先拿到书面的结清金额和“还清后不再追索”的确认，再付款。", severity: "care" },
  ],
  compose(input) {
    const w = new Writer(input);
    const arrangement = arrangementOf(w);
    const settled = w.debt.settled === true;
    const paid = arrangement?.instalments.filter(({ paidOn }) => isKnown(paidOn)) ?? [];
    const payments = w.debt.payments;
    w.title(settled ? "出具结清证明的申请" : "关于结清的申请");
    w.addressee(creditor(w));
    w.paragraph("opening", [whoWrites(w)]);
    w.heading("facts", "还款情况");
    w.paragraph("facts", [
      settledFact(w, 98),
      payments.length > 0
        ? w.state("facts.payments", 80, {
            rows: [w.debtRow],
          })`我共还款${payments.length}笔，合计${yuan(payments.reduce((sum, { amountFen }) => sum + amountFen, 0))}，最近一笔在${chineseDay(
            payments
              .map(({ paidOn }) => paidOn)
              .sort()
              .at(-1)!,
          )}。`
        : null,
      arrangement && paid.length > 0
        ? w.state("facts.kept", 82, {
            rows: [{ table: "arrangements", id: arrangement.id }],
          })`${chineseDay(arrangement.agreedOn)}商定的${arrangement.instalments.length}期，我已还${paid.length}期，合计${yuan(paid.reduce((sum, { amountFen }) => sum + amountFen, 0))}。`
        : null,
      !settled && isKnown(w.debt.outstandingFen)
        ? w.state("facts.claimed", 84, { rows: [w.debtRow] })`贵方目前主张的待还总额为${yuan(w.debt.outstandingFen)}。`
        : null,
    ]);
    w.heading("demands", "请求");
    w.numbered("demands", [
      settled ? null : w.demand("demands.amount", 98)`书面告知一次结清所需的金额、其中各项明细、有效日期和收款账户。`,
      settled ? null : w.demand("demands.waive", 80)`考虑减免已产生的罚息和违约金。`,
      w.demand(
        "demands.proof",
        96,
      )`${settled ? `在${chineseDay(addDays(input.on, 7))}前` : "付款后七日内"}出具盖章的结清证明，写明再无欠款。`,
      w.demand("demands.credit", 84)`按结清情况更新征信记录。`,
      w.demand("demands.agency", 72)`通知受托催收机构停止催收，并删除我和亲友的信息。`,
    ]);
    w.signature();
    return w.finish("settlement-request", settled ? "出具结清证明的申请" : "关于结清的申请");
  },
};

export default letter;
