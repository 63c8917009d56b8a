import { FEES, type FeeKind } from "@/lib/case/vocabulary";

/** A charge as letters call it: 会员费, 放款时扣下的钱; without second names and without the colloquial word in brackets. */
export const feeWord = (kind: FeeKind): string => FEES[kind].replace(/（[^）]*）/g, "").split("、")[0]!;
