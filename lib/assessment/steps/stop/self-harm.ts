import { sameDay } from "../../deadline";
import type { Step } from "../../step";

export default {
  title: "先照顾自己",
  order: 1,
  stop: true,
  minutes: 10,
  letterId: null,
  channelId: null,
  place: "tel:12356",
  look: ({ record, on }) =>
    record.danger === "self-harm"
      ? {
          why: "现在最要紧的是你自己。请打心理援助热线 12356，或者告诉一个你信任的人；已经有危险时打 120 或 110。欠款可以以后再处理，没有哪一笔债值得用命来还。",
          deadline: sameDay(on, "现在就打，不用等"),
          rows: [{ table: "borrower", id: "danger" }],
        }
      : null,
} satisfies Step;
