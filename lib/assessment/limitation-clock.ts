import type { Debt } from "@/lib/case/debt";
import type { CaseRecord } from "@/lib/case/record";
import { isDenied } from "@/lib/case/whose-debt";
import { chineseDay, type Day } from "@/lib/units/day";
import type { CaseClock } from "./assessment";
import { isOver, lastDayOf } from "./deadline";
import { LAW } from "./law";
import { limitationOf, type Limitation, nearEnd } from "./limitation";
import { unassignedDemands } from "./limitation-events";

const LAWS = [LAW.limitation, LAW.limitationByInstalments, LAW.limitationRestart, LAW.limitationRestartActs];

const FIRST_INSTANCE = "被起诉时一审就要提出，法官不会提醒；二审再提一般不支持（诉讼时效规定第二、三条）。";
const KEEP_SILENT = "在弄清楚之前，不要答应还款、不要在催款单上签字、不要达成新协议、不要先还一点。";

/** Said before a letter that starts the three years anew, when they are about to end. */
export function nearEndWords(record: CaseRecord, debt: Debt, on: Day): string {
  if (limitationOf(record, debt, on).state === "waived")
    return "时效本来已过、后来你答应过：当时怎么说、有没有写下来都有关系，先打 12348 问清，再决定写不写、签不签。";
  const last = nearEnd(record, debt, on);
  return last ? `从你的记录看，这笔的三年到${chineseDay(last)}就满；寄出、答应或还款以前，先打 12348 问一次，再自己决定。` : "";
}

/** Demands inside a period that is over of which nobody knows whether they were about this debt: they may have started it anew. */
export function unassignedWords(record: CaseRecord, { state, start, deadline }: Limitation): string {
  if (!start || !deadline || !["maybe-over", "doubtful"].includes(state)) return "";
  const days = unassignedDemands(record, start.from, lastDayOf(deadline));
  return days > 0 ? `这三年里有 ${days} 天的催款没有记是哪一笔的：是催这一笔的，三年就要从那天重新算，先把它们分清。` : "";
}

/** The sentence that says how limitation stands, and what must not be done. */
function limitationWords(record: CaseRecord, limitation: Limitation): string {
  const { state, deadline, afterwards, demandedAfter } = limitation;
  const end = deadline ? chineseDay(lastDayOf(deadline)) : "";
  const demanded = demandedAfter ? `${chineseDay(demandedAfter)}的催款在三年以后，不能让它重新开始。` : "";
  switch (state) {
    case "unclear":
      return "还不知道到期日或最近一次催款、还款的日子，算不出来。";
    case "maybe-over":
      return `从你的记录看，三年到${end}已经过了，可以用这个理由抗辩；但对方可能有你不知道的催款记录。${unassignedWords(record, limitation)}${demanded}${FIRST_INSTANCE}${KEEP_SILENT}`;
    case "doubtful":
      return `从你的记录看，三年到${end}已经过了，之后你在${chineseDay(afterwards!.from)}还过钱。只还了一部分，算不算放弃时效抗辩有争议，要看当时说了什么；先问律师或 12348，不要再还、不要签字。${demanded}${FIRST_INSTANCE}`;
    case "waived":
      return `三年本来已经过了，但你在${chineseDay(afterwards!.from)}${afterwards!.event.replace(/^你/, "")}，按民法典第一百九十二条，一般就不能再用以前的时效来抗辩，从那天起重新算三年。当时怎么说、有没有写下来都有关系：先打 12348 问清，问清以前不要再签、不要再还。`;
    case "adjudged":
      return "已经有判决、调解书、裁决或者生效的支付令，不能再用诉讼时效抗辩；对方申请执行的期间是两年。";
    case "running":
      return `三年从最后一次催款、还款或答应还款重新起算。寄出分期、延期的请求也会重新起算。三年过了以后再催，不会重新起算。`;
  }
}

/** The limitation period of a debt as a clock; none once the matter was adjudged. */
export function limitationClock(record: CaseRecord, debt: Debt, on: Day): CaseClock[] {
  const limitation = limitationOf(record, debt, on);
  const { state, deadline } = limitation;
  if (state === "adjudged") return [];
  const denied = isDenied(record, debt) ? "（这笔你说不是你借的：还款、答应还款都不要做。）" : "";
  return [
    {
      id: "limitation",
      title: "诉讼时效",
      debtId: debt.id,
      paperId: null,
      on: deadline?.on ?? null,
      movedOn: deadline?.movedOn ?? null,
      over: deadline !== null && isOver(deadline, on),
      deadline,
      text: `${limitationWords(record, limitation)}${denied}`,
      citations: state === "maybe-over" || state === "doubtful" ? [LAW.limitationDefence, ...LAWS] : LAWS,
    },
  ];
}
