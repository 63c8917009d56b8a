import type { Contact, Whom } from "@/lib/case/contact";
import type { Shelved } from "@/lib/shelf";
import { IMPORT_FORMATS, type ColumnMapping, type ImportFormat, type ReadContact, type ReadItem } from "./import-format";
import { KnownContacts, SeenRows } from "./known-contacts";
import { openFile, type ImportFile, type OpenedFile } from "./open-file";
import { isEnough, mapColumns, tellsDirection } from "./table-header";

/** Everything of one number in a file: the borrower chooses whole numbers, not single rows. */
export interface NumberGroup {
  /** Null: the number was hidden. */
  number: string | null;
  name: string | null;
  calls: number;
  messages: number;
  firstAt: number;
  lastAt: number;
  /** 【signatures】 of its messages, at most 5. */
  signatures: string[];
  /** The start of its first message, at most 80 characters. */
  sample: string | null;
  /** Why it is ticked beforehand; null when it is not. */
  suggested: "known" | "words" | null;
  /** Rows already in the case, which will not be imported again. */
  already: number;
  /** Rows that are probably in the case already, from another source. */
  likely: number;
}

export interface RejectedRow {
  line: number;
  reason: string;
  raw: string;
}

/** What a file holds, before anything is written. */
export interface Survey {
  formatId: string;
  title: string;
  lacks: string[];
  encoding: OpenedFile["encoding"];
  /** True: the columns must be named by the borrower first. */
  needsMapping: boolean;
  mapping: ColumnMapping;
  /** First rows, to name the columns by; empty when it is no table. */
  firstRows: string[][];
  groups: NumberGroup[];
  people: { name: string; number: string }[];
  /** All rejected rows, up to `MAX_REJECTED`; `rejectedCount` counts all. */
  rejected: RejectedRow[];
  rejectedCount: number;
  /** Rows that the file holds twice. */
  repeated: number;
}

export const MAX_REJECTED = 20_000;

/** The work was cancelled by the borrower. */
export class ImportCancelled extends Error {
  override name = "ImportCancelled";
}

export interface ReadingOptions {
  formatId?: string;
  mapping?: ColumnMapping;
  signal?: AbortSignal;
  onProgress?: (done: number, size: number) => void;
}

/** Words by which a message is likely to be about a debt; only ever a tick beforehand, which the borrower sees. */
const DEBT_WORDS = /逾期|欠款|还款|催收|账单|借款|贷款|征信|起诉|仲裁|律师|法务|白条|花呗|借呗|微粒贷|分期/;

/** The format a file most likely has, by what it says of itself. */
export function recogniseFormat(opened: OpenedFile, formatId?: string): Shelved<ImportFormat> | null {
  if (formatId) return IMPORT_FORMATS.find(({ id, source }) => id === formatId && source === opened.head.kind) ?? null;
  const scored = IMPORT_FORMATS.map((format) => ({ format, score: format.recognise(opened.head) })).sort((a, b) => b.score - a.score);
  return scored[0] && scored[0].score > 0 ? scored[0].format : null;
}

function mappingOf({ head }: OpenedFile): ColumnMapping {
  for (const row of head.rows) if (isEnough(mapColumns(row))) return mapColumns(row);
  return {};
}

async function* itemsOf(opened: OpenedFile, file: ImportFile, format: ImportFormat, options: ReadingOptions): AsyncGenerator<ReadItem> {
  const { mapping, signal, onProgress } = options;
  for await (const item of format.read(
    opened.open((done) => onProgress?.(done, file.size)),
    { mapping },
  )) {
    if (signal?.aborted) throw new ImportCancelled("cancelled");
    yield item;
  }
}

/** Reads a file once and says what is in it. @throws UnreadableFile, ImportCancelled */
export async function surveyFile(file: ImportFile, known: readonly Contact[], options: ReadingOptions = {}): Promise<Survey | null> {
  const opened = await openFile(file);
  const format = recogniseFormat(opened, options.formatId);
  if (!format) return null;
  const mapping = options.mapping ?? mappingOf(opened);
  const needsMapping = opened.head.kind === "table" && !(isEnough(mapping) && tellsDirection(mapping));
  const survey: Survey = {
    formatId: format.id,
    title: format.title,
    lacks: format.lacks,
    encoding: opened.encoding,
    needsMapping,
    mapping,
    firstRows: opened.head.rows.slice(0, 20),
    groups: [],
    people: [],
    rejected: [],
    rejectedCount: 0,
    repeated: 0,
  };
  const cases = new KnownContacts(known);
  const seen = new SeenRows();
  const groups = new Map<string, NumberGroup>();
  for await (const item of itemsOf(opened, file, format, options)) {
    if (item.kind === "person") survey.people.push({ name: item.name, number: item.number });
    else if (item.kind === "rejected") {
      survey.rejectedCount += 1;
      if (survey.rejected.length < MAX_REJECTED) survey.rejected.push({ line: item.line, reason: item.reason, raw: item.raw });
    } else if (seen.again(item.contact)) survey.repeated += 1;
    else count(groups, item.contact, cases);
  }
  survey.groups = [...groups.values()].sort(
    (a, b) => Number(b.suggested !== null) - Number(a.suggested !== null) || b.calls + b.messages - a.calls - a.messages,
  );
  return survey;
}

/** What belongs together: a number, or without one the name that a chat has; what is hidden and nameless is one group. */
export const groupKey = (number: string | null | undefined, name: string | null | undefined): string => number ?? (name ? `~${name}` : "");

function count(groups: Map<string, NumberGroup>, contact: ReadContact, known: KnownContacts): void {
  const number = contact.number ?? null;
  const { at, words } = contact;
  const key = groupKey(number, contact.name);
  const group = groups.get(key) ?? newGroup(number, at, known);
  groups.set(key, group);
  const likeness = known.compare(contact);
  if (likeness === "same") group.already += 1;
  if (likeness === "likely") group.likely += 1;
  if (contact.channel === "call") group.calls += 1;
  else group.messages += 1;
  group.firstAt = Math.min(group.firstAt, at);
  group.lastAt = Math.max(group.lastAt, at);
  group.name ??= contact.name ?? null;
  // A slice of a long string keeps the whole of it in memory; a copy does not.
  if (words && group.sample === null) group.sample = copyOf(words.slice(0, 80));
  if (contact.agency && group.signatures.length < 5 && !group.signatures.includes(contact.agency))
    group.signatures.push(copyOf(contact.agency));
  if (group.suggested === null && words && contact.direction === "in" && DEBT_WORDS.test(words)) group.suggested = "words";
}

const copyOf = (text: string): string => JSON.parse(JSON.stringify(text)) as string;

const newGroup = (number: string | null, at: number, known: KnownContacts): NumberGroup => ({
  number: number === null ? null : copyOf(number),
  name: null,
  calls: 0,
  messages: 0,
  firstAt: at,
  lastAt: at,
  signatures: [],
  sample: null,
  suggested: known.has(number) ? "known" : null,
  already: 0,
  likely: 0,
});

/** What the borrower chose after the preview. */
export interface ImportChoice {
  importId: string;
  debtId: string | null;
  /** The chosen numbers and whom they reached; null stands for the hidden number, or for the named sender without one. */
  numbers: { number: string | null; name?: string | null; whom: Whom }[];
  /** Also import rows that are probably there already. */
  includeLikely: boolean;
}

/** Reads the file again and gives the chosen contacts in batches, without ids: where they come to lie is the store's to say. What is in the case already is left out. */
export async function* readChosen(
  file: ImportFile,
  known: readonly Contact[],
  choice: ImportChoice,
  options: ReadingOptions & { batch?: number } = {},
): AsyncGenerator<Omit<Contact, "id">[]> {
  const opened = await openFile(file);
  const format = recogniseFormat(opened, options.formatId);
  if (!format) return;
  const cases = new KnownContacts(known);
  const seen = new SeenRows();
  const chosen = new Map(choice.numbers.map(({ number, name, whom }) => [groupKey(number, name), whom]));
  let batch: Omit<Contact, "id">[] = [];
  for await (const item of itemsOf(opened, file, format, options)) {
    if (item.kind !== "contact") continue;
    const { name: _name, ...contact } = item.contact;
    const whom = chosen.get(groupKey(contact.number, item.contact.name));
    if (!whom || seen.again(item.contact)) continue;
    const likeness = cases.compare(item.contact);
    if (likeness === "same" || (likeness === "likely" && !choice.includeLikely)) continue;
    const made = { debtId: choice.debtId, whom, said: [], importId: choice.importId };
    batch.push({ ...contact, ...made, evidenceIds: contact.evidenceIds ?? [] });
    if (batch.length >= (options.batch ?? 1_000)) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
