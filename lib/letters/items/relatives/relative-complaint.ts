import { addDays, chineseDay } from "@/lib/units/day";
import { basisOf } from "@/lib/letters/conduct";
import type { Letter } from "@/lib/letters/letter";
import { creditor, loanName } from "@/lib/letters/party";
import { askWho, contactsOfOnePerson, witnessed } from "@/lib/letters/relative";
import { unless } from "@/lib/letters/stop-signs";
import { Writer } from "@/lib/letters/writer";

/** The pestered person's own complaint: they have rights of their own and owe nothing. */
const letter: Letter = {
  title: "亲友自己的投诉",
  useWhen: "被联系的亲友、同事愿意以自己的名义投诉时。由本人核对、签名、提交。",
  recipient: "放贷机构消费者权益保护部门，也可交监管部门",
  applies: (input) => unless(!contactsOfOnePerson(input) && "记录里还没有第三人被联系的事。"),
  consequences: () => [
    { text: "由亲友本人提出，用他们的姓名和电话。", safer: "由本人核对、签名、提交；不要替他们提交。", severity: "care" },
  ],
  compose(input) {
    const w = new Writer(input);
    const found = contactsOfOnePerson(input);
    w.title("关于被催收骚扰的投诉");
    w.addressee(creditor(w, "消费者权益保护部门"));
    w.paragraph("opening", [
      w.form(
        "opening.person",
        90,
      )`本人姓名：＿＿＿＿＿＿，电话：＿＿＿＿＿＿。我不是${loanName(w)}的借款人，也没有为这笔借款提供担保，却因这笔借款被贵方或受托机构联系。（若有担保，请划去“也没有为这笔借款提供担保”）`,
    ]);
    w.heading("facts", "事实经过");
    askWho(w, found);
    w.numbered("facts", found ? witnessed(w, found) : []);
    w.heading("grounds", "依据");
    w.numbered("grounds", [
      w.rule("grounds.privacy", 62, "third-party-contact-after-refusal/MFD-1033"),
      w.rule("grounds.deletion", 58, "personal-information-rights/PIPL-44"),
    ]);
    w.heading("demands", "请求");
    w.numbered("demands", [
      w.demand("demands.stop", 100, found ? basisOf(found) : {})`自收到之日起不再以任何方式联系我。`,
      w.demand("demands.source", 92)`说明从何处、依据什么取得我的联系方式。`,
      w.demand("demands.delete", 90)`删除我的姓名和号码，并通知受托机构一并删除。`,
      w.demand("demands.answer", 86)`请在${chineseDay(addDays(input.on, 15))}前书面答复。`,
    ]);
    w.paragraph("closing", [w.form("closing.sign", 40)`签名：＿＿＿＿＿＿　日期：＿＿＿＿年＿＿月＿＿日`]);
    return w.finish("relative-complaint", "第三人被催收骚扰的投诉");
  },
};

export default letter;
