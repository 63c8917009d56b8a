import { z } from "zod";
import { borrowerSchema, budgetSchema, type Borrower, type Budget } from "@/lib/case/borrower";
import { contactSchema, type Contact } from "@/lib/case/contact";
import { debtSchema, type Debt } from "@/lib/case/debt";
import { keptLetterSchema } from "@/lib/case/kept-letter";
import {
  arrangementSchema,
  caseRecordSchema,
  evidenceSchema,
  filingSchema,
  paperSchema,
  type Arrangement,
  type Evidence,
  type Filing,
  type Paper,
} from "@/lib/case/record";
import { instantSchema } from "@/lib/units/schemas";

/** The first-run answers that stand in the record itself. */
export const answersSchema = caseRecordSchema.pick({ grievances: true, courtPaperCame: true, danger: true, payingAgent: true });
export type Answers = z.infer<typeof answersSchema>;

/** What the borrower changed in a composed letter: sentence id → own words. `id` is a mark of letter, debt and length: see `draft-ids.ts`. */
export const draftSchema = z.object({
  id: z.string().min(1),
  letterId: z.string().min(1),
  debtId: z.string().nullable(),
  edits: z.record(z.string(), z.string().max(20_000)),
  /** Our text and the rules it cited when the first edit was made: later changes are told against it. Absent in what was kept before. */
  letter: keptLetterSchema.optional(),
  changedAt: instantSchema,
});
export type DraftEdits = z.infer<typeof draftSchema>;

/** One link of the evidence journal: its hash covers everything before it. `n` counts from 1 without gaps. */
export const journalEntrySchema = z.object({
  id: z.string().min(1),
  n: z.int().positive(),
  at: instantSchema,
  /** What happened to which item. */
  kind: z.enum(["intake", "change", "removal", "export", "restore"]),
  evidenceId: z.string().nullable(),
  /** SHA-256 of the file as it was at that moment; null for an export of everything. */
  sha256: z.string().nullable(),
  note: z.string().max(500),
  previous: z.string(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type JournalEntry = z.infer<typeof journalEntrySchema>;

/** One import of a file. While `finishedAt` is null it is running, or was cut off: nothing of it is in the case then, and it can be cleared away or done again. */
export const importSchema = z.object({
  id: z.string().min(1),
  formatId: z.string(),
  fileName: z.string().max(200),
  startedAt: instantSchema,
  finishedAt: instantSchema.nullable(),
  /** Contacts written so far. */
  count: z.int().nonnegative(),
  /** What came with its contacts and is not the borrower's addition: screenshots they were read from, names above chats. */
  evidenceIds: z.array(z.string()).optional(),
  names: z.array(z.string()).optional(),
  /** What was ticked as said before the import, by the id of the contact. */
  said: z.record(z.string(), z.array(z.string())).optional(),
});
export type ImportRow = z.infer<typeof importSchema>;

/** A row that could not be read and whose place was needed, or that a backup brought: kept as it lay, as text (see `raw-json.ts`). */
export const asideSchema = z.object({
  id: z.string().min(1),
  table: z.string(),
  rowId: z.string(),
  what: z.string(),
  on: z.string().nullable(),
  v: z.int(),
  text: z.string(),
});
export type AsideRow = z.infer<typeof asideSchema>;

/**
 * What the borrower said of fields of web forms. It says on which sites they filed, so it stands with the case and is sealed with it,
 * not among the settings. What a meaning may be is the recogniser's to say: a word it does not know (any more) is passed over.
 */
const correctionsSchema = z.object({
  list: z.array(z.object({ host: z.string().max(255), sign: z.string().max(400), meaning: z.string().max(60) })).max(2000),
});

/** The single rows. Every one may be absent: cases kept before one was thought of have it empty. */
export interface Parts {
  borrower: Borrower;
  budget: Budget;
  answers: Answers;
  corrections: z.infer<typeof correctionsSchema>;
}
export type PartName = keyof Parts;
export const PART_SCHEMAS = { borrower: borrowerSchema, budget: budgetSchema, answers: answersSchema, corrections: correctionsSchema };
export const EMPTY_PARTS: Parts = {
  borrower: { region: {}, hardships: [] },
  budget: {},
  answers: { grievances: [] },
  corrections: { list: [] },
};

/** The tables with many rows. */
export interface Rows {
  debts: Debt;
  contacts: Contact;
  papers: Paper;
  evidence: Evidence;
  filings: Filing;
  arrangements: Arrangement;
  journal: JournalEntry;
  drafts: DraftEdits;
  imports: ImportRow;
  aside: AsideRow;
}
export type TableName = keyof Rows;
export const ROW_SCHEMAS: { [T in TableName]: z.ZodType<Rows[T]> } = {
  debts: debtSchema,
  contacts: contactSchema,
  papers: paperSchema,
  evidence: evidenceSchema,
  filings: filingSchema,
  arrangements: arrangementSchema,
  journal: journalEntrySchema,
  drafts: draftSchema,
  imports: importSchema,
  aside: asideSchema,
};
export const TABLE_NAMES = Object.keys(ROW_SCHEMAS) as TableName[];

/** The schema behind a table's row; single rows stand in the table `parts` under their name. */
export function schemaOf(table: string, id: string): z.ZodType<object> {
  return table === "parts" ? PART_SCHEMAS[id as PartName] : ROW_SCHEMAS[table as TableName];
}

/**
 * A row as it lies on the disk: in the clear (`row`) or, with a passphrase set, sealed. Exactly one of the two is there, unless it is `gone`.
 * `rev` changes at every write, so that a writer can tell that somebody else was quicker; `v` is the version its shape belongs to.
 */
export interface Kept {
  id: string;
  rev: string;
  v: number;
  /** When it was first kept: the order in which rows are shown. */
  made: number;
  row?: object;
  sealed?: Uint8Array<ArrayBuffer>;
  /** Never on the disk: see `read-all.ts`. */
  lost?: true;
  /** Neither `row` nor `sealed`: deleted. The mark hides a contact that still lies in a pack, and tells a restore what was deleted since. */
  gone?: true;
}

/** Several hundred imported contacts in one record, as JSON; see `packs.ts`. */
export interface KeptPack {
  /** The import and a number: `<importId>.<n>`. */
  id: string;
  rev: string;
  v: number;
  made: number;
  importId: string;
  /** Never on the disk: see `read-all.ts`. */
  lost?: true;
  sealed: boolean;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A piece of an evidence file. In the clear a file is one piece; sealed it is one for each four megabytes. */
export interface KeptPiece {
  id: string;
  n: number;
  bytes: Blob;
  sealed: boolean;
  addedAt: number;
}

/** Settings are never sealed: some are needed before the passphrase is. Nothing of the case stands in them. */
export const settingsSchema = z.object({
  showing: z.enum(["real", "sample"]).optional(),
  discreet: z.boolean().optional(),
  lockAfterMinutes: z.int().min(1).max(240).optional(),
  lastBackupAt: instantSchema.optional(),
  backupReminderDays: z.int().min(1).max(365).optional(),
  firstRunDone: z.boolean().optional(),
});
export type Settings = z.infer<typeof settingsSchema>;
