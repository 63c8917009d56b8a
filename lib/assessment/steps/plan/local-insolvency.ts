import { chineseDay } from "@/lib/units/day";
import { isKnown } from "@/lib/units/maybe";
import { cite } from "@/lib/rules/cite";
import { isInForce } from "@/lib/rules/in-force";
import { openDebts } from "../../open-debts";
import type { Step } from "../../step";

/** Places for which the shelf holds something on insolvency of persons; elsewhere nothing is known, and nothing said. */
const PLACES: readonly (readonly [place: RegExp, factId: string])[] = [
  [/深圳/, "SZPC-01"],
  [/厦门|浙江|江苏/, "SZPC-02"],
];

export default {
  title: "长期还不上的：问问当地的个人破产或者债务清理",
  order: 345,
  stop: false,
  minutes: 30,
  letterId: null,
  channelId: "legal-aid-12348",
  look: ({ record, on, affordability }) => {
    const { province, city } = record.borrower.region;
    const live = [province, city].filter(isKnown).join("");
    const factId = PLACES.find(([place]) => place.test(live))?.[1];
    if (factId === undefined || affordability.freeFen === null || affordability.freeFen > 0 || openDebts(record).length === 0) return null;
    const told = cite(factId);
    if (!isInForce(told, on)) return null;
    return {
      why: `每月已经没有余钱。${told.says}（依据公开转述，${chineseDay(told.checkedOn)}查，条件和后果以法院的说明为准）办了会有什么限制、你符不符合，先打 12348 或者问当地法院，再决定；不要找收钱代办的。`,
      deadline: null,
      rows: [{ table: "budget" as const, id: "incomeFen" }, ...openDebts(record).map(({ id }) => ({ table: "debts" as const, id }))],
    };
  },
} satisfies Step;
