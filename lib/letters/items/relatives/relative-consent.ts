import type { Letter } from "@/lib/letters/letter";
import { debtName } from "@/lib/letters/party";
import { contactsOfOnePerson, whoseCase } from "@/lib/letters/relative";
import { unless } from "@/lib/letters/stop-signs";
import { Writer } from "@/lib/letters/writer";

/** Consent of a relative or colleague to the use of their words: their information is theirs. */
const letter: Letter = {
  title: "使用陈述的同意书",
  useWhen: "要把亲友的陈述或截图附在投诉里之前。",
  recipient: "由亲友本人签名，你自己保存",
  applies: (input) => unless(!contactsOfOnePerson(input) && "记录里还没有第三人被联系的事。"),
  consequences: () => [
    { text: "没有同意就交出亲友的信息，你自己也可能侵犯他们的隐私。", safer: "不愿意签的，就不用他们的陈述。", severity: "note" },
  ],
  compose(input) {
    const w = new Writer(input);
    if (!contactsOfOnePerson(input)) w.ask("thirdPartyContacts");
    w.title("同意书");
    w.paragraph("opening", [w.form("opening.person", 90)`本人姓名：＿＿＿＿＿＿，电话：＿＿＿＿＿＿。`]);
    w.heading("facts", "同意的范围");
    w.numbered("facts", [
      w.form("facts.scope", 96)`我同意${whoseCase(w)}在投诉${debtName(w)}的催收行为时，使用我的情况说明以及我提供的通话记录、短信和截图。`,
      w.form("facts.purpose", 94)`只用于向放贷机构、监管部门、公安机关和法院反映情况，不公开发布，不作其他用途。`,
      w.form("facts.withdraw", 90)`我可以随时撤回同意；撤回后不再用于新的投诉。`,
    ]);
    w.heading("closing", "签名");
    w.paragraph("closing", [w.form("closing.sign", 80)`签名：＿＿＿＿＿＿　日期：＿＿＿＿年＿＿月＿＿日`]);
    return w.finish("relative-consent", "使用陈述的同意书");
  },
};

export default letter;
