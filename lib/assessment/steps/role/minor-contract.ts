import { debtName } from "@/lib/case/debt-name";
import { dayAtAge } from "@/lib/case/minor";
import { isDenied } from "@/lib/case/whose-debt";
import { isKnown } from "@/lib/units/maybe";
import { isMinorNow, openDebts, signedAsMinor } from "../../open-debts";
import type { Step } from "../../step";

export default {
  title: "签合同时未满十八岁：让父母出面，不要自己答应还款",
  order: 186,
  stop: false,
  minutes: 60,
  letterId: null,
  channelId: "legal-aid-12348",
  look: ({ record, on }) =>
    openDebts(record)
      .filter((debt) => !isDenied(record, debt) && (signedAsMinor(record, debt) || isMinorNow(record, on)))
      .map((debt) => {
        const child = isKnown(debt.contractOn) && debt.contractOn < dayAtAge(record.borrower.bornOn!, 8);
        const adult = !isMinorNow(record, on);
        const sixteen = (isKnown(debt.contractOn) ? debt.contractOn : on) >= dayAtAge(record.borrower.bornOn!, 16);
        return {
          debtId: debt.id,
          ...(adult ? { title: "签合同时未满十八岁：先问清效力，不要急着答应还款" } : {}),
          why: `${debtName(debt)}：${child ? "不满八岁的人签的合同无效（民法典第二十、一百四十四条）" : "未成年人借款要父母（法定代理人）同意或追认才有效，对方可以催告，三十日内不表示就是拒绝（民法典第十九、一百四十五条）"}。${adult ? "你现在已满十八岁：自己现在答应还款、签分期、付款，可能被当作你的追认，弄清楚以前都不要做。" : "请父母不要追认、不要签字，由他们书面告诉放贷机构。"}合同不生效的，到手还在的钱要退，但不按约定付利息（第一百五十七条）。${sixteen ? "满十六岁、以自己的劳动收入为主要生活来源的，视为完全民事行为能力人（第十八条），这一点要先说清：当时是不是靠自己打工生活？" : ""}先打 12348 问。`,
          deadline: null,
          rows: [
            { table: "borrower" as const, id: "bornOn" },
            { table: "debts" as const, id: debt.id },
          ],
        };
      }),
} satisfies Step;
