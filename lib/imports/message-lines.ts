/** The lines that open or head a message in pasted text and exports, each by itself. `message-blocks.ts` puts them together. */
import { readDirection } from "./direction-words";
import { readTime } from "./read-time";

export const SENDER = /^(?:发件人|发送方|发送人|发信人|号码|来自|对方号码|from|sender)\s*[:：]\s*(.{1,60})$/i;
export const TIME = /^(?:时间|日期|收到时间|接收时间|发送时间|收信时间|发送日期|date|time|sent|received)\s*[:：]\s*(.{4,60})$/i;
/** 类型：发送 and 收件箱 among the headings of a message. */
const WAY = /^(?:类型|方向|收发|收发类型|信息类型|短信类型|状态|类别|文件夹|信箱|箱|box|type|folder|direction)\s*[:：]\s*(.{1,12})$/i;
/** To whom it went: whoever stands here did not write it. */
export const RECEIVER = /^(?:收件人|接收方|接收人|收信人|发给|发送给|发往|to|recipient)\s*[:：]\s*(.{1,60})$/i;
/** A heading that names whom the owner wrote to. */
export const SENT_TO = /^(?:我)?\s*(?:发送给|发给|发往|回复给|->|→|=>|to\b)\s*[:：]?\s*/i;
/** The heading of messages that were passed on inside of another one. */
export const PASSED_ON = /^\[?(?:聊天记录|合并转发|转发的?聊天记录|.{0,20}的聊天记录)\]?$/;
/** A line drawn between messages, with or without a word in it: `---- 转发的短信 ----`. */
export const RULE = /^[-=—–_*~]{4,}(?:\s*\S.{0,40}?\s*[-=—–_*~]{4,})?$/;
/** What the person who pastes wrote back: never the other side's words. */
export const OWN = /^我(?:的|方)?(?:回复|回|说|答复|答)?(?:了)?\s*[:：]\s*(.*)$/;
export const BODY = /^(?:内容|正文|短信内容|消息|message|body|text)\s*[:：]\s*(.*)$/i;
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
export const ENDS = /[。！!？?；;】\]）)"”~～…T]$|退订\S{0,6}$/;
/** What no name holds. */
const NO_NAME =
  /[。！!？?；;，,【】：]|[:：]\s*[[(（]?$|时间|日期|^(?:请于|截止|催收|还款|开庭|时间|日期|于|在|至|到|前|我司|将于|定于|您|本)/;

export const isNumber = (text: string): boolean => NUMBER.test(text) && text.replace(/[^\d*]/g, "").length >= 4;
/** `10690000000001`, `小李`, `小李 (wxid_abc)`: not a piece of a sentence. */
export const isSender = (text: string): boolean => isNumber(text) || !NO_NAME.test(text);

export interface Heading {
  sender?: string | undefined;
  /** Undefined: the line tells none. */
  when?: string | undefined;
  /** Which of the two stands first, where the line tells both. */
  build?: "moment-first" | "sender-first" | undefined;
}

/** What a line is by itself: a heading of a message, or words. */
export function headingOf(content: string): Heading | null {
  if (ONLY_MOMENT.test(content)) return { when: content.replace(/^[[(（【]|[\])）】]$/g, "") };
  const first = MOMENT_FIRST.exec(content);
  if (first && isSender(first[2]!)) return { when: first[1], sender: first[2], build: "moment-first" };
  const last = MOMENT_LAST.exec(content);
  if (last && isSender(last[1]!)) return { when: last[2], sender: last[1], build: "sender-first" };
  return null;
}

/** Which way a line of its own says that a message went; `none`: a draft, which nobody got. */
export function wayOfLine(content: string): "in" | "out" | "none" | undefined {
  const told = WAY.exec(content)?.[1];
  if (told === undefined) return undefined;
  return /草稿|draft|未发送|发送失败|failed/i.test(told) ? "none" : readDirection(told)?.direction;
}

/**
 * Lines that tell a moment and a name and are part of a message nevertheless: no blank line stands before them although one does before the
 * others, or their moment is later than that of the heading before and behind: `你的案子已排期：⏎2026-11-05 10:00 朝阳法院`.
 */
export function quotedLines(lines: readonly string[]): ReadonlySet<number> {
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

/** Whether the next line with words is a moment. */
export function nextIsMoment(lines: readonly string[], index: number): boolean {
  const next =
    lines
      .slice(index + 1)
      .find((line) => line.trim() !== "")
      ?.trim() ?? "";
  return ONLY_MOMENT.test(next) || TIME.test(next);
}
