import { cleanNumber, readDirection } from "./clean-number";
import type { ColumnMapping, ColumnMeaning, ReadContact, ReadItem, Source } from "./import-format";
import { readDuration, readTime, yearFinder } from "./read-time";
import { isEnough, mapColumns, plainCell } from "./table-header";

/** What a carrier or a list means by its rows. */
export interface TableManner {
  /** `true`: only connected calls are listed, so each was answered. */
  connectedOnly: boolean;
  mapping?: ColumnMapping;
}

/** What was learnt on the way: from the lines above the header, and from lines of one day. */
interface Learnt {
  mapping: ColumnMapping;
  yearOf: (month: number) => number | null;
  /** The borrower's own number, when one mobile number alone stands above the table. */
  own: string | null;
  /** The day of the rows below it, where a bill writes each day once and only clocks under it. */
  day: string;
  /** Plain numbers in the column of durations are minutes, rounded as the carrier charges them. */
  inMinutes: boolean;
}

const MAX_ABOVE = 60;
const noYear = (_month: number): number | null => null;
const raw = (row: readonly string[]): string => row.join(" | ").slice(0, 300);

/** Reads a table of calls and messages: finds the header (or takes the mapping), then each row until the end. */
export async function* readTable(source: Source, manner: TableManner): AsyncGenerator<ReadItem> {
  if (source.kind !== "table") throw new TypeError("a table is needed");
  const above: string[] = [];
  let learnt: Learnt | null = null;
  let line = 0;
  let waiting: { line: number; row: string[] }[] = [];
  for await (const row of source.rows) {
    line += 1;
    if (row.every((cell) => cell === "")) continue;
    if (learnt === null) {
      const named = mapColumns(row);
      if (isEnough(named) || (manner.mapping && (line > MAX_ABOVE || readsWith(row, manner.mapping)))) {
        learnt = learn(manner.mapping ?? named, above.join("\n"), isEnough(named) ? row : []);
        waiting = [];
        if (isEnough(named)) continue;
      } else {
        above.push(row.join(" "));
        waiting.push({ line, row });
        if (line > MAX_ABOVE) break;
        continue;
      }
    }
    const day = dayAlone(row);
    if (day) learnt.day = day;
    else yield readRow(row, line, learnt, manner);
  }
  if (learnt === null)
    for (const { line: at, row } of waiting) yield { kind: "rejected", line: at, reason: "没有找到写着时间和号码的表头", raw: raw(row) };
}

function learn(mapping: ColumnMapping, above: string, header: readonly string[]): Learnt {
  const numbers = new Set(above.match(/(?<!\d)1[3-9]\d{9}(?!\d)/g));
  const durations = mapping.duration === undefined ? "" : plainCell(header[mapping.duration] ?? "");
  return {
    mapping,
    yearOf: yearFinder(above),
    own: numbers.size === 1 ? [...numbers][0]! : null,
    day: "",
    inMinutes: /分/.test(durations),
  };
}

const readsWith = (row: readonly string[], mapping: ColumnMapping): boolean =>
  momentOf(row, { mapping, yearOf: noYear, own: null, day: "", inMinutes: false }) !== null;

/** A line that holds a day and nothing else: `2026-10-03`, `2026年10月3日 星期六`. */
function dayAlone(row: readonly string[]): string | null {
  const filled = row.filter((cell) => cell !== "");
  const cell =
    filled.length === 1 && filled[0]!.length < 24
      ? filled[0]!
          .normalize("NFKC")
          .replace(/[(（]?(星期|周).[)）]?/, "")
          .trim()
      : "";
  return /^(\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?$/.test(cell) ? cell : null;
}

function momentOf(row: readonly string[], { mapping, yearOf, day }: Learnt): number | null {
  if (mapping.at !== undefined) {
    const cell = row[mapping.at] ?? "";
    return readTime(cell, { yearOf }) ?? (day === "" ? null : readTime(day, { clock: cell, yearOf }));
  }
  if (mapping.day === undefined) return null;
  // 通话日期 may hold the clock as well; a day alone is refused by readTime.
  if (mapping.clock === undefined) return readTime(row[mapping.day] ?? "", { yearOf });
  const clock = row[mapping.clock] ?? "";
  // Some bills repeat the day in the second column.
  return readTime(clock, { yearOf }) ?? readTime((row[mapping.day] ?? "").slice(0, 16).replace(/ 00:00(:00)?$/, ""), { clock, yearOf });
}

type Way = NonNullable<ReturnType<typeof readDirection>>;

/** Who called whom: the other's number as it stands, and the direction. A string says why it cannot be told. */
function partiesOf(cell: (meaning: ColumnMeaning) => string, { mapping, own }: Learnt): { number: string; way: Way } | string {
  const told = readDirection(cell("direction")) ?? (mapping.direction === undefined ? null : readDirection(cell("channel")));
  if (mapping.caller === undefined || mapping.callee === undefined) {
    if (cell("number") === "") return "没有对方号码";
    if (told) return { number: cell("number"), way: told };
    if (mapping.direction === undefined) return "表里没有主叫或被叫这一列，请指定";
    return `看不出是主叫还是被叫：「${cell("direction").slice(0, 20)}」`;
  }
  const [caller, callee] = [cleanNumber(cell("caller")), cleanNumber(cell("callee"))];
  const mine = cleanNumber(cell("own")) ?? own;
  const way =
    told ??
    (mine === null || caller === callee
      ? null
      : caller === mine
        ? { direction: "out" as const }
        : callee === mine
          ? { direction: "in" as const }
          : null);
  if (!way) return "看不出主叫、被叫哪个是你的号码";
  const number = cell(way.direction === "in" ? "caller" : "callee");
  return number === "" ? "没有对方号码" : { number, way };
}

function readRow(row: readonly string[], line: number, learnt: Learnt, manner: TableManner): ReadItem {
  const { mapping } = learnt;
  const cell = (meaning: ColumnMeaning): string => (mapping[meaning] === undefined ? "" : (row[mapping[meaning]] ?? ""));
  const reject = (reason: string): ReadItem => ({ kind: "rejected", line, reason, raw: raw(row) });
  if (/^(合计|总计|小计|共计|本页|备注|注[:：]?|说明|温馨提示)/.test(plainCell((row.find((text) => text !== "") ?? "").slice(0, 20))))
    return reject("合计或说明，不是一条记录");
  const at = momentOf(row, learnt);
  // Looked for only where there is no moment: naming the columns of every row would take longer than all the rest.
  if (at === null) return reject(isEnough(mapColumns(row)) ? "重复的表头" : "读不出日期和时间");
  const parties = partiesOf(cell, learnt);
  if (typeof parties === "string") return reject(parties);
  const { number, way } = parties;
  const message =
    /短信|彩信|sms|mms/i.test(`${cell("channel")} ${cell("direction")}`) || (cell("words") !== "" && mapping.duration === undefined);
  const durationText = cell("duration");
  const duration = durationText === "" ? undefined : readDuration(durationText);
  if (duration === null && !message) return reject(`读不出通话时长：「${durationText.slice(0, 20)}」`);
  const contact: ReadContact = { channel: message ? "sms" : "call", direction: way.direction, at, number: cleanNumber(number) };
  if (!message) {
    // Minutes that were rounded for the bill are no duration; that there were any says that somebody answered.
    const rounded = learnt.inMinutes && /^[\d.]+$/.test(durationText);
    contact.durationSeconds = rounded ? undefined : (duration ?? undefined);
    contact.answered = way.answered ?? (manner.connectedOnly || (duration ?? 0) > 0 ? true : undefined);
  }
  if (cell("words") !== "") contact.words = cell("words").slice(0, 20_000);
  if (cell("name") !== "") contact.name = cell("name").slice(0, 40);
  return { kind: "contact", line, contact };
}
