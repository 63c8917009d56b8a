import { addDays, chineseDay } from "@/lib/units/day";
import { dayOf } from "@/lib/units/instant";
import { isKnown } from "@/lib/units/maybe";
import { basisOf, contactsAbout, toThirdParty } from "@/lib/letters/conduct";
import { overview, proofNote, reachable, refusals, thirdPartyList, thirdPartySummary } from "@/lib/letters/conduct-facts";
import { courtWarning, recorded, withoutAcknowledgement } from "@/lib/letters/consequences";
import { cited, findingsAbout, groundSentences } from "@/lib/letters/grounds";
import type { Letter, LetterInput } from "@/lib/letters/letter";
import { creditor, reserve, respondentFact, settledDemand, settledFact, spokenPart, whoWrites } from "@/lib/letters/party";
import { momentList } from "@/lib/letters/wording";
import { Writer } from "@/lib/letters/writer";

const thirdParty = (input: LetterInput) => contactsAbout(input).filter(toThirdParty);

/** Asks the lender and its agency to leave third parties alone, to say who called and where the numbers came from, and to answer by a day. */
const letter: Letter = {
  title: "要求停止联系第三人",
  useWhen: "家人、朋友、同事或单位因为你的借款被联系时，最先寄这一封。",
  recipient: "放贷机构的官方客服与消费者权益保护部门，并转受托催收机构",
  applies: (input) =>
    thirdParty(input).length > 0
      ? { ok: true }
      : { ok: false, why: "记录里还没有第三人被联系的事。先把哪天几点、打给谁、说了什么记下来。" },
  consequences: (input) => [...courtWarning(input), withoutAcknowledgement(input), recorded("对方的客服系统")],
  compose(input) {
    const w = new Writer(input);
    const contacts = contactsAbout(input);
    const third = contacts.filter(toThirdParty);
    const answerBy = chineseDay(addDays(input.on, 15));

    w.title("关于停止联系第三人的函");
    w.addressee(`${creditor(w, "消费者权益保护部门")}并转受托催收机构`);
    w.paragraph("opening", [
      whoWrites(w),
      w.form("opening.purpose", 80)`请停止联系我以外的人；需要沟通的，请直接与我本人联系。`,
      reserve(w),
    ]);

    w.heading("facts", "事实经过");
    if (third.length === 0) w.ask("thirdPartyContacts");
    w.paragraph("facts", [w.short ? respondentFact(w) : null, settledFact(w), ...thirdPartySummary(w, contacts)]);
    w.numbered("facts", thirdPartyList(w, contacts));
    w.paragraph("facts", [...refusals(w, contacts), reachable(w, contacts), w.short ? null : overview(w, contacts), proofNote(w, third)]);

    w.heading("grounds", "依据");
    const grounds = groundSentences(w, findingsAbout(w, third), { most: 3 });
    w.numbered("grounds", [
      ...grounds,
      third.length > 0 && !cited(grounds, "MFD-1033")
        ? w.rule("grounds.privacy", 40, "third-party-contact-after-refusal/MFD-1033", {
            says: (rule) => `${rule}被联系的人同样受此保护。`,
          })
        : null,
    ]);

    w.heading("demands", "请求");
    const since = third[0];
    w.numbered("demands", [
      settledDemand(w),
      w.demand("demands.stop", 100)`自收到本函之日起，贵方及受托机构不再联系我以外的任何人，包括亲属、朋友、同事、单位和紧急联系人。`,
      since
        ? w.demand("demands.explain", 86, basisOf(third))`说明${momentList(
            third.map(({ at }) => at),
            6,
          )}的联系由哪家机构、受谁委托、依据什么进行，所用号码从何处取得。`
        : null,
      w.demand("demands.delete", 84)`删除为催收而保存的第三人姓名和号码，并通知受托机构一并删除。`,
      since
        ? w.demand(
            "demands.records",
            76,
            basisOf(contacts),
          )`提供${chineseDay(dayOf(contacts[0]!.at))}以来与我有关的催收记录和通话录音；不能提供的，说明理由并予以保存。`
        : null,
      directly(w),
      w.demand("demands.answer", 90)`请在${answerBy}前书面答复以上各项。`,
    ]);

    w.paragraph("closing", [w.form("closing.next", 30)`到期仍有同类联系的，我会把本函和之后的记录一并提交有权处理的部门。`]);
    w.signature();
    return w.finish("stop-third-party", "要求停止联系第三人");
  },
  spoken(input) {
    const w = new Writer(input);
    const last = thirdParty(input).at(-1);
    const which = last ? `最近一次是${momentList([last.at])}。` : "";
    return {
      script: [
        "你好，我要登记一件投诉。请先告诉我你的姓名或工号，以及这次投诉的编号。",
        `${spokenPart(w)}。贵方联系了我以外的人。${which}`,
        "我要求从今天起只联系我本人，并通知受托的催收公司。",
        "请告诉我：哪家公司在催收，受谁委托，从哪里拿到亲友的号码。",
        "请在15日内书面答复我。通话我会记下时间和你的工号。",
        "其他的事今天不谈，只登记这件投诉。",
      ],
      sms: `${spokenPart(w)}。贵方联系了我以外的人，${which}请自收到之日起停止联系我以外的任何人，只联系我本人，并在${chineseDay(addDays(input.on, 15))}前书面答复。本短信不确认欠款金额。`,
    };
  },
};

/** Where and when the borrower wants to be reached, as far as it is said. */
function directly(w: Writer) {
  const { phone, preferredContact } = w.input.record.borrower;
  const hours =
    isKnown(preferredContact) && isKnown(preferredContact.fromClock) && isKnown(preferredContact.untilClock)
      ? `，时间为${preferredContact.fromClock}至${preferredContact.untilClock}`
      : "";
  if (w.input.forPublic) return w.demand("demands.directly", 78)`今后只联系我本人${hours}。`;
  return w.demand("demands.directly", 78, {
    rows: [{ table: "borrower", id: "phone" }],
  })`今后只联系我本人，电话${w.known(phone, "phone", String)}${hours}。`;
}

export default letter;
