import { describe, expect, it } from "vitest";
import { cleanNumber, repairNumber } from "@/lib/imports/clean-number";
import { readDirection } from "@/lib/imports/direction-words";
import { agencyOf } from "@/lib/imports/message-parts";
import { relationOfName } from "@/lib/imports/relation-of-name";

describe("a number in a file", () => {
  it.each([
    ["+8613800000000", "13800000000"],
    ["+86 138-0000-0000", "13800000000"],
    ["008613800000000", "13800000000"],
    ["8613800000000", "13800000000"],
    ["013800000000", "13800000000"],
    ["1795113800000000", "13800000000"],
    ["+862100000001", "02100000001"],
    ["(021) 0000 0001", "02100000001"],
    ["95118", "95118"],
    ["106900000000", "106900000000"],
    ["４００－０００－００００", "4000000000"],
    ["138****0000", "138****0000"],
    ["JD-BT", "JD-BT"],
  ])("%s is stored as %s", (text, number) => expect(cleanNumber(text)).toBe(number));
  it.each(["null", "", "(Unknown)", "未知号码", "私人号码", "-1", "-2"])("“%s” is a hidden number", (text) =>
    expect(cleanNumber(text)).toBeNull(),
  );
});

describe("what programs make of a number in a table", () => {
  it.each([
    ['="02100000001"', "02100000001"],
    ["'13800000001", "13800000001"],
    ["`13800000001", "13800000001"],
    ["13800000001.0", "13800000001"],
    ["95555.0", "95555"],
    ["1.3800000001E10", "13800000001"],
    ["4.008E9", "4008000000"],
    ["2100000001", "02100000001"],
    ["75512345678", "075512345678"],
    ["4008123456", "4008123456"],
    ["86-21-00000001", "02100000001"],
    ["95588", "95588"],
    ["1069012345", "1069012345"],
  ])("%s is %s", (cell, text) => expect(repairNumber(cell)).toEqual({ text }));
  it.each(["1.38E+10", "1.36e+10", "1.0690E+15", "2.1E+09"])("%s has lost its digits", (cell) =>
    expect(repairNumber(cell)).toEqual({ lost: cell }),
  );
});

describe("who called whom", () => {
  it.each([
    ["主叫", "out"],
    ["被叫", "in"],
    ["呼入", "in"],
    ["国内主叫", "out"],
    ["接收", "in"],
    ["发送", "out"],
  ])("%s is %s", (text, direction) => expect(readDirection(text)?.direction).toBe(direction));
  it.each([
    ["去电已接", "out", true],
    ["呼出已接通", "out", true],
    ["主叫已接通", "out", true],
    ["去电未接", "out", false],
    ["呼出未接通", "out", false],
    ["拨打未接通", "out", false],
    ["未接去电", "out", false],
    ["去电拒接", "out", false],
    ["对方拒接", "out", false],
    ["对方未接听", "out", false],
    ["Outgoing Missed", "out", false],
    ["OUTGOING_REJECTED", "out", false],
    ["Missed outgoing", "out", false],
    ["主叫-被叫挂断", "out", undefined],
    ["被叫-主叫挂断", "in", undefined],
    ["来电未接", "in", false],
    ["来电拒接", "in", false],
    ["来电已接", "in", true],
    ["拒接来电", "in", false],
    ["已接来电", "in", true],
    ["骚扰拦截", "in", false],
    ["来话", "in", undefined],
    ["去话", "out", undefined],
    ["收", "in", undefined],
    ["发", "out", undefined],
    ["发出", "out", undefined],
    ["VoLTE被叫", "in", undefined],
    ["MT", "in", undefined],
    ["MO", "out", undefined],
    ["Cancelled", "out", false],
  ] as const)("%s: direction %s, answered %s", (text, direction, answered) => {
    expect(readDirection(text)?.direction).toBe(direction);
    expect(readDirection(text)?.answered).toBe(answered);
  });
  it.each(["未接通", "本地通话", "已接通"])("“%s” tells how it went, not which way", (text) => expect(readDirection(text)).toBeNull());
  it("keeps a missed call as not answered", () => expect(readDirection("未接来电")).toEqual({ direction: "in", answered: false }));
  it.each(["呼叫转移", "无条件呼转", "本地", ""])("says nothing about “%s”", (text) => expect(readDirection(text)).toBeNull());
});

describe("what a message says of itself", () => {
  const words = "【示例金融】您的借款1,234.56元已逾期，另有￥800.00及人民币1.2万，详见 https://ex.example.com/a?b=1 或 t.cn/Ab3。";
  it("names its signature, at the start or the end", () => {
    expect(agencyOf(words)).toBe("示例金融");
    expect(agencyOf("请还款【某公司】")).toBe("某公司");
    expect(agencyOf("他说【不要】这样")).toBeUndefined();
  });
});

describe("a name in the address book", () => {
  it.each([
    ["妈妈", "parent"],
    ["大姐", "sibling"],
    ["姐夫", "relative"],
    ["同事小王", "colleague"],
    ["李总", "employer"],
  ] as const)("%s suggests %s", (name, relation) => expect(relationOfName(name)).toBe(relation));
  it.each(["京东催收王经理", "快递小哥", "妈妈驿站", "银行客户经理", "房东张姐", "外婆家餐厅", "同学妈妈", "花呗客服姐姐", "物业"])(
    "says nothing of %s",
    (name) => expect(relationOfName(name)).toBeNull(),
  );
  it.each([
    ["老妈", "parent"],
    ["A妈妈❤", "parent"],
    ["爸爸手机", "parent"],
    ["小舅子", "relative"],
  ] as const)("%s is %s", (name, relation) => expect(relationOfName(name)).toBe(relation));
  it("suggests nothing for a plain name", () => expect(relationOfName("张三")).toBeNull());
});
