import { sentWith } from "../../filed";
import { contactsSaying, rowsOf } from "../../pestered";
import type { Step } from "../../step";

export default {
  title: "书面要通话录音和催收记录",
  order: 260,
  stop: false,
  minutes: 15,
  letterId: "records-request",
  channelId: "lender-own",
  look: ({ record, incoming }) => {
    const refused = contactsSaying(incoming, ["refused-records"]);
    if (refused.length === 0 || sentWith(record, ["records-request"]).length > 0) return null;
    return { why: "口头要过记录，对方没有给。改用书面，写明要哪几天、哪些号码的，并留下底稿。", deadline: null, rows: rowsOf(refused) };
  },
} satisfies Step;
