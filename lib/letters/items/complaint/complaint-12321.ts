import type { Contact } from "@/lib/case/contact";
import { chineseDay } from "@/lib/units/day";
import { dayOf } from "@/lib/units/instant";
import { isKnown } from "@/lib/units/maybe";
import { basisOf, connectedWords, contactsAbout, shownNumber, toThirdParty } from "@/lib/letters/conduct";
import { askedToStop, graveSayings, nightFacts, sayingFacts } from "@/lib/letters/conduct-facts";
import { recorded } from "@/lib/letters/consequences";
import type { Letter, LetterInput } from "@/lib/letters/letter";
import { loanName, whoReports } from "@/lib/letters/party";
import { peopleList } from "@/lib/letters/people";
import { closed, dayList, momentList, quote, span } from "@/lib/letters/wording";
import { Writer } from "@/lib/letters/writer";

/** The number asked for, or the one with the most contacts (the smaller number when equal); null when no contact shows one. */
export function reportedNumber(input: LetterInput): string | null {
  if (isKnown(input.contactNumber) && input.contactNumber !== "") return shownNumber(input.contactNumber);
  const counts = new Map<string, number>();
  for (const contact of contactsAbout(input)) {
    const number = shownNumber(contact.number);
    if (number !== null) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return [...counts.entries()].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

const contactsOf = (input: LetterInput): Contact[] => {
  const number = reportedNumber(input);
  return number === null ? [] : contactsAbout(input).filter((contact) => shownNumber(contact.number) === number);
};

/** Report of one number to 12321: what this number did, and nothing that another number did. The form takes 15 to 1000 characters. */
const letter: Letter = {
  title: "向 12321 举报骚扰号码",
  useWhen: "某个号码反复打来或发短信骚扰时，一个号码写一份。",
  recipient: "12321 网络不良与垃圾信息举报受理中心",
  applies: (input) =>
    contactsOf(input).length > 0 ? { ok: true } : { ok: false, why: "记录里没有带号码的来电或短信。号码没有显示的，12321 无法处理。" },
  consequences: () => [
    recorded("12321"),
    {
      text: "12321 处理的是号码，不处理欠款，也不会替你答复放贷机构。",
      safer: "同时向放贷机构投诉，这里只写号码做了什么。",
      severity: "note",
    },
  ],
  compose(input) {
    const w = new Writer(input);
    const number = reportedNumber(input);
    const contacts = contactsOf(input);
    const calls = contacts.filter(({ channel }) => channel === "call");
    const texts = contacts.filter(({ channel }) => channel === "sms");
    const third = contacts.filter(toThirdParty);
    const agency = contacts.map((contact) => contact.agency).find(isKnown);

    w.title(`关于骚扰号码${number ?? ""}的举报`);
    w.addressee("12321网络不良与垃圾信息举报受理中心");
    w.paragraph("opening", [whoReports(w), w.form("opening.purpose", 80)`现举报下列号码。`]);
    w.heading("facts", "事实经过");
    if (number === null || contacts.length === 0) w.ask("contactNumber");
    else {
      const period = span(dayOf(contacts[0]!.at), dayOf(contacts.at(-1)!.at));
      const kinds = [
        calls.length > 0 ? `拨打电话${calls.length}次${connectedWords(calls)}` : "",
        texts.length > 0 ? `发送短信${texts.length}条` : "",
      ].filter((text) => text !== "");
      const how = kinds.length > 0 ? kinds.join("，") : `联系${contacts.length}次`;
      w.paragraph("facts", [
        w.state("facts.number", 100, basisOf(contacts))`${period}，号码${number}为催收${loanName(w)}${how}。`,
        w.state("facts.times", 60, basisOf(contacts))`时间为：${momentList(
          contacts.map(({ at }) => at),
          12,
        )}。`,
        agency ? w.state("facts.agency", 50, basisOf(contacts))`来电或短信中说明的机构为${agency}。` : null,
      ]);
      w.paragraph("facts", [
        nightFacts(w, contacts, 90),
        third.length > 0
          ? w.state(
              "facts.third-party",
              92,
              basisOf(third),
            )`其中${third.length}次（${momentList(third.map(({ at }) => at))}）联系的不是我本人${
              peopleList(third, input) ? `，而是${peopleList(third, input).replace(/^(?=\d)/, "别的")}` : ""
            }。`
          : null,
        ...afterStop(w, contacts),
        ...sayingFacts(w, contacts, graveSayings),
      ]);
      w.paragraph(
        "facts",
        texts
          .filter((contact) => !input.forPublic && isKnown(contact.words) && contact.words !== "")
          .slice(-5)
          .map(
            (contact) =>
              w.state(
                `facts.text.${contact.id}`,
                45,
                basisOf([contact]),
              )`${chineseDay(dayOf(contact.at))}短信原文：${closed(quote(contact.words ?? "", 160))}`,
          ),
      );
    }
    w.heading("demands", "请求");
    w.numbered("demands", [
      number !== null && contacts.length > 0
        ? w.demand("demands.check", 100, basisOf(contacts))`请核查号码${number}的使用情况，依职责处置，并告知处理结果。`
        : null,
    ]);
    w.signature();
    return w.finish("complaint-12321", number === null ? "骚扰号码举报" : `骚扰号码举报${number.length <= 17 ? number : ""}`);
  },
};

/** Contacts by this number after the borrower had asked this lender that third parties be left alone. */
function afterStop(w: Writer, contacts: Contact[]) {
  const asked = askedToStop(w);
  if (!asked) return [];
  const later = contacts.filter((contact) => toThirdParty(contact) && contact.at > asked.at);
  if (later.length === 0) return [];
  return [
    w.state(
      "facts.after-stop",
      80,
      basisOf([asked, ...later]),
    )`我在${momentList([asked.at])}已要求不要联系第三人，这个号码此后仍联系第三人${later.length}次（${dayList(later.map(({ at }) => dayOf(at)))}）。`,
  ];
}

export default letter;
