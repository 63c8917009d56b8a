import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPhone } from "@/lib/units/phone";

describe("a number as bills and phones write it", () => {
  it.each([
    ["+86 138-0000-0000", "13800000000", "mobile"],
    ["008613800000000", "13800000000", "mobile"],
    ["8613800000000", "13800000000", "mobile"],
    ["１３８００００００００", "13800000000", "mobile"],
    ["1795113800000000", "13800000000", "mobile"],
    ["013800000000", "13800000000", "mobile"],
    ["12593021 60000000", "02160000000", "landline"],
    ["12800000000", "12800000000", "other"],
    ["1380000000", "1380000000", "other"],
    ["（021）6000 0000", "02160000000", "landline"],
    ["+86 21 6000 0000", "02160000000", "landline"],
    ["+861065000000", "01065000000", "landline"],
    ["02160000000", "02160000000", "landline"],
    ["+862160000000", "02160000000", "landline"],
    ["1069000000000001", "1069000000000001", "sender"],
    ["106900000001234567890", "106900000001234567890", "sender"],
    ["95118", "95118", "service"],
    ["400-800-0000", "4008000000", "service"],
    ["+864008000000", "4008000000", "service"],
    ["10086", "10086", "service"],
    ["12378", "12378", "service"],
    ["110", "110", "service"],
    ["00852 2123 4567", "0085221234567", "other"],
  ])("%s is %s, %s", (written, digits, kind) => expect(readPhone(written)).toEqual({ digits, kind }));

  it.each([
    "",
    " ",
    "null",
    "NULL",
    "未知",
    "未知号码",
    "隐藏号码",
    "-1",
    "-2",
    "Private",
    "withheld",
    "无号码",
    "匿名",
    "(unknown)",
    "（未知）",
    "-3",
  ])("%j was hidden", (written) => expect(readPhone(written)).toEqual({ digits: null, kind: "hidden" }));

  it("keeps what is no number without inventing digits", () => {
    expect(readPhone("银行客服")).toEqual({ digits: "银行客服", kind: "other" });
    expect(readPhone("138****0000").digits).toBe("138****0000");
    expect(readPhone("JD Pay").digits).toBe("JD Pay");
  });

  it("reads its own answer the same again", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 24 }), (written) => {
        const once = readPhone(written);
        if (once.digits !== null) expect(readPhone(once.digits).digits).toBe(once.digits);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 3_000_000_000, max: 9_999_999_999 }), (tail) => {
        for (const form of [`1${tail}`, `+861${tail}`, `00861${tail}`, `86 1${tail}`])
          expect(readPhone(form)).toEqual({ digits: `1${tail}`, kind: "mobile" });
      }),
    );
  });
});
