import type { Saying } from "@/lib/case/vocabulary";
import { basisOf, contactLine, contactsAbout, shownNumber } from "@/lib/letters/conduct";
import { recorded } from "@/lib/letters/consequences";
import type { Letter, LetterInput } from "@/lib/letters/letter";
import { loanName, whoReports } from "@/lib/letters/party";
import { unless } from "@/lib/letters/stop-signs";
import { Writer } from "@/lib/letters/writer";

const MATTERS: Saying[] = ["threat-violence", "visit-unconsented", "posted-publicly"];
const found = (input: LetterInput) => contactsAbout(input).filter((contact) => contact.said.some((saying) => MATTERS.includes(saying)));

/** A lead for the anti-gang platform: only where bodies, homes or public shaming were threatened or touched. */
const letter: Letter = {
  title: "向 12337 举报暴力、软暴力催收",
  useWhen: "有人身威胁、闯门堵门、公开张贴这类行为时。一般的电话骚扰不归它管。",
  recipient: "全国扫黑办智能化举报平台（12337）",
  applies: (input) => unless(found(input).length === 0 && "记录里没有人身威胁、擅自上门或公开张贴。把普通催收说成涉黑会损害你的可信度。"),
  consequences: () => [
    recorded("举报平台"),
    { text: "举报涉黑涉恶要有具体事实，诬告要负法律责任。", safer: "只写发生了什么，不要自己下“黑恶”的结论。", severity: "care" },
  ],
  compose(input) {
    const w = new Writer(input);
    const contacts = found(input);
    const all = [...new Set(contacts.flatMap((contact) => shownNumber(contact.number) ?? []))];
    const numbers = all.slice(0, 10).join("、") + (all.length > 10 ? `等${all.length}个` : "");
    w.title("关于暴力、软暴力催收线索的举报");
    w.addressee("12337举报平台");
    w.paragraph("opening", [whoReports(w), w.form("opening.purpose", 80)`现提供下列线索。`]);
    w.heading("facts", "线索内容");
    if (contacts.length === 0) w.ask("contacts");
    w.paragraph("facts", [
      contacts.length > 0
        ? w.state("facts.background", 70, {
            rows: [w.debtRow],
          })`催收${loanName(w)}的人员有以下行为${numbers ? `，使用的号码为${numbers}` : ""}。`
        : null,
    ]);
    w.numbered(
      "facts",
      contacts.map((contact) => w.state(`facts.contact.${contact.id}`, 95, basisOf([contact]))`${contactLine(contact, input)}`),
    );
    w.heading("demands", "请求");
    w.numbered("demands", [
      w.demand("demands.check", 100, basisOf(contacts))`请核查上述线索，依法处理，并为我的身份保密。`,
      w.demand("demands.answer", 80)`请告知核查结果。`,
    ]);
    w.signature();
    return w.finish("complaint-12337", "暴力、软暴力催收线索举报");
  },
};

export default letter;
