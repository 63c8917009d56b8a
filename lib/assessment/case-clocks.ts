import type { Debt } from "@/lib/case/debt";
import type { CaseRecord, Paper } from "@/lib/case/record";
import type { PaperKind } from "@/lib/case/vocabulary";
import { chineseDay, type Day } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import type { Deadline, ExposureResult } from "./assessment";
import { answerDeadline, appealDeadline, objectionDeadline } from "./clocks";
import { sameDay, yearDeadline } from "./deadline";
import { LAW } from "./law";
import { LIMITATION_YEARS, limitationStart, mayBeOver } from "./limitation";
import { standingPapers } from "./papers";

type Clock = ExposureResult["clocks"][number];

/** The paper that starts a clock for this debt: one of it, or one that names no debt. */
function paperFor(record: CaseRecord, debt: Debt, kinds: PaperKind[]): Paper | null {
  return standingPapers(record, kinds).find(({ debtId }) => !isKnown(debtId) || debtId === debt.id) ?? null;
}

/** Says how a deadline stands on a day. */
const standing = (deadline: Deadline, on: Day): string => (deadline.on < on ? "按收到的日子算已经过了，请马上问法院。" : "");

function courtClock(
  paper: Paper | null,
  on: Day,
  clock: { title: string; waiting: string; running: string; deadlineOf: (receivedOn: Day) => Deadline; citations: Clock["citations"] },
): Clock {
  const { title, citations } = clock;
  if (!paper) return { title, deadline: null, text: clock.waiting, citations };
  if (!isKnown(paper.receivedOn)) return { title, deadline: null, text: `${clock.running}请记下收到的日子，期限从次日起算。`, citations };
  const deadline = clock.deadlineOf(paper.receivedOn);
  const doubt = paper.verified === true ? "" : "这份文书还没有核实，先按真的准备。";
  return { title, deadline, text: `${clock.running}${standing(deadline, on)}${doubt}`, citations };
}

/** The clocks of a real lawsuit, running or not, and the limitation period with what restarts it. */
export function caseClocks(record: CaseRecord, debt: Debt, on: Day): Clock[] {
  const clocks = [
    courtClock(paperFor(record, debt, ["summons"]), on, {
      title: "答辩",
      waiting: "没有收到起诉状副本，还没有开始。收到后有十五日。",
      running: "十五日内可以交答辩状，也要在这段时间里提管辖异议。",
      deadlineOf: answerDeadline,
      citations: [LAW.answer],
    }),
    courtClock(paperFor(record, debt, ["payment-order"]), on, {
      title: "对支付令提异议",
      waiting: "没有收到支付令，还没有开始。收到后有十五日。",
      running: "十五日内书面提出，要针对债务本身；只说还不起不算。",
      deadlineOf: objectionDeadline,
      citations: [LAW.objection, LAW.objectionMustDispute],
    }),
    courtClock(paperFor(record, debt, ["judgment"]), on, {
      title: "上诉",
      waiting: "没有收到判决书，还没有开始。收到后有十五日；小额诉讼一审终审，不能上诉。",
      running: "十五日内可以上诉；写明一审终审的不能。",
      deadlineOf: appealDeadline,
      citations: [LAW.appeal, LAW.smallClaims],
    }),
  ];
  const hearing = paperFor(record, debt, ["summons", "pre-mediation"])?.hearingOn;
  if (isKnown(hearing) && hearing >= on)
    clocks.push({ title: "开庭或调解", deadline: sameDay(hearing, "开庭或调解"), text: "按通知到场或在线参加。", citations: [] });
  clocks.push(limitationClock(record, debt, on));
  if (paperFor(record, debt, ["judgment", "mediation-agreement", "arbitral-award"]))
    clocks.push({
      title: "对方申请执行",
      deadline: null,
      text: "从判决、调解书写的履行期最后一日起算两年，可以中断。",
      citations: [LAW.enforcementTime],
    });
  return clocks;
}

const LIMITATION_LAW = [LAW.limitation, LAW.limitationByInstalments, LAW.limitationRestart, LAW.limitationRestartActs];

function limitationClock(record: CaseRecord, debt: Debt, on: Day): Clock {
  const title = "诉讼时效";
  const start = limitationStart(record, debt, on);
  if (!start) return { title, deadline: null, text: "还不知道到期日或最近一次催款、还款的日子，算不出来。", citations: LIMITATION_LAW };
  const deadline = yearDeadline(start.from, LIMITATION_YEARS, start.event);
  if (mayBeOver(record, debt, on))
    return {
      title,
      deadline,
      text: `从你的记录看，三年到${chineseDay(deadline.on)}已经过了，可以用这个理由抗辩；但对方可能有你不知道的催款记录。在弄清楚之前，不要答应还款、不要在催款单上签字、不要先还一点：那样就不能再用这个理由。`,
      citations: [LAW.limitationDefence, ...LIMITATION_LAW],
    };
  return {
    title,
    deadline,
    text: "三年从最后一次催款、还款或答应还款重新起算。寄出分期、延期的请求也会重新起算。",
    citations: LIMITATION_LAW,
  };
}
