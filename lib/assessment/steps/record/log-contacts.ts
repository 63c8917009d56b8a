import type { Step } from "../../step";

export default {
  title: "每次联系都记下来",
  order: 400,
  stop: false,
  minutes: 2,
  letterId: null,
  channelId: null,
  look: ({ record, stage }) =>
    stage.id === "settled" && record.debts.length > 0
      ? null
      : { why: "时间、号码、打给谁、说了什么。短信留截图，电话留录音。以后每一步都靠它。", deadline: null, rows: [] },
} satisfies Step;
