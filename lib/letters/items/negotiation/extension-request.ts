import { addDays, addMonths, chineseDay } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { acknowledges, courtWarning, recorded } from "@/lib/letters/consequences";
import { budgetFact, hardshipEvidence, hardshipFacts } from "@/lib/letters/hardship-facts";
import type { Letter } from "@/lib/letters/letter";
import { amountsOpen, claimed, creditor, debtName, whoWrites } from "@/lib/letters/party";
import { negotiationStops, unless } from "@/lib/letters/stop-signs";
import { yuan } from "@/lib/letters/wording";
import { debtOf, Writer } from "@/lib/letters/writer";

/** Asks for the due amount to fall due three months later; for when nothing is left this month but will be. */
const letter: Letter = {
  title: "延期还款申请",
  useWhen: "这几个月没有余钱，但之后能恢复时。",
  recipient: "放贷机构的官方客服或贷后管理部门",
  applies: (input) =>
    unless(
      ...negotiationStops(input),
      debtOf(input).debt.oldestUnpaidDueOn &&
        debtOf(input).debt.oldestUnpaidDueOn! > input.on &&
        input.record.borrower.hardships.length === 0
        ? "还没有逾期，也没有写困难原因。先写明原因，再申请延期。"
        : false,
    ),
  consequences: (input) => [...acknowledges(input), ...courtWarning(input), recorded("放贷机构")],
  compose(input) {
    const w = new Writer(input);
    const until = addMonths(input.on, 3);
    w.title("延期还款申请");
    w.addressee(creditor(w));
    const why = input.record.borrower.hardships.length > 0 ? "因暂时困难，" : "";
    w.paragraph("opening", [whoWrites(w), w.form("opening.purpose", 80)`${why}我申请延期还款。`]);
    w.heading("facts", "目前的情况");
    w.paragraph("facts", claimed(w, 66, "贵方"));
    w.paragraph("facts", [
      isKnown(w.debt.arrearsFen)
        ? w.state("facts.arrears", 68, { rows: [w.debtRow] })`据我了解，已到期未还的金额为${yuan(w.debt.arrearsFen)}。`
        : null,
      amountsOpen(w),
      ...hardshipFacts(w),
      budgetFact(w),
    ]);
    hardshipEvidence(w);
    w.heading("demands", "申请事项");
    w.numbered("demands", [
      w.demand("demands.extend", 98, { rows: [w.debtRow] })`把已到期款项的还款日延至${chineseDay(until)}。`,
      w.demand("demands.free", 84)`延期期间不计罚息和违约金，不作为新的逾期报送。`,
      w.demand("demands.hold", 78)`延期期间停止催收，不联系我以外的人。`,
      w.demand("demands.after", 66)`延期届满前一个月，双方根据我的收支商定后续还款安排。`,
      w.demand("demands.answer", 90)`请在${chineseDay(addDays(input.on, 10))}前以书面或官方渠道消息答复。`,
    ]);
    w.signature();
    return w.finish("extension-request", "延期还款申请");
  },
  spoken: (input) => ({
    script: [
      `你好，我是${debtName(new Writer(input))}的借款人，申请延期三个月还款。`,
      "原因和收支我可以书面提供。请登记，并告诉我由谁答复、哪天答复。",
      "延期期间的罚息怎么算，请用短信或 App 消息写给我。",
    ],
    sms: `我是${debtName(new Writer(input))}借款人，申请把到期款项延至${chineseDay(addMonths(input.on, 3))}，请于${chineseDay(addDays(input.on, 10))}前书面答复。`,
  }),
};

export default letter;
