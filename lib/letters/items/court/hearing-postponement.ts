import type { Paper } from "@/lib/case/record";
import { chineseDay } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { caseNumber, courtEnd, orBlank, paperRow, partyWords, UNVERIFIED } from "@/lib/letters/court-paper";
import { courtPapers } from "@/lib/letters/consequences";
import { identity } from "@/lib/letters/identity";
import type { Letter, LetterInput } from "@/lib/letters/letter";
import { unless } from "@/lib/letters/stop-signs";
import { Writer } from "@/lib/letters/writer";

/** The summons whose hearing comes next; else the latest without a day. */
function summons(input: LetterInput): Paper | null {
  const papers = courtPapers(input).filter(({ kind }) => kind === "summons");
  const ahead = papers.filter(({ hearingOn }) => isKnown(hearingOn) && hearingOn >= input.on);
  ahead.sort((a, b) => (a.hearingOn! < b.hearingOn! ? -1 : 1));
  return ahead[0] ?? papers.find(({ hearingOn }) => !isKnown(hearingOn)) ?? null;
}

/** Asks the court to move a hearing, for a reason that can be proved; until it agrees the hearing stands. */
const letter: Letter = {
  title: "延期开庭申请",
  useWhen: "有正当理由（生病住院、亲人去世、路途中断等）开庭那天到不了时，开庭前书面提出。",
  recipient: "受理案件的人民法院",
  applies: (input) => unless(!summons(input) && "记录里没有还没开庭的传票。开庭日已过的，今天就打法院电话说明。"),
  consequences: (input) => [
    ...(summons(input)?.verified === true ? [] : [UNVERIFIED]),
    {
      text: "准不准由法院决定。没有得到准许就不到庭，法院可以缺席判决。",
      safer: "交了以后打电话问清是否准许；没有准许的，一定到庭，或者委托亲属到庭、申请在线开庭。",
      severity: "care",
    },
  ],
  compose(input) {
    const w = new Writer(input);
    const paper = summons(input);
    if (!paper) w.ask("courtPaper");
    w.title("延期开庭申请书");
    w.paragraph("opening", [identity(w, "申请人")]);
    w.heading("demands", "请求事项");
    const hearing = orBlank(w, isKnown(paper?.hearingOn) ? chineseDay(paper.hearingOn) : null, "hearing", "开庭日期，以传票为准");
    w.numbered("demands", [
      w.demand("demands.move", 98, paper ? paperRow(paper) : {})`请将原定${hearing}的开庭延期，或者准许申请人在线参加庭审。`,
    ]);
    w.heading("facts", "事实和理由");
    w.paragraph("facts", [
      paper
        ? w.state(
            "facts.case",
            94,
            paperRow(paper),
          )`申请人是本案被告，案号${caseNumber(w, paper)}${partyWords(w, paper, "原告")}，原定${hearing}开庭。`
        : null,
      w.form("facts.reason", 92)`申请人当天不能到庭的原因：${orBlank(w, null, "absenceReason", "具体原因和起止日期，由本人填写")}。`,
      w.form("facts.wish", 60)`申请人愿意配合法院另定的开庭时间。`,
    ]);
    w.heading("grounds", "依据");
    w.numbered("grounds", [w.rule("grounds.absence", 50, "MSF-147")]);
    courtEnd(w, paper, "申请人", ["传票复印件", "证明材料（病历、住院证明、车票等）"]);
    return w.finish("hearing-postponement", "延期开庭申请书");
  },
};

export default letter;
