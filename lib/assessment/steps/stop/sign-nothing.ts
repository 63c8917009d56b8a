import { debtName } from "@/lib/case/debt-name";
import { whoseDebt } from "@/lib/case/whose-debt";
import { sameDay } from "../../deadline";
import { openDebts } from "../../open-debts";
import type { Step } from "../../step";

export default {
  title: "不是你借的：什么都不签，一分都不还",
  order: 35,
  stop: true,
  minutes: 10,
  letterId: null,
  channelId: null,
  place: "debts",
  look: ({ record, on }) =>
    openDebts(record).flatMap((debt) => {
      const role = whoseDebt(record, debt);
      if (role !== "not-mine" && role !== "doubted") return [];
      const asked = role === "doubted" ? `你写过${debtName(debt)}不是你借的，请先在欠款里答清“这笔钱是你借的吗”。` : "";
      return [
        {
          debtId: debt.id,
          place: `debts/${debt.id}` as const,
          why: `${asked}不是你借的，就不要还款、不要答应分期、不要签确认书或催款单、不要做人脸验证、不要报验证码：还一分、签一张，都可能被当作承认。和催收只说“不是我借的，我已（要）报案，请提供签名、人脸和放款账户的材料”。`,
          deadline: sameDay(on, "答应任何事之前"),
          rows: [{ table: "debts" as const, id: debt.id }],
        },
      ];
    }),
} satisfies Step;
