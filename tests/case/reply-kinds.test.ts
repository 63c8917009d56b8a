import { describe, expect, it } from "vitest";
import { analyseReply, isAnswered } from "@/lib/case/reply-analysis";

const kindsOf = (text: string) => [...new Set(analyseReply(text, []).signals.map(({ kind }) => kind))].sort();

describe("what a reply says", () => {
  it.each([
    ["您的分期申请未通过，请尽快全额还款。", ["refuses"]],
    ["同意您的还款方案：分24期，每期500元，自2026年12月起。", ["acts"]],
    ["经查，您所称第三方催收非我司委托，请您联系号码所属单位。", ["denies"]],
    ["您好，催收录音已通过邮箱发送，请查收。", ["acts"]],
    ["如您撤销投诉，我们可以为您减免部分罚息。", ["conditions"]],
    ["对于您要求删除个人信息的请求，因合同尚未履行完毕，依法无法删除。", ["refuses"]],
    ["您的信访事项已告知重庆市地方金融管理局办理，60日内答复。", ["transfers"]],
    ["如对处理结果不满意，可在30日内向上级机构申请核查。", ["names-review"]],
  ])("%s", (text, kinds) => expect(kindsOf(text)).toEqual(kinds));

  it("that offers something for withdrawing answers no demand", () => {
    const { demands } = analyseReply("如您撤销投诉，我们可以为您减免部分罚息。", [{ id: "refund", text: "退还多收的手续费" }]);
    expect(demands.map(isAnswered)).toEqual([false]);
  });
});
