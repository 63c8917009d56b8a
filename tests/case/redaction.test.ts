import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverSensitive, findSensitive } from "@/lib/case/redaction";

/** Made up: the region is real, the day and order number are not a person's, the last figure is the checksum. */
const ID = "110101199003074477";
const CARD = "6222020200000000003";
const luhn = (digits: string): number =>
  [...digits]
    .reverse()
    .reduce((sum, digit, index) => sum + (index % 2 ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][Number(digit)]! : Number(digit)), 0) % 10;
const card = Array.from({ length: 10 }, (_, digit) => CARD.slice(0, 18) + digit).find((number) => luhn(number) === 0)!;
const kinds = (text: string, numbers: string[] = []) => findSensitive(text, numbers).map(({ kind }) => kind);

describe("what must not go out", () => {
  it("finds an identity number by its checksum, and not the same with one figure changed", () => {
    expect(kinds(`身份证${ID}。`)).toEqual(["resident-id"]);
    expect(kinds(`身份证${ID.slice(0, 17)}8。`)).not.toContain("resident-id");
  });
  it("finds a bank card by Luhn's test, also with blanks, and not the same with one figure changed", () => {
    expect(kinds(`卡号 ${card.replace(/(\d{4})/g, "$1 ")}`)).toEqual(["bank-card"]);
    expect(kinds(`卡号 ${card.slice(0, 18)}${(Number(card[18]) + 1) % 10}`)).toEqual([]);
  });
  it("finds a third party's number however it is written, and no other", () => {
    expect(kinds("打给 138-0000-0000 和 +86 13800000000，还有13900000000", ["13800000000"])).toEqual([
      "third-party-number",
      "third-party-number",
    ]);
  });
  it("finds full-width figures", () => expect(kinds("１３８００００００００", ["13800000000"])).toEqual(["third-party-number"]));
  it("leaves amounts, dates and short numbers alone", () =>
    expect(kinds("2026-10-03 22:40 欠1,234,567.89元，95118，订单2026100300001")).toEqual([]));
  it("covers exactly what was found and nothing around it", () => {
    const text = `我是${ID}，姐姐13800000000。`;
    expect(coverSensitive(text, findSensitive(text, ["13800000000"]))).toBe(`我是${"■".repeat(18)}，姐姐${"■".repeat(11)}。`);
  });
  it("never lets a known number through, whatever stands around it, and keeps the length", () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !/[0-9０-９Xx \-－　]/.test(text)),
        (around) => {
          const text = `${around}13800000000${around}`;
          const covered = coverSensitive(text, findSensitive(text, ["13800000000"]));
          expect(covered).not.toContain("13800000000");
          expect(covered).toHaveLength(text.length);
        },
      ),
    );
  });
});
