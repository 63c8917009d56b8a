import { z } from "zod";
import { instantSchema, maybe } from "@/lib/units/schemas";
import { channelKeys, relationKeys, sayingKeys } from "./vocabulary";

/** Whom a contact reached: the borrower, or a third party with the relation as far as it is known. */
export const whomSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("self") }),
  z.object({
    kind: z.literal("third-party"),
    relation: maybe(z.enum(relationKeys)),
    /** How the borrower calls this person: kept on the machine, left out of public texts. */
    name: maybe(z.string().max(40)),
  }),
]);

/** One collection contact: a dated event, never a person. */
export const contactSchema = z.object({
  id: z.string().min(1),
  /** The debt it was about, when that is known. */
  debtId: maybe(z.string()),
  /** Whether it asked for payment of a debt. Only what collects is judged: a code, a card alert, a court's message is no collection. */
  collects: maybe(z.boolean()),
  channel: z.enum(channelKeys),
  /** `in`: they contacted; `out`: the borrower (or the third party) called or wrote. */
  direction: z.enum(["in", "out"]),
  at: instantSchema,
  /** Digits as dialled, without +86; may be a sender id such as `1069…`; null when it was hidden. */
  number: maybe(z.string().max(40)),
  /** Calls only: whether somebody picked up. */
  answered: maybe(z.boolean()),
  /** Of what the borrower began: whether the lender was reached and spoken with, in the borrower's word. A number dialled shows neither. */
  reachedLender: maybe(z.boolean()),
  durationSeconds: maybe(z.int().nonnegative()),
  whom: whomSchema,
  said: z.array(z.enum(sayingKeys)),
  /** What was said in the borrower's words, or the message as received, unaltered. */
  words: maybe(z.string().max(20_000)),
  /** The 【signature】 of a message or the agency a caller named. */
  agency: maybe(z.string().max(60)),
  collectorName: maybe(z.string().max(40)),
  /** The borrower's correction of the grouping of numbers: contacts with the same label are one collector. */
  collectorGroup: maybe(z.string().max(60)),
  evidenceIds: z.array(z.string()),
  /** The import it came with; absent for what was logged by hand. */
  importId: maybe(z.string()),
});

export type Contact = z.infer<typeof contactSchema>;
export type Whom = z.infer<typeof whomSchema>;
