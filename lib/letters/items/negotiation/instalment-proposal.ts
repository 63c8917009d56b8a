import { AGREEABLE_MONTHS } from "@/lib/assessment/affordability";
import { addDays, chineseDay } from "@/lib/units/day";
import { acknowledges, courtWarning, recorded, reserveKept } from "@/lib/letters/consequences";
import { budgetFact, budgetTable, hardshipEvidence, hardshipFacts } from "@/lib/letters/hardship-facts";
import type { Letter, LetterInput } from "@/lib/letters/letter";
import { offerOf, offerSentence, scheduleTable } from "@/lib/letters/offer-schedule";
import { amountsOpen, claimed, creditor, debtName, whoWrites } from "@/lib/letters/party";
import { freeMoneyStops, negotiationStops, totalUnknown, unless } from "@/lib/letters/stop-signs";
import { yuan } from "@/lib/letters/wording";
import { debtOf, Writer } from "@/lib/letters/writer";

const noPlan = (input: LetterInput): boolean => {
  const offer = input.assessment.affordability.offers.find(({ debtId }) => debtId === debtOf(input).debt.id);
  return !offer || offer.months === null || offer.months > AGREEABLE_MONTHS;
};

/** Whether one month's money pays all of it: there is nothing to pay by instalments. */
const inOne = (input: LetterInput): boolean =>
  input.assessment.affordability.offers.some(({ debtId, months }) => debtId === debtOf(input).debt.id && months === 1);

/** The plan the budget bears, with every instalment and the last date named. */
const letter: Letter = {
  title: "分期还款方案",
  useWhen: "扣掉必需开支每月还有余钱，想按期还清时。",
  recipient: "放贷机构的官方客服或贷后管理部门",
  applies: (input) =>
    unless(
      ...negotiationStops(input),
      ...freeMoneyStops(input),
      totalUnknown(input),
      inOne(input) && "按你的收支，一个月的余钱就够还清，不用分期。先要逐笔账目，再用“结清与结清证明申请”问清结清金额。",
      noPlan(input) && "按现在的余钱五年内还不完。先谈减免罚息、违约金。",
    ),
  consequences: (input) => [...acknowledges(input), reserveKept, ...courtWarning(input), recorded("放贷机构")],
  compose(input) {
    const w = new Writer(input);
    const offer = offerOf(w);
    w.title("分期还款方案");
    w.addressee(creditor(w));
    w.paragraph("opening", [
      whoWrites(w),
      w.form("opening.purpose", 80)`我愿意还款，但目前无法一次还清。现提出一份我能做到的分期方案，请审核。`,
    ]);
    w.heading("facts", "目前的情况");
    w.paragraph("facts", [...claimed(w, 70, "贵方"), amountsOpen(w)]);
    w.paragraph("facts", [...hardshipFacts(w), budgetFact(w)]);
    hardshipEvidence(w);
    w.heading("demands", "还款方案");
    w.numbered("demands", [
      offer ? offerSentence(w, offer) : null,
      w.demand("demands.freeze", 82)`自方案生效起不再新增利息、罚息和违约金；对已产生的部分，以核对后的账目为准。`,
      w.demand("demands.order", 62)`请同意每期还款优先抵充本金。`,
      w.demand("demands.hold", 74)`按期还款期间停止催收，不联系我以外的人。`,
      w.demand("demands.written", 90)`同意本方案的，请以书面或官方渠道消息确认每期金额、还款日、最后一期日期和收款账户。`,
      w.demand("demands.settle", 72)`全部还清后七日内出具结清证明，并按实际情况更新征信记录。`,
      w.demand("demands.answer", 86)`请在${chineseDay(addDays(input.on, 10))}前答复；不同意的，请书面说明理由和贵方可以接受的方案。`,
    ]);
    if (offer) scheduleTable(w, offer);
    else w.ask("outstanding");
    budgetTable(w);
    w.paragraph("closing", [w.form("closing.reserve", 30)`本方案以双方书面确认为准；对金额有出入的部分，请提供逐笔明细核对。`]);
    w.signature();
    return w.finish("instalment-proposal", "分期还款方案");
  },
  spoken(input) {
    const w = new Writer(input);
    const offer = offerOf(w);
    const each = offer ? `每月还${yuan(offer.monthlyFen)}` : "按我的收支分期还";
    return {
      script: [
        `你好，我是${debtName(w)}的借款人，想登记一个还款方案。`,
        `我的收入减去必需开支后，能做到${each}。超过这个数我做不到，所以现在不答应。`,
        "请把方案转给有权限的人，并告诉我答复时间和你的工号。",
        "同意的话，请用短信或 App 消息把每一期的金额和日期发给我。",
      ],
      sms: `我是${debtName(w)}借款人，申请分期：${each}${offer?.lastOn ? `，最后一期${chineseDay(offer.lastOn)}` : ""}。请于${chineseDay(addDays(input.on, 10))}前书面答复。`,
    };
  },
};

export default letter;
