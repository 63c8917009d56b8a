import { caseNumber, claimantOf, courtName, latestPaper, paperRow, UNVERIFIED } from "@/lib/letters/court-paper";
import { identity } from "@/lib/letters/identity";
import type { Letter, LetterInput } from "@/lib/letters/letter";
import { unless } from "@/lib/letters/stop-signs";
import { Writer } from "@/lib/letters/writer";

const paperOf = (input: LetterInput) => latestPaper(input, ["summons", "pre-mediation", "payment-order", "judgment", "enforcement-notice"]);

/** A relative as representative before a court. What binds the party (admit, waive, settle, appeal) only where it is named and ticked. */
const letter: Letter = {
  title: "授权委托书（委托亲属出庭）",
  useWhen: "自己不能到庭，请近亲属代为出庭时，开庭前交给法院。",
  recipient: "受理案件的人民法院",
  applies: (input) => unless(!paperOf(input) && "记录里没有法院文书。和放贷机构沟通的委托，请用“委托亲友代为沟通”。"),
  consequences: (input) => [
    ...(paperOf(input)?.verified === true ? [] : [UNVERIFIED]),
    {
      text: "一般授权的人不能替你承认、放弃、变更诉讼请求，不能替你和解、反诉、上诉。只写“全权代理”，等于没有这些特别授权。",
      safer: "默认只给一般授权；要给哪一项特别授权，由你自己逐项勾选。",
      severity: "care",
      restsOn: ["facts.special"],
    },
    {
      text: "最多委托两个人。近亲属要交身份证件和关系证明；收费代办的“维权”公司不在可以委托的人里。",
      safer: "被委托的人签名前，先让他看过全部文书。",
      severity: "note",
    },
  ],
  compose(input) {
    const w = new Writer(input);
    const paper = paperOf(input);
    if (!paper) w.ask("courtPaper");
    w.title("授权委托书");
    w.paragraph("opening", [identity(w, "委托人")]);
    w.paragraph("opening", [
      w.form(
        "opening.agent",
        92,
      )`受委托人：姓名＿＿＿＿，与委托人的关系＿＿＿＿，身份证号＿＿＿＿＿＿＿＿，住址＿＿＿＿＿＿＿＿，电话＿＿＿＿＿＿。`,
    ]);
    w.heading("facts", "委托事项和权限");
    w.numbered("facts", [
      paper
        ? w.state(
            "facts.case",
            94,
            paperRow(paper),
          )`委托人因与${claimantOf(w, paper, "对方当事人，以文书为准")}的纠纷一案（案号${caseNumber(w, paper)}），委托上述受委托人作为委托诉讼代理人。`
        : null,
      w.form("facts.general", 92)`□一般授权：代为应诉、提出和提交证据、参加庭审和辩论、签收诉讼文书。`,
      w.form(
        "facts.special",
        90,
      )`特别授权（由委托人本人逐项勾选，没有勾选的没有授权）：□代为承认、放弃、变更诉讼请求　□代为和解　□代为提起反诉　□代为上诉。`,
    ]);
    w.paragraph("closing", [w.form("closing.enclosed", 40)`附：受委托人身份证复印件；与委托人的关系证明。`]);
    w.paragraph("closing", [w.form("closing.to", 30)`此致`]);
    w.paragraph("closing", [w.form("closing.court", 30)`${courtName(w, paper)}`]);
    w.paragraph("closing", [w.form("closing.sign", 30)`委托人（本人签名）：`]);
    w.signature();
    return w.finish("power-of-attorney", "授权委托书");
  },
};

export default letter;
