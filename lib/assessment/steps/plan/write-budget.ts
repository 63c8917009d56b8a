import { isKnown } from "@/lib/units/maybe";
import type { Budget } from "@/lib/case/borrower";
import { ESSENTIALS } from "../../affordability";
import { planDebts } from "../../open-debts";
import type { Step } from "../../step";

/** Whether nothing can be reckoned: no income, or not one of the essentials. */
const isBlind = (budget: Budget): boolean => !isKnown(budget.incomeFen) || ESSENTIALS.every(([key]) => !isKnown(budget[key]));

export default {
  title: "算一算每月能还多少",
  order: 300,
  stop: false,
  minutes: 15,
  letterId: null,
  channelId: null,
  place: "budget",
  look: ({ record, on, stage }) =>
    stage.id !== "settled" && planDebts(record, on).length > 0 && isBlind(record.budget)
      ? {
          why: "先填收入和必需的开支，剩下的才是能用来还款的。没有这个数，提不出做得到的方案。",
          deadline: null,
          rows: [{ table: "budget", id: "incomeFen" }],
        }
      : null,
} satisfies Step;
