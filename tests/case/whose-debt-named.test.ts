import { describe, expect, it } from "vitest";
import { isAnothers, namedBorrower, whoseDebt } from "@/lib/case/whose-debt";
import { aDebt, aRecord } from "./factory";

const of = (note: string, words: string | null = null) => {
  const debt = aDebt({ note });
  const record = aRecord({
    debts: [debt],
    ...(words ? { borrower: { region: {}, hardships: [{ kind: "other", words, evidenceIds: [] }] } } : {}),
  });
  return [whoseDebt(record, debt), namedBorrower(record, debt)];
};

describe("in whose name a debt stands, by the note where nobody answered", () => {
  it.each([
    ["我父亲借的，他今年8月去世了，现在催我还", "deceased"],
    ["是我老公自己贷的，我没签字", "relative"],
    ["前夫借的", "relative"],
    ["打错人了，找的是以前用这个号码的人", "stranger"],
    ["我弟弟拿我身份证在网上贷的款", "me"],
    ["有人冒用我的身份贷款", "me"],
  ])("%s", (note, named) => expect(of(note)).toEqual(["doubted", named]));

  it.each([
    "给我妈看病借的",
    "跟我爸借的钱已经还了",
    "帮朋友借的，朋友没还我",
    "朋友欠我的钱不还，所以还不上",
    "朋友借了我五万没还",
    "孩子上学用的",
    "和老公一起借的",
    "用我老婆手机号注册，我自己借的",
  ])("says nothing against it: %s", (note) => expect(of(note)[0]).toBeNull());

  it("is not read out of what was written about hardship", () => {
    expect(of("", "老公欠的赌债，我帮他还了一年")[0]).toBeNull();
  });

  it("is what was answered, whatever the note says", () => {
    const debt = aDebt({ role: "not-mine", namedBorrower: "me", note: "我爸借的" });
    const record = aRecord({ debts: [debt] });
    expect([namedBorrower(record, debt), isAnothers(record, debt)]).toEqual(["me", false]);
  });
});
