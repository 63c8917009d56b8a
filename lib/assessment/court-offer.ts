import type { CaseRecord, Paper } from "@/lib/case/record";
import type { Day } from "@/lib/units/day";
import { debtInRecord } from "./court-state";
import { heldBack, type Held } from "./open-debts";

/** What is said in a court or before a mediator about a debt for which no offer of ours may be made. */
const INSTEAD: Partial<Record<Held, string>> = {
  denied: "这笔钱不是你借的：到场说明，不签调解协议，不答应还款。",
  minor: "签合同时未满十八岁：由父母（法定代理人）出面，自己不签调解协议、不答应分期。",
  barred: "时效可能已过：到场先提时效抗辩，问清以前不签调解协议，不答应还款。",
  guarantor: "你是担保人：先核对保证方式和保证期间，弄清以前不签调解协议，不答应还款。",
  unlicensed: "出借人没有放贷牌照：先讲清实际到账多少、已经还了多少，弄清以前不签调解协议。",
};

/** What to say instead of an offer, by what holds the paper's debt back; null where terms may be offered. */
export function offerFor(record: CaseRecord, paper: Paper, on: Day): string | null {
  const debt = record.debts.find(({ id }) => id === debtInRecord(record, paper));
  const held = debt ? heldBack(record, debt, on) : null;
  return (held && INSTEAD[held]) ?? null;
}
