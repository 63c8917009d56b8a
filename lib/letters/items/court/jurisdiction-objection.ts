import { addDays, chineseDay } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { caseNumber, courtName, latestPaper, paperRow, partyWords, UNVERIFIED } from "@/lib/letters/court-paper";
import { identity } from "@/lib/letters/identity";
import type { Letter, LetterInput } from "@/lib/letters/letter";
import { unless } from "@/lib/letters/stop-signs";
import { Writer } from "@/lib/letters/writer";

/** Whether the court's name holds the borrower's own district, or the city when no district is known. */
function atHome({ record }: LetterInput, court: string): boolean {
  const { city, district } = record.borrower.region;
  const place = isKnown(district) && district !== "" ? district : city;
  return isKnown(place) && place.length > 1 && court.includes(place);
}

const summons = (input: LetterInput) => latestPaper(input, ["summons"]);

/** Objection to jurisdiction: only where the court has no tie to the parties; it buys no time worth having otherwise. */
const letter: Letter = {
  title: "管辖权异议申请",
  useWhen: "法院和你、对方都没有实际联系，而管辖条款没有提示过你时。必须在答辩期十五日内提出。",
  recipient: "受理案件的人民法院",
  applies(input) {
    const paper = summons(input);
    return unless(
      !paper && "记录里没有起诉状副本或传票。",
      paper && isKnown(paper.receivedOn) && addDays(paper.receivedOn, 15) < input.on && "答辩期十五日已过，不能再提管辖权异议。",
      paper && isKnown(paper.sender) && atHome(input, paper.sender) && "这家法院就在你登记的住所地，一般有管辖权，提异议没有用。",
    );
  },
  consequences: (input) => [
    ...(summons(input)?.verified === true ? [] : [UNVERIFIED]),
    { text: "异议不成立会被驳回，只耽误几周；金额不会变。", safer: "先看合同里的管辖或仲裁条款，再决定要不要提。", severity: "care" },
  ],
  compose(input) {
    const w = new Writer(input);
    const paper = summons(input);
    const { region } = input.record.borrower;
    const home = [region.province, region.city, region.district].filter(isKnown);
    w.title("管辖权异议申请书");
    w.addressee(courtName(w, paper));
    w.paragraph("opening", [identity(w, "异议人（被告）")]);
    if (!paper) w.ask("courtPaper");
    w.heading("facts", "事实和理由");
    w.paragraph("facts", [
      paper
        ? w.state(
            "facts.case",
            94,
            paperRow(paper),
          )`异议人于${w.known(paper.receivedOn, "courtPaper", chineseDay)}收到${caseNumber(w, paper)}起诉材料${partyWords(w, paper, "原告")}。`
        : null,
      home.length > 0 && !input.forPublic
        ? w.state("facts.home", 92, { rows: [{ table: "borrower", id: "region" }] })`异议人住所地在${[...new Set(home)].join("")}。`
        : null,
    ]);
    if (home.length === 0) w.ask("region");
    w.heading("grounds", "依据");
    w.numbered("grounds", [
      w.rule("grounds.venue", 62, "MSF-22"),
      w.rule("grounds.form", 60, "MSJS-18"),
      w.rule("grounds.online", 50, "HLW25-01"),
    ]);
    w.heading("demands", "请求");
    w.numbered("demands", [
      home.length > 0 && !input.forPublic
        ? w.demand("demands.transfer", 98, {
            rows: [{ table: "borrower", id: "region" }],
          })`请裁定将本案移送异议人住所地有管辖权的人民法院审理。`
        : w.demand("demands.transfer", 98)`请审查本院对本案是否有管辖权；没有的，裁定移送有管辖权的人民法院。`,
    ]);
    w.signature();
    return w.finish("jurisdiction-objection", "管辖权异议申请书");
  },
};

export default letter;
