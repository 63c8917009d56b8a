import { sameDay } from "../../deadline";
import type { Step } from "../../step";

export default {
  title: "先别付钱给代理维权",
  order: 20,
  stop: true,
  minutes: 5,
  letterId: null,
  channelId: null,
  place: "evidence",
  look: ({ record, on }) =>
    record.payingAgent === true
      ? {
          why: "五部门在 2026年2月6日 发过风险提示：打着“代理维权”“停息挂账”“征信洗白”收钱的，多是编造理由投诉来牟利，还可能拿走你的证件和手机卡（2026年11月23日查）。你自己就能协商和投诉，都不收费。不要交身份证、电话卡、密码；已经付了的，留好转账和聊天记录。",
          deadline: sameDay(on, "付钱之前"),
          rows: [{ table: "borrower", id: "payingAgent" }],
        }
      : null,
} satisfies Step;
