import { basisOf, contactLine, contactsAbout, toThirdParty } from "@/lib/letters/conduct";
import { thirdPartySummary } from "@/lib/letters/conduct-facts";
import { recorded } from "@/lib/letters/consequences";
import type { Letter, LetterInput } from "@/lib/letters/letter";
import { respondents, whoReports } from "@/lib/letters/party";
import { unless } from "@/lib/letters/stop-signs";
import { debtOf, Writer } from "@/lib/letters/writer";

const posted = (input: LetterInput) =>
  contactsAbout(input).filter((contact) => contact.channel === "post" || contact.said.includes("posted-publicly"));
const third = (input: LetterInput) => contactsAbout(input).filter(toThirdParty);

/** Report to the internet authority: personal information published or collected by force, not collection as such. */
const letter: Letter = {
  title: "向 12377 举报泄露个人信息",
  useWhen: "欠款信息被发到网上，或 App 强制读取通讯录后亲友被联系时。",
  recipient: "中央网信办违法和不良信息举报中心（12377）",
  applies(input) {
    const compulsory = debtOf(input).debt.contactsReadCompulsory === true;
    return unless(
      posted(input).length === 0 && !compulsory && third(input).length === 0 && "记录里没有公开发布，也没有通讯录被强制读取或亲友被联系。",
    );
  },
  consequences: () => [
    recorded("举报中心和被举报的平台"),
    { text: "它处理网上信息和个人信息，不处理电话催收和欠款。", safer: "电话骚扰请同时用 12321 和放贷机构的投诉。", severity: "note" },
  ],
  compose(input) {
    const w = new Writer(input);
    const open = posted(input);
    // Nothing is called a leak that the record does not show: a call to a relative tells of the use of contacts only.
    const shown = [
      open.length > 0 || third(input).some(({ said }) => said.includes("disclosed-debt")) ? "泄露" : "",
      w.debt.contactsReadCompulsory === true ? "过度收集" : "",
    ].filter((word) => word !== "");
    const matter = shown.length > 0 ? `${shown.join("、")}个人信息` : "违规使用联系人信息";
    w.title(`关于${matter}的举报`);
    w.addressee("中央网信办违法和不良信息举报中心");
    w.paragraph("opening", [whoReports(w), w.form("opening.purpose", 80)`现举报下列涉嫌${matter}的情况。`]);
    w.heading("facts", "事实经过");
    if (open.length === 0 && third(input).length === 0) w.ask("contacts");
    w.paragraph("facts", [
      w.state("facts.respondent", 90, {
        rows: [w.debtRow],
      })`被举报方：${respondents(w)}。`,
      w.debt.contactsReadCompulsory === true
        ? w.state("facts.compulsory", 92, { rows: [w.debtRow] })`该产品要求读取手机通讯录，不同意就不能办理。`
        : null,
    ]);
    w.numbered(
      "facts",
      open.map((contact) => w.state(`facts.posted.${contact.id}`, 96, basisOf([contact]))`${contactLine(contact, input)}`),
    );
    w.paragraph("facts", thirdPartySummary(w, contactsAbout(input), 88));
    w.heading("grounds", "依据");
    w.numbered("grounds", [
      open.length > 0 ? w.rule("grounds.posted", 62, "public-posting/PIPL-10") : null,
      w.debt.contactsReadCompulsory === true ? w.rule("grounds.lawful", 60, "address-book-compulsory/PIPL-06") : null,
      third(input).some((contact) => contact.said.includes("disclosed-debt")) && open.length === 0
        ? w.rule("grounds.disclosed", 58, "third-party-disclosure/PIPL-10")
        : null,
    ]);
    w.heading("demands", "请求");
    w.numbered("demands", [
      open.length > 0 ? w.demand("demands.remove", 98, basisOf(open))`责令删除上述公开的欠款和身份信息。` : null,
      w.demand("demands.investigate", 96)`核查其收集、使用和对外提供通讯录及联系人信息的情况，并依法处理。`,
      w.demand("demands.answer", 86)`请将处理结果告知我。`,
    ]);
    w.signature();
    return w.finish("complaint-12377", `举报${matter}`);
  },
};

export default letter;
