import { addDays, chineseDay } from "@/lib/units/day";
import { contactsAbout } from "@/lib/letters/conduct";
import { nightFacts, overview, refusals, thirdPartyList, thirdPartySummary } from "@/lib/letters/conduct-facts";
import { recorded, withoutAcknowledgement } from "@/lib/letters/consequences";
import type { Letter } from "@/lib/letters/letter";
import { assignedFact, creditor, loanName, reserve, respondentFact, settledFact, whoWrites } from "@/lib/letters/party";
import { standing } from "@/lib/letters/standing";
import { unless } from "@/lib/letters/stop-signs";
import { Writer } from "@/lib/letters/writer";

/** From a guarantor: on what the claim rests, whether the guarantee period has run, and that nobody else be contacted. Nothing is confirmed. */
const letter: Letter = {
  title: "担保人要求说明保证责任、停止不当催收",
  useWhen: "你只是别人借款的担保人，却被当作借款人催收，或者家人被联系时。",
  recipient: "放贷机构消费者权益保护部门，并转受托催收机构",
  applies: (input) => unless(standing(input) !== "guarantor" && "这份文书只用于你做担保的借款。先在“欠款”里选“别人借的，我做的担保”。"),
  consequences: (input) => [
    withoutAcknowledgement(input),
    recorded("放贷机构"),
    { text: "保证期间届满的，保证责任可能已经消灭。", safer: "先问 12348：不要在催收通知、还款承诺上签字。", severity: "care" },
  ],
  compose(input) {
    const w = new Writer(input);
    const contacts = contactsAbout(input);
    w.title("关于保证责任和催收方式的函");
    w.addressee(`${creditor(w, "消费者权益保护部门")}并转受托催收机构`);
    w.paragraph("opening", [whoWrites(w), reserve(w)]);
    w.heading("facts", "情况说明");
    w.paragraph("facts", [
      w.short ? respondentFact(w) : null,
      w.state("facts.part", 97, { rows: [w.debtRow] })`我不是${loanName(w)}的借款人。`,
      settledFact(w),
      assignedFact(w, 60),
      overview(w, contacts),
    ]);
    w.paragraph("facts", thirdPartySummary(w, contacts));
    w.numbered("facts", thirdPartyList(w, contacts));
    w.paragraph("facts", [...refusals(w, contacts), nightFacts(w, contacts)]);
    w.heading("grounds", "依据");
    w.numbered("grounds", [w.rule("grounds.kind", 60, "MFD-686"), w.rule("grounds.period", 58, "MFD-692")]);
    w.heading("demands", "请求");
    w.numbered("demands", [
      w.demand("demands.contract", 98)`提供主合同和我签署的保证合同全文，说明保证方式、保证范围和保证期间。`,
      w.demand("demands.claim", 94)`说明主债务的到期日、还款情况，以及何时以何种方式向借款人和我主张过权利，并附凭证。`,
      w.demand("demands.stop", 100)`停止联系我以外与担保无关的人，包括我的家人、朋友、同事和单位。`,
      w.demand("demands.hours", 80)`22时至次日8时之间请不要联系。`,
      w.demand("demands.answer", 90)`请在${chineseDay(addDays(input.on, 15))}前书面答复。`,
    ]);
    w.signature();
    return w.finish("guarantor-notice", "担保人要求说明保证责任");
  },
};

export default letter;
