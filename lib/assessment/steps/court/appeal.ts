import { isKnown } from "@/lib/units/maybe";
import { appealDeadline } from "../../clocks";
import { standingPapers } from "../../papers";
import type { Step } from "../../step";

export default {
  title: "看清判决书，决定要不要上诉",
  order: 104,
  stop: false,
  minutes: 60,
  letterId: null,
  channelId: "legal-aid-12348",
  look: ({ record, on }) => {
    const judgment = standingPapers(record, ["judgment"]).find(({ receivedOn }) => isKnown(receivedOn));
    if (!judgment) return null;
    const deadline = appealDeadline(judgment.receivedOn!);
    if (deadline.on < on) return null;
    return {
      why: "对一审判决不服，十五日内可以上诉；写明“一审终审”的小额诉讼判决不能上诉。不上诉的，按判决写的日子履行，过了要加倍付迟延利息。",
      deadline,
      rows: [{ table: "papers", id: judgment.id }],
    };
  },
} satisfies Step;
