import { currentPapers } from "@/lib/case/papers";
import type { Paper } from "@/lib/case/record";
import { addDays, chineseDay, daysBetween, type Day } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { HEARD, nextHearing } from "../../court-state";
import { offerFor } from "../../court-offer";
import { aboutPaper, paperName } from "../../court-words";
import { sameDay } from "../../deadline";
import type { Situation, Step, StepContext } from "../../step";

/** A hearing this near outranks everything but danger to life. */
const NEAR_DAYS = 3;
/** A hearing past for longer no longer stands before all else: what follows it has its own papers. */
const JUST_PAST_DAYS = 15;
/** The place right after the signs of danger. */
const FIRST = 5;

function ahead({ record, on }: StepContext, paper: Paper, hearingOn: Day): Situation {
  const days = daysBetween(on, hearingOn);
  const mediation = paper.kind === "pre-mediation";
  const when = days === 0 ? "就是今天" : days === 1 ? "就是明天" : "";
  const offer = offerFor(record, paper, on) ?? "当庭也可以调解，分期写进调解书。";
  const absent = mediation
    ? "去不了，提前告诉调解员改时间；调解不成，对方还可以起诉。"
    : "去不了要提前向法院说明并得到同意；没有正当理由不到庭，法院可以缺席判决（民事诉讼法第一百四十七条）。";
  return {
    ...aboutPaper(record, paper),
    title: mediation ? "按时参加调解，带上还款记录" : "按时开庭，带上还款记录",
    ...(days <= NEAR_DAYS ? { order: FIRST } : {}),
    why: `${paperName(record, paper)}：${chineseDay(hearingOn)}${when}到场，或按通知在线参加。${offer}${absent}`,
    deadline: sameDay(hearingOn, mediation ? "调解" : "开庭"),
  };
}

function past({ record, on }: StepContext, paper: Paper, hearingOn: Day): Situation {
  const mediation = paper.kind === "pre-mediation";
  return {
    ...aboutPaper(record, paper),
    title: mediation ? "约定调解的日子已过：今天打电话问" : "开庭的日子已过：今天给法院打电话",
    letterId: null,
    ...(daysBetween(hearingOn, on) <= JUST_PAST_DAYS ? { order: FIRST } : {}),
    why: mediation
      ? `${paperName(record, paper)}：${chineseDay(hearingOn)}已经过了。今天打法院公开的电话或 12368，报案号，问能不能另约时间、有没有转成立案；立了案会另外送达传票。`
      : `${paperName(record, paper)}：${chineseDay(hearingOn)}的开庭已经过了。今天打法院公开的电话或 12368，报案号问结果。没有去的，法院可以缺席判决（民事诉讼法第一百四十七条）；有正当理由的，马上书面说明并附证明，问能不能改期再开庭。判决书收到次日起十五日内可以上诉，所以留好电话、地址，不要拒收。`,
    deadline: sameDay(on, "今天就打"),
  };
}

export default {
  title: "按时开庭，带上还款记录",
  order: 102,
  stop: false,
  minutes: 180,
  letterId: null,
  channelId: null,
  place: "papers",
  look: (context) => {
    const { record, on } = context;
    const papers = currentPapers(record, HEARD, on).filter(({ hearingOn }) => isKnown(hearingOn));
    return papers.flatMap((paper) => {
      const hearingOn = paper.hearingOn!;
      if (hearingOn >= on) return [ahead(context, paper, hearingOn)];
      // A new day was set for the case, or it is so long ago that the case must have gone on.
      if (nextHearing(record, on, paper) !== null || hearingOn < addDays(on, -365)) return [];
      return [past(context, paper, hearingOn)];
    });
  },
} satisfies Step;
