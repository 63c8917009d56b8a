import { isKnown } from "@/lib/units/maybe";
import type { Letter } from "@/lib/letters/letter";
import { loanName } from "@/lib/letters/party";
import { askWho, contactsOfOnePerson, whoseCase, witnessed } from "@/lib/letters/relative";
import { unless } from "@/lib/letters/stop-signs";
import { Writer } from "@/lib/letters/writer";

/** What a relative or colleague experienced, for them to check and sign: the borrower's word becomes a witness's. */
const letter: Letter = {
  title: "亲友的情况说明",
  useWhen: "亲友、同事愿意写下自己被联系的经过时。由本人核对、改正、签名。",
  recipient: "作为证据，附在投诉后面",
  applies: (input) => unless(!contactsOfOnePerson(input) && "记录里还没有第三人被联系的事。"),
  consequences: () => [
    { text: "这是亲友本人的陈述，内容由他们负责。", safer: "请他们自己核对每一条，记不清的删掉，不要代签。", severity: "care" },
    { text: "里面有亲友的联系方式，交出去后对方会知道。", safer: "先征得他们同意，用“使用陈述的同意书”。", severity: "care" },
  ],
  compose(input) {
    const w = new Writer(input);
    const found = contactsOfOnePerson(input);
    w.title("情况说明");
    w.paragraph("opening", [
      w.form("opening.person", 90)`本人姓名：＿＿＿＿＿＿，与${whoseCase(w)}的关系：＿＿＿＿＿＿，电话：＿＿＿＿＿＿。`,
      w.form("opening.not-party", 80)`我不是这笔借款的借款人，也没有为它提供担保。（若有担保，请划去本句）`,
    ]);
    w.heading("facts", "经过");
    askWho(w, found);
    w.paragraph("facts", [
      found
        ? w.state("facts.background", 70, {
            rows: [w.debtRow],
          })`因${isKnown(input.record.borrower.name) && !input.forPublic ? input.record.borrower.name : "他人"}被催收的${loanName(w)}，我收到以下联系。`
        : null,
    ]);
    w.numbered("facts", found ? witnessed(w, found) : []);
    w.heading("closing", "声明");
    w.paragraph("closing", [w.form("closing.true", 80)`以上是我亲身经历，已逐条核对，属实。`]);
    w.paragraph("closing", [w.form("closing.sign", 80)`签名：＿＿＿＿＿＿　日期：＿＿＿＿年＿＿月＿＿日`]);
    return w.finish("relative-statement", "亲友被催收联系的情况说明");
  },
};

export default letter;
