import { AGREEABLE_MONTHS, offerableFen } from "@/lib/assessment/affordability";
import { debtName as nameOf } from "@/lib/case/debt-name";
import { addDays, chineseDay } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { acknowledges, courtWarning, recorded, reserveKept } from "@/lib/letters/consequences";
import { budgetFact, budgetTable, hardshipEvidence, hardshipFacts } from "@/lib/letters/hardship-facts";
import type { Letter } from "@/lib/letters/letter";
import { offerOf, offerSentence, scheduleTable } from "@/lib/letters/offer-schedule";
import { amountsOpen, creditor, whoWrites } from "@/lib/letters/party";
import { freeMoneyStops, negotiationStops, totalUnknown, unless } from "@/lib/letters/stop-signs";
import { inert, yuan } from "@/lib/letters/wording";
import { Writer } from "@/lib/letters/writer";

/** The same fair offer to every creditor: each gets its share of what is left. Other creditors are numbered, not named. */
const letter: Letter = {
  title: "向几家债权人按比例还款的方案",
  useWhen: "欠了好几家，想公平地每家都还一点时。每家各寄一份。",
  recipient: "每一家放贷机构",
  applies: (input) =>
    unless(
      input.record.debts.filter((debt) => debt.settled !== true).length < 2 && "记录里只有一笔没还清的借款，请用“分期还款方案”。",
      ...negotiationStops(input),
      ...freeMoneyStops(input),
      totalUnknown(input),
      input.assessment.affordability.offers.length < 2 && "能按比例还的借款不到两笔（不是你借的、有担保的、已进法院的不算）。",
      offerOf(new Writer(input)) === null && "按现在的余钱，按比例还五年内还不完。先请各家减免罚息、违约金，或打 12348 问。",
    ),
  consequences: (input) => [
    ...acknowledges(input),
    reserveKept,
    ...courtWarning(input),
    recorded("每一家收到的机构"),
    { text: "各家可以同意，也可以不同意；有一家不同意，不影响其他家。", safer: "不要补上其他债权人的名称。", severity: "note" },
  ],
  compose(input) {
    const w = new Writer(input);
    const offer = offerOf(w);
    const { offers, freeFen } = input.assessment.affordability;
    w.title("按比例还款的方案");
    w.addressee(creditor(w));
    w.paragraph("opening", [whoWrites(w), w.form("opening.purpose", 80)`我同时有几笔借款，愿意用每月的余款按各家金额的比例还款。`]);
    w.heading("facts", "目前的情况");
    w.paragraph("facts", [...hardshipFacts(w), budgetFact(w, 84), amountsOpen(w)]);
    hardshipEvidence(w);
    w.paragraph("facts", [
      offers.length > 1 && offer && freeFen !== null
        ? w.state("facts.share", 90, {
            rows: offers.map(({ debtId }) => ({ table: "debts" as const, id: debtId })),
          })`每月余下${yuan(freeFen)}，留出应急的部分后，${yuan(offerableFen(freeFen))}在${offers.length}家之间按欠款金额分配，贵方每月可得${yuan(offer.monthlyFen)}。`
        : null,
    ]);
    w.heading("demands", "还款方案");
    w.numbered("demands", [
      offer ? offerSentence(w, offer) : null,
      w.demand("demands.freeze", 82)`自方案生效起不再新增利息、罚息和违约金。`,
      w.demand("demands.equal", 70)`我对各家按同一比例还款，不优先归还其中任何一家。`,
      w.demand("demands.written", 88)`同意的，请以书面或官方渠道消息确认。`,
      w.demand("demands.answer", 86)`请在${chineseDay(addDays(input.on, 10))}前答复。`,
    ]);
    const others = offers.filter(({ debtId }) => debtId !== w.debt.id);
    const owed = (id: string): string => {
      const total = input.record.debts.find((debt) => debt.id === id)?.outstandingFen;
      return isKnown(total) ? yuan(total) : "未知";
    };
    const rows = offers.map((each) => [
      each.debtId === w.debt.id ? inert(nameOf(w.debt)) : `其他债权人${others.indexOf(each) + 1}`,
      owed(each.debtId),
      yuan(each.monthlyFen),
      each.months === null || each.months > AGREEABLE_MONTHS ? "另行商定" : `${each.months}期`,
    ]);
    w.table("closing", "附表：各家分配", ["债权人", "待还总额", "每月", "期数"], rows, {
      rows: offers.map(({ debtId }) => ({ table: "debts" as const, id: debtId })),
    });
    if (offer) scheduleTable(w, offer);
    budgetTable(w);
    w.signature();
    return w.finish("creditors-pro-rata", "按比例还款的方案");
  },
};

export default letter;
