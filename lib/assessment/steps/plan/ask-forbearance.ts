import { formatFen } from "@/lib/units/fen";
import { workingDayDeadline } from "../../deadline";
import { sentWith } from "../../filed";
import { mayBeOver } from "../../limitation";
import type { Step } from "../../step";

export default {
  title: "说明困难，请求暂缓",
  order: 311,
  stop: false,
  minutes: 30,
  letterId: "hardship-request",
  channelId: "lender-own",
  look: ({ record, on, stage, affordability }) => {
    const free = affordability.freeFen;
    if (free === null || free > 0 || stage.id === "settled" || stage.id === "current") return null;
    if (sentWith(record, ["hardship-request"]).length > 0) return null;
    // Asking for time acknowledges the debt: not while limitation may be over.
    if (record.debts.some((debt) => mayBeOver(record, debt, on))) return null;
    return {
      why: `收入减去必需开支是 ${formatFen(free)} 元，现在拿不出钱还。如实说明，附上收入或困难的证明，请求暂缓一段时间。不要去别处借来还。`,
      deadline: workingDayDeadline(on, 5, "开始写（这是给自己定的日子，不是法定期限）"),
      rows: [{ table: "budget", id: "incomeFen" }],
    };
  },
} satisfies Step;
