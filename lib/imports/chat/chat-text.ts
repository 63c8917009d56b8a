import { askOwner, chatOwner, NO_OWNER, type ChatOwner } from "../chat-owner";
import type { FileHead, ImportFormat, ReadItem, ReadOptions, Source } from "../import-format";
import { datedBlocks } from "../dated-blocks";
import { isOtherText, messageBlocks, type MessageBlock } from "../message-blocks";
import { agencyOf, isSystemLine, isSystemName } from "../message-parts";
import { NO_TIME, whyNoTime } from "../read-time";

/** Names as programs that export chats write them: `小李`, `小李 (wxid_abc)`, `小李:`; a sender that is a number is no chat. */
const nameOf = ({ sender }: MessageBlock): string | null => {
  const plain = sender?.replace(/\s*[(（<]\s*(wxid_|gh_|\w+@)?[\w-]+\s*[)）>]\s*$/, "").trim() ?? "";
  return plain === "" || /^\+?[\d*\s-]{4,}$/.test(plain) ? null : plain;
};

/** What stands above the first message. */
const titleOf = (text: string, blocks: readonly MessageBlock[]): string =>
  text
    .split(/\r?\n/)
    .slice(0, Math.max(0, (blocks.find(({ when }) => when !== undefined)?.line ?? 1) - 1))
    .join("\n");

async function* read(source: Source, { owner, year }: ReadOptions): AsyncGenerator<ReadItem> {
  if (source.kind !== "text") throw new TypeError("text is needed");
  let text = "";
  for await (const chunk of source.chunks) text += chunk;
  yield { kind: "section", line: 1, title: "" };
  const { blocks, noYear } = datedBlocks(text, year);
  if (noYear !== null) yield { kind: "ask", line: 1, ask: "year", text: `“${noYear}”没有写年份：请填是哪一年；跨了新年的，填后面那一年。` };
  const names = new Set(blocks.map(nameOf).filter((name): name is string => name !== null && !isSystemName(name)));
  const sides = chatOwner(names, titleOf(text, blocks), owner);
  if (sides === null && names.size > 0) yield askOwner(names, 1);
  for (const block of blocks) yield readBlock(block, sides);
}

function readBlock(block: MessageBlock, sides: ChatOwner): ReadItem {
  const { line, at, when, body } = block;
  const name = nameOf(block);
  const words = body.join("\n").trim().slice(0, 20_000);
  const raw = [name, when, words].filter(Boolean).join(" | ").slice(0, 300);
  if (words === "") return { kind: "rejected", line, reason: "没有内容", raw };
  if (at === null) return { kind: "rejected", line, reason: when === undefined ? "没有写时间" : NO_TIME[whyNoTime(when)], raw };
  if (name === null) return { kind: "rejected", line, reason: "看不出是谁发的", raw };
  if (isSystemName(name) || isSystemLine(words)) return { kind: "rejected", line, reason: "系统消息，不是对方发的", raw };
  if (sides === null) return { kind: "rejected", line, reason: NO_OWNER, raw };
  const mine = sides.own.has(name);
  const other = mine ? (sides.other ?? undefined) : name;
  return {
    kind: "contact",
    line,
    contact: {
      channel: "wechat",
      direction: mine ? "out" : "in",
      at,
      name: other?.slice(0, 40),
      collectorName: other?.slice(0, 40),
      words,
      agency: agencyOf(words)?.slice(0, 60),
    },
  };
}

function recognise({ kind, text }: FileHead): number {
  if (kind !== "text" || isOtherText(text)) return 0;
  const blocks = messageBlocks(text.slice(0, 20_000)).filter((block) => block.body.length > 0 && block.at !== null);
  const names = blocks.filter((block) => nameOf(block) !== null).length;
  return blocks.length > 0 && names * 2 > blocks.length ? 0.5 : 0;
}

const chatText: ImportFormat = {
  title: "微信等聊天记录（文字）",
  lacks: ["文字不能证明对方是谁：请把对方的主页、微信号截图，原聊天不要删。", "图片、语音、撤回的消息不在里面。"],
  howToGet: "用聊天记录导出工具导出成 .txt、.csv 或 .json；或者把聊天复制出来，每条前面有名字和时间。",
  source: "text",
  recognise,
  read,
};

export default chatText;
