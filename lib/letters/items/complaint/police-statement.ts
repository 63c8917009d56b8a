import { isToldAsCollection } from "@/lib/case/collects";
import type { Contact } from "@/lib/case/contact";
import type { Saying } from "@/lib/case/vocabulary";
import { dayOf } from "@/lib/units/instant";
import { isKnown } from "@/lib/units/maybe";
import { basisOf, contactLine, isAbout, shownNumber } from "@/lib/letters/conduct";
import { recorded } from "@/lib/letters/consequences";
import { identity } from "@/lib/letters/identity";
import type { Letter, LetterInput } from "@/lib/letters/letter";
import { loanName, settledFact } from "@/lib/letters/party";
import { unless } from "@/lib/letters/stop-signs";
import { Writer } from "@/lib/letters/writer";

/** What the police look at: threats, insults repeated, break-ins, pretended officers, exposure. Not the debt, and not mere calls. */
export const POLICE_MATTERS: Saying[] = ["threat-violence", "posed-as-police", "posed-as-court", "posted-publicly", "visit-unconsented"];

/** What the police are told: whoever threatens or poses, whether it collects or not, and though nobody knows for which debt. */
export const policeContacts = (input: LetterInput) =>
  input.record.contacts
    .filter(
      (contact) =>
        contact.direction === "in" &&
        dayOf(contact.at) <= input.on &&
        (!isKnown(contact.debtId) || isAbout(input, contact)) &&
        contact.said.some((saying) => POLICE_MATTERS.includes(saying)),
    )
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));

/** As the loan's collection only where all of it is known to collect, and for this loan. */
const background = (w: Writer, contacts: readonly Contact[]): string =>
  contacts.every((contact) => isToldAsCollection(contact) && isAbout(w.input, contact))
    ? `我因${loanName(w)}被催收，其间发生了以下${contacts.length}件事。`
    : `我近来遇到以下${contacts.length}件事，是不是与${loanName(w)}的催收有关，请依法查明。`;

/** Statement for the police: each event in its own sentence, nothing concluded that the police must conclude. */
const letter: Letter = {
  title: "报案材料",
  useWhen: "有人威胁人身安全、未经同意上门、公开张贴或冒充公检法时。人身有危险先打 110。",
  recipient: "事情发生地或你居住地的派出所",
  applies: (input) =>
    unless(
      policeContacts(input).length === 0 && "记录里没有人身威胁、冒充公检法、擅自上门或公开张贴。普通催收请向放贷机构和监管部门投诉。",
    ),
  consequences: () => [
    recorded("公安机关"),
    {
      text: "报案内容必须属实。记错不要紧，编造要负法律责任。",
      safer: "只写你亲自经历或有记录的事，听说的写明是听谁说的。",
      severity: "care",
    },
    { text: "公安机关处理违法行为，不处理欠款；报案不影响欠款本身。", safer: "还款安排另外与放贷机构谈。", severity: "note" },
  ],
  compose(input) {
    const w = new Writer(input);
    const contacts = policeContacts(input);
    const numbered = contacts.some(({ channel, number }) => (channel === "call" || channel === "sms") && shownNumber(number) !== null);
    w.title("报案材料");
    w.addressee("派出所");
    w.paragraph("opening", [identity(w, "报案人")]);
    w.heading("facts", "事情经过");
    if (contacts.length === 0) w.ask("contacts");
    w.paragraph("facts", [
      settledFact(w, 72),
      contacts.length > 0
        ? w.state("facts.background", 70, {
            rows: [w.debtRow],
          })`${background(w, contacts)}`
        : null,
    ]);
    w.numbered(
      "facts",
      contacts.map((contact) => w.state(`facts.contact.${contact.id}`, 95, basisOf([contact]))`${contactLine(contact, input)}`),
    );
    w.heading("grounds", "依据");
    const said = new Set(contacts.flatMap((contact) => contact.said));
    w.numbered("grounds", [
      said.has("threat-violence") || said.has("posted-publicly") ? w.rule("grounds.threat", 60, "police-remedies/ZA25-50a") : null,
      said.has("posed-as-police") || said.has("posed-as-court") ? w.rule("grounds.posing", 60, "police-remedies/ZA25-62") : null,
      said.has("visit-unconsented") ? w.rule("grounds.visit", 58, "ZA25-47") : null,
      contacts.length > 0 ? w.rule("grounds.duty", 40, "ZA25-90") : null,
    ]);
    w.heading("demands", "请求");
    w.numbered("demands", [
      w.demand(
        "demands.register",
        100,
        basisOf(contacts),
      )`请依法受案调查，查明${numbered ? "上述号码使用人和" : ""}相关人员的身份，依法处理。`,
      w.demand("demands.receipt", 90)`请出具受案回执；认为不属于违反治安管理行为的，请告知并说明理由。`,
      said.has("visit-unconsented") || said.has("threat-violence")
        ? w.demand("demands.safety", 85)`请采取措施保障我和家人的人身安全。`
        : null,
    ]);
    w.paragraph("closing", [w.form("closing.true", 30)`以上陈述属实，我愿意配合调查并提交原始记录。`]);
    w.signature();
    return w.finish("police-statement", "催收中人身威胁等情况报案");
  },
};

export default letter;
