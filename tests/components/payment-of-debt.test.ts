import { expect, it } from "vitest";
import { paysDebt } from "@/components/imports/payment-of-debt";

const payment = (to: string, what = "还款") => ({ on: "2026-11-01", amountFen: 10_000, to, what, kind: "repayment" }) as never;
const baitiao = { brand: "京东白条", platformName: "", lenderName: "" };

it("ticks for a debt only what the bill calls by its name", () => {
  expect(paysDebt(payment("京东白条还款"), baitiao)).toBe(true);
  expect(paysDebt(payment("京东金融-金条"), baitiao)).toBe(false);
  expect(paysDebt(payment("招联消费金融"), baitiao)).toBe(false);
  expect(paysDebt(payment("重庆某小贷"), { brand: null, platformName: "", lenderName: "重庆某小贷" })).toBe(true);
});

it("takes the lines of a repayment plan, which names nobody", () => {
  expect(paysDebt(payment("", "第 3 期"), baitiao)).toBe(true);
  expect(paysDebt(payment("", "转账"), baitiao)).toBe(false);
});
