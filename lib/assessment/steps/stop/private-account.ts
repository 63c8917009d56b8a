import { sameDay } from "../../deadline";
import { contactsSaying, rowsOf } from "../../pestered";
import type { Step } from "../../step";

export default {
  title: "不要把钱转到私人账户",
  order: 30,
  stop: true,
  minutes: 5,
  letterId: null,
  channelId: null,
  place: "contacts",
  look: ({ on, incoming }) => {
    const asked = contactsSaying(incoming, ["asked-private-account"]);
    if (asked.length === 0) return null;
    return {
      why: "对方要你转到私人账户。只在借款 App 里还款，或者转到合同约定的账户；转给个人的钱，可能不被认作还款。",
      deadline: sameDay(on, "转钱之前"),
      rows: rowsOf(asked),
    };
  },
} satisfies Step;
