import { standingPapers } from "../../papers";
import type { Step } from "../../step";

export default {
  title: "参加诉前调解，带着自己的分期数目去",
  order: 103,
  stop: false,
  minutes: 90,
  letterId: "instalment-proposal",
  channelId: "court-mediation",
  look: ({ record, stage }) => {
    const papers = standingPapers(record, ["pre-mediation"]);
    if (papers.length === 0 || stage.id === "enforcement") return null;
    return {
      why: "诉前调解还不是打官司，谈成了可以分期、减免，写成调解协议。先算好每月能还多少，做不到的不要答应。",
      deadline: null,
      rows: papers.map(({ id }) => ({ table: "papers" as const, id })),
    };
  },
} satisfies Step;
