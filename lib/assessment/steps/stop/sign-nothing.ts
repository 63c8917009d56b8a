import { debtName } from "@/lib/case/debt-name";
import { isAnothers, whoseDebt } from "@/lib/case/whose-debt";
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
          ...(isAnothers(record, debt) ? { title: "不是你的债：什么都不签，不要说“我来还”" } : {}),
          why: isAnothers(record, debt)
            ? `${asked}借款人不是你：不要签还款承诺、担保书、催款单，不要说“我来还”“我替他还”，那可能让你也成为债务人（民法典第五百五十二条）；不要先还一点。和催收只说“我不是借款人，请不要再联系我”。`
            : `${asked}不是你借的，就不要还款、不要答应分期、不要签确认书或催款单、不要做人脸验证、不要报验证码：还一分、签一张，都可能被当作承认。和催收只说“不是我借的，我已（要）报案，请提供签名、人脸和放款账户的材料”。`,
          deadline: sameDay(on, "答应任何事之前"),
          rows: [{ table: "debts" as const, id: debt.id }],
        },
      ];
    }),
} satisfies Step;
