import { isOwner } from "./direction-words";
import type { ReadItem } from "./import-format";
import { isSystemName } from "./message-parts";

/** Whose side the names of a chat are on: the borrower's own names, all others are the other side's. Null: it is not told. */
export type ChatOwner = { own: ReadonlySet<string>; other: string | null } | null;

/** The other side as a title names it: `与 小李 的聊天记录`, `消息对象:小李`, `昵称: 小李`. */
const OTHER_NAMED =
  /(?:与|和)\s*[“"「]?(.{1,30}?)[”"」]?\s*的(?:聊天|消息)记录|(?:消息对象|聊天对象|会话对象|会话名称|对话)\s*[:：]\s*(.{1,30})/;
/** The owner as an exporter names them. */
const OWNER_NAMED =
  /^\s*(?:self.?name|self.?nick(?:name)?|owner.?name|my.?name|我的昵称|本人昵称|导出者|导出账号昵称)\s*[:：]\s*(.{1,30})/i;

const firstOf = (text: string, pattern: RegExp): string | null => {
  for (const line of text.split("\n", 60)) {
    const found = pattern.exec(line);
    if (found) return (found[1] ?? found[2] ?? "").trim() || null;
  }
  return null;
};

/**
 * Who the borrower is among the names of a chat: 我 where it stands, the one whom the file calls its owner, whom the borrower named, or of
 * two names the one that is not the title's. A single name that is not the title's may be either side's, and two names may be either.
 */
export function chatOwner(names: ReadonlySet<string>, above: string, owner?: string): ChatOwner {
  const all = [...names].filter((name) => !isSystemName(name));
  const others = all.filter((name) => !isOwner(name));
  const told = (own: readonly string[]): ChatOwner => {
    const rest = all.filter((name) => !own.includes(name));
    return { own: new Set(own), other: rest.length === 1 ? rest[0]! : null };
  };
  if (owner !== undefined) return told(owner === "" ? all.filter(isOwner) : [owner, ...all.filter(isOwner)]);
  if (others.length < all.length) return told(all.filter(isOwner));
  const own = firstOf(above, OWNER_NAMED);
  if (own !== null && all.includes(own)) return told([own]);
  const other = firstOf(above, OTHER_NAMED);
  if (other === null || !all.includes(other) || all.length > 2) return null;
  return told(all.filter((name) => name !== other));
}

/** Asks which of the names is the borrower's. */
export function askOwner(names: ReadonlySet<string>, line: number): ReadItem {
  const all = [...names].filter((name) => !isSystemName(name));
  const text =
    all.length === 1
      ? `聊天里只有“${all[0]}”一个名字，看不出是你自己还是对方：请选一下。`
      : `聊天里有 ${all.slice(0, 6).join("、")}，看不出哪个是你自己：请选一下。`;
  return { kind: "ask", line, ask: "owner", text, names: all.slice(0, 30) };
}

export const NO_OWNER = "看不出哪个名字是你自己，请先选";
