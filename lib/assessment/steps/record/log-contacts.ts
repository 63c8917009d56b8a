import { toldOnly } from "../../pestered";
import type { Step } from "../../step";

export default {
  title: "每次联系都记下来",
  order: 400,
  stop: false,
  minutes: 2,
  letterId: null,
  channelId: null,
  place: "log",
  look: ({ record, incoming, stage }) =>
    // What was told and not noted has a step of its own.
    (stage.id === "settled" && record.debts.length > 0) || toldOnly(record, incoming).length > 0
      ? null
      : { why: "记下时间、号码、打给谁、说了什么。短信截图，电话录音。后面的投诉都要用到这些记录。", deadline: null, rows: [] },
} satisfies Step;
