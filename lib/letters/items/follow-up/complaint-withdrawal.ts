import { isKnown } from "@/lib/units/maybe";
import { recorded } from "@/lib/letters/consequences";
import { channelName } from "@/lib/letters/filed-before";
import { followed, sentFact, toLender, type Made } from "@/lib/letters/followed";
import type { Letter, LetterInput } from "@/lib/letters/letter";
import { creditor, whoWrites } from "@/lib/letters/party";
import { unless } from "@/lib/letters/stop-signs";
import { Writer } from "@/lib/letters/writer";

const filingFor = (input: LetterInput): Made | null =>
  followed(
    input,
    (filing) =>
      !["drafted", "closed", "replied", "refused"].includes(filing.state) &&
      (!toLender(filing) || filing.letterId?.startsWith("complaint-") === true || !isKnown(filing.letterId)),
  );

/** Withdraws a complaint of one's own will; it says nothing of money, and no reason is invented. */
const letter: Letter = {
  title: "撤回投诉",
  useWhen: "问题已经解决，或者你自己决定不再继续时。不要为了换减免而撤回。",
  recipient: "受理投诉的部门或机构",
  applies: (input) => unless(!filingFor(input) && "记录里没有还在处理的投诉。"),
  consequences: () => [
    recorded("受理部门"),
    {
      text: "撤回以后，同一件事再投诉可能不被受理。",
      safer: "对方答应的事，先拿到书面的，并等它做到，再决定撤不撤。不要把撤回当作还款或减免的条件。",
      severity: "care",
    },
  ],
  compose(input) {
    const w = new Writer(input);
    const filing = filingFor(input);
    w.title("撤回投诉申请");
    w.addressee(filing ? (toLender(filing) ? creditor(w, "消费者权益保护部门") : channelName(filing.channelId)) : "受理部门");
    w.paragraph("opening", [whoWrites(w)]);
    w.heading("facts", "原投诉");
    if (!filing) w.ask("filing");
    w.paragraph("facts", [filing ? sentFact(w, filing) : null]);
    w.heading("demands", "申请事项");
    w.numbered("demands", [
      w.demand("demands.withdraw", 98)`我自愿申请撤回上述投诉。`,
      w.demand("demands.kept", 90)`撤回不表示认可被投诉的行为，也不放弃依法再次主张的权利。`,
      w.demand("demands.receipt", 84)`请告知撤回的办理结果。`,
    ]);
    w.signature();
    return w.finish("complaint-withdrawal", "撤回投诉申请");
  },
};

export default letter;
