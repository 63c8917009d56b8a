import { isKnown } from "@/lib/units/maybe";
import { answerDeadline } from "../../clocks";
import { courtMatters, nextHearing, type CourtMatter } from "../../court-state";
import { mustSay } from "../../court-must-say";
import { aboutPaper, ASK_DAY, paperName, RESTORE } from "../../court-words";
import { deadlineWords, sameDay } from "../../deadline";
import type { Situation, Step, StepContext } from "../../step";

function situation(context: StepContext, matter: CourtMatter): Situation | null {
  const { record, on } = context;
  const { paper, state } = matter;
  const about = aboutPaper(record, paper);
  const name = paperName(record, paper);
  const must = mustSay(record, on, paper, "answer");
  if (state === "answered" || state === "answered-late") return null;
  const hearingOn = nextHearing(record, on, paper);
  // After the last hearing the defence is no longer what helps: the step of the hearing says what does.
  if (hearingOn === null && isKnown(paper.hearingOn) && (state === "day-unknown" || state === "over")) return null;
  if (state === "day-unknown")
    return { ...about, dayUnknown: true, deadline: null, why: `${name}：收到后十五日内可以交答辩状。${ASK_DAY}${must}` };
  if (state === "over") {
    return {
      ...about,
      title: "答辩期已过，开庭前仍然可以交答辩状",
      deadline: hearingOn === null ? null : sameDay(hearingOn, "开庭之前交到法院"),
      why: `${name}：十五日的答辩期已经过了，管辖异议一般不能再提。但答辩状开庭前仍可以交，当庭也可以说，一定要到庭。${RESTORE}${must}`,
    };
  }
  const deadline = answerDeadline(paper.receivedOn!);
  return {
    ...about,
    deadline,
    why: `${name}：十五日内可以交答辩状，${deadlineWords(deadline, on)}。${must}不交也会开庭，但少了一次说话的机会。对管辖法院有意见，也要在这段时间里提。`,
  };
}

export default {
  title: "写答辩状交给法院",
  order: 101,
  stop: false,
  minutes: 120,
  letterId: "defence",
  channelId: null,
  look: (context) => courtMatters(context.record, "summons", context.on).flatMap((matter) => situation(context, matter) ?? []),
} satisfies Step;
