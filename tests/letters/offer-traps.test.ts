import { describe, expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import { checkOffer, readOffer } from "@/lib/letters/offer-check";
import { aDebt, aRecord } from "../case/factory";

const on = "2026-11-30";
const debt = aDebt({ id: "a", lenderName: "重庆某某小额贷款有限公司", outstandingFen: 1_200_000, oldestUnpaidDueOn: "2026-06-10" });
const record = aRecord({ debts: [debt] });
const flagsOf = (text: string) =>
  checkOffer(readOffer(text), { record, assessment: assess(record, on), debtId: "a", on, length: "full", forPublic: false }).flags.map(
    ({ id }) => id,
  );

describe("an offer that is a trap", () => {
  it.each([
    ["您可以在我们合作的平台再借一笔把这边还上，利息更低。", "borrow-elsewhere"],
    ["减免后8000元，分4期，转到公司账户：重庆某某信息咨询有限公司。", "other-payee"],
    ["可以停息挂账，分60期，每月200元，但要交20%服务费。", "conditions"],
    ["可以减免，但要您撤销投诉并承诺不再投诉。", "conditions"],
    ["口头答应先不催，您月底前还2000就行，不用签东西。", "not-written"],
  ])("%s", (text, flag) => expect(flagsOf(text)).toContain(flag));

  it.each([
    ["分24期，每期500元，还到公司账户：重庆某某小额贷款有限公司，还完开结清证明。", "other-payee"],
    ["分24期，每期500元，还完开结清证明。", "conditions"],
    ["分24期，每期500元，还完开结清证明。", "borrow-elsewhere"],
  ])("is not seen in %s", (text, flag) => expect(flagsOf(text)).not.toContain(flag));
});
