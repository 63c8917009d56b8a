import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyseReply, isAnswered, type SignalKind } from "@/lib/case/reply-analysis";

const demands = [
  { id: "stop", text: "停止联系我的家人和同事" },
  { id: "records", text: "提供全部催收通话录音" },
  { id: "plan", text: "协商分期还款方案" },
];
const signals = (text: string): SignalKind[] => analyseReply(text, demands).signals.map(({ kind }) => kind);

describe("a pasted reply", () => {
  it("shows which demands it speaks of, with the sentences, and which it passes over", () => {
    const reply = "尊敬的客户：您好。经核实，我司已停止联系您的亲友。关于还款方案，将由专员联系您协商。";
    const { demands: read } = analyseReply(reply, demands);
    expect(read.map(({ demandId, state }) => [demandId, state])).toEqual([
      ["stop", "mentioned"],
      ["records", "not-mentioned"],
      ["plan", "mentioned"],
    ]);
    const [quote] = read[0]!.quotes;
    expect(reply.slice(quote!.from, quote!.until).trim()).toBe(quote!.text);
  });

  it.each([
    ["经核实，我司外包人员确实存在不当联系的情况，向您致歉。", "admits"],
    ["我司已停止对您亲友的联系。", "acts"],
    ["经核查，未发现违规催收行为。", "denies"],
    ["您反映的事项不属于本单位受理范围，不予受理。", "refuses"],
    ["您的投诉已转交某分局处理。", "transfers"],
    ["因情况复杂，办理期限延长30日。", "extends"],
    ["请补充提供通话录音等证据材料。", "asks-more"],
    ["如不服本决定，可在三十日内向上级机构申请核查。", "names-review"],
  ] as const)("%s", (text, kind) => expect(signals(text)).toContain(kind));

  it.each([
    "我们不承认存在违规，也未停止联系。",
    "我司否认存在不当联系的情况。",
    "经核实如属实，我司将停止联系您的家人。",
    "我司将核实是否存在不当联系的情况。",
    "现有材料不足以认定存在违规行为。",
  ])("takes no denial and nothing left open for an admission: %s", (text) => expect(signals(text)).not.toContain("admits"));

  it.each([
    ["经与投诉人沟通，投诉人同意撤诉。", "withdrawn"],
    ["三次致电您均无人接听，故作结案处理。", "unreachable"],
    ["您提出的减免要求，我行恕难满足。", "refuses"],
    ["通话录音不便对外提供。", "refuses"],
    ["经审查，决定不予行政立案。", "refuses"],
    ["我司系统未查询到对该号码的外呼记录。", "denies"],
    ["请您先行归还最低还款额10%后，我行再为您申请分期。", "conditions"],
    ["首期需缴纳20%，逾期视为放弃。", "conditions"],
    ["您反映的情况属实，我司深表歉意。", "admits"],
    ["经核实，您反映的催收人员言语不当情况属实，我行已停止联系。", "admits"],
    ["经核实，不存在您所述的骚扰行为。", "denies"],
    ["对给您带来的不便，我们深表歉意。", "apologises"],
    ["我司并未向第三方泄露您的信息。", "denies"],
    ["目前暂不支持协商分期。", "refuses"],
    ["仅能减免部分违约金，其余不予减免。", "partly"],
    ["您的诉求已移交属地监管部门办理。", "transfers"],
    ["因案情复杂，延长三十日答复。", "extends"],
  ] as const)("%s is %s", (text, kind) => expect(signals(text)).toContain(kind));

  it.each([
    "对给您带来的不便，我们深表歉意。",
    "不存在您所述的情况属实一说。",
    "您反映催收人员辱骂您的情况，我司将核实。",
    "感谢您的来信，请您谅解。",
  ])("is no admission: %s", (text) => expect(signals(text)).not.toContain("admits"));

  it("tells an answer from a mention", () => {
    const { demands: read } = analyseReply("您反映催收联系家人的问题。我司已停止联系您的亲友。录音不便对外提供。关于还款方案。", demands);
    expect(read.map((demand) => [demand.demandId, isAnswered(demand)])).toEqual([
      ["stop", true],
      ["records", true],
      ["plan", false],
    ]);
  });

  it("takes no repeated complaint and no denial for an admission", () => {
    expect(signals("您反映我司确实存在违规联系家人的情况。")).not.toContain("admits");
    expect(signals("经核实，不存在您所说的违规行为，未发现确有不当联系。")).not.toContain("admits");
  });

  it("never says that a demand was met, and every quote stands in the text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("已停止联系。", "录音", "您反映", "不予受理；", "\n", "分期", "好的"), { maxLength: 12 }),
        (parts) => {
          const text = parts.join("");
          const { demands: read, signals: found } = analyseReply(text, demands);
          for (const quote of [...read.flatMap(({ quotes }) => quotes), ...found.map((signal) => signal.quote)])
            expect(text).toContain(quote.text);
          expect(JSON.stringify(read)).not.toContain("resolved");
        },
      ),
    );
  });
});

describe("replies nobody had looked at", () => {
  it.each([
    ["已对相关催收人员停岗培训，并承诺不再联系您的家人。", "acts"],
    ["您提供的录音经核实确为我司外包人员所为，向您致歉。", "admits"],
    ["经与您沟通，您表示理解并同意结案。", "withdrawn"],
    ["经电话核实，投诉人表示不再追究。", "withdrawn"],
    ["录音涉及商业秘密，不能对外提供。", "refuses"],
    ["可为您提供2026年11月的通话记录，请携带身份证到网点查询。", "promises"],
    ["您投诉的号码不是我司号码。", "denies"],
    ["我司已将您的家人号码加入免打扰名单。", "acts"],
    ["报送征信记录真实准确，不予更正。", "refuses"],
    ["本平台仅为信息撮合，请联系资方。", "refuses"],
  ] as const)("%s: %s", (text, kind) => expect(analyseReply(text, []).signals.map((signal) => signal.kind)).toContain(kind));
  it("the way of appeal is no condition", () =>
    expect(analyseReply("如对本答复不服，可在60日内申请行政复议。", []).signals.map(({ kind }) => kind)).toEqual(["names-review"]));
  it("says of each demand whether the answer takes a stand", () => {
    const asked = [
      { id: "stop", text: "停止联系我以外的任何人" },
      { id: "records", text: "提供催收记录和通话录音" },
    ];
    const read = analyseReply("我司已将您的家人号码加入免打扰名单。录音涉及商业秘密，不能对外提供。", asked).demands;
    expect(read.map(isAnswered)).toEqual([true, true]);
    expect(analyseReply("您好，您的投诉已收悉。", asked).demands.map(isAnswered)).toEqual([false, false]);
  });
});
