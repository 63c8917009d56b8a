import type { Debt } from "@/lib/case/debt";
import { COURT_PAPERS, currentPapers, debtIdOf, isFinalAtOnce, mayBeReal, replaces, standingPapers } from "@/lib/case/papers";
import type { CaseRecord, Paper } from "@/lib/case/record";
import { chineseDay, type Day } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import type { CaseClock, Deadline } from "./assessment";
import { answerDeadline, appealDeadline, objectionDeadline, retrialDeadline, setAsideDeadline } from "./clocks";
import { courtMatters, debtInRecord, isEnforceable, isFinal, type CourtMatter } from "./court-state";
import { paperName, RESTORE } from "./court-words";
import { deadlineWords, isOver, sameDay } from "./deadline";
import { LAW } from "./law";
import { limitationClock } from "./limitation-clock";
import { whoseDebt } from "@/lib/case/whose-debt";
import { guaranteeClock } from "./guarantee";

/** Periods that civil procedure sets. */
const COURT_PERIODS = new Set(["answer", "objection", "appeal", "retrial"]);

/** Puts a clock together; `over` is true only after the last lawful day, and never for what was done. */
export function clockOf(
  parts: Pick<CaseClock, "id" | "title" | "debtId" | "paperId" | "deadline" | "text" | "citations">,
  on: Day,
  done = false,
): CaseClock {
  const { deadline } = parts;
  const over = deadline !== null && !done && isOver(deadline, on);
  // A day moved off a weekend rests on the article that moves it.
  const moved = deadline?.movedOn && COURT_PERIODS.has(parts.id) ? [LAW.dayOff] : [];
  return {
    ...parts,
    citations: [...parts.citations, ...moved],
    on: deadline?.on ?? null,
    movedOn: deadline?.movedOn ?? null,
    over,
  };
}

interface Reply {
  id: string;
  title: string;
  kind: "summons" | "payment-order" | "judgment";
  waiting: string;
  running: string;
  /** What follows when the period has passed unanswered. */
  passed: string;
  deadlineOf(receivedOn: Day): Deadline;
  citations: CaseClock["citations"];
}

const REPLIES: Reply[] = [
  {
    id: "answer",
    title: "答辩",
    kind: "summons",
    waiting: "没有收到起诉状副本，还没有开始。收到后有十五日。",
    running: "十五日内可以交答辩状，也要在这段时间里提管辖异议；时效抗辩一审就要提。",
    passed: "按收到的日子算已经过了：开庭前仍可以交答辩状，也可以当庭说；管辖异议一般不能再提。",
    deadlineOf: answerDeadline,
    citations: [LAW.answer],
  },
  {
    id: "objection",
    title: "对支付令提异议",
    kind: "payment-order",
    waiting: "没有收到支付令，还没有开始。收到后有十五日。",
    running: "15 日内书面提出，要针对债务本身；只说没有能力还、想分期，不影响支付令的效力。",
    passed: "按收到的日子算已经过了：对方可以申请强制执行（民事诉讼法第二百二十七条）。请马上问法院。",
    deadlineOf: objectionDeadline,
    citations: [LAW.objection, LAW.objectionMustDispute],
  },
  {
    id: "appeal",
    title: "上诉",
    kind: "judgment",
    waiting: "没有收到判决书，还没有开始。收到后有十五日；小额诉讼一审终审，不能上诉。",
    running: "判决书送达之日起 15 日内可以上诉；写明一审终审的不能上诉。",
    passed: "按收到的日子算已经过了：判决生效，按它写的日子履行，请马上问法院。",
    deadlineOf: appealDeadline,
    citations: [LAW.appeal, LAW.smallClaims],
  },
];

function replyClock(
  record: CaseRecord,
  { id, title, running, passed, deadlineOf, citations }: Reply,
  matter: CourtMatter,
  on: Day,
): CaseClock {
  const { paper, state, filing, debtId } = matter;
  const deadline = isKnown(paper.receivedOn) ? deadlineOf(paper.receivedOn) : null;
  const done = state === "answered";
  const doubt = paper.verified === true ? "" : "这份文书还没有核实，先按真的准备。";
  const words = (): string => {
    const filed = filing && isKnown(filing.filedOn) ? `${chineseDay(filing.filedOn)}` : "";
    if (done && (!filed || !deadline) && (deadline === null || isOver(deadline, on)))
      return `你${filed}已经提交，但${filed ? "不知道文书是哪天收到的" : "没有记下是哪天提交的"}，看不出在不在期限以内：核对收到和寄出的日子，马上问法院收到没有、算不算按期；不算按期的，就当没有提交来办。`;
    if (done) return `你${filed}已经提交。留好提交和签收的凭证，等法院的通知。`;
    if (state === "answered-late") return `你${filed}才提交，在期限以后。${passed}${RESTORE}`;
    if (!deadline) return `${running}请记下收到的日子，期限从次日起算。`;
    return state === "over" ? `${passed}${RESTORE}` : `${running}${deadlineWords(deadline, on)}。`;
  };
  const text = words();
  const rests = text.includes(RESTORE) ? [...citations, LAW.restoration] : citations;
  return clockOf({ id, title, debtId, paperId: paper.id, deadline, text: `${text}${done ? "" : doubt}`, citations: rests }, on, done);
}

function hearingClocks(record: CaseRecord, on: Day): CaseClock[] {
  return currentPapers(record, COURT_PAPERS, on).flatMap((paper) => {
    const { hearingOn, kind } = paper;
    if (!isKnown(hearingOn)) return [];
    const title = kind === "pre-mediation" ? "调解" : "开庭";
    const text =
      hearingOn >= on
        ? `${paperName(record, paper)}：按通知到场或在线参加。`
        : kind === "pre-mediation"
          ? `${paperName(record, paper)}：约定调解的这一天已经过了。没有去，不会因此被判；请问法院能不能另约、有没有转成立案。`
          : `${paperName(record, paper)}：这一天已经过了，请马上问法院结果；没有去的，法院可以缺席判决。`;
    const parts = { id: "hearing", title, debtId: debtInRecord(record, paper), paperId: paper.id };
    const citations = text.includes("缺席判决") ? [LAW.defaultJudgment] : [];
    return [clockOf({ ...parts, deadline: sameDay(hearingOn, title), text, citations }, on)];
  });
}

/** What runs after a case has ended: performance, retrial, setting an award aside, the other side's time to enforce. */
function finalClocks(record: CaseRecord, on: Day): CaseClock[] {
  const judgments = courtMatters(record, "judgment", on).filter(isFinal);
  const orders = courtMatters(record, "payment-order", on).filter(isEnforceable);
  // An enforcement notice ends neither the time for a retrial nor that for setting an award aside.
  const behind = standingPapers(record, ["judgment", "arbitral-award"]).filter((paper) =>
    record.papers.some((other) => other.kind === "enforcement-notice" && replaces(record, other, paper, on)),
  );
  const ended = [
    ...behind,
    ...judgments.map(({ paper }) => paper),
    ...orders.map(({ paper }) => paper),
    ...currentPapers(record, ["mediation-agreement", "arbitral-award", "enforcement-notice"], on),
  ];
  return ended.flatMap((paper) => {
    const about = { debtId: debtInRecord(record, paper), paperId: paper.id };
    const clocks: CaseClock[] = [];
    const add = (id: string, title: string, deadline: Deadline | null, text: string, citations: CaseClock["citations"]): void =>
      void clocks.push(clockOf({ ...about, id, title, deadline, text, citations }, on));
    const set = paper.kind === "arbitral-award" && isKnown(paper.receivedOn) ? setAsideDeadline(paper.receivedOn) : null;
    if (paper.kind === "arbitral-award")
      add("set-aside-award", "申请撤销裁决", set, `收到裁决书之日起三个月内（仲裁法第七十二条）。${set ? "" : "请记下收到的日子。"}`, [
        LAW.arbitration,
      ]);
    if (paper.kind === "judgment")
      add(
        "retrial",
        "申请再审",
        retrialDeadline(paper),
        "判决生效后六个月内（民事诉讼法第二百一十六条），不停止执行；有新证据等情形另算。",
        [LAW.retrial],
      );
    if (behind.includes(paper)) return clocks;
    if (paper.kind !== "enforcement-notice")
      add(
        "performance",
        "履行",
        null,
        paper.kind === "payment-order"
          ? "支付令的异议期已过，应当按它还；还不清的和对方谈和解，写成书面。"
          : "看文书写的履行期，最后一天以前履行；过了，没还的部分加倍付迟延利息。一次还不清的，之前就谈和解。",
        [LAW.delayedPerformance, LAW.enforcementMeasures],
      );
    add(
      "enforcement-application",
      "对方申请执行",
      null,
      "从文书写的履行期最后一日起算两年（分期的从最后一期），可以中断。这以后讲的是申请执行的期间，不再是诉讼时效。",
      [LAW.enforcementTime],
    );
    return clocks;
  });
}

/** A payment order that was replaced, an answered paper of a closed case: their periods no longer matter. */
function courtClocks(record: CaseRecord, on: Day): CaseClock[] {
  const replies = REPLIES.flatMap((reply) =>
    courtMatters(record, reply.kind, on)
      .filter(({ paper }) => !isFinalAtOnce(paper))
      .map((matter) => replyClock(record, reply, matter, on)),
  );
  return [...replies, ...hearingClocks(record, on), ...finalClocks(record, on)];
}

/** The periods of a debt's own that need no paper. */
function debtClocks(record: CaseRecord, debt: Debt, on: Day): CaseClock[] {
  const guarantee = whoseDebt(record, debt) === "guarantor" ? [guaranteeClock(debt, on)] : [];
  return [...guarantee, ...limitationClock(record, debt, on)];
}

const nearest = (a: CaseClock, b: CaseClock): number => (a.on ?? "9999").localeCompare(b.on ?? "9999");

/** Every period of a case that runs or ran, nearest first. */
export function clocksOf(record: CaseRecord, on: Day): CaseClock[] {
  const open = record.debts.filter(({ settled }) => settled !== true);
  return [...courtClocks(record, on), ...open.flatMap((debt) => debtClocks(record, debt, on))].sort(nearest);
}

/** The clocks of a real lawsuit over one debt, running or not, and the limitation period with what restarts it. */
export function caseClocks(record: CaseRecord, debt: Debt, on: Day): CaseClock[] {
  const elsewhere = new Set(record.papers.filter((paper) => ![null, debt.id].includes(debtIdOf(record, paper))).map(({ id }) => id));
  const running = courtClocks(record, on).filter(({ paperId }) => paperId === null || !elsewhere.has(paperId));
  const waiting = REPLIES.filter(({ id }) => !running.some((clock) => clock.id === id)).map(
    ({ id, title, kind, waiting: text, citations }) => {
      const came = record.papers.some(
        (paper) => paper.kind === kind && mayBeReal(paper) && isReplaced(record, paper, on) && debtInRecord(record, paper) === debt.id,
      );
      const words = came ? "这个案子已经有了后面的文书，这个期限不再起作用。" : text;
      return clockOf({ id, title, debtId: debt.id, paperId: null, deadline: null, text: words, citations }, on);
    },
  );
  const order = [...REPLIES.map(({ id }) => id), "hearing"];
  const place = ({ id }: CaseClock): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...[...waiting, ...running].sort((a, b) => place(a) - place(b)), ...debtClocks(record, debt, on)];
}

const isReplaced = (record: CaseRecord, paper: Paper, on: Day): boolean =>
  record.papers.some((other) => replaces(record, other, paper, on));
