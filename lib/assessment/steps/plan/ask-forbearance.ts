import { nearEndWords } from "../../limitation-clock";
import { debtName } from "@/lib/case/debt-name";
import { formatFen } from "@/lib/units/fen";
import { workingDayDeadline } from "../../deadline";
import { sentAbout } from "../../filed";
import { BY_HARDSHIP, hardshipKind } from "../../hardship-kind";
import { seemsDue, plannable } from "../../plan-debts";
import type { Step } from "../../step";

const ASKING = ["hardship-request", "extension-request", "penalty-waiver"];

export default {
  title: "说明困难，请求暂缓",
  order: 311,
  stop: false,
  minutes: 30,
  letterId: "hardship-request",
  channelId: "lender-own",
  look: ({ record, on, stage, incoming, affordability }) => {
    const free = affordability.freeFen;
    const kind = hardshipKind(record);
    if (stage.id === "settled") return null;
    // With money to spare a plan is proposed instead, unless what happened gives a claim to grace of its own.
    const grace = kind !== null && kind !== "other";
    if (free === null ? !grace : free > 0 && !grace) return null;
    const { title, letterId, ask } = BY_HARDSHIP[kind ?? "other"];
    const none = free !== null && free <= 0 ? `收入减去必需开支是 ${formatFen(free)} 元，现在没有余钱还款。` : "";
    return plannable(record, on)
      .filter((debt) => seemsDue(record, debt, on, incoming) && sentAbout(record, debt.id, ASKING).length === 0)
      .map((debt) => ({
        debtId: debt.id,
        title: record.debts.length > 1 ? `${debtName(debt)}：${title}` : title,
        ...(letterId === "hardship-request" && record.borrower.hardships.length === 0
          ? { letterId: null, place: "borrower" as const }
          : { letterId }),
        why: `${none}${ask}不要去别处借来还。寄出等于承认欠款，三年时效重新起算。${nearEndWords(record, debt, on)}`,
        deadline: workingDayDeadline(on, 5, "开始写（这是给自己定的日子，不是法定期限）"),
        rows: [
          { table: "budget" as const, id: "incomeFen" },
          { table: "debts" as const, id: debt.id },
        ],
      }));
  },
} satisfies Step;
