import { PAPERS, type PaperKind } from "@/lib/case/vocabulary";
import { chineseDay } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { courtPapers, recorded } from "@/lib/letters/consequences";
import { calling } from "@/lib/letters/court-paper";
import { budgetFact, budgetTable, hardshipEvidence, hardshipFacts } from "@/lib/letters/hardship-facts";
import { identity } from "@/lib/letters/identity";
import type { Letter } from "@/lib/letters/letter";
import { claimed, loanName } from "@/lib/letters/party";
import { yes } from "@/lib/letters/stop-signs";
import { Writer } from "@/lib/letters/writer";

/** What came, where the vocabulary lists what may have come. */
const RECEIVED: Partial<Record<PaperKind, string>> = { summons: "起诉材料" };

/** Application for legal aid: who, what for, how little money; the aid centre decides whether the case is one it takes. */
const letter: Letter = {
  title: "法律援助申请",
  textVersion: 2,
  useWhen: "收到法院文书、要起诉或不知道怎么办，又请不起律师时。先打 12348 问是否受理。",
  recipient: "受理案件的法院所在地的法律援助机构；没有打官司的，纠纷发生地的法律援助机构",
  applies: () => yes,
  consequences: () => [
    recorded("法律援助中心"),
    {
      text: "借款纠纷不在法律援助法第三十一条列明的代理事项里，只有各地另有规定的才可能派律师；咨询、代拟文书可以申请。",
      safer: "先打 12348 问当地受不受理。法院的期限照走，不要等援助的结果。",
      severity: "care",
    },
    { text: "能否援助看经济状况和案件类型，各地标准不同；咨询都是免费的。", safer: "先打 12348，问清要带什么材料。", severity: "note" },
  ],
  compose(input) {
    const w = new Writer(input);
    const papers = courtPapers(input);
    w.title("法律援助申请");
    const court = papers.find(({ sender }) => isKnown(sender) && sender !== "")?.sender;
    w.addressee(court ? `${court}所在地的法律援助机构` : "法律援助机构");
    w.paragraph("opening", [identity(w, "申请人")]);
    w.heading("facts", "申请事项和经济状况");
    w.paragraph("facts", [
      ...papers.map(
        (paper) =>
          w.state(`facts.paper.${paper.id}`, 92, {
            rows: [{ table: "papers", id: paper.id }],
            evidenceIds: paper.evidenceIds,
          })`${w.known(paper.receivedOn, "courtPaper", chineseDay)}，申请人收到${RECEIVED[paper.kind] ?? PAPERS[paper.kind]}${isKnown(paper.sender) ? `（${paper.sender}）` : ""}。`,
      ),
      ...claimed(w, 70).map((sentence) => calling("申请人", sentence)),
    ]);
    w.paragraph("facts", [
      papers.length > 0
        ? w.form(
            "facts.status",
            68,
          )`申请人在案件中的地位：□被告　□被申请人　□被执行人；所处阶段：□调解　□一审　□二审　□执行（由本人勾选）。`
        : null,
      w.form("facts.aided", 40)`是否申请过法律援助：□是　□否（由本人勾选）。`,
    ]);
    w.paragraph(
      "facts",
      [...hardshipFacts(w, 84), budgetFact(w, 86, "only")].map((sentence) => calling("申请人", sentence)),
    );
    hardshipEvidence(w);
    w.heading("demands", "请求");
    w.numbered("demands", [
      w.demand("demands.aid", 98)`请就${loanName(w)}的纠纷提供法律咨询、代拟法律文书；当地规定可以代理的，请指派人员代理。`,
      w.demand("demands.advice", 80)`不符合援助条件的，请书面说明理由。`,
    ]);
    w.heading("grounds", "依据");
    w.numbered("grounds", [w.rule("grounds.forms", 50, "FLYZ-22"), w.rule("grounds.statement", 48, "FLYZ-41")]);
    w.paragraph("closing", [
      w.form("closing.honest", 60)`申请人如实说明经济困难状况，愿意提供材料供核对。`,
      w.form("closing.enclosed", 40)`附：身份证复印件；经济困难状况说明表；与案件有关的材料。`,
    ]);
    budgetTable(w);
    w.signature();
    return w.finish("legal-aid", "法律援助申请");
  },
};

export default letter;
