import { isKnown } from "@/lib/units/maybe";
import { chineseDay } from "@/lib/units/day";
import {
  caseNumber,
  courtEnd,
  courtStart,
  latestPaper,
  orBlank,
  paperRow,
  partyWords,
  receivedOn,
  UNVERIFIED,
} from "@/lib/letters/court-paper";
import type { Letter, LetterInput, Sentence } from "@/lib/letters/letter";
import { loanName } from "@/lib/letters/party";
import { standing } from "@/lib/letters/standing";
import { unless } from "@/lib/letters/stop-signs";
import { yuan } from "@/lib/letters/wording";
import { Writer } from "@/lib/letters/writer";

const notice = (input: LetterInput) => latestPaper(input, ["enforcement-notice"]);

/** Money the record shows as paid on or after the day the enforcement notice came: only what was paid after the title counts here. */
function paidSince(w: Writer): { count: number; amountFen: number } | null {
  const paper = notice(w.input);
  if (!paper || !isKnown(paper.receivedOn)) return null;
  const since = w.debt.payments.filter(({ paidOn }) => paidOn >= paper.receivedOn!);
  return since.length === 0 ? null : { count: since.length, amountFen: since.reduce((sum, { amountFen }) => sum + amountFen, 0) };
}

/** Objection to what the enforcing court does: the sum, what was seized, what was paid and not deducted. Not to the judgment itself. */
const letter: Letter = {
  title: "执行异议申请书",
  useWhen: "收到执行通知书，认为数额算错、冻结的东西不对、已经还过没有扣除时。执行程序终结之前提出。",
  recipient: "负责执行的人民法院",
  applies: (input) => unless(!notice(input) && "记录里没有执行通知书。"),
  consequences: (input) => [
    ...(notice(input)?.verified === true ? [] : [UNVERIFIED]),
    {
      text: "判决生效以前的理由（比如当初的利息太高）不能用执行异议提出，要走再审。提异议一般不停止执行。",
      safer: "只写执行中的错误；对判决本身不服的，马上问 12348 能不能申请再审。",
      severity: "care",
    },
    {
      text: "对同一个执行行为的所有理由要一次提全；撤回或者被驳回以后再提，法院不受理。",
      safer: "交之前把数额、查封、扣划、已还未扣的问题都想一遍，写在同一份里。",
      severity: "care",
    },
    {
      text: "法院15日内审查；不服裁定的，送达之日起10日内可以向上一级法院申请复议，用“执行复议申请书”。",
      safer: "留好收件回执，记下裁定送达的日子。",
      severity: "note",
    },
  ],
  compose(input) {
    const w = new Writer(input);
    const paper = notice(input);
    courtStart(
      w,
      paper,
      { title: "执行异议申请书", party: "异议人", ask: "enforcementFault" },
      (came) =>
        w.state(
          "opening.case",
          92,
          paperRow(came),
        )`异议人是被执行人，于${receivedOn(w, came)}收到执行通知，执行案号${caseNumber(w, came)}${partyWords(w, came, "申请执行人")}。`,
    );
    w.heading("demands", "异议请求");
    w.numbered("demands", [
      w.demand("demands.correct", 98)`请撤销或者改正下列执行行为：${blank("数额计算、查封冻结、扣划，写明具体是哪一项")}。`,
      w.demand("demands.account", 90)`请告知执行标的额的计算明细和已扣划、已支付款项的抵扣情况。`,
    ]);
    w.heading("facts", "事实与理由");
    w.numbered("facts", [...facts(w), w.form("facts.fault", 92)`执行行为的错误和依据：${blank("哪一天、什么行为、错在哪里")}。`]);
    w.heading("grounds", "依据");
    w.numbered("grounds", [w.rule("grounds.objection", 62, "MSF-236"), w.rule("grounds.scope", 60, "MSF-254")]);
    courtEnd(w, paper, "异议人", ["执行通知书复印件", "身份证复印件", "本申请书副本"]);
    return w.finish("enforcement-objection", "执行异议申请书");

    /** A place only the borrower can fill. */
    function blank(what: string): string {
      return orBlank(w, null, "enforcementFault", `${what}，由本人填写`);
    }
  },
};

function facts(w: Writer): (Sentence | null)[] {
  const since = paidSince(w);
  const basis = { rows: [w.debtRow] };
  const denied = standing(w.input) === "not-mine";
  return [
    denied
      ? w.state(
          "facts.not-mine",
          96,
          basis,
        )`${loanName(w)}不是异议人申请、签订或者使用的；异议人将另行依法申请再审，请求法院核对被执行人的身份。`
      : null,
    w.debt.settled === true && !denied
      ? w.state("facts.settled", 96, basis)`据异议人的记录，这笔借款已经还清，请查明还清的日期并相应终结执行。`
      : null,
    since && !denied && w.debt.settled !== true
      ? w.state("facts.paid", 95, basis)`自${chineseDay(
          w.debt.payments
            .map(({ paidOn }) => paidOn)
            .filter((on) => on >= (notice(w.input)?.receivedOn ?? on))
            .sort()[0]!,
        )}${since.count === 1 ? "，异议人又还了" : `起，异议人又还了${since.count}笔，合计`}${yuan(since.amountFen)}，请核对是否已从执行标的额中扣除。`
      : null,
  ];
}

export default letter;
