import { channelKeys, type Channel } from "@/lib/case/vocabulary";
import type { ImportFormat, ReadItem, Source } from "../import-format";
import { agencyOf } from "../message-parts";
import { cleanNumber } from "../clean-number";
import { readTime } from "../read-time";

/** A contact that was read in screenshots and checked by the borrower. `at`: `YYYY-MM-DD HH:mm`. */
export interface CheckedRow {
  at: string;
  channel: Channel;
  direction: "in" | "out";
  number: string | null;
  name: string | null;
  answered?: boolean | undefined;
  durationSeconds?: number | undefined;
  words?: string | undefined;
  /** The item of evidence that the screenshot is kept as. */
  evidenceId: string;
}

const MARK = "截图核对表";
const HEADER = [MARK, "时间", "方式", "方向", "号码", "名字", "接通", "秒", "内容"];

const cellOf = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The table that the import reads: made on the page where screenshots are checked, never by hand. */
export function checkedScreenshotsCsv(rows: readonly CheckedRow[]): string {
  const lines = rows.map((row) => [
    row.evidenceId,
    row.at,
    row.channel,
    row.direction,
    row.number ?? "",
    row.name ?? "",
    row.answered === undefined ? "" : row.answered ? "1" : "0",
    row.durationSeconds === undefined ? "" : String(row.durationSeconds),
    row.words ?? "",
  ]);
  return [HEADER, ...lines].map((line) => line.map(cellOf).join(",")).join("\n");
}

function readRow(row: readonly string[], line: number): ReadItem {
  const [evidenceId, time, channel, direction, number, name, answered, seconds, words] = row;
  const at = readTime(time ?? "");
  const known = channelKeys.find((key) => key === channel);
  if (at === null || !known || !evidenceId || (direction !== "in" && direction !== "out"))
    return { kind: "rejected", line, reason: "这一行不完整", raw: row.join(" | ").slice(0, 300) };
  return {
    kind: "contact",
    line,
    contact: {
      channel: known,
      direction,
      at,
      number: number ? cleanNumber(number) : undefined,
      name: name || undefined,
      // A chat has no number: the name above it is all there is of who wrote.
      collectorName: known === "wechat" && name ? name.slice(0, 40) : undefined,
      answered: answered ? answered === "1" : undefined,
      durationSeconds: seconds ? Number(seconds) : undefined,
      words: words ? words.slice(0, 20_000) : undefined,
      agency: words ? agencyOf(words) : undefined,
      evidenceIds: [evidenceId],
    },
  };
}

async function* read(source: Source): AsyncGenerator<ReadItem> {
  if (source.kind !== "table") throw new TypeError("a table is needed");
  let line = 0;
  for await (const row of source.rows) {
    line += 1;
    if (line > 1 && row.some((cell) => cell !== "")) yield readRow(row, line);
  }
}

const checkedScreenshots: ImportFormat = {
  title: "截图里读出、你核对过的文字",
  lacks: [
    "截图只是手机里那一屏的样子：上下没截到的、已经删掉的不在里面。",
    "文字是电脑读的、你核对的；以截图为准。截图会作为证据存下，并和这些记录连在一起。",
    "原短信、原聊天和通话记录请留在手机里不要删，必要时可以当面出示。",
  ],
  howToGet: "在手机上截屏（短信、聊天、通话记录都可以），传到电脑，在“从截图读出文字”里选图片。",
  source: "table",
  recognise: ({ kind, rows }) => (kind === "table" && rows[0]?.[0] === MARK ? 1 : 0),
  read,
};

export default checkedScreenshots;
