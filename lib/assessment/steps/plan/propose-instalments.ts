import { licenceOf } from "@/lib/lenders/licence-of";
import { isKnown } from "@/lib/units/maybe";
import { nearEndWords } from "../../limitation-clock";
import { debtName } from "@/lib/case/debt-name";
import { formatFen } from "@/lib/units/fen";
import { workingDayDeadline } from "../../deadline";
import { AGREEABLE_MONTHS } from "../../affordability";
import { sentAbout } from "../../filed";
import { seemsDue, plannable } from "../../plan-debts";
import type { Step } from "../../step";

/** From so many lenders on, one letter that shares the money out among all of them comes first. */
const MANY = 3;

export default {
  title: "向放贷机构提出分期方案",
  order: 310,
  stop: false,
  minutes: 30,
  letterId: "instalment-proposal",
  channelId: "lender-own",
  look: ({ record, on, stage, incoming, affordability }) => {
    const free = affordability.freeFen;
    // A court paper has come and is not recorded yet: its days come first, and terms belong before the court.
    if (record.courtPaperCame === true && record.papers.length === 0) return null;
    if (free === null || free <= 0 || stage.id === "settled") return null;
    const offered = new Set(affordability.offers.map(({ debtId }) => debtId));
    const open = plannable(record, on).filter(
      (debt) => offered.has(debt.id) && seemsDue(record, debt, on, incoming) && sentAbout(record, debt.id, PROPOSALS).length === 0,
    );
    const many = plannable(record, on).length >= MANY && offered.size > 1;
    return open.map((debt) => {
      const card = debt.product === "credit-card";
      const share = affordability.offers.find(({ debtId }) => debtId === debt.id)!;
      return {
        debtId: debt.id,
        ...(record.debts.length > 1 ? { title: `向${debtName(debt)}的放贷机构提出分期方案` } : {}),
        letterId: letterFor(many, card, share.months),
        ...(share.months === 1 && !many ? { title: "先要书面的结清金额，再还清" } : {}),
        why: `${share.months === 1 && !many ? "一个月的余钱就够还清：先要逐笔账目和书面的结清金额，核对了再还，还清要结清证明。" : ""}每月收入减去必需开支，还剩 ${formatFen(free)} 元${offered.size > 1 ? `，按欠款多少分给这一笔 ${formatFen(share.monthlyFen)} 元` : ""}。方案用余钱的九成，留一成应急，写清每期多少、最后一天是哪天。${
          card ? "信用卡欠款超出还款能力又愿意还的，可以谈个性化分期，最长五年（信用卡办法第七十条）。" : ""
        }${many ? "欠着三家以上，给每一家按比例分，说明对大家一样，不要只还催得凶的。" : ""}方案寄出等于承认欠款，三年时效重新起算，但能早点谈成。${nearEndWords(record, debt, on)}${licenceOf(debt).licence === null && !isKnown(debt.lenderName) ? "还不知道是谁放的款：先打开合同看清，方案只寄给合同写的放贷机构。" : ""}`,
        deadline: workingDayDeadline(on, 5, "开始写（这是给自己定的日子，不是法定期限）"),
        rows: [
          { table: "budget" as const, id: "incomeFen" },
          { table: "debts" as const, id: debt.id },
        ],
      };
    });
  },
} satisfies Step;

function letterFor(many: boolean, card: boolean, months: number | null): string {
  if (months === null || months > AGREEABLE_MONTHS) return "penalty-waiver";
  if (months === 1 && !many) return "settlement-request";
  if (card) return "card-personalised-instalments";
  return many ? "creditors-pro-rata" : "instalment-proposal";
}

const PROPOSALS = ["instalment-proposal", "card-personalised-instalments", "creditors-pro-rata"];
