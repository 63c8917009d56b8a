import { chineseDay } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { sameDay } from "../../deadline";
import { standingPapers } from "../../papers";
import type { Step } from "../../step";

export default {
  title: "按时开庭，带上还款记录",
  order: 102,
  stop: false,
  minutes: 180,
  letterId: null,
  channelId: null,
  look: ({ record, on }) => {
    const papers = standingPapers(record, ["summons", "pre-mediation"]).filter(({ hearingOn }) => isKnown(hearingOn) && hearingOn >= on);
    const first = papers.sort((a, b) => a.hearingOn!.localeCompare(b.hearingOn!))[0];
    if (!first) return null;
    return {
      why: `${chineseDay(first.hearingOn!)}到庭（或按通知在线参加）。当庭也可以调解，分期写进调解书。去不了要提前向法院说明并得到同意。`,
      deadline: sameDay(first.hearingOn!, "开庭或调解"),
      rows: [{ table: "papers", id: first.id }],
    };
  },
} satisfies Step;
