import { z } from "zod";
import { amountSchema, daySchema, maybe } from "@/lib/units/schemas";
import { debtRoleKeys, feeKeys, licenceKeys, namedBorrowerKeys, productKeys } from "./vocabulary";

/** One instalment as the contract plans it. Amounts in fen; principal, interest and fee are kept apart. */
export const instalmentSchema = z.object({
  number: z.int().positive(),
  dueOn: daySchema,
  principalFen: maybe(amountSchema),
  interestFen: maybe(amountSchema),
  feeFen: maybe(amountSchema),
});

/** Money the borrower paid. */
export const paymentSchema = z.object({
  id: z.string().min(1),
  paidOn: daySchema,
  amountFen: amountSchema,
  note: maybe(z.string().max(200)),
});

/** A charge that is neither principal nor interest. */
export const feeSchema = z.object({
  id: z.string().min(1),
  kind: z.enum(feeKeys),
  chargedOn: maybe(daySchema),
  amountFen: amountSchema,
  /** Who took it, as far as the borrower knows. */
  chargedBy: maybe(z.enum(licenceKeys)),
  /** Whether the cost sheet or the contract disclosed it. */
  disclosed: maybe(z.boolean()),
});

/** One debt. `null` in a field means: asked, and the borrower does not know. */
export const debtSchema = z.object({
  id: z.string().min(1),
  /** The app or brand as the borrower says it, such as 京东白条; null: asked, not known. */
  brand: z.string().min(1).max(40).nullable(),
  /** Whose debt it is. `not-mine`: identity stolen, or never signed. */
  role: maybe(z.enum(debtRoleKeys)),
  /** With `not-mine`: in whose name it stands, by the contract or by what the collectors say. */
  namedBorrower: maybe(z.enum(namedBorrowerKeys)),
  product: maybe(z.enum(productKeys)),
  /** The company that the contract names as lender; only the contract decides. */
  lenderName: maybe(z.string().max(80)),
  /** That company's licence, when the borrower has read it off the contract. */
  licence: maybe(z.enum(licenceKeys)),
  platformName: maybe(z.string().max(80)),
  agencyName: maybe(z.string().max(80)),
  contractNumber: maybe(z.string().max(60)),
  contractOn: maybe(daySchema),
  disbursedOn: maybe(daySchema),
  /** What was lent according to the contract. */
  principalFen: maybe(amountSchema),
  /** What reached the borrower; less than the principal when something was deducted. */
  receivedFen: maybe(amountSchema),
  /** Everything still owed as the lender claims it. */
  outstandingFen: maybe(amountSchema),
  /** Principal still owed. */
  outstandingPrincipalFen: maybe(amountSchema),
  /** Due and unpaid; not the whole balance. */
  arrearsFen: maybe(amountSchema),
  /** The yearly rate that the contract states, simple, in millionths (24 % = 240 000). */
  nominalAnnualRatePpm: maybe(z.int().nonnegative().max(100_000_000)),
  /** Penalty interest per year as the contract states it, in millionths. */
  penaltyAnnualRatePpm: maybe(z.int().nonnegative().max(100_000_000)),
  instalments: z.array(instalmentSchema),
  payments: z.array(paymentSchema),
  fees: z.array(feeSchema),
  /** The oldest due date that is not paid: days past due are counted from here. */
  oldestUnpaidDueOn: maybe(daySchema),
  /** The lender has called the whole balance due. */
  accelerated: maybe(z.boolean()),
  settled: maybe(z.boolean()),
  /** The last day on which the borrower paid anything (民法典 195(2); 时效规定 14). */
  lastPaidOn: maybe(daySchema),
  /** The last day on which the borrower agreed to pay: a plan, an extension, a confirmation, words such as 我会还 (民法典 195(2), 192). */
  lastPromisedOn: maybe(daySchema),
  /** The last day on which the lender's demand for payment is known to have arrived (民法典 195(1)). It revives nothing that had run out. */
  lastDemandedOn: maybe(daySchema),
  costSheetGiven: maybe(z.boolean()),
  /** The app made the reading of the address book a condition of lending. */
  contactsReadCompulsory: maybe(z.boolean()),
  assigned: maybe(z.object({ to: maybe(z.string().max(80)), assignedOn: maybe(daySchema), noticed: maybe(z.boolean()) })),
  creditReport: maybe(
    z.object({
      furnished: maybe(z.boolean()),
      wrong: maybe(z.boolean()),
      error: maybe(z.string().max(500)),
      notifiedBefore: maybe(z.boolean()),
    }),
  ),
  note: maybe(z.string().max(3_000)),
});

export type Debt = z.infer<typeof debtSchema>;
export type Instalment = z.infer<typeof instalmentSchema>;
export type Payment = z.infer<typeof paymentSchema>;
export type Fee = z.infer<typeof feeSchema>;
