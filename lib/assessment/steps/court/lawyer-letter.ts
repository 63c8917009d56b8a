import { standingPapers } from "@/lib/case/papers";
import { chineseDay } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { debtInRecord } from "../../court-state";
import type { Step } from "../../step";

export default {
  title: "收到律师函：核对律师，再决定怎么回",
  order: 160,
  stop: false,
  minutes: 20,
  letterId: null,
  channelId: null,
  place: "papers",
  look: ({ record, stage }) => {
    const letters = standingPapers(record, ["lawyer-letter"]);
    if (letters.length === 0 || stage.id === "lawsuit" || stage.id === "enforcement") return null;
    const known = letters.find(({ receivedOn }) => isKnown(receivedOn));
    return {
      why: `${known ? `${chineseDay(known.receivedOn!)}` : ""}收到律师函。它不是法院文书，没有法定期限，不回也不会自动被判。按律所名字去司法行政部门的官网查，电话用查到的，不用信里的；信里要你转到私人账户的，不要转。`,
      deadline: null,
      debtId: debtInRecord(record, letters[0]!),
      paperId: letters[0]!.id,
      place: `papers/${letters[0]!.id}` as const,
      rows: letters.map(({ id }) => ({ table: "papers" as const, id })),
    };
  },
} satisfies Step;
