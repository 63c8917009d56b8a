import { z } from "zod";
import { daySchema } from "@/lib/units/schemas";

/**
 * A letter as it is kept beside the borrower's edits: our own text on the day it was written, without the edits, each sentence with what
 * it rested on. Rules are kept by name and date, not by their text: whether they still stand is asked of the rulebook later.
 */

/** What a letter remembers of a rule it cites: enough to find the version again and to tell whether it still stands. */
const citedRuleSchema = z.object({
  factId: z.string().max(100),
  instrument: z.string().max(500),
  from: daySchema,
  checkedOn: daySchema,
  /** What it asked, in our words then: tells apart the articles of one instrument. */
  says: z.string().max(2000),
});
export type CitedRule = z.infer<typeof citedRuleSchema>;

const text = z.string().max(20_000);
const part = z.enum(["opening", "facts", "grounds", "demands", "closing"]);
const basis = z.object({
  rows: z.array(
    z.object({
      table: z.enum(["borrower", "debts", "budget", "contacts", "papers", "evidence", "filings", "arrangements"]),
      id: z.string().max(200),
    }),
  ),
  evidenceIds: z.array(z.string().max(200)),
  rules: z.array(citedRuleSchema),
});
const sentence = z.object({
  id: z.string().min(1).max(300),
  text,
  kind: z.enum(["statement", "demand", "form"]),
  weight: z.number().optional(),
  basis,
});

export const keptLetterSchema = z.object({
  on: daySchema,
  title: text,
  /** Version of the wording it was written with. */
  textVersion: z.int().positive(),
  blocks: z.array(
    z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("title"), text }),
      z.object({ kind: z.literal("addressee"), text }),
      z.object({ kind: z.literal("heading"), text, part }),
      z.object({ kind: z.literal("paragraph"), sentences: z.array(sentence), part }),
      z.object({ kind: z.literal("numbered"), items: z.array(sentence), part }),
      z.object({ kind: z.literal("table"), caption: text, header: z.array(text), rows: z.array(z.array(text)), basis, part }),
      z.object({
        kind: z.literal("exhibits"),
        items: z.array(z.object({ number: z.int().positive(), evidenceId: z.string().max(200), name: text, proves: text })),
      }),
      z.object({ kind: z.literal("signature"), name: text.nullable(), on: daySchema }),
    ]),
  ),
});
export type KeptLetter = z.infer<typeof keptLetterSchema>;
