import { trackArrangement } from "@/lib/case/arrangement";
import type { Arrangement } from "@/lib/case/record";
import { addDays, chineseDay } from "@/lib/units/day";
import { acknowledges, recorded } from "@/lib/letters/consequences";
import { arrangementOf, termsSentence, termsTable } from "@/lib/letters/agreed-terms";
import type { Letter, LetterInput } from "@/lib/letters/letter";
import { amountsOpen, creditor, debtName, whoWrites } from "@/lib/letters/party";
import { barredStop, roleStop, settledStop, unless } from "@/lib/letters/stop-signs";
import { Writer } from "@/lib/letters/writer";

/** Whether one of its instalments is above what is left each month: that is countered, not confirmed. */
function tooMuch({ assessment }: LetterInput, { instalments }: Arrangement): boolean {
  const { freeFen } = assessment.affordability;
  return freeFen !== null && instalments.some(({ amountFen }) => amountFen > freeFen);
}

/** Puts an oral agreement into writing, so that both sides can keep to it. */
const letter: Letter = {
  title: "确认电话中商定的方案",
  useWhen: "电话里或聊天里商定了方案，对方还没有发书面材料时，当天就寄。",
  recipient: "放贷机构的官方客服",
  applies(input) {
    const arrangement = arrangementOf(new Writer(input));
    return unless(
      roleStop(input),
      settledStop(input),
      barredStop(input),
      !arrangement && "记录里没有口头商定的方案。先把每期金额和日期记下来。",
      arrangement && tooMuch(input, arrangement) && "这份方案每期超过你每月的余钱，确认了也还不上。先用“对还款方案的回复”提出做得到的。",
      arrangement && trackArrangement(arrangement, input.on).completed && "约定的各期都已还清，用“结清与结清证明申请”。",
      arrangement &&
        arrangement.instalments.length > 0 &&
        arrangement.instalments.every(({ dueOn }) => dueOn < input.on) &&
        "约定的最后一期已经过了，再确认没有用。还有没还上的，先和对方重新商定。",
      arrangement?.form === "written" && "这份方案已经有书面材料，照它还款即可。",
    );
  },
  consequences: (input) => [
    ...acknowledges(input),
    recorded("放贷机构"),
    { text: "对方书面同意后，双方都要照办；没有按期还，可能恢复催收。", safer: "寄出前再核对一遍每期是否做得到。", severity: "care" },
  ],
  compose(input) {
    const w = new Writer(input);
    const arrangement = arrangementOf(w);
    const how = arrangement?.form === "message" ? "以短信或聊天" : "电话中";
    w.title("关于确认还款安排的函");
    w.addressee(creditor(w));
    w.paragraph("opening", [whoWrites(w), w.form("opening.purpose", 80)`为避免误解，现把双方${how}商定的内容写下，请核对确认。`]);
    w.heading("facts", "商定的内容");
    if (!arrangement) w.ask("offer");
    w.paragraph("facts", [arrangement ? termsSentence(w, arrangement, "双方商定", 100) : null, amountsOpen(w)]);
    w.heading("demands", "请确认");
    w.numbered("demands", [
      w.demand("demands.confirm", 98)`以上内容无误的，请以短信、App 消息或书面回复“同意”，并写明收款账户。`,
      w.demand(
        "demands.differ",
        84,
      )`有出入的，请写明贵方记录的内容，并保存${arrangement?.form === "message" ? "往来的消息" : "该次通话录音"}。`,
      arrangement && arrangement.settlementPromised !== true ? w.demand("demands.settle", 80)`请写明全部还清后出具结清证明。` : null,
      w.demand("demands.hold", 74)`按期还款期间停止催收，不联系我以外的人。`,
      w.demand("demands.answer", 86)`请在${chineseDay(addDays(input.on, 5))}前回复。`,
    ]);
    if (arrangement) termsTable(w, arrangement);
    w.signature();
    return w.finish("confirm-by-phone", "确认电话中商定的还款安排");
  },
  spoken(input) {
    const w = new Writer(input);
    return {
      script: [
        "我把刚才说的念一遍，请你确认：每期多少、哪天还、最后一期是哪天。",
        "请用官方短信或 App 消息把这些发给我，我收到后按期还。",
        "请告诉我你的姓名或工号，这通电话的录音请保存。",
      ],
      sms: `我是${debtName(w)}借款人。请用官方渠道书面确认我们商定的每期金额、还款日、最后一期和收款账户。`,
    };
  },
};

export default letter;
