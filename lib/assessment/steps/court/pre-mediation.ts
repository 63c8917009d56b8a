import { currentPapers } from "@/lib/case/papers";
import { isKnown } from "@/lib/units/maybe";
import { offerFor } from "../../court-offer";
import { aboutPaper, isDeniedPaper, paperName } from "../../court-words";
import { sameDay } from "../../deadline";
import type { Step } from "../../step";

export default {
  title: "参加诉前调解，带着自己的分期数目去",
  order: 103,
  stop: false,
  minutes: 90,
  letterId: "mediation-application",
  channelId: "court-mediation",
  look: ({ record, on }) =>
    currentPapers(record, ["pre-mediation"], on)
      .filter(({ hearingOn }) => !isKnown(hearingOn) || hearingOn >= on)
      .map((paper) => {
        const denied = isDeniedPaper(record, paper);
        const instead = offerFor(record, paper, on);
        return {
          ...aboutPaper(record, paper),
          ...(denied ? { title: "参加诉前调解，说明不是你借的", letterId: null } : {}),
          ...(instead && !denied ? { title: "参加诉前调解，先不答应还款", letterId: null } : {}),
          deadline: isKnown(paper.hearingOn) ? sameDay(paper.hearingOn, "调解") : null,
          why: denied
            ? `${paperName(record, paper)}：诉前调解还不是打官司。这笔钱不是你借的，到场说明、要对方出示签名和放款的材料；不签协议，不答应还款。`
            : instead
              ? `${paperName(record, paper)}：诉前调解还不是打官司，调不调由你。${instead}协议经法院司法确认后可以强制执行。`
              : `${paperName(record, paper)}：诉前调解还不是打官司，谈成了可以分期、减免，写成调解协议。先算好每月能还多少，做不到的不要答应；协议经法院司法确认后可以强制执行。`,
        };
      }),
} satisfies Step;
