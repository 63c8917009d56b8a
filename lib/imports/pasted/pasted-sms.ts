import { cleanNumber } from "../clean-number";
import type { ImportFormat, ReadItem, Source } from "../import-format";
import { agencyOf } from "../message-parts";
import { readTime } from "../read-time";

const SENDER = /^(?:发件人|发送方|发信人|号码|来自|from)\s*[:：]\s*(.{1,40})$/i;
const TIME = /^(?:时间|日期|收到时间|发送时间|date|time)\s*[:：]\s*(.{4,40})$/i;
/** A line that holds only a number and a moment, in either order. */
const HEADING = /^(\+?[\d*\s-]{5,25}?)[\s,，]+((?:\d{4}|\d{1,2})[-/.年].{5,})$|^((?:\d{4})[-/.年].{5,}?\d)[\s,，]+(\+?[\d*]{5,25})$/;

interface Block {
  line: number;
  sender?: string;
  at: number | null;
  body: string[];
}

/** Splits what was pasted into messages: a heading, or a blank line before 【, starts a new one. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let blank = false;
  const start = (line: number): Block => {
    const next: Block = { line, at: null, body: [] };
    blocks.push(next);
    return next;
  };
  for (const [index, original] of text.split(/\r?\n/).entries()) {
    const content = original.trim();
    const line = index + 1;
    if (content === "") {
      blank = true;
      continue;
    }
    const open = blocks.at(-1);
    const inHeading = (): Block => (open && open.body.length === 0 ? open : start(line));
    const sender = SENDER.exec(content);
    const time = TIME.exec(content);
    const heading = HEADING.exec(content);
    const moment = heading ? readTime(heading[2] ?? heading[3] ?? "") : time ? readTime(time[1]!) : readTime(content);
    if (sender) inHeading().sender = sender[1]!;
    else if (heading && moment !== null) {
      const block = start(line);
      block.sender = heading[1] ?? heading[4];
      block.at = moment;
    } else if (moment !== null) inHeading().at = moment;
    else if (time) inHeading().at = null;
    else if (!open || (blank && content.startsWith("【") && open.body.length > 0)) start(line).body.push(original.trimEnd());
    else open.body.push(original.trimEnd());
    blank = false;
  }
  return blocks;
}

async function* read(source: Source): AsyncGenerator<ReadItem> {
  if (source.kind !== "text") throw new TypeError("text is needed");
  let text = "";
  for await (const chunk of source.chunks) text += chunk;
  for (const { line, sender, at, body } of blocksOf(text)) {
    const words = body.join("\n").slice(0, 20_000);
    const raw = [sender, words].filter(Boolean).join(" | ").slice(0, 300);
    if (words === "") yield { kind: "rejected", line, reason: "没有短信内容", raw };
    else if (at === null) yield { kind: "rejected", line, reason: "没有写收到的时间：请补上日期和几点几分", raw };
    else {
      const number = sender === undefined ? undefined : cleanNumber(sender);
      yield { kind: "contact", line, contact: { channel: "sms", direction: "in", at, number, words, agency: agencyOf(words) } };
    }
  }
}

const pastedSms: ImportFormat = {
  title: "粘贴的短信",
  lacks: ["粘贴的文字只是摘录：请同时保存带号码和时间的截图，原短信不要删。"],
  howToGet: "把短信复制过来，前面写上发件人号码和收到的时间，例如“1069… 2026-10-03 22:40”。",
  source: "text",
  recognise: ({ kind, text }) => (kind === "text" && !text.trimStart().startsWith("<") && /[【\d]/.test(text) ? 0.2 : 0),
  read,
};

export default pastedSms;
