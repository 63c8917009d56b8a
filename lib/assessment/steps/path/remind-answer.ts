import { answerAskedBy } from "@/lib/case/dispatch";
import { chineseDay } from "@/lib/units/day";
import type { Step } from "../../step";

export default {
  title: "对方没有按时答复，寄催告函",
  order: 238,
  stop: false,
  minutes: 15,
  letterId: "answer-reminder",
  channelId: "lender-own",
  look: ({ record, on }) => {
    const late = record.filings
      .filter(({ channelId, letterId }) => channelId === "lender-own" && letterId !== "answer-reminder")
      .map((filing) => ({ filing, by: answerAskedBy(filing) }))
      .filter(({ by }) => by !== null && on > by)
      .filter(
        ({ filing, by }) =>
          !record.filings.some(
            (one) =>
              one.letterId === "answer-reminder" && one.debtId === filing.debtId && one.state !== "drafted" && (one.filedOn ?? "") > by!,
          ),
      )
      .sort((a, b) => (a.by! < b.by! ? -1 : 1));
    const [first] = late;
    if (!first) return null;
    return {
      why: `请对方在${chineseDay(first.by!)}前答复的函件，到今天没有答复的记录。可以再寄一封催告函，写明前一封的日期和单号；仍不答复的，再向主管部门投诉。（这个日期是函件里请求的，不是法定期限）`,
      deadline: null,
      rows: late.map(({ filing }) => ({ table: "filings", id: filing.id })),
    };
  },
} satisfies Step;
