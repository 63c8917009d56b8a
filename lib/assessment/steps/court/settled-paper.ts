import { COURT_PAPERS, isAboutSettled, lastDayToReply, mayBeReal, REPLY_DAYS } from "@/lib/case/papers";
import type { Paper } from "@/lib/case/record";
import { addDays, type Day } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { aboutPaper, paperName } from "../../court-words";
import { sameDay } from "../../deadline";
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
        why: `${paperName(record, paper)}：你记着这笔已经还清。还清了案子不会自己消失：今天打法院公开的电话，问对方有没有撤诉、撤回申请或结案。没有撤的，仍要按文书写的日子答辩、提异议或到庭，带上结清证明和付款记录。`,
      })),
} satisfies Step;
