import { cleanNumber } from "../clean-number";
import { isOwner } from "../direction-words";
import { datedBlocks } from "../dated-blocks";
import type { FileHead, ImportFormat, ReadItem, ReadOptions, Source } from "../import-format";
import { isOtherText, messageBlocks, type MessageBlock } from "../message-blocks";
import { agencyOf } from "../message-parts";
import { NO_TIME, whyNoTime } from "../read-time";

const PASTED = "粘贴的短信.txt";

async function* read(source: Source, { year }: ReadOptions): AsyncGenerator<ReadItem> {
  if (source.kind !== "text") throw new TypeError("text is needed");
  let text = "";
  for await (const chunk of source.chunks) text += chunk;
  yield { kind: "section", line: 1, title: "" };
  const { blocks, noYear } = datedBlocks(text, year);
  if (noYear !== null) yield { kind: "ask", line: 1, ask: "year", text: `“${noYear}”没有写年份：请填是哪一年；跨了新年的，填后面那一年。` };
  for (const { line, sender, at, when, body, way } of blocks) {
    const words = body.join("\n").trim().slice(0, 20_000);
    const raw = [sender, when, words].filter(Boolean).join(" | ").slice(0, 300);
    if (words === "") yield { kind: "rejected", line, reason: "没有短信内容", raw };
    else if (way === "none") yield { kind: "rejected", line, reason: "草稿或没有发出的信息", raw };
    else if (at === null) {
      const why = when === undefined ? "no-time" : whyNoTime(when);
      yield { kind: "rejected", line, reason: why === "no-time" ? "没有写收到的时间：请补上日期和几点几分" : NO_TIME[why], raw };
    } else {
      const name = sender !== undefined && !/\d{4,}/.test(sender) && !isOwner(sender) ? sender.slice(0, 40) : undefined;
      const number = sender === undefined || name !== undefined ? undefined : cleanNumber(sender);
      const direction = way ?? (sender !== undefined && isOwner(sender) ? "out" : "in");
      yield {
        kind: "contact",
        line,
        contact: { channel: "sms", direction, at, number, name, words, agency: agencyOf(words)?.slice(0, 60) },
      };
    }
  }
}

/** A signature in front, or a moment and a sender: that is how messages begin. */
const isMessage = ({ at, when, sender, body }: MessageBlock): boolean =>
  body.length > 0 && (/^[【[]/.test(body[0]!) || (sender !== undefined && (at !== null || when !== undefined)));

/** A text in which no message begins is not a paste of messages, whatever digits it holds. */
function recognise({ kind, text, name }: FileHead): number {
  if (kind !== "text" || isOtherText(text)) return 0;
  if (name === PASTED) return 0.25;
  return messageBlocks(text.slice(0, 20_000)).some(isMessage) ? 0.2 : 0;
}

const pastedSms: ImportFormat = {
  title: "粘贴的短信",
  lacks: ["粘贴的文字只是摘录：请同时保存带号码和时间的截图，原短信不要删。"],
  howToGet: "把短信复制过来，前面写上发件人号码和收到的时间，例如“1069… 2026-10-03 22:40”。",
  source: "text",
  recognise,
  read,
};

export default pastedSms;
