import { isKnown } from "@/lib/units/maybe";
import { sentWith } from "../../filed";
import { objectionDeadline } from "../../clocks";
import { standingPapers } from "../../papers";
import type { Step } from "../../step";

export default {
  title: "对支付令有不同意见，书面提出异议",
  order: 100,
  stop: false,
  minutes: 60,
  letterId: "payment-order-objection",
  channelId: null,
  look: ({ record }) => {
    const orders = standingPapers(record, ["payment-order"]);
    if (orders.length === 0 || sentWith(record, ["payment-order-objection"]).length > 0) return null;
    const known = orders.find(({ receivedOn }) => isKnown(receivedOn));
    return {
      why: "收到支付令起十五日内，要么还清，要么书面提出异议；都不做，对方可以直接申请强制执行。异议要针对这笔债本身（金额、利息、费用、是不是欠）；只说还不起、想分期，不算有效异议。",
      deadline: known ? objectionDeadline(known.receivedOn!) : null,
      rows: orders.map(({ id }) => ({ table: "papers" as const, id })),
    };
  },
} satisfies Step;
