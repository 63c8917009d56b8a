import { cite } from "@/lib/rules/cite";
import type { RuleVersion } from "@/lib/rules/rule";

/**
 * The law that the assessment itself reckons with (clocks, limitation, court fees, enforcement, caps), by the facts it was made from.
 * The texts, their dates, sources and confidence stand once, in `lib/rules/facts`.
 */

/** The version made from a fact. @throws when there is none, or only from memory: the assessment never rests on such. */
function fact(factId: string): RuleVersion {
  const version = cite(factId);
  if (version.confidence === "memory") throw new Error(`law: nothing to rest on for ${factId}`);
  return version;
}

export const LAW = {
  limitation: fact("MFD-188"),
  limitationByInstalments: fact("MFD-189"),
  limitationDefence: fact("MFD-192"),
  limitationRestart: fact("MFD-195"),
  limitationRestartActs: fact("SXGD-08"),
  penaltyReduction: fact("MFD-585"),
  penaltyMeasure: fact("HTTZ-65"),
  overdueInterest: fact("MFD-676"),
  principalReceived: fact("MFD-670"),
  paymentOrder: fact("MFD-561"),
  answer: fact("MSF-128"),
  appeal: fact("MSF-171"),
  dayOff: fact("MSF-85"),
  restoration: fact("MSF-86"),
  defaultJudgment: fact("MSF-147"),
  retrial: fact("MSF-216"),
  smallClaims: fact("MSF-165"),
  simplified: fact("MSF-163"),
  arbitration: fact("ZCF-11"),
  objection: fact("MSF-225"),
  objectionMustDispute: fact("MSJS-436"),
  venue: fact("MSF-22"),
  venueForm: fact("MSJS-18"),
  venueOnline: fact("HLW25-01"),
  enforcementTime: fact("MSF-250"),
  enforcementKeeps: fact("MSF-254"),
  enforcementExempt: fact("CF-03"),
  enforcementMeasures: fact("MSF-266"),
  delayedPerformance: fact("CYLX-01"),
  feeProperty: fact("SSFY-13"),
  feeHalved: fact("SSFY-15"),
  feePaymentOrder: fact("SSFY-14a"),
  feePreservation: fact("SSFY-14b"),
  feeExecution: fact("SSFY-14c"),
  feeBearer: fact("SSFY-29"),
  feeRelief: fact("SSFY-45"),
  refusalCrime: fact("XF-313"),
  cardCrime: fact("XYK-CR"),
  capFacilitated: fact("ZD25-06"),
  capSmallLoan: fact("XDCB-01"),
  capPrivate: fact("MJJD-25"),
  capPrivateTransition: fact("MJJD-31"),
  capPrivateOld: fact("MJJD-15"),
  capJudicial: fact("SPC17-02"),
  cardCharges: fact("YHK21-02"),
  limitationPromises: fact("SXGD-14"),
  policeSixMonths: fact("ZA25-25"),
  complaintReply: fact("TS20-01"),
  agentsWarning: fact("FX26-01"),
} satisfies Record<string, RuleVersion>;
