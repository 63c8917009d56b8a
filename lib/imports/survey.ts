import { collects as collectsOf, collectsText } from "@/lib/case/collects";
import type { Contact, Whom } from "@/lib/case/contact";
import { sayingsIn } from "@/lib/case/sayings";
import type { Saying } from "@/lib/case/vocabulary";
import type { Shelved } from "@/lib/shelf";
import { minuteOfDay } from "@/lib/units/instant";
import {
  IMPORT_FORMATS,
  type AskKind,
  type ColumnMapping,
  type ImportFormat,
  type ReadContact,
  type ReadInstalment,
  type ReadItem,
  type ReadPayment,
} from "./import-format";
import { KnownContacts, SeenRows, type MaybeKnown } from "./known-contacts";
import { offeredTick } from "./offered-tick";
import { openFiles, UnreadableFile, type ImportFile, type OpenedFile } from "./open-file";
import { dateOrderOf, shortYearOf } from "./day-order";
import { findHeader, isEnough, mapColumns, tellsDirection } from "./table-header";

/** A message of a group, to be ticked by itself. */
export interface ShownMessage {
  /** Names it in a choice. */
  key: string;
  at: number;
  /** At most 160 characters. */
  words: string;
  collects: boolean | null;
  /** The words by which it was judged. */
  because: string;
  /** What it seems to say, each with the words that made it: to be ticked by the borrower, never taken by itself. */
  says: ProposedWords[];
}

/** `toOthers`: only where the message reached somebody else than the borrower. */
export interface ProposedWords {
  saying: Saying;
  words: string;
  toOthers?: true;
}

/** Everything of one number in a file, with what speaks for and against collection. */
export interface NumberGroup {
  /** Null: the number was hidden. */
  number: string | null;
  name: string | null;
  calls: number;
  messages: number;
  /** Of both, those that the borrower began. */
  out: number;
  firstAt: number;
  lastAt: number;
  /** Incoming between 22:00 and 8:00. */
  atNight: number;
  /** Incoming calls of less than a minute or not answered. */
  short: number;
  /** 【signatures】 of its messages, at most 5. */
  signatures: string[];
  /** The start of its first message, at most 80 characters. */
  sample: string | null;
  /** Messages that stand ticked: they ask for a debt. */
  collecting: number;
  /** Some of its messages, those that collect first. */
  shown: ShownMessage[];
  /** The case has this number as one that collects. */
  known: boolean;
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
  /** What the file was when it was opened. */
  from: OpenedFile["head"]["from"];
  /** True: the columns must be named by the borrower first. */
  needsMapping: boolean;
  mapping: ColumnMapping;
  /** First rows, to name the columns by; empty when it is no table. */
  firstRows: string[][];
  /** The row among them that holds the headings, or −1. */
  headerRow: number;
  sections: number;
  groups: NumberGroup[];
  people: { name: string; number: string }[];
  payments: ReadPayment[];
  instalments: ReadInstalment[];
  notes: string[];
  asks: { ask: AskKind; text: string; names?: string[] | undefined }[];
  /** All rejected rows, up to `MAX_REJECTED`; `rejectedCount` counts all. */
  rejected: RejectedRow[];
  rejectedCount: number;
  /** Rows that the file holds twice. */
  repeated: number;
  /** Rows before `notBefore`, which are not offered. */
  tooEarly: number;
}

export const MAX_REJECTED = 20_000;
const MAX_SHOWN = 4_000;
const SHOWN_OF_GROUP = 40;

/** The work was cancelled by the borrower. */
export class ImportCancelled extends Error {
  override name = "ImportCancelled";
}

export interface ReadingOptions {
  formatId?: string | undefined;
  mapping?: ColumnMapping | undefined;
  /** The year of rows without one. */
  year?: number | undefined;
  /** The borrower's name in a chat; empty: none of the names. */
  owner?: string | undefined;
  password?: string | undefined;
  /** Nothing before this moment is offered: the first contract of the case. */
  notBefore?: number | undefined;
  signal?: AbortSignal | undefined;
  onProgress?: ((done: number, size: number) => void) | undefined;
}

/** The format a file most likely has, by what it says of itself. */
export function recogniseFormat(opened: OpenedFile, formatId?: string): Shelved<ImportFormat> | null {
  if (formatId) {
    const named = IMPORT_FORMATS.find(({ id, source }) => id === formatId && source === opened.head.kind);
    if (named) return named;
  }
  const scored = IMPORT_FORMATS.map((format) => ({ format, score: format.recognise(opened.head) })).sort((a, b) => b.score - a.score);
  return scored[0] && scored[0].score > 0 ? scored[0].format : null;
}

const SEEN: Record<NonNullable<OpenedFile["head"]["from"]>, string> = {
  csv: "一张表格",
  workbook: "一个表格文件",
  json: "一个 JSON 数据文件",
  pdf: "一个 PDF",
  text: "一段文字",
  "web-page": "一个网页",
};

/** What to say of a file that no format knows: what was seen in it, and what to do. */
export const unknownFile = ({ head }: OpenedFile): string =>
  `认不出这个文件：它是${SEEN[head.from ?? "text"]}，但没有看到写着时间、号码和主叫被叫的记录。请导出通话详单、短信备份或账单；拿不到的，可以截图后“从截图读出文字”。`;

function mappingOf({ head }: OpenedFile): ColumnMapping {
  for (const row of head.rows) if (isEnough(mapColumns(row))) return mapColumns(row);
  return {};
}

async function* itemsOf(opened: OpenedFile, file: ImportFile, format: ImportFormat, options: ReadingOptions): AsyncGenerator<ReadItem> {
  const { mapping, year, owner, signal, onProgress } = options;
  const cells = opened.head.rows.flat();
  const [order, shortYear] = [dateOrderOf(cells) ?? undefined, shortYearOf(cells) ?? undefined];
  for await (const item of format.read(
    opened.open((done) => onProgress?.(done, file.size)),
    { mapping, year, owner, name: opened.head.name, order, shortYear },
  )) {
    if (signal?.aborted) throw new ImportCancelled("cancelled");
    yield item;
  }
}

const emptySurvey = (opened: OpenedFile, format: Shelved<ImportFormat>, mapping: ColumnMapping): Survey => ({
  formatId: format.id,
  title: format.title,
  lacks: format.lacks,
  encoding: opened.encoding,
  from: opened.head.from,
  needsMapping: false,
  mapping,
  firstRows: opened.head.rows.slice(0, 60),
  headerRow: findHeader(opened.head.rows),
  sections: 0,
  groups: [],
  people: [],
  payments: [],
  instalments: [],
  notes: [],
  asks: [],
  rejected: [],
  rejectedCount: 0,
  repeated: 0,
  tooEarly: 0,
});

/** Reads a file once and says what is in it; null when no format knows it. @throws UnreadableFile, ImportCancelled */
export async function surveyFile(file: ImportFile, known: readonly Contact[], options: ReadingOptions = {}): Promise<Survey | null> {
  const { opened, skipped } = await openFiles(file, options.password);
  const parts = opened.flatMap((each) => {
    const format = recogniseFormat(each, options.formatId);
    return format ? [{ opened: each, format }] : [];
  });
  if (parts.length === 0) {
    if (opened.length === 1) throw new UnreadableFile(unknownFile(opened[0]!));
    return null;
  }
  const first = parts[0]!;
  const survey = emptySurvey(first.opened, first.format, options.mapping ?? mappingOf(first.opened));
  const counting: Counting = {
    survey,
    cases: new KnownContacts(known),
    collectors: numbersThatCollect(known),
    seen: new SeenRows(),
    groups: new Map(),
    pending: [],
    shown: 0,
    notBefore: options.notBefore,
  };
  for (const part of parts) {
    // The columns that the borrower names are those of a file alone, not of each in an archive.
    const own = { ...options, mapping: parts.length === 1 ? options.mapping : undefined };
    for await (const item of itemsOf(part.opened, file, part.format, own)) take(item, counting);
  }
  if (skipped.length > 0)
    survey.notes.push(`压缩包里没有读的：${skipped.slice(0, 5).join("、")}${skipped.length > 5 ? ` 等 ${skipped.length} 个` : ""}`);
  settle(counting);
  survey.sections ||= 1;
  const read = survey.groups.length + survey.payments.length + survey.instalments.length + survey.people.length;
  survey.needsMapping =
    first.format.usesMapping === true &&
    !(isEnough(survey.mapping) && tellsDirection(survey.mapping)) &&
    read === 0 &&
    survey.sections <= 1;
  if (survey.needsMapping) survey.asks.push({ ask: "columns", text: "请指定这张表各列的含义：哪一列是时间、号码、主叫或被叫。" });
  return survey;
}

interface Counting {
  survey: Survey;
  cases: KnownContacts;
  collectors: ReadonlySet<string>;
  seen: SeenRows;
  groups: Map<string, NumberGroup>;
  pending: { group: NumberGroup; maybe: MaybeKnown }[];
  shown: number;
  notBefore?: number | undefined;
}

const numbersThatCollect = (known: readonly Contact[]): ReadonlySet<string> =>
  new Set(
    known.flatMap((contact) => (contact.number && contact.direction === "in" && collectsOf(contact) === true ? [contact.number] : [])),
  );

function take(item: ReadItem, counting: Counting): void {
  const { survey, seen } = counting;
  if (item.kind === "person") survey.people.push({ name: item.name, number: item.number });
  else if (item.kind === "payment") survey.payments.push(item.payment);
  else if (item.kind === "instalment") survey.instalments.push(item.instalment);
  else if (item.kind === "section") survey.sections += 1;
  else if (item.kind === "note") survey.notes.push(item.text);
  else if (item.kind === "ask") survey.asks.push({ ask: item.ask, text: item.text, names: item.names });
  else if (item.kind === "rejected") {
    survey.rejectedCount += 1;
    if (survey.rejected.length < MAX_REJECTED) survey.rejected.push({ line: item.line, reason: item.reason, raw: copyOf(item.raw) });
  } else if (counting.notBefore !== undefined && item.contact.at < counting.notBefore) survey.tooEarly += 1;
  else if (seen.again(item.contact)) survey.repeated += 1;
  else count(item.contact, item.line, counting);
}

const speaks = ({ known, collecting }: NumberGroup): number => Number(known || collecting > 0);

function settle({ survey, cases, groups, pending }: Counting): void {
  const twins = cases.settle(pending.map(({ maybe }) => maybe));
  for (const [index, { group }] of pending.entries()) if (twins[index]) group.likely += 1;
  for (const group of groups.values()) group.shown.sort((a, b) => Number(b.collects === true) - Number(a.collects === true) || a.at - b.at);
  survey.groups = [...groups.values()].sort((a, b) => speaks(b) - speaks(a) || b.calls + b.messages - a.calls - a.messages);
}

/** What belongs together: a number, or without one the name that a chat has; what is hidden and nameless is one group. */
export const groupKey = (number: string | null | undefined, name: string | null | undefined): string => number ?? (name ? `~${name}` : "");

/** Names one message of a file. */
export const messageKey = (contact: Pick<ReadContact, "at" | "direction">, line: number): string =>
  `${contact.at}/${contact.direction}/${line}`;

const isNight = (at: number): boolean => {
  const minute = minuteOfDay(at);
  return minute >= 22 * 60 || minute < 8 * 60;
};

function count(contact: ReadContact, line: number, counting: Counting): void {
  const { cases, collectors, groups, pending } = counting;
  const number = contact.number ?? null;
  const { at, words } = contact;
  const key = groupKey(number, contact.name);
  const group = groups.get(key) ?? newGroup(number, at, number !== null && collectors.has(number));
  groups.set(key, group);
  const found = cases.take(contact);
  if (found === "same") group.already += 1;
  else if (found) pending.push({ group, maybe: found });
  if (contact.channel === "call") group.calls += 1;
  else group.messages += 1;
  if (contact.direction === "out") group.out += 1;
  else {
    if (isNight(at)) group.atNight += 1;
    if (contact.channel === "call" && (contact.answered === false || (contact.durationSeconds ?? 60) < 60)) group.short += 1;
  }
  group.firstAt = Math.min(group.firstAt, at);
  group.lastAt = Math.max(group.lastAt, at);
  group.name ??= contact.name ?? null;
  // A slice of a long string keeps the whole of it in memory; a copy does not.
  if (words && group.sample === null) group.sample = copyOf(words.slice(0, 80));
  if (contact.agency && group.signatures.length < 5 && !group.signatures.includes(contact.agency))
    group.signatures.push(copyOf(contact.agency));
  if (contact.direction === "in" && words) show(contact, line, group, counting);
}

function show(contact: ReadContact, line: number, group: NumberGroup, counting: Counting): void {
  const judged = offeredTick(contact);
  if (judged.collects === true) group.collecting += 1;
  if (group.shown.length >= SHOWN_OF_GROUP || counting.shown >= MAX_SHOWN) return;
  counting.shown += 1;
  const because = copyOf(judged.because.slice(0, 80));
  group.shown.push({
    key: messageKey(contact, line),
    at: contact.at,
    words: copyOf(contact.words!.slice(0, 160)),
    collects: judged.collects,
    because,
    says: proposedIn(contact),
  });
}

const plain = (each: { saying: Saying; words: string }): ProposedWords => ({ saying: each.saying, words: copyOf(each.words.slice(0, 80)) });

/** What a message seems to say, to the borrower and to a third party. Nothing of what is no collection. */
function proposedIn(contact: ReadContact): ProposedWords[] {
  const words = contact.words!;
  if (collectsText(words).collects === false) return [];
  const asked = (kind: "self" | "third-party") => sayingsIn(words, { direction: contact.direction, whom: { kind } });
  const own = asked("self");
  const beside = asked("third-party").filter(({ saying }) => !own.some((each) => each.saying === saying));
  return [...own.map(plain), ...beside.map((each): ProposedWords => ({ ...plain(each), toOthers: true }))];
}

const copyOf = (text: string): string => JSON.parse(JSON.stringify(text)) as string;

const newGroup = (number: string | null, at: number, known: boolean): NumberGroup => ({
  number: number === null ? null : copyOf(number),
  name: null,
  calls: 0,
  messages: 0,
  out: 0,
  firstAt: at,
  lastAt: at,
  atNight: 0,
  short: 0,
  signatures: [],
  sample: null,
  collecting: 0,
  shown: [],
  known,
  already: 0,
  likely: 0,
});

/** What the borrower chose of one number. */
export interface ChosenNumber {
  number: string | null;
  name?: string | null | undefined;
  whom: Whom;
  /** The debt that it collects; null: the borrower does not know. */
  debtId?: string | null | undefined;
  /** `collecting`: its messages that ask for a debt, and no other. `all` when absent. */
  take?: "all" | "collecting" | undefined;
  /** Messages left out, and taken beside, by `messageKey`. */
  without?: readonly string[] | undefined;
  also?: readonly string[] | undefined;
  /** What the borrower ticked as said, by `messageKey`. */
  said?: Readonly<Record<string, readonly Saying[]>> | undefined;
}

/** What the borrower chose after the preview. */
export interface ImportChoice {
  importId: string;
  debtId: string | null;
  /** The chosen numbers and whom they reached; null stands for the hidden number, or for the named sender without one. */
  numbers: ChosenNumber[];
  /** Also import rows that are probably there already. */
  includeLikely: boolean;
}

/** Whether a row is among what was chosen of its number. */
function isChosen(contact: ReadContact, line: number, chosen: ChosenNumber): boolean {
  const key = messageKey(contact, line);
  if (chosen.without?.includes(key)) return false;
  if (chosen.take !== "collecting") return true;
  return offeredTick(contact).collects === true || Boolean(chosen.also?.includes(key));
}

/**
 * Whether a chosen row collects. What came in from a number that the borrower took whole does, unless its words say what else it is; a
 * message that was taken by itself was ticked for it. What the borrower began is no collection.
 */
function collectsWhenChosen(contact: ReadContact): boolean | null {
  if (contact.direction === "out") return null;
  const judged = contact.words ? collectsOf({ ...contact, collects: null, said: [] }) : true;
  return judged ?? true;
}

/** Reads the file again and gives the chosen contacts in batches, without ids: where they come to lie is the store's to say. What is in the case already is left out. */
export async function* readChosen(
  file: ImportFile,
  known: readonly Contact[],
  choice: ImportChoice,
  options: ReadingOptions & { batch?: number } = {},
): AsyncGenerator<Omit<Contact, "id">[]> {
  const { opened } = await openFiles(file, options.password);
  const cases = new KnownContacts(known);
  const seen = new SeenRows();
  const numbers = new Map(choice.numbers.map((chosen) => [groupKey(chosen.number, chosen.name), chosen]));
  const pending: { made: Omit<Contact, "id">; maybe: MaybeKnown }[] = [];
  let batch: Omit<Contact, "id">[] = [];
  for (const part of opened) {
    const format = recogniseFormat(part, options.formatId);
    if (!format) continue;
    const own = { ...options, mapping: opened.length === 1 ? options.mapping : undefined };
    for await (const item of itemsOf(part, file, format, own)) {
      if (item.kind !== "contact" || (options.notBefore !== undefined && item.contact.at < options.notBefore)) continue;
      const chosen = numbers.get(groupKey(item.contact.number, item.contact.name));
      if (!chosen || seen.again(item.contact)) continue;
      const found = cases.take(item.contact);
      if (found === "same" || !isChosen(item.contact, item.line, chosen)) continue;
      const made = contactOf(item.contact, item.line, chosen, choice);
      if (found && !choice.includeLikely) pending.push({ made, maybe: found });
      else batch.push(made);
      if (batch.length >= (options.batch ?? 1_000)) {
        yield batch;
        batch = [];
      }
    }
  }
  const twins = cases.settle(pending.map(({ maybe }) => maybe));
  batch.push(...pending.filter((_, index) => !twins[index]).map(({ made }) => made));
  if (batch.length > 0) yield batch.sort((a, b) => a.at - b.at);
}

function contactOf(read: ReadContact, line: number, chosen: ChosenNumber, choice: ImportChoice): Omit<Contact, "id"> {
  const { name: _name, ...contact } = read;
  const debtId = chosen.debtId === undefined ? choice.debtId : chosen.debtId;
  const evidenceIds = contact.evidenceIds ?? [];
  const said = [...(chosen.said?.[messageKey(read, line)] ?? [])];
  return { ...contact, debtId, collects: collectsWhenChosen(read), whom: chosen.whom, said, importId: choice.importId, evidenceIds };
}
