import { lastDayToReply } from "@/lib/case/papers";
import { isKnown } from "@/lib/units/maybe";
import { caseNumber, courtEnd, courtName, latestPaper, paperRow, partyWords, receivedOn, UNVERIFIED } from "@/lib/letters/court-paper";
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

function isLate(input: LetterInput): boolean {
  const paper = summons(input);
  const last = paper && lastDayToReply(paper);
  return last !== null && last < input.on;
}

function homeOf({ record }: LetterInput): string {
  const { province, city, district } = record.borrower.region;
  return [...new Set([province, city, district].filter(isKnown))].join("");
}

/** Objection to jurisdiction: only where the court has no tie to the parties; it buys no time worth having otherwise. */
const letter: Letter = {
  title: "管辖权异议申请",
  textVersion: 2,
  useWhen: "受理的法院不在你的住所地，而且合同的管辖条款没有提示过你，或者约定了仲裁时。必须在答辩期内提出，可以同时交答辩状。",
  recipient: "受理案件的人民法院",
  applies(input) {
    const paper = summons(input);
    return unless(
      !paper && "记录里没有起诉状副本或传票。",
      paper && isLate(input) && "15日的答辩期已过，不能再提管辖权异议。",
      paper && !isKnown(paper.sender) && "还没有填受理的是哪家法院，没法判断它该不该管。先在“文书”里填上。",
      homeOf(input) === "" && "还没有填你的住所地，没法说明为什么不该由这家法院管。先在“个人资料”里填上。",
      paper && isKnown(paper.sender) && atHome(input, paper.sender) && "这家法院就在你登记的住所地，一般有管辖权，提异议没有用。",
    );
  },
  consequences: (input) => [
    ...(summons(input)?.verified === true ? [] : [UNVERIFIED]),
    { text: "异议不成立会被驳回，多半只推迟几周；金额不会变。", safer: "先看合同里的管辖或仲裁条款，再决定要不要提。", severity: "care" },
    {
      text: "没有提管辖异议就应诉答辩的，视为接受这家法院管辖。",
      safer: "要提就在答辩期内提，答辩状可以同时交，并写明不放弃管辖异议。",
      severity: "care",
    },
  ],
  compose(input) {
    const w = new Writer(input);
    const paper = summons(input);
    const home = input.forPublic ? "" : homeOf(input);
    const court = paper && isKnown(paper.sender) ? courtName(w, paper) : "受理法院";
    w.title("管辖权异议申请书");
    w.paragraph("opening", [identity(w, "异议人")]);
    if (!paper) w.ask("courtPaper");
    w.ask("jurisdictionClause");
    w.heading("demands", "请求事项");
    w.numbered("demands", [
      home !== ""
        ? w.demand("demands.transfer", 98, {
            rows: [{ table: "borrower", id: "region" }],
          })`请裁定将本案移送异议人住所地${home}有管辖权的人民法院审理。`
        : w.demand("demands.transfer", 98)`请审查本院对本案是否有管辖权；没有的，裁定移送有管辖权的人民法院。`,
    ]);
    w.heading("facts", "事实和理由");
    w.numbered("facts", [
      paper
        ? w.state(
            "facts.case",
            94,
            paperRow(paper),
          )`异议人于${receivedOn(w, paper)}收到${caseNumber(w, paper)}起诉材料${partyWords(w, paper, "原告")}。`
        : null,
      home !== ""
        ? w.state("facts.home", 92, {
            rows: [{ table: "borrower", id: "region" }],
          })`异议人住所地在${home}${atHome(input, court) ? "" : `，据异议人所知不在${court}的辖区`}。`
        : null,
      w.demand(
        "facts.clause",
        84,
      )`原告依据合同的管辖条款起诉的，请要求原告提交条款全文和签约时提示异议人注意该条款的证据；没有合理提示的，异议人主张该条款无效。`,
      w.demand("facts.arbitration", 60)`合同约定仲裁的，请一并审查本院应否受理。`,
      w.form("facts.reserve", 50)`异议人同时提交答辩状的，不表示接受本院管辖。`,
    ]);
    w.heading("grounds", "依据");
    w.numbered("grounds", [
      w.rule("grounds.when", 64, "MSF-130"),
      /互联网法院/.test(court) ? w.rule("grounds.online", 50, "HLW25-01") : null,
    ]);
    courtEnd(w, paper, "异议人", ["合同中的管辖或仲裁条款（有的话）", "住所地证明"]);
    return w.finish("jurisdiction-objection", "管辖权异议申请书");
  },
};

export default letter;
