import { isKnown } from "@/lib/units/maybe";
import type { Step } from "../../step";

export default {
  title: "算一算每月能拿出多少",
  order: 300,
  stop: false,
  minutes: 15,
  letterId: null,
  channelId: null,
  look: ({ record, stage }) =>
    stage.id !== "settled" && record.debts.length > 0 && !isKnown(record.budget.incomeFen)
      ? {
          why: "先写下收入和必需的开支，剩下的才是能谈的。没有这个数，任何方案都站不住。",
          deadline: null,
          rows: [{ table: "budget", id: "incomeFen" }],
        }
      : null,
} satisfies Step;
