import type { Day } from "@/lib/units/day";
import type { Fen } from "@/lib/units/fen";
import type { Maybe } from "@/lib/units/maybe";
import { amountsOf } from "./offer-amounts";
import { monthsOf } from "./offer-length";
import {
  acknowledgesIn,
  arrearsFirstIn,
  borrowElsewhereIn,
  conditionsIn,
  lastDayIn,
  PAYEE,
  plainOffer,
  privateAccountIn,
  rateIn,
  settlementIn,
  SPOKEN,
  upfrontPartIn,
} from "./offer-words";

/** What was offered, as entered or read from a pasted text. Anything may be unknown. */
export interface OfferedPlan {
  months: Maybe<number>;
  monthlyFen: Maybe<Fen>;
  /** Everything to be paid, instalments and fees. */
  totalFen: Maybe<Fen>;
  /** To be paid before anything else happens: fee, deposit, first payment. */
  upfrontFen: Maybe<Fen>;
  /** Yearly interest on the new plan, in millionths. */
  annualRatePpm: Maybe<number>;
  lastOn: Maybe<Day>;
  form: "oral" | "message" | "written";
  settlementPromised: Maybe<boolean>;
  privateAccount: Maybe<boolean>;
  /** It asks to sign or say that the debt is acknowledged. */
  acknowledges: Maybe<boolean>;
  /** A first payment named as a part, in millionths; of what is for them to say. */
  upfrontPpm?: Maybe<number>;
  /** One payment that ends the debt. */
  lumpSumFen?: Maybe<Fen>;
  waivedFen?: Maybe<Fen>;
  /** What they say is owed now. */
  claimedFen?: Maybe<Fen>;
  /** The arrears are to be paid first and the rest as agreed: no plan, only the contract again. */
  arrearsFirst?: Maybe<boolean>;
  arrearsFen?: Maybe<Fen>;
  /** To borrow elsewhere in order to pay. */
  borrowElsewhere?: Maybe<boolean>;
  /** It speaks of 核销, which leaves the debt owed. */
  writeOff?: Maybe<boolean>;
  /** The company whose account is to be paid, as it stands there. */
  payee?: Maybe<string>;
  /** Sentences that make the offer depend on something, as they stand. */
  conditions?: readonly string[];
  /** Amounts that stand there and could not be told. */
  unread?: readonly string[];
}

/**
 * Reads an offer out of a pasted message: `分十二期，一个月一千八，首付20%，还清后开证明`. What cannot be told stays undefined for the
 * borrower to ask; an amount that stands there and fits nothing, or is not exact, is named in `unread`.
 */
export function readOffer(text: string, form: OfferedPlan["form"] = "message"): OfferedPlan {
  const plain = plainOffer(text);
  const { read, unread, isChoice } = amountsOf(plain);
  const lump = read.get("lump");
  return {
    months: isChoice ? undefined : monthsOf(plain),
    monthlyFen: read.get("monthly"),
    totalFen: isChoice ? undefined : (read.get("total") ?? lump),
    upfrontFen: read.get("upfront"),
    annualRatePpm: rateIn(plain),
    lastOn: lastDayIn(plain),
    form: SPOKEN.test(plain) ? "oral" : form,
    writeOff: /核销|销账|平账/.test(plain) ? true : undefined,
    borrowElsewhere: borrowElsewhereIn(plain),
    payee: PAYEE.exec(plain)?.[1],
    settlementPromised: settlementIn(plain),
    privateAccount: privateAccountIn(plain),
    acknowledges: acknowledgesIn(plain),
    upfrontPpm: upfrontPartIn(plain),
    lumpSumFen: lump,
    waivedFen: read.get("waived"),
    claimedFen: read.get("claimed"),
    arrearsFirst: arrearsFirstIn(plain),
    arrearsFen: read.get("arrears"),
    conditions: conditionsIn(plain),
    unread,
  };
}
