import { rowsOf, type Box, type Colour, type ScreenLine } from "./screen-line";
import { looksLikeNumber, type ReadScreen, type ScreenRecord } from "./screen-record";
import { readScreenTime, type ScreenTime } from "./screen-time";

/** Shares of the picture's width and height; measured on common phones, and the borrower sees and can change what came of it. */
const CENTRED = 0.08;
const HEAD = 0.16;
const STATUS_BAR = 0.05;
const FOOT = 0.9;
/** Lines of one bubble stand closer together than this many line heights. */
const SAME_BUBBLE = 0.85;
const FOOT_WORDS = /^(短信|文本信息|信息|发送|输入.*|按住.*说话|\+|☺|iMessage.*|RCS.*)$/i;

interface Bubble {
  lines: ScreenLine[];
  time: ScreenTime | null;
  timeLine: ScreenLine | null;
}

/** The picture's lines without the phone's own bar at the top; a cropped picture (not tall) has none. */
export function withoutStatusBar(lines: readonly ScreenLine[], size: { width: number; height: number }): ScreenLine[] {
  const tall = size.height > size.width * 1.6;
  return lines.filter(({ box }) => !tall || box.y + box.height / 2 > size.height * STATUS_BAR);
}

const bottom = (box: Box): number => box.y + box.height;
const isCentred = ({ x, width }: Box, whole: number): boolean => Math.abs(x + width / 2 - whole / 2) < whole * CENTRED;

/** Which side a bubble stands on by its margins; null when they are alike, as a full bubble between two portraits has them. */
function sideOf(lines: readonly ScreenLine[], width: number): "in" | "out" | null {
  const left = Math.min(...lines.map(({ box }) => box.x));
  const right = width - Math.max(...lines.map(({ box }) => box.x + box.width));
  return Math.abs(left - right) < width * 0.06 ? null : left < right ? "in" : "out";
}

const alike = (a: Colour, b: Colour): boolean => a.every((value, index) => Math.abs(value - b[index]!) <= 34);
/** The green that chats give to one's own words, in light and in dark. */
const isOwnGreen = ([red, green, blue]: Colour): boolean => green > red + 34 && green > blue + 34;

/** The side of each bubble: by margins, else as the bubbles of the same colour, else by the green of one's own words; else unknown. */
function sidesOf(bubbles: readonly Bubble[], width: number): ("in" | "out" | null)[] {
  const clear = bubbles.map(({ lines }) => sideOf(lines, width));
  return bubbles.map(({ lines }, index) => {
    const ground = lines[0]!.ground;
    if (clear[index] || !ground) return clear[index]!;
    const same = new Set(
      bubbles.flatMap((other, n) => (clear[n] && other.lines[0]!.ground && alike(other.lines[0]!.ground, ground) ? clear[n] : [])),
    );
    return same.size === 1 ? [...same][0]! : same.size === 0 && isOwnGreen(ground) ? "out" : null;
  });
}

/** One text out of the lines of a bubble: a line that stops short of the edge was ended by its writer. */
function wordsOf(lines: readonly ScreenLine[]): string {
  const edge = Math.max(...lines.map(({ box }) => box.x + box.width));
  return lines
    .map(({ text, box }, index) => {
      const next = lines[index + 1]?.text;
      if (next === undefined) return text;
      if (edge - (box.x + box.width) > box.height * 3) return `${text}\n`;
      return /[a-z]$/i.test(text) && /^[a-z]/i.test(next) ? `${text} ` : text;
    })
    .join("");
}

interface Heading {
  /** How many bubbles stand above it. */
  after: number;
  time: ScreenTime;
  line: ScreenLine;
}

/** A conversation as far as its rows were read, from the top down. */
interface Thread {
  size: { width: number; height: number };
  /** A whole screen and not a part cut out of one. */
  tall: boolean;
  /** The usual height of a line: what stands in the middle and is smaller is a notice of the app, or a time that could not be read. */
  usual: number;
  bubbles: Bubble[];
  counterpart: ReadScreen["counterpart"];
  time: ScreenTime | null;
  timeLine: ScreenLine | null;
  /** Times that name a day. */
  headings: Heading[];
}

/**
 * Reads the screen of one conversation: times stand in the middle above what they belong to (or small under a bubble), what was received
 * on the left, what was sent on the right.
 */
export function readThread(all: readonly ScreenLine[], size: { width: number; height: number }, channel: "sms" | "wechat"): ReadScreen {
  const rows = rowsOf(withoutStatusBar(all, size));
  const heights = rows
    .flat()
    .map(({ box }) => box.height)
    .sort((a, b) => a - b);
  const thread: Thread = {
    size,
    tall: size.height > size.width * 1.6,
    usual: heights[heights.length >> 1] ?? 0,
    bubbles: [],
    counterpart: null,
    time: null,
    timeLine: null,
    headings: [],
  };
  for (const row of rows) takeRow(row, thread);
  const records = recordsOf(thread, channel);
  const used = new Set([...records.flatMap(({ lineIds }) => lineIds), thread.counterpart?.lineId]);
  return { records, counterpart: thread.counterpart, unused: all.map(({ id }) => id).filter((id) => !used.has(id)) };
}

/** Adds a row to what it is: a time, the head of the screen, words of a bubble, or nothing of the conversation. */
function takeRow(row: readonly ScreenLine[], thread: Thread): void {
  const line = row[0]!;
  const { bubbles, size, tall } = thread;
  const last = bubbles.at(-1);
  const previous = last?.lines.at(-1);
  const gap = previous ? line.box.y - bottom(previous.box) : Infinity;
  const shown = readScreenTime(row.map(({ text }) => text).join(" "));
  if (shown) takeTime(shown, line, gap, thread);
  else if (bubbles.length === 0 && !thread.time && isHead(row, tall ? size.height * HEAD : 0)) {
    const title = row.find(({ text }) => looksLikeNumber(text)) ?? row.find(({ text }) => text.trim().length > 1);
    if (title) thread.counterpart ??= { text: title.text.trim(), lineId: title.id };
  } else if (isFoot(line, thread)) return;
  else if (last && gap < line.box.height * SAME_BUBBLE && !line.text.startsWith("【") && sameSide(last, row)) last.lines.push(...row);
  else if (!isNoticeOfApp(row, thread)) bubbles.push({ lines: [...row], time: thread.time, timeLine: thread.timeLine });
}

/** A time close under a bubble at its side is that bubble's; any other stands above what follows. */
function takeTime(shown: ScreenTime, line: ScreenLine, gap: number, thread: Thread): void {
  const last = thread.bubbles.at(-1);
  if (last && !isCentred(line.box, thread.size.width) && shown.clock && gap < line.box.height * 1.6) {
    last.time = shown;
    last.timeLine = line;
    return;
  }
  thread.time = shown;
  thread.timeLine = line;
  if (shown.day || shown.weekday) thread.headings.push({ after: thread.bubbles.length, time: shown, line });
}

const isFoot = ({ box, text }: ScreenLine, { tall, size }: Thread): boolean =>
  tall && box.y > size.height * FOOT && FOOT_WORDS.test(text.trim());

const isNoticeOfApp = (row: readonly ScreenLine[], { size, usual }: Thread): boolean =>
  row.length === 1 && isCentred(row[0]!.box, size.width) && row[0]!.box.height < usual * 0.85;

function recordsOf({ bubbles, counterpart, headings, size }: Thread, channel: "sms" | "wechat"): ScreenRecord[] {
  const sides = sidesOf(bubbles, size.width);
  const who = counterpart?.text ?? null;
  return bubbles.map((bubble, index): ScreenRecord => {
    const own = bubble.time;
    const heading = headings.findLast(({ after }) => after <= index);
    const resting = [...bubble.lines, bubble.timeLine, heading?.line].flatMap((line) => line?.id ?? []);
    return {
      key: bubble.lines[0]!.id,
      channel,
      lineIds: [...new Set(resting)],
      number: who && looksLikeNumber(who) ? who : null,
      name: who && !looksLikeNumber(who) ? who : null,
      time: own,
      sharedTime: own !== null && bubble.timeLine === bubbles[index - 1]?.timeLine,
      // A chat that shows a clock alone means today; a thread may mean the day of a heading that is out of sight.
      dayTime: channel === "wechat" ? "today" : (heading?.time ?? null),
      direction: sides[index]!,
      words: wordsOf(bubble.lines),
    };
  });
}

/** What stands above the first time and the first bubble: near the top of a whole screen anything, in a cropped one only a number. */
const isHead = (row: readonly ScreenLine[], until: number): boolean =>
  bottom(row[0]!.box) < until || row.some(({ text }) => looksLikeNumber(text) && text.replace(/\D/g, "").length >= 5);

/** A row continues a bubble when it starts where the bubble starts or ends where it ends. */
function sameSide({ lines }: Bubble, row: readonly ScreenLine[]): boolean {
  const left = Math.min(...lines.map(({ box }) => box.x));
  const height = row[0]!.box.height;
  return Math.abs(row[0]!.box.x - left) < height;
}
