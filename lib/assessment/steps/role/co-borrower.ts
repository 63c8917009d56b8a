import { debtName } from "@/lib/case/debt-name";
import { whoseDebt } from "@/lib/case/whose-debt";
import { openDebts } from "../../open-debts";
import type { Step } from "../../step";

export default {
  title: "共同借款：和另一位借款人一起定方案",
  order: 305,
  stop: false,
  minutes: 30,
  letterId: null,
  channelId: null,
  place: "negotiation",
  look: ({ record }) =>
    openDebts(record)
      .filter((debt) => whoseDebt(record, debt) === "co-borrower")
      .map((debt) => ({
        debtId: debt.id,
        why: `${debtName(debt)}是你和别人一起借的：对方可以只找你要全部，你还多了可以向另一位追。另一位还款、答应还款或被催，也会让你这边的三年时效重新计算（诉讼时效规定第十五条）。先说好谁还多少，再用同一个方案去谈。`,
        deadline: null,
        rows: [{ table: "debts" as const, id: debt.id }],
      })),
} satisfies Step;
