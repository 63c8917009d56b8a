import { addDays, chineseDay } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { limitation, recorded } from "@/lib/letters/consequences";
import type { Letter } from "@/lib/letters/letter";
import { claimed, creditor, debtName, whoWrites } from "@/lib/letters/party";
import { roleStop, settledStop, unless } from "@/lib/letters/stop-signs";
import { yuan } from "@/lib/letters/wording";
import { Writer } from "@/lib/letters/writer";

/** Demands the ledger: every charge and payment, five kinds kept apart. */
const letter: Letter = {
  title: "要求提供逐笔账目",
  useWhen: "不清楚欠款怎么算出来的，或准备协商、应诉之前。",
  recipient: "放贷机构的官方客服",
  applies: (input) =>
    unless(roleStop(input, "这份文书写的是你自己的还款"), settledStop(input) && "这笔借款已经结清。要结清证明，请用“结清与结清证明申请”。"),
  consequences: () => [
    {
      text: "只是要求核对账目，信里写明不确认金额，一般不会被当作承认欠款。",
      safer: "不要另外写“我会还”。",
      severity: "note",
      restsOn: ["opening.purpose"],
    },
    recorded("放贷机构"),
  ],
  compose(input) {
    const w = new Writer(input);
    const paid = w.debt.payments;
    const open = limitation(input).state !== "maybe-over";
    w.title("关于提供借款账目的函");
    w.addressee(creditor(w));
    w.paragraph("opening", [
      whoWrites(w),
      w.form("opening.purpose", 80)`为核对借款金额，请提供完整账目。在核对之前，我对贵方主张的金额不作确认。`,
    ]);
    w.heading("facts", "目前所知");
    w.paragraph("facts", claimed(w, 80, "贵方"));
    w.paragraph("facts", [
      isKnown(w.debt.receivedFen) && open
        ? w.state("facts.received", 78, { rows: [w.debtRow] })`我实际收到${yuan(w.debt.receivedFen)}。`
        : null,
      paid.length > 0 && open
        ? w.state("facts.paid", 76, {
            rows: [w.debtRow],
          })`我的记录中已还款${paid.length}笔，合计${yuan(paid.reduce((sum, { amountFen }) => sum + amountFen, 0))}。`
        : null,
    ]);
    w.heading("grounds", "依据");
    w.numbered("grounds", [
      w.rule("grounds.order", 40, "MFD-561"),
      w.rule("grounds.rate", 38, "XB22-22"),
      w.rule("grounds.access", 36, "records-refused/PIPL-44"),
    ]);
    w.heading("demands", "请提供");
    w.numbered("demands", [
      w.demand("demands.ledger", 98)`自放款以来的逐笔账目，分列本金、利息、罚息、违约金和各项费用，写明计算方法。`,
      w.demand("demands.payments", 90)`我的每笔还款及其抵充情况。`,
      w.demand("demands.contract", 86)`借款合同、各项协议和授权书的完整文本。`,
      w.demand("demands.lender", 84)`放贷机构、担保机构和收费主体的全称。`,
      w.demand("demands.answer", 92)`请在${chineseDay(addDays(input.on, 15))}前以书面或电子邮件提供。`,
    ]);
    w.signature();
    return w.finish("ledger-request", "要求提供逐笔账目");
  },
  spoken: (input) => ({
    script: [
      `请把${debtName(new Writer(input))}的逐笔账目发给我：本金、利息、罚息、违约金、费用分开列。`,
      "同时请发借款合同全文。核对之前，我不确认金额。",
      "请告诉我哪天能收到，和你的工号。",
    ],
    sms: `请提供${debtName(new Writer(input))}的逐笔账目（本金、利息、罚息、违约金、费用分列）和合同全文，于${chineseDay(addDays(input.on, 15))}前发我。核对前不确认金额。`,
  }),
};

export default letter;
