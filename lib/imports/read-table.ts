import { cleanNumber, readDirection } from "./clean-number";
import type { ColumnMapping, ColumnMeaning, ReadContact, ReadItem, Source } from "./import-format";
import { readDuration, readTime, yearFinder } from "./read-time";

/** Header words by meaning, in the order in which they are tried. Bills change their columns; words outlive positions. */
const HEADERS: Record<ColumnMeaning, RegExp> = {
  at: /^(通话|通信|呼叫|发送|起始|开始|发生|短信)*(起始|开始|日期)?(日期时间|时间)$|^(date.?time|timestamp|起始时间|通话起始时间|start.?time|call.?time)$/i,
  day: /^(通话|通信|呼叫|发送|起始|开始)?日期$|^date$/i,
  clock: /^(通话|通信|呼叫|发送)?(起始|开始)?(时刻|时间)$|^time$/i,
  number:
    /^(对方|对端|通信对方|通话对方|对方通话|他方|主叫\/被叫|联系人|电话|手机)*(号码|电话|号)$|^(对方|address|number|phone.*|sender|caller|other.?party)$/i,
  direction:
    /^(通信方式|呼叫类型|呼叫方式|呼叫类别|主被叫|主\/被叫|主叫\/被叫|通话方式|方向|收发类型|呼叫方向|direction|通话类型|类型|type|call.?type)$/i,
  duration: /^(通话|通信|呼叫|计费)?(时长|持续时间)(\(?(秒|分钟|s)\)?)?$|^duration.*$/i,
  words: /^(短信|信息|消息)?(内容|正文)$|^(body|message|text|content)$/i,
  name: /^(姓名|联系人|联系人姓名|名称|name|contact.?name)$/i,
  channel: /^(业务类型|业务名称|记录类型|通信类型)$/i,
};

const plain = (cell: string): string => cell.normalize("NFKC").replace(/[\s_:]/g, "");

/** The meaning of each column that a header row names; a column is used once. */
export function mapColumns(header: readonly string[]): ColumnMapping {
  const mapping: ColumnMapping = {};
  const used = new Set<number>();
  const take = (meaning: ColumnMeaning, test: RegExp) => {
    const index = header.findIndex((cell, position) => !used.has(position) && test.test(plain(cell)));
    if (index < 0 || mapping[meaning] !== undefined) return;
    mapping[meaning] = index;
    used.add(index);
  };
  take("day", HEADERS.day);
  if (mapping.day !== undefined) take("clock", HEADERS.clock);
  if (mapping.clock === undefined) take("at", HEADERS.at);
  // 通话类型 says 本地/长途 where another column says 主叫/被叫; the clearer words go first.
  take("direction", /^(通信方式|呼叫类型|呼叫方式|呼叫类别|主被叫|主\/被叫|主叫\/被叫|方向|呼叫方向|收发类型|direction)$/i);
  for (const meaning of ["number", "direction", "duration", "words", "name", "channel"] as const) take(meaning, HEADERS[meaning]);
  return mapping;
}

/** Whether a mapping is enough to read contacts: a moment and a number. */
export const isEnough = (mapping: ColumnMapping): boolean =>
  mapping.number !== undefined && (mapping.at !== undefined || mapping.day !== undefined);

/** The header row among the first rows: the first that names a moment and a number, or −1. */
export const findHeader = (rows: readonly string[][]): number => rows.findIndex((row) => isEnough(mapColumns(row)));

/** What a carrier or a list means by its rows. */
export interface TableManner {
  /** `true`: only connected calls are listed, so each was answered. */
  connectedOnly: boolean;
  mapping?: ColumnMapping;
}

const MAX_ABOVE = 60;
const noYear = (_month: number): number | null => null;
const raw = (row: readonly string[]): string => row.join(" | ").slice(0, 300);

/** Reads a table of calls and messages: finds the header (or takes the mapping), then each row until the end. */
export async function* readTable(source: Source, manner: TableManner): AsyncGenerator<ReadItem> {
  if (source.kind !== "table") throw new TypeError("a table is needed");
  const above: string[] = [];
  let mapping: ColumnMapping | null = null;
  let yearOf = noYear;
  let line = 0;
  let waiting: { line: number; row: string[] }[] = [];
  for await (const row of source.rows) {
    line += 1;
    if (row.every((cell) => cell === "")) continue;
    if (mapping === null) {
      const named = mapColumns(row);
      if (isEnough(named) || (manner.mapping && (line > MAX_ABOVE || readsWith(row, manner.mapping)))) {
        mapping = manner.mapping ?? named;
        yearOf = yearFinder(above.join("\n"));
        waiting = [];
        if (isEnough(named)) continue;
      } else {
        above.push(row.join(" "));
        waiting.push({ line, row });
        if (line > MAX_ABOVE) break;
        continue;
      }
    }
    yield readRow(row, line, mapping, manner, yearOf);
  }
  if (mapping === null)
    for (const { line: at, row } of waiting) yield { kind: "rejected", line: at, reason: "没有找到写着时间和号码的表头", raw: raw(row) };
}

const readsWith = (row: readonly string[], mapping: ColumnMapping): boolean => momentOf(row, mapping, noYear) !== null;

function momentOf(row: readonly string[], mapping: ColumnMapping, yearOf: (month: number) => number | null): number | null {
  if (mapping.at !== undefined) return readTime(row[mapping.at] ?? "", { yearOf });
  if (mapping.day === undefined) return null;
  // 通话日期 may hold the clock as well; a day alone is refused by readTime.
  if (mapping.clock === undefined) return readTime(row[mapping.day] ?? "", { yearOf });
  const clock = row[mapping.clock] ?? "";
  // Some bills repeat the day in the second column.
  return readTime(clock, { yearOf }) ?? readTime((row[mapping.day] ?? "").slice(0, 16).replace(/ 00:00(:00)?$/, ""), { clock, yearOf });
}

function readRow(
  row: readonly string[],
  line: number,
  mapping: ColumnMapping,
  manner: TableManner,
  yearOf: (month: number) => number | null,
): ReadItem {
  const cell = (meaning: ColumnMeaning): string => (mapping[meaning] === undefined ? "" : (row[mapping[meaning]] ?? ""));
  const reject = (reason: string): ReadItem => ({ kind: "rejected", line, reason, raw: raw(row) });
  if (/^(合计|总计|小计|备注|注[:：]|说明|温馨提示)/.test(plain((row.find((text) => text !== "") ?? "").slice(0, 20))))
    return reject("合计或说明，不是一条记录");
  const at = momentOf(row, mapping, yearOf);
  // Looked for only where there is no moment: naming the columns of every row would take longer than all the rest.
  if (at === null) return reject(isEnough(mapColumns(row)) ? "重复的表头" : "读不出日期和时间");
  if (mapping.number === undefined || cell("number") === "") return reject("没有对方号码");
  const way = readDirection(cell("direction")) ?? (mapping.direction === undefined ? null : readDirection(cell("channel")));
  if (way === null && mapping.direction !== undefined) return reject(`看不出是主叫还是被叫：「${cell("direction").slice(0, 20)}」`);
  if (way === null) return reject("表里没有主叫或被叫这一列，请指定");
  const message =
    /短信|彩信|sms|mms/i.test(`${cell("channel")} ${cell("direction")}`) || (cell("words") !== "" && mapping.duration === undefined);
  const durationText = cell("duration");
  const duration = durationText === "" ? undefined : readDuration(durationText);
  if (duration === null && !message) return reject(`读不出通话时长：「${durationText.slice(0, 20)}」`);
  const contact: ReadContact = { channel: message ? "sms" : "call", direction: way.direction, at, number: cleanNumber(cell("number")) };
  if (!message) {
    contact.durationSeconds = duration ?? undefined;
    contact.answered = way.answered ?? (manner.connectedOnly || (duration ?? 0) > 0 ? true : undefined);
  }
  if (cell("words") !== "") contact.words = cell("words").slice(0, 20_000);
  if (cell("name") !== "") contact.name = cell("name").slice(0, 40);
  return { kind: "contact", line, contact };
}
