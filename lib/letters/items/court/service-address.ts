import { isKnown } from "@/lib/units/maybe";
import { caseNumber, courtName, latestPaper, orBlank, paperRow, UNVERIFIED } from "@/lib/letters/court-paper";
import { identity } from "@/lib/letters/identity";
import type { Letter, LetterInput } from "@/lib/letters/letter";
import { unless } from "@/lib/letters/stop-signs";
import { Writer } from "@/lib/letters/writer";

const paperOf = (input: LetterInput) => latestPaper(input, ["summons", "pre-mediation", "payment-order", "judgment", "enforcement-notice"]);

/** Where a court is to send its papers: what the court's own form asks, ready to be copied into it. */
const letter: Letter = {
  title: "送达地址确认书",
  useWhen: "法院让你填送达地址，或者地址、电话变了要告诉法院时。法院有自己的表格，照这份抄进去。",
  recipient: "受理案件的人民法院",
  applies: (input) => unless(!paperOf(input) && "记录里没有法院文书。"),
  consequences: (input) => [
    ...(paperOf(input)?.verified === true ? [] : [UNVERIFIED]),
    {
      text: "确认的地址用到一审、二审、再审和执行。地址写错、变了不说、拒收的，退回之日也算送达。",
      safer: "写自己一定收得到的地址；变了马上书面告诉法院。",
      severity: "care",
    },
    {
      text: "家里同住的成年人可以代收。选了电子送达，短信、邮箱到了就算送达。",
      safer: "不想让家里代收的，写明代收人；不能天天看手机的，电子送达选“否”。",
      severity: "note",
    },
  ],
  compose(input) {
    const w = new Writer(input);
    const paper = paperOf(input);
    const { borrower } = input.record;
    if (!paper) w.ask("courtPaper");
    const region = [...new Set([borrower.region.province, borrower.region.city, borrower.region.district].filter(isKnown))].join("");
    const address = orBlank(
      w,
      isKnown(borrower.address) && borrower.address !== "" ? region + borrower.address : null,
      "address",
      "送达地址，由本人填写",
    );
    const phone = orBlank(w, borrower.phone, "phone", "手机号码，由本人填写");
    w.title("送达地址确认书");
    w.paragraph("opening", [identity(w, "受送达人")]);
    w.heading("facts", "送达地址");
    w.numbered("facts", [
      paper ? w.state("facts.case", 92, paperRow(paper))`案号${caseNumber(w, paper)}。` : null,
      input.forPublic ? null : w.state("facts.address", 96, { rows: [{ table: "borrower", id: "address" }] })`送达地址：${address}。`,
      isKnown(borrower.postcode) && !input.forPublic
        ? w.state("facts.postcode", 80, { rows: [{ table: "borrower", id: "postcode" }] })`邮政编码：${borrower.postcode}。`
        : null,
      input.forPublic ? null : w.state("facts.phone", 94, { rows: [{ table: "borrower", id: "phone" }] })`手机号码：${phone}。`,
      w.form("facts.receiver", 70)`代收人（不需要的划去）：＿＿＿＿，与受送达人的关系＿＿＿＿，证件号码＿＿＿＿＿＿＿＿。`,
      w.form("facts.electronic", 68)`是否接受电子送达：□是　□否（由受送达人本人勾选）。选“是”的，接收方式：＿＿＿＿＿＿＿＿。`,
    ]);
    w.paragraph("closing", [w.form("closing.duty", 60)`受送达人已看过法院的告知事项；地址变更的，将书面告知法院。`]);
    w.paragraph("closing", [w.form("closing.to", 30)`此致`]);
    w.paragraph("closing", [w.form("closing.court", 30)`${courtName(w, paper)}`]);
    w.paragraph("closing", [w.form("closing.sign", 30)`受送达人（本人签名）：`]);
    w.signature();
    return w.finish("service-address", "送达地址确认书");
  },
};

export default letter;
