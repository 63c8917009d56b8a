import type { Arrangement } from "@/lib/case/record";
import { instalmentPlan } from "@/lib/finance/instalment-plan";
import type { Fen } from "@/lib/units/fen";
import { addDays, chineseDay } from "@/lib/units/day";
import { acknowledges, courtWarning, recorded, reserveKept } from "@/lib/letters/consequences";
import { budgetFact } from "@/lib/letters/hardship-facts";
import type { Letter, LetterInput } from "@/lib/letters/letter";
import { arrangementOf, termsSentence } from "@/lib/letters/agreed-terms";
import { offerOf, offerSentence, scheduleTable, type Offer } from "@/lib/letters/offer-schedule";
import { amountsOpen, creditor, whoWrites } from "@/lib/letters/party";
import { negotiationStops, unless } from "@/lib/letters/stop-signs";
import { yuan } from "@/lib/letters/wording";
import { Writer } from "@/lib/letters/writer";

/** Answers an offer that the budget does not bear with one that it does, without throwing the offer away. */
const letter: Letter = {
  title: "对还款方案的回复（提出自己的方案）",
  useWhen: "对方提了方案，但你做不到，想提一个能做到的时。",
  recipient: "提出方案的放贷机构",
  applies: (input) =>
    unless(...negotiationStops(input), !arrangementOf(new Writer(input)) && "记录里没有对方提的方案。先把它记下来。", noCounter(input)),
  consequences: (input) => [...acknowledges(input), reserveKept, ...courtWarning(input), recorded("放贷机构")],
  compose(input) {
    const w = new Writer(input);
    const arrangement = arrangementOf(w);
    const offer = counterOffer(w, arrangement);
    const free = input.assessment.affordability.freeFen;
    const most = arrangement ? Math.max(0, ...arrangement.instalments.map(({ amountFen }) => amountFen)) : 0;
    w.title("关于还款方案的回复");
    w.addressee(creditor(w));
    w.paragraph("opening", [whoWrites(w), w.form("opening.purpose", 80)`贵方提出的方案收到，感谢。我核算后回复如下。`]);
    w.heading("facts", "核算情况");
    if (!arrangement) w.ask("offer");
    w.paragraph("facts", [
      arrangement ? termsSentence(w, arrangement, "贵方提出", 92) : null,
      amountsOpen(w),
      budgetFact(w, 84),
      arrangement && free !== null && most > free
        ? w.state("facts.too-much", 90, {
            rows: [
              { table: "arrangements", id: arrangement.id },
              { table: "budget", id: "incomeFen" },
            ],
          })`该方案每期最高${yuan(most)}，超过我每月余下的${yuan(Math.max(0, free))}，我无法保证做到。`
        : null,
    ]);
    w.heading("demands", "我的方案");
    w.numbered("demands", [
      offer ? offerSentence(w, offer) : null,
      w.demand("demands.other", 70)`贵方不同意的，请说明可接受的每期金额和期数，我会在三日内答复。`,
      w.demand("demands.written", 88)`商定后，请以书面或官方渠道消息确认每期金额、还款日和最后一期日期。`,
      w.demand("demands.answer", 86)`请在${chineseDay(addDays(input.on, 7))}前答复。`,
    ]);
    if (offer) scheduleTable(w, offer);
    w.signature();
    return w.finish("counter-offer", "对还款方案的回复");
  },
};

/** Why there is nothing to counter: what is left each month bears the offer, or a plan of one's own would be shorter or dearer. */
function noCounter(input: LetterInput): string | false {
  const w = new Writer(input);
  const arrangement = arrangementOf(w);
  const free = input.assessment.affordability.freeFen;
  if (!arrangement || arrangement.instalments.length === 0 || free === null) return false;
  const dues = dueByMonth(arrangement);
  if (Math.max(...dues) <= free) return "对方的方案按你的收支做得到，不用另提。请对方把它写成书面，用“确认电话中商定的方案”。";
  const offer = counterOffer(w, arrangement);
  if (offer && offer.schedule.length <= dues.length)
    return "按你的收支另提的方案，比对方的期数还短，对你更不利。请只要求延长期数或推迟第一期。";
  return false;
}

/** What falls due in each month of an offer. */
function dueByMonth({ instalments }: Arrangement): Fen[] {
  const months = new Map<string, Fen>();
  for (const { dueOn, amountFen } of instalments) months.set(dueOn.slice(0, 7), (months.get(dueOn.slice(0, 7)) ?? 0) + amountFen);
  return [...months.values()];
}

/** What the budget bears, towards the smaller of the two totals: an offered waiver is not given back. */
function counterOffer(w: Writer, arrangement: Arrangement | null): Offer | null {
  const own = offerOf(w);
  const total = arrangement?.instalments.reduce((sum, { amountFen }) => sum + amountFen, 0) ?? 0;
  const mine = own?.schedule.reduce((sum, { amountFen }) => sum + amountFen, 0) ?? 0;
  if (!own || total === 0 || total >= mine) return own;
  const schedule = instalmentPlan(total, Math.min(own.monthlyFen, total), own.schedule[0]!.dueOn);
  return { ...own, schedule, months: schedule.length, lastOn: schedule[schedule.length - 1]!.dueOn };
}

export default letter;
