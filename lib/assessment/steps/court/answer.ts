import { isKnown } from "@/lib/units/maybe";
import { answerDeadline } from "../../clocks";
import { sentWith } from "../../filed";
import { standingPapers } from "../../papers";
import type { Step } from "../../step";

export default {
  title: "写答辩状交给法院",
  order: 101,
  stop: false,
  minutes: 120,
  letterId: "defence",
  channelId: null,
  look: ({ record }) => {
    const papers = standingPapers(record, ["summons"]);
    if (papers.length === 0 || sentWith(record, ["defence"]).length > 0) return null;
    const known = papers.find(({ receivedOn }) => isKnown(receivedOn));
    return {
      why: "收到起诉材料后十五日内可以交答辩状：写清还过多少、哪些利息和费用不认、想怎么还。不交也会开庭，但少了一次说话的机会。对管辖法院有意见，也要在这段时间里提。",
      deadline: known ? answerDeadline(known.receivedOn!) : null,
      rows: papers.map(({ id }) => ({ table: "papers" as const, id })),
    };
  },
} satisfies Step;
