import { addDays, chineseDay } from "@/lib/units/day";
import { CHANNELS } from "@/lib/case/vocabulary";
import { isKnown } from "@/lib/units/maybe";
import { atNight, contactsAbout, crowdedDays } from "@/lib/letters/conduct";
import { frequencyFacts, nightFacts, overview } from "@/lib/letters/conduct-facts";
import { recorded, withoutAcknowledgement } from "@/lib/letters/consequences";
import { findingsAbout, groundSentences } from "@/lib/letters/grounds";
import type { Letter } from "@/lib/letters/letter";
import { creditor, reserve, spokenPart, whoWrites } from "@/lib/letters/party";
import { settledStop, unless } from "@/lib/letters/stop-signs";
import { Writer } from "@/lib/letters/writer";

/** Says by which means and at which hours the borrower can be reached, so that there is no reason to look elsewhere. */
const letter: Letter = {
  title: "指定联系方式和时段",
  useWhen: "联系太多、太晚，想让对方只用你说的方式、在你说的时间联系时。",
  recipient: "放贷机构的官方客服，并转受托催收机构",
  applies: (input) => unless(settledStop(input)),
  consequences: (input) => [
    withoutAcknowledgement(input),
    recorded("放贷机构"),
    {
      text: "说了可以联系的时段，就要在那个时段接电话或回复；一直不接，对方可能以联系不上你为由联系别人。",
      safer: "选一个你真能接的时段，或选短信、邮件。",
      severity: "care",
    },
  ],
  compose(input) {
    const w = new Writer(input);
    const contacts = contactsAbout(input);
    const preferred = input.record.borrower.preferredContact;
    w.title("关于联系方式和时段的函");
    w.addressee(`${creditor(w)}并转受托催收机构`);
    w.paragraph("opening", [whoWrites(w), w.form("opening.purpose", 80)`请按以下方式和时段联系我本人。`, reserve(w)]);
    w.heading("facts", "目前的联系情况");
    w.paragraph("facts", [overview(w, contacts), nightFacts(w, contacts), ...frequencyFacts(w, contacts)]);
    w.heading("grounds", "依据");
    w.numbered("grounds", groundSentences(w, findingsAbout(w, [...contacts.filter(atNight), ...crowdedDays(contacts).flat()])));
    w.heading("demands", "请求");
    const row = { rows: [{ table: "borrower" as const, id: "preferredContact" }] };
    w.numbered("demands", [
      isKnown(preferred?.channel)
        ? w.demand(
            "demands.channel",
            96,
            row,
          )`请以${preferred.channel === "letter" ? "书面信函" : CHANNELS[preferred.channel]}联系我${channelAddress(w)}。`
        : null,
      isKnown(preferred?.fromClock) && isKnown(preferred.untilClock)
        ? w.demand("demands.hours", 94, row)`可以联系的时间为每日${preferred.fromClock}至${preferred.untilClock}，其他时间请不要来电。`
        : w.demand("demands.night", 90)`22时至次日8时之间请不要联系。`,
      w.demand("demands.self", 92)`请只联系我本人，不联系我的家人、朋友、同事或单位。`,
      w.demand("demands.identify", 70)`来电请先说明机构名称和工号。`,
      w.demand("demands.answer", 84)`请在${chineseDay(addDays(input.on, 10))}前书面确认，并通知受托催收机构。`,
    ]);
    if (!isKnown(preferred?.channel) || !isKnown(preferred.fromClock)) w.ask("preferredContact");
    w.signature();
    return w.finish("contact-preference", "指定联系方式和时段");
  },
  spoken(input) {
    const preferred = input.record.borrower.preferredContact;
    const hours = preferred?.fromClock && preferred.untilClock ? `每天${preferred.fromClock}到${preferred.untilClock}` : "白天";
    return {
      script: [
        "请登记我的联系要求，并告诉我登记编号。",
        `请只联系我本人，时间是${hours}。晚上十点到早上八点不要来电。`,
        "请把这个要求转给受托的催收公司。",
      ],
      sms: `${spokenPart(new Writer(input))}。请只联系我本人，时间为${hours}，22时至次日8时请勿联系，并转告受托催收机构。`,
    };
  },
};

function channelAddress(w: Writer): string {
  const { preferredContact, email, phone } = w.input.record.borrower;
  if (w.input.forPublic) return "";
  if (preferredContact?.channel === "email" && isKnown(email)) return `（${email}）`;
  return (preferredContact?.channel === "call" || preferredContact?.channel === "sms") && isKnown(phone) ? `（${phone}）` : "";
}

export default letter;
