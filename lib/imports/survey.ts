import { collects as collectsOf } from "@/lib/case/collects";
import type { Contact } from "@/lib/case/contact";
import type { Shelved } from "@/lib/shelf";
import type { AskKind, ColumnMapping, ImportFormat, ReadInstalment, ReadItem, ReadPayment } from "./import-format";
import { KnownContacts, SeenRows } from "./known-contacts";
import { copyOf, count, settle, type GroupCounting, type NumberGroup } from "./number-group";
import { openFiles, UnreadableFile, type ImportFile, type OpenedFile } from "./open-file";
import { itemsOf, mappingOf, recogniseFormat, unknownFile, type ReadingOptions } from "./read-items";
import { findHeader, isEnough, tellsDirection } from "./table-header";

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
  survey.groups = settle(counting);
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

interface Counting extends GroupCounting {
  survey: Survey;
  seen: SeenRows;
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
