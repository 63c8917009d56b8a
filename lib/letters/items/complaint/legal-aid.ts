import { PAPERS } from "@/lib/case/vocabulary";
import { chineseDay } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { courtPapers, recorded } from "@/lib/letters/consequences";
import { budgetFact, budgetTable, hardshipEvidence, hardshipFacts } from "@/lib/letters/hardship-facts";
import { identity } from "@/lib/letters/identity";
import type { Letter } from "@/lib/letters/letter";
import { claimed } from "@/lib/letters/party";
import { yes } from "@/lib/letters/stop-signs";
import { Writer } from "@/lib/letters/writer";

/** Application for legal aid: who, what for, how little money; the aid centre decides whether the case is one it takes. */
const letter: Letter = {
  title: "法律援助申请",
  useWhen: "收到法院文书、要起诉或不知道怎么办，又请不起律师时。先打 12348 问是否受理。",
  recipient: "你所在地的法律援助中心",
  applies: () => yes,
  consequences: () => [
    recorded("法律援助中心"),
    { text: "能否援助看经济状况和案件类型，各地标准不同；咨询都是免费的。", safer: "先打 12348，问清要带什么材料。", severity: "note" },
  ],
  compose(input) {
    const w = new Writer(input);
    const papers = courtPapers(input);
    w.title("法律援助申请");
    w.addressee("法律援助中心");
    w.paragraph("opening", [identity(w, "申请人")]);
    w.heading("facts", "申请事项和经济状况");
    w.paragraph("facts", [
      ...papers.map(
        (paper) =>
          w.state(`facts.paper.${paper.id}`, 92, {
            rows: [{ table: "papers", id: paper.id }],
            evidenceIds: paper.evidenceIds,
          })`${w.known(paper.receivedOn, "courtPaper", chineseDay)}，我收到${PAPERS[paper.kind]}${isKnown(paper.sender) ? `（${paper.sender}）` : ""}。`,
      ),
      ...claimed(w, 70),
    ]);
    w.paragraph("facts", [...hardshipFacts(w, 84), budgetFact(w, 86)]);
    hardshipEvidence(w);
    w.heading("demands", "请求");
    w.numbered("demands", [
      w.demand("demands.aid", 98)`请指派人员就上述债务纠纷提供法律援助。`,
      w.demand("demands.advice", 80)`不符合援助条件的，请提供免费咨询，并告知理由。`,
    ]);
    budgetTable(w);
    w.signature();
    return w.finish("legal-aid", "法律援助申请");
  },
};

export default letter;
