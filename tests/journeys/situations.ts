import { emptyRecord } from "@/lib/case/empty-record";
import type { CaseRecord } from "@/lib/case/record";
import { addDays, type Day } from "@/lib/units/day";
import { instantAt } from "@/lib/units/instant";
import { aContact, aDebt, aPaper } from "../case/factory";

/** Cases in which the screens are looked at, on the day that is given: each is one that many people are in. */
export const SITUATIONS: Record<string, (on: Day) => CaseRecord> = {
  empty: () => emptyRecord(),
  "three-lenders": (on) => ({
    ...emptyRecord(),
    borrower: { region: { province: "四川省" }, hardships: [] },
    budget: { incomeFen: 600_000, housingFen: 150_000, foodFen: 120_000, transportFen: 30_000, dependants: 1 },
    debts: [
      aDebt({ id: "a", brand: "京东白条", arrearsFen: 860_000, outstandingFen: 1_200_000, oldestUnpaidDueOn: addDays(on, -61) }),
      aDebt({ id: "b", brand: "微粒贷", arrearsFen: 320_000, oldestUnpaidDueOn: addDays(on, -20) }),
      aDebt({ id: "c", brand: "美团月付", arrearsFen: 90_000, outstandingFen: 150_000, oldestUnpaidDueOn: addDays(on, -95) }),
    ],
    contacts: [
      aContact({ id: "c1", debtId: "a", when: `${addDays(on, -3)} 22:40`, number: "075599998888", said: ["demanded-payment"] }),
      aContact({
        id: "c2",
        debtId: "b",
        when: `${addDays(on, -2)} 10:05`,
        whom: { kind: "third-party", relation: "parent" },
        said: ["disclosed-debt"],
        words: "我们是微粒贷的，你儿子欠钱不还。",
      }),
      aContact({ id: "c3", debtId: null, when: `${addDays(on, -1)} 09:12`, answered: false, durationSeconds: 0 }),
    ],
    grievances: ["third-party", "cannot-pay"],
    courtPaperCame: false,
    danger: "none",
  }),
  "hearing-tomorrow": (on) => ({
    ...emptyRecord(),
    borrower: { region: { province: "江苏省" }, hardships: [] },
    debts: [aDebt({ arrearsFen: 2_300_000, outstandingFen: 2_500_000, oldestUnpaidDueOn: addDays(on, -200) })],
    papers: [
      aPaper({
        id: "summons",
        kind: "summons",
        debtId: "debt",
        sender: "南京市鼓楼区人民法院",
        caseNumber: "（2026）苏0106民初12345号",
        receivedOn: addDays(on, -12),
        hearingOn: addDays(on, 1),
      }),
    ],
    grievances: ["lawsuit"],
    courtPaperCame: true,
    danger: "none",
  }),
  "not-mine": (on) => ({
    ...emptyRecord(),
    borrower: { region: { province: "重庆市" }, hardships: [] },
    debts: [aDebt({ brand: "某某花", role: "not-mine", oldestUnpaidDueOn: addDays(on, -40) })],
    contacts: [aContact({ id: "c1", when: `${addDays(on, -2)} 19:20`, said: ["demanded-payment", "threat-lawsuit"] })],
    grievances: [],
    courtPaperCame: false,
    danger: "none",
  }),
  danger: (on) => ({
    ...emptyRecord(),
    borrower: { region: {}, hardships: [] },
    debts: [aDebt({ arrearsFen: 860_000, oldestUnpaidDueOn: addDays(on, -61) })],
    grievances: ["visit"],
    danger: "at-the-door",
  }),
  large: (on) => ({
    ...emptyRecord(),
    borrower: { region: { province: "广东省" }, hardships: [], name: "欧阳娜娜木拉提·阿卜杜热合曼" },
    debts: Array.from({ length: 6 }, (_, index) =>
      aDebt({
        id: `debt-${index}`,
        brand: ["京东白条", "花呗", "借呗", "某某消费金融股份有限公司随心借循环额度产品", "微粒贷", "分期乐"][index]!,
        arrearsFen: 123_456_789,
        outstandingFen: 223_456_789,
        oldestUnpaidDueOn: addDays(on, -30 * (index + 1)),
      }),
    ),
    contacts: Array.from({ length: 800 }, (_, index) =>
      aContact({
        id: `call-${index}`,
        debtId: index % 3 === 0 ? null : `debt-${index % 6}`,
        at: instantAt(
          addDays(on, -1 - (index % 120)),
          `${String(7 + (index % 17)).padStart(2, "0")}:${String(index % 60).padStart(2, "0")}`,
        ),
        number: `0755${String(10_000_000 + (index % 40) * 137)}`,
        answered: index % 4 !== 0,
        said: index % 5 === 0 ? ["demanded-payment"] : [],
      }),
    ),
    grievances: ["frequency", "hours"],
    courtPaperCame: false,
    danger: "none",
  }),
};
