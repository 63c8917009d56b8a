import { COURT_PAPERS, isAboutSettled, isFinalAtOnce, lastDayToReply, mayBeReal, REPLY_DAYS } from "@/lib/case/papers";
import type { Paper } from "@/lib/case/record";
import type { PaperKind } from "@/lib/case/vocabulary";
import { addDays, type Day } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import type { Deadline } from "../../assessment";
import { answerDeadline, appealDeadline, objectionDeadline } from "../../clocks";
import { aboutPaper, paperName } from "../../court-words";
import { deadlineWords, isOver, sameDay } from "../../deadline";
import type { Step } from "../../step";

/** A paper without a period of its own counts as fresh for so long. */
const FRESH_DAYS = 30;

/** Whether something of a paper is still ahead: its period or its hearing; of one without a day of receipt nobody can say. */
function isLive(paper: Paper, on: Day): boolean {
  if (isKnown(paper.hearingOn) && paper.hearingOn >= on) return true;
  if (!isKnown(paper.receivedOn)) return true;
  const last = REPLY_DAYS[paper.kind] === undefined ? addDays(paper.receivedOn, FRESH_DAYS) : lastDayToReply(paper)!;
  return last >= on;
}

const ANSWER: Partial<Record<PaperKind, [act: string, deadlineOf: (receivedOn: Day) => Deadline]>> = {
  summons: ["十五日内可以交答辩状", answerDeadline],
  "payment-order": ["十五日内不书面提异议，对方可以申请强制执行", objectionDeadline],
  judgment: ["对一审判决不服，十五日内可以上诉（写明一审终审的不能）", appealDeadline],
};

/** The period that runs all the same, with its day; nothing when the paper has none or it has passed. */
function periodWords(paper: Paper, on: Day): string {
  const answer = ANSWER[paper.kind];
  if (!answer || isFinalAtOnce(paper)) return "";
  const [act, deadlineOf] = answer;
  if (!isKnown(paper.receivedOn)) return `${act}，从收到的次日起算：先记下是哪天收到的。`;
  const deadline = deadlineOf(paper.receivedOn);
  return isOver(deadline, on) ? "" : `${act}：${deadlineWords(deadline, on)}。`;
}

/** What helps against a paper that is final or being carried out. */
const REMEDY: Partial<Record<PaperKind, string>> = {
  "enforcement-notice":
    "执行中法院随时可以冻结、扣划，马上书面告诉执行法院已经还清，附结清证明和付款记录，请它核对、结案、解除措施；法院不认的，可以书面提执行异议。",
  "mediation-agreement": "没有结案的，把结清证明和付款记录交给法院和对方，免得对方再申请执行。",
  "arbitral-award": "把结清证明和付款记录书面交给对方和仲裁机构；对方仍申请执行的，向执行法院说明已经还清。",
};

export default {
  title: "已还清的债还有法院文书：问清撤了没有",
  order: 110,
  stop: false,
  minutes: 30,
  letterId: null,
  channelId: null,
  place: "papers",
  look: ({ record, on }) =>
    record.papers
      .filter((paper) => COURT_PAPERS.includes(paper.kind) && mayBeReal(paper) && isAboutSettled(record, paper) && isLive(paper, on))
      .map((paper) => ({
        ...aboutPaper(record, paper),
        deadline: sameDay(on, "越早越好"),
        why: `${paperName(record, paper)}：你记着这笔已经还清。还清了案子不会自己消失：今天打法院公开的电话，问对方有没有撤诉、撤回申请或结案。${REMEDY[paper.kind] ?? "没有撤的，仍要按文书写的日子答辩、提异议、上诉或到庭，带上结清证明和付款记录。"}${periodWords(paper, on)}`,
      })),
} satisfies Step;
