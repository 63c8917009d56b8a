import { addDays, chineseDay } from "@/lib/units/day";
import { dayOf } from "@/lib/units/instant";
import { basisOf, contactsAbout } from "@/lib/letters/conduct";
import { overview, sayingFacts } from "@/lib/letters/conduct-facts";
import { recorded, withoutAcknowledgement } from "@/lib/letters/consequences";
import type { Letter } from "@/lib/letters/letter";
import { creditor, reserve, settledFact, spokenPart, whoWrites } from "@/lib/letters/party";
import { privateStop, unless } from "@/lib/letters/stop-signs";
import { Writer } from "@/lib/letters/writer";

/** Demands records, recordings, the agency's name and mandate: the second step after third parties were pestered. */
const letter: Letter = {
  title: "要求提供催收记录和录音",
  useWhen: "需要查清谁在催收、说了什么，或准备投诉时。越早寄，录音越可能还在。",
  recipient: "放贷机构的官方客服与消费者权益保护部门",
  applies: (input) => unless(privateStop(input), contactsAbout(input).length === 0 && "记录里还没有催收联系。"),
  consequences: (input) => [withoutAcknowledgement(input), recorded("放贷机构")],
  compose(input) {
    const w = new Writer(input);
    const contacts = contactsAbout(input);
    const first = contacts[0];
    w.title("关于提供催收记录的函");
    w.addressee(creditor(w, "消费者权益保护部门"));
    w.paragraph("opening", [whoWrites(w), w.form("opening.purpose", 80)`为核对催收情况，请提供以下资料。`, reserve(w)]);
    w.heading("facts", "联系情况");
    if (!first) w.ask("contacts");
    w.paragraph("facts", [settledFact(w), overview(w, contacts, 84), ...sayingFacts(w, contacts, ["refused-records", "hid-identity"])]);
    w.heading("grounds", "依据");
    w.numbered("grounds", [
      w.rule("grounds.keep", 60, "recording-and-records/XJ24-02"),
      w.rule("grounds.card", 58, "recording-and-records/XYK-68"),
      w.rule("grounds.recording", 56, "recording-and-records/CBA-14"),
      w.rule("grounds.access", 54, "records-refused/PIPL-44"),
      w.rule("grounds.mandate", 50, "PIPL-21"),
    ]);
    w.heading("demands", "请提供");
    const since = first ? chineseDay(dayOf(first.at)) : null;
    w.numbered("demands", [
      since
        ? w.demand("demands.log", 98, basisOf(contacts))`${since}以来对我及他人的全部催收记录，包括时间、号码、人员、内容和结果。`
        : null,
      since ? w.demand("demands.recordings", 96, basisOf(contacts))`同一期间的通话录音，以及发送的短信和消息原文。` : null,
      w.demand("demands.agency", 92)`受托催收机构的全称、委托日期和委托范围；没有委托的，请说明。`,
      w.demand("demands.shared", 84)`向受托机构提供了我的哪些信息，以及联系他人所用号码的来源。`,
      w.demand("demands.keep", 82)`在答复之前保存上述记录和录音，不予删除。`,
      w.demand("demands.answer", 90)`请在${chineseDay(addDays(input.on, 15))}前书面提供；不能提供的，逐项说明理由。`,
    ]);
    w.signature();
    return w.finish("records-request", "要求提供催收记录和录音");
  },
  spoken: (input) => ({
    script: [
      "请登记：我要求提供与我有关的催收记录和通话录音。",
      "请告诉我受托催收公司的全称，和你们委托它的日期。",
      "在答复之前请保存这些记录。请把登记编号和你的工号告诉我。",
    ],
    sms: `${spokenPart(new Writer(input))}，要求提供催收记录、通话录音和受托机构名称，并保存至答复为止，请于${chineseDay(addDays(input.on, 15))}前答复。`,
  }),
};

export default letter;
