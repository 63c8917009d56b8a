import { isToldAsCollection } from "@/lib/case/collects";
import { sentWith } from "../../filed";
import { byDebt, contactsSaying, isAnyLenders, rowsOf } from "../../pestered";
import { TO_THE_LOG, type Step } from "../../step";

export default {
  title: "书面要通话录音和催收记录",
  order: 260,
  stop: false,
  minutes: 15,
  letterId: "records-request",
  channelId: "lender-own",
  look: ({ record, incoming }) => {
    const refused = contactsSaying(incoming, ["refused-records"]).filter(isToldAsCollection);
    if (refused.length === 0 || sentWith(record, ["records-request"]).length > 0) return null;
    // A request goes to one lender: of several it must be known which one refused.
    if (byDebt(record, refused).every(([debtId]) => isAnyLenders(record, debtId)))
      return {
        ...TO_THE_LOG,
        title: "要过记录没给：先记下是为哪一笔借款",
        why: "口头要过记录，对方没有给，还没有说是哪一笔借款的。在联系记录里选上，才知道书面向谁要。",
        deadline: null,
        rows: rowsOf(refused),
      };
    return { why: "口头要过记录，对方没有给。改用书面，写明要哪几天、哪些号码的，并留下底稿。", deadline: null, rows: rowsOf(refused) };
  },
} satisfies Step;
