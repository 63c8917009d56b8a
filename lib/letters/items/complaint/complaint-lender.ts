import { supervisorOf } from "@/lib/lenders/lender-of";
import { addDays, chineseDay } from "@/lib/units/day";
import { dayOf } from "@/lib/units/instant";
import { basisOf, contactsAbout, crowdedDays, atNight, toThirdParty } from "@/lib/letters/conduct";
import { conductSection, countsInWords } from "@/lib/letters/conduct-facts";
import { courtWarning, recorded, withoutAcknowledgement } from "@/lib/letters/consequences";
import { findingsAbout, groundSentences } from "@/lib/letters/grounds";
import type { Letter } from "@/lib/letters/letter";
import { claimed, creditor, reserve, respondentFact, settledDemand, spokenPart, whoWrites } from "@/lib/letters/party";
import { badContacts, NO_CONDUCT } from "@/lib/letters/spine";
import { privateStop, unless } from "@/lib/letters/stop-signs";
import { contactTable } from "@/lib/letters/contact-table";
import { Writer } from "@/lib/letters/writer";

/** The complaint to the lender's own consumer-protection unit: the step that regulators ask for first. */
const letter: Letter = {
  title: "向放贷机构投诉催收行为",
  useWhen: "先让放贷机构自己处理：写明每一次不当催收，要它核查、停止、书面答复。监管部门通常要求先走这一步。",
  recipient: "放贷机构消费者权益保护部门",
  applies: (input) => unless(privateStop(input), badContacts(input).length === 0 && NO_CONDUCT),
  consequences: (input) => [...courtWarning(input), withoutAcknowledgement(input), recorded("放贷机构")],
  compose(input) {
    const w = new Writer(input);
    const contacts = contactsAbout(input);
    const third = contacts.filter(toThirdParty);
    const answerBy = chineseDay(addDays(input.on, 15));

    w.title("关于不当催收的投诉");
    w.addressee(creditor(w, "消费者权益保护部门"));
    w.paragraph("opening", [whoWrites(w), w.form("opening.purpose", 80)`现就催收中的以下情况提出投诉，请核查处理。`, reserve(w)]);

    w.heading("facts", "事实经过");
    if (contacts.length === 0) w.ask("contacts");
    w.paragraph("facts", [w.short ? respondentFact(w) : null, ...claimed(w, 52, "贵方")]);
    conductSection(w, contacts);

    w.heading("grounds", "依据");
    w.numbered("grounds", [
      ...groundSentences(w, findingsAbout(w, contacts), { most: 3 }),
      supervisorOf(w.licence) === "nfra" ? w.rule("grounds.term", 40, "TS20-01") : null,
    ]);

    w.heading("demands", "请求");
    w.numbered("demands", [
      settledDemand(w),
      w.demand("demands.investigate", 96, basisOf(contacts))`核查上述各次联系，说明由哪家机构、哪些人员进行，并把结果书面告诉我。`,
      third.length > 0 ? w.demand("demands.stop", 98, basisOf(third))`停止联系我以外的任何人，并删除为催收保存的第三人信息。` : null,
      contacts.some(atNight) ? w.demand("demands.hours", 88, basisOf(contacts.filter(atNight)))`不再于22时至次日8时之间催收。` : null,
      crowdedDays(contacts).length > 0
        ? w.demand("demands.frequency", 80)`控制来电频次：贵方主动拨打并接通的催收电话，每天不超过3次。`
        : null,
      contacts[0]
        ? w.demand(
            "demands.records",
            78,
            basisOf(contacts),
          )`提供${chineseDay(dayOf(contacts[0].at))}以来与我有关的催收记录和通话录音；不能提供的，说明理由并予以保存。`
        : null,
      w.demand("demands.answer", 92)`请在${answerBy}前书面答复，并告知本次投诉的编号。`,
    ]);
    if (!w.input.forPublic) contactTable(w, contacts);
    w.paragraph("closing", [w.form("closing.true", 30)`以上内容由我本人根据记录如实填写。`]);
    w.signature();
    return w.finish("complaint-lender", "关于不当催收的投诉");
  },
  spoken(input) {
    const w = new Writer(input);
    const what = countsInWords(contactsAbout(input));
    return {
      script: [
        "你好，我要投诉催收行为，请转消费者权益保护部门或登记投诉。",
        `${spokenPart(w)}。${what ? `我的记录里有：${what}。` : ""}日期和时间我可以逐条报给你。`,
        "请把投诉编号和处理部门告诉我。",
        "请书面答复我，并保存与我有关的录音和催收记录。",
      ],
      sms: `${spokenPart(w)}，现投诉催收行为${what ? `：${what}` : ""}。请登记并告知投诉编号，于${chineseDay(addDays(input.on, 15))}前书面答复。`,
    };
  },
};

export default letter;
