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
      : { why: "时间、号码、打给谁、说了什么。短信留截图，电话留录音。以后每一步都靠它。", deadline: null, rows: [] },
} satisfies Step;
