import { isOwner, readDirection } from "./direction-words";
import { withoutRadicals } from "./radicals";
import { readTime } from "./read-time";

/** One message as it was pasted or exported: who wrote it, when, and its lines. */
export interface MessageBlock {
  line: number;
  sender?: string | undefined;
  at: number | null;
  /** Which way, where a line of its own says so; `none`: a draft, which nobody got. */
  way?: "in" | "out" | "none" | undefined;
  /** The line that told the moment, where it could not be read. */
  when?: string | undefined;
  body: string[];
}

const SENDER = /^(?:发件人|发送方|发送人|发信人|号码|来自|对方号码|from|sender)\s*[:：]\s*(.{1,60})$/i;
const TIME = /^(?:时间|日期|收到时间|接收时间|发送时间|收信时间|发送日期|date|time|sent|received)\s*[:：]\s*(.{4,60})$/i;
/** 类型：发送 and 收件箱 among the headings of a message. */
const WAY = /^(?:类型|方向|收发|收发类型|信息类型|短信类型|状态|类别|文件夹|信箱|箱|box|type|folder|direction)\s*[:：]\s*(.{1,12})$/i;
/** To whom it went: whoever stands here did not write it. */
const RECEIVER = /^(?:收件人|接收方|接收人|收信人|发给|发送给|发往|to|recipient)\s*[:：]\s*(.{1,60})$/i;
/** A heading that names whom the owner wrote to. */
const SENT_TO = /^(?:我)?\s*(?:发送给|发给|发往|回复给|->|→|=>|to\b)\s*[:：]?\s*/i;
/** The heading of messages that were passed on inside of another one. */
const PASSED_ON = /^\[?(?:聊天记录|合并转发|转发的?聊天记录|.{0,20}的聊天记录)\]?$/;
/** A line drawn between messages, with or without a word in it: `---- 转发的短信 ----`. */
const RULE = /^[-=—–_*~]{4,}(?:\s*\S.{0,40}?\s*[-=—–_*~]{4,})?$/;
/** What the person who pastes wrote back: never the other side's words. */
const OWN = /^我(?:的|方)?(?:回复|回|说|答复|答)?(?:了)?\s*[:：]\s*(.*)$/;
const BODY = /^(?:内容|正文|短信内容|消息|message|body|text)\s*[:：]\s*(.*)$/i;
const NUMBER = /^\+?[\d*][\d*\s-]{3,24}$/;
const CLOCK = String.raw`\d{1,2}\s*[:：时点]\s*\d{1,2}(?:\s*[:：分]\s*\d{1,2}\s*秒?)?\s*(?:AM|PM)?`;
const DATE = String.raw`(?:\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?|\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?|昨天|前天|今天)`;
const PART = "(?:上午|下午|凌晨|早上|清晨|中午|傍晚|晚上)?";
const MOMENT = String.raw`${DATE}[\s,，T]*(?:[(（]?(?:星期|周|礼拜)[一二三四五六日天][)）]?)?[\s,，]*${PART}\s*${CLOCK}`;
const ONLY_MOMENT = new RegExp(`^[\\[(（【]?${MOMENT}[\\])）】]?$`, "i");
/** A moment and who wrote, in either order, with nothing else in the line. */
const MOMENT_FIRST = new RegExp(`^[\\[(（【]?(${MOMENT})[\\])）】]?[\\s,，:：]+(\\S.{0,39}?)\\s*[:：]?$`, "i");
const MOMENT_LAST = new RegExp(`^(\\S.{0,39}?)[\\s,，(（\\[]+(${MOMENT})[\\])）]?\\s*[:：]?$`, "i");
/** A sentence ends here; without it the next line goes on with the message. */
const ENDS = /[。！!？?；;】\]）)"”~～…T]$|退订\S{0,6}$/;
/** What no name holds. */
const NO_NAME =
  /[。！!？?；;，,【】：]|[:：]\s*[[(（]?$|时间|日期|^(?:请于|截止|催收|还款|开庭|时间|日期|于|在|至|到|前|我司|将于|定于|您|本)/;

const isNumber = (text: string): boolean => NUMBER.test(text) && text.replace(/[^\d*]/g, "").length >= 4;
/** `10690000000001`, `小李`, `小李 (wxid_abc)`: not a piece of a sentence. */
const isSender = (text: string): boolean => isNumber(text) || !NO_NAME.test(text);

/** Texts that have headings of their own: XML, cards, calendars, e-mails. */
export const isOtherText = (text: string): boolean =>
  /^\s*(?:<|BEGIN:V)/i.test(text) || /^(?:MIME-Version|Message-ID|Return-Path|Received|Subject)\s*:/im.test(text.slice(0, 4_000));

interface Heading {
  sender?: string | undefined;
  /** Undefined: the line tells none. */
  when?: string | undefined;
  /** Which of the two stands first, where the line tells both. */
  build?: "moment-first" | "sender-first" | undefined;
}

/** What a line is by itself: a heading of a message, or words. */
function headingOf(content: string): Heading | null {
  if (ONLY_MOMENT.test(content)) return { when: content.replace(/^[[(（【]|[\])）】]$/g, "") };
  const first = MOMENT_FIRST.exec(content);
  if (first && isSender(first[2]!)) return { when: first[1], sender: first[2], build: "moment-first" };
  const last = MOMENT_LAST.exec(content);
  if (last && isSender(last[1]!)) return { when: last[2], sender: last[1], build: "sender-first" };
  return null;
}

function wayOfLine(content: string): MessageBlock["way"] {
  const told = WAY.exec(content)?.[1];
  if (told === undefined) return undefined;
  return /草稿|draft|未发送|发送失败|failed/i.test(told) ? "none" : readDirection(told)?.direction;
}

/**
 * Lines that tell a moment and a name and are part of a message nevertheless: no blank line stands before them although one does before the
 * others, or their moment is later than that of the heading before and behind: `你的案子已排期：⏎2026-11-05 10:00 朝阳法院`.
 */
function quotedLines(lines: readonly string[]): ReadonlySet<number> {
  const heads: { index: number; blank: boolean; at: number }[] = [];
  for (const [index, original] of lines.entries()) {
    const heading = /\d[:：时点]\s*\d/.test(original) ? headingOf(original.trim()) : null;
    const at = heading?.build && heading.when !== undefined ? readTime(heading.when) : null;
    if (at !== null)
      heads.push({ index, blank: index === 0 || lines[index - 1]!.trim() === "" || RULE.test(lines[index - 1]!.trim()), at });
  }
  const apart = heads.filter(({ blank }) => blank).length;
  const quoted = new Set<number>();
  for (const [place, { index, blank, at }] of heads.entries()) {
    if (blank || place === 0 || apart < 2) continue;
    const [before, behind] = [heads[place - 1]!, heads[place + 1]];
    const peak = behind !== undefined && at > before.at && at > behind.at;
    if (peak || (apart >= 3 && apart * 5 >= heads.length * 4)) quoted.add(index);
  }
  return quoted;
}

/** A heading inside of a message that passes others on: built otherwise than those of the file, or of before it was passed on. */
function isInner(heading: Heading, build: Heading["build"], open: MessageBlock | undefined): boolean {
  if (heading.build === undefined || !open || open.body.length === 0) return false;
  if (heading.build !== build) return true;
  const at = heading.when === undefined ? null : readTime(heading.when);
  return open.body.some((line) => PASSED_ON.test(line.trim())) && at !== null && open.at !== null && at <= open.at;
}

/**
 * Splits a text into messages. A line that tells a moment and a sender starts one, as do lines with 发件人 or 时间 in front. A line that is
 * nothing but a moment or a number starts one only where a message can begin: at the top, after a blank line that ends a sentence, or two
 * such lines together. Anywhere else it is part of the message: `请于⏎2026-10-03 23:59⏎前还清` is one.
 */
export function messageBlocks(text: string): MessageBlock[] {
  const lines = withoutRadicals(text)
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/[\u200b-\u200f\u202a-\u202e\ufeff]/g, "").trimEnd());
  const blocks: MessageBlock[] = [];
  let blank = true;
  let labelled = false;
  let ruled = false;
  // Names that stand on a line of their own above a moment: known from the first line of the text, and the owner's.
  const named = new Set(["我"]);
  const quoted = quotedLines(lines);
  const top = lines.findIndex((each) => each.trim() !== "");
  const first = lines[top]?.trim() ?? "";
  if (first.length <= 20 && isSender(first) && !SENDER.test(first) && !RECEIVER.test(first) && nextIsMoment(lines, top)) named.add(first);
  const start = (line: number): MessageBlock => {
    const next: MessageBlock = { line, at: null, body: [] };
    blocks.push(next);
    return next;
  };
  // How the first heading that tells both is built: a line built otherwise is part of a message.
  let build: Heading["build"];
  const put = (block: MessageBlock, { sender, when }: Heading): void => {
    if (sender !== undefined && SENT_TO.test(sender)) {
      block.sender = sender.replace(SENT_TO, "").trim();
      block.way = "out";
    } else if (sender !== undefined) block.sender = sender.trim();
    if (when === undefined) return;
    block.when = when;
    block.at = readTime(when);
  };
  for (const [index, original] of lines.entries()) {
    const content = original.trim();
    const line = index + 1;
    if (content === "" || RULE.test(content)) {
      blank = true;
      ruled ||= content !== "";
      continue;
    }
    const open = blocks.at(-1);
    const inHeading = open !== undefined && open.body.length === 0;
    const sender = SENDER.exec(content);
    const time = TIME.exec(content);
    const ended = !open || ruled || open.body.length === 0 || ENDS.test(open.body.at(-1)!.trim());
    const mayBegin = !open || inHeading || (blank && ended && !labelled);
    if (named.has(content) && named.size > 1 && nextIsMoment(lines, index)) put(start(line), { sender: content });
    else if (blank && ended && open && !inHeading && OWN.test(content)) {
      const own = start(line);
      own.sender = "我";
      own.body.push(OWN.exec(content)![1]!);
    } else if (sender && (mayBegin || blank || ended)) {
      labelled = true;
      put(inHeading && open.sender === undefined ? open : start(line), { sender: sender[1] });
    } else if (time && inHeading && open.at === null) {
      labelled = true;
      put(open, { when: time[1] });
    } else if (time && (!open || (blank && ended)) && readTime(time[1]!) !== null) {
      labelled = true;
      put(start(line), { when: time[1] });
    } else if (inHeading && wayOfLine(content)) {
      open.way ??= wayOfLine(content)!;
    } else if (RECEIVER.test(content) && (inHeading || !open || (blank && ended))) {
      labelled = true;
      const block = inHeading ? open : start(line);
      const to = RECEIVER.exec(content)![1]!.trim();
      // Beside a sender that is not the owner, the receiver is the owner.
      if (block.sender === undefined || isOwner(block.sender)) {
        block.way ??= "out";
        if (!isOwner(to)) block.sender = to;
      }
    } else if (inHeading && BODY.test(content)) {
      const words = BODY.exec(content)![1]!;
      if (words !== "") open.body.push(words);
    } else {
      const found = (labelled && !mayBegin) || quoted.has(index) ? null : headingOf(content);
      build ??= found?.build;
      const heading = found && isInner(found, build, open) ? null : found;
      const both = heading?.sender !== undefined && heading.when !== undefined;
      if (both && (!labelled || mayBegin))
        put(inHeading && open.sender === undefined && open.when === undefined ? open : start(line), heading);
      else if (heading && inHeading && open.when === undefined) put(open, heading);
      else if (heading && (mayBegin || (ended && isNumber(lines[index + 1]?.trim() ?? "") && !labelled))) put(start(line), heading);
      else if (isNumber(content) && inHeading && open.sender === undefined) open.sender = content;
      else if (isNumber(content) && (!open || (ended && !labelled && nextIsMoment(lines, index)))) put(start(line), { sender: content });
      else if (!open || (blank && /^[【[]/.test(content) && open.body.length > 0)) start(line).body.push(original);
      else open.body.push(original);
    }
    blank = false;
    ruled = false;
  }
  return blocks;
}

function nextIsMoment(lines: readonly string[], index: number): boolean {
  const next =
    lines
      .slice(index + 1)
      .find((line) => line.trim() !== "")
      ?.trim() ?? "";
  return ONLY_MOMENT.test(next) || TIME.test(next);
}
