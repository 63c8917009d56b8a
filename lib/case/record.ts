import { z } from "zod";
import { amountSchema, daySchema, instantSchema, maybe } from "@/lib/units/schemas";
import { borrowerSchema, budgetSchema } from "./borrower";
import { contactSchema } from "./contact";
import { debtSchema } from "./debt";
import { dispatchMeansKeys, evidenceKeys, filingStateKeys, grievanceKeys, paperKeys } from "./vocabulary";

/** What is known of one item of evidence; its bytes are in the store under the same id. */
export const evidenceSchema = z.object({
  id: z.string().min(1),
  kind: z.enum(evidenceKeys),
  /** File name at intake, or how the borrower calls it. */
  name: z.string().min(1).max(200),
  mediaType: z.string().max(100),
  sizeBytes: z.int().nonnegative(),
  /** Lower-case hex SHA-256 of the bytes at intake. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  addedAt: instantSchema,
  obtainedOn: maybe(daySchema),
  /** How it was obtained, in the borrower's words. */
  source: maybe(z.string().max(300)),
  /** What it is meant to prove. */
  proves: maybe(z.string().max(300)),
  pages: maybe(z.int().positive()),
});

/** A paper that came: from a court, a lawyer, a lender. */
export const paperSchema = z.object({
  id: z.string().min(1),
  debtId: maybe(z.string()),
  kind: z.enum(paperKeys),
  receivedOn: maybe(daySchema),
  /** The name on it: the court, the law firm, the company. */
  sender: maybe(z.string().max(80)),
  /** Who the paper names as the party that claims the money; after an assignment rarely the original lender. */
  claimant: maybe(z.string().max(80)),
  /** 案号, such as (2026)渝0112民初1234号. */
  caseNumber: maybe(z.string().max(60)),
  hearingOn: maybe(daySchema),
  /** True: checked with the court by an official number. False: found to be no court's paper; it then counts only as evidence. */
  verified: maybe(z.boolean()),
  text: maybe(z.string().max(20_000)),
  evidenceIds: z.array(z.string()),
});

/** One answer to a filing. */
export const replySchema = z.object({
  id: z.string().min(1),
  receivedOn: daySchema,
  from: maybe(z.string().max(80)),
  text: maybe(z.string().max(20_000)),
  evidenceIds: z.array(z.string()),
});

/** One complaint, report, petition or request that was made. */
export const filingSchema = z.object({
  id: z.string().min(1),
  debtId: maybe(z.string()),
  /** Id of the portal recipe (channel) it went through. */
  channelId: z.string().min(1),
  /** Id of the letter it was written with. */
  letterId: maybe(z.string()),
  filedOn: maybe(daySchema),
  filingNumber: maybe(z.string().max(60)),
  /** How it left and arrived: the day it was given away, the way, the number to follow it by, and what became of it. */
  sentOn: maybe(daySchema),
  means: maybe(z.enum(dispatchMeansKeys)),
  trackingNumber: maybe(z.string().max(40)),
  deliveredOn: maybe(daySchema),
  refusedOn: maybe(daySchema),
  returnedOn: maybe(daySchema),
  /** The receipt and the tracking page. */
  receiptEvidenceIds: maybe(z.array(z.string())),
  /** The number it was about, where a channel takes one number per filing. */
  aboutNumber: maybe(z.string().max(40)),
  /** The text exactly as filed. */
  text: maybe(z.string().max(20_000)),
  /** The demands, one each: needed to see which were answered. */
  demands: z.array(z.object({ id: z.string(), text: z.string().max(500), resolved: maybe(z.boolean()) })),
  evidenceIds: z.array(z.string()),
  state: z.enum(filingStateKeys),
  /** Every change of state with its day, oldest first. */
  history: z.array(z.object({ on: daySchema, state: z.enum(filingStateKeys), note: maybe(z.string().max(300)) })),
  replies: z.array(replySchema),
});

/** What was agreed with a lender. */
export const arrangementSchema = z.object({
  id: z.string().min(1),
  debtId: z.string(),
  agreedOn: daySchema,
  /** `oral` until there is something in writing. */
  form: z.enum(["oral", "message", "written"]),
  instalments: z.array(z.object({ number: z.int().positive(), dueOn: daySchema, amountFen: amountSchema, paidOn: maybe(daySchema) })),
  waivedFen: maybe(amountSchema),
  settlementPromised: maybe(z.boolean()),
  note: maybe(z.string().max(1_000)),
  evidenceIds: z.array(z.string()),
});

/** The whole case of one borrower: what assessment, letters and portals read. */
export const caseRecordSchema = z.object({
  /** The made-up case a newcomer can look around in; said on every screen and never to be filed. */
  isSample: z.boolean(),
  borrower: borrowerSchema,
  budget: budgetSchema,
  debts: z.array(debtSchema),
  contacts: z.array(contactSchema),
  papers: z.array(paperSchema),
  evidence: z.array(evidenceSchema),
  filings: z.array(filingSchema),
  arrangements: z.array(arrangementSchema),
  /** What hurts, most pressing first; absent until asked. */
  grievances: z.array(z.enum(grievanceKeys)),
  /** First-run question: has any court paper come? Details are in `papers`. */
  courtPaperCame: maybe(z.boolean()),
  /** The borrower is in danger, or thinks of ending it: shows help first. */
  danger: maybe(z.enum(["at-the-door", "self-harm", "none"])),
  /** The borrower has paid, or is about to pay, an agent for 代理维权. */
  payingAgent: maybe(z.boolean()),
});

export type CaseRecord = z.infer<typeof caseRecordSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type Paper = z.infer<typeof paperSchema>;
export type Filing = z.infer<typeof filingSchema>;
export type Arrangement = z.infer<typeof arrangementSchema>;

/** Points at one row of the record: what a finding or a sentence rests on. */
export interface RowRef {
  table: "debts" | "contacts" | "papers" | "evidence" | "filings" | "arrangements" | "borrower" | "budget";
  /** Row id; for `borrower` and `budget` the name of the field. */
  id: string;
}
