import { cleanNumber } from "./clean-number";
import { isOwner, type Way } from "./direction-words";
import { isNumeric, type Cell } from "./table-cells";
import { numberCell, type Section, type SectionChannel } from "./table-section";

/** The other side of a contact. */
export interface Party {
  number: string | null;
  name: string | null;
}

/** Number and name of the other side, or why what stands there is neither. */
export function partyIn({ number: written, name }: Party, channel: SectionChannel | null): Party | string {
  if (written === null) return channel !== "wechat" && name === null ? "没有对方号码" : { number: null, name };
  const repaired = numberCell(written);
  if ("lost" in repaired) return `号码被表格软件改成了 ${repaired.lost}，原来的位数没有了，请用没有再存过的原文件`;
  const party = partyOf(repaired.text);
  return noNumber(party.written) ?? { number: party.number, name: name ?? party.name };
}

/** The other's number as it stands, and the name a chat has for them. */
export function otherOf(cell: Cell, section: Section, way: Way): Party {
  const both = section.mapping.caller !== undefined && section.mapping.callee !== undefined;
  const written = both ? cell(way.direction === "in" ? "caller" : "callee") : cell("number");
  const sender = way.direction === "in" ? cell("sender") : "";
  const talker = cell("talker");
  const names = [
    isOwner(sender) || /^wxid_|@/.test(sender) ? "" : sender,
    isOwner(talker) || /^wxid_|@chatroom$/.test(talker) ? "" : talker,
  ].filter((text) => text !== "" && !isNumeric(text));
  const number = written !== "" ? written : ([sender, talker].find((text) => text !== "" && isNumeric(text)) ?? null);
  return { number, name: cell("name") !== "" && !isOwner(cell("name")) ? cell("name") : (names[0] ?? null) };
}

/** A cell of a number as phones fill it: the number, the name that the phone has for it instead, or both: `妈妈 13800000001`, `王五(138…)`. */
function partyOf(text: string): { number: string | null; name: string | null; written: string } {
  const plain = text.normalize("NFKC").trim();
  const both =
    /^([^\d<>(+=@#][^\d<>(+=@#]{0,29}?)\s*[<(]?\s*(\+?\d[\d\s-]{3,}\d)\s*[>)]?$/.exec(plain) ??
    /^(?<last>\+?\d[\d\s-]{3,}\d)\s*[<(\s]\s*([^\d<>()+=@#]{1,30})\s*[>)]?$/.exec(plain);
  if (both) {
    const [first, second] = both.groups?.["last"] ? [both[2]!, both[1]!] : [both[1]!, both[2]!];
    if (!/转|接|叫/.test(first)) return { number: cleanNumber(second), name: first.trim(), written: second };
  }
  // A word alone is the phone's name for the number.
  const name = /^[\p{Script=Han}][\p{Script=Han}\p{L}\s·]{0,19}$/u.test(plain) && cleanNumber(plain) !== null ? plain : null;
  return name === null ? { number: cleanNumber(text), name: null, written: text } : { number: null, name, written: text };
}

/** Why what stands in the column of numbers is none: what a sheet shows for a formula, or two numbers in one cell. */
function noNumber(text: string): string | null {
  if (/^=|^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|#+)$/i.test(text)) return `号码那一格是表格的公式或错误值：“${text.slice(0, 20)}”`;
  if (/[<>{}]|:\/\/|\d\s*(?:秒|分|元|次|条|小时)|\d[:：]\d/.test(text)) return `号码那一格不是号码：“${text.slice(0, 20)}”`;
  const parts = text.split(/[/,;、，；|]/).filter((part) => part.replace(/\D/g, "").length >= 7);
  return parts.length > 1 ? `一格里有 ${parts.length} 个号码，分不清是哪一个：“${text.slice(0, 40)}”` : null;
}
