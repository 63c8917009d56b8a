import { NO_OWNER } from "./chat-owner";
import { cleanNumber } from "./clean-number";
import { callWay, directionAmong, isOwner, messageWay, readDirection, readFlag, type Way } from "./direction-words";
import { isSystemName } from "./message-parts";
import { cellsOf, isNumeric, type Cell } from "./table-cells";
import type { Section, SectionChannel } from "./table-section";

/** Which way, by what tells it best: the columns for it, else a cell of another column that is a word for it and nothing else. */
export function wayOf(row: readonly string[], section: Section, channel: SectionChannel | null): Way | null {
  const told = wayByColumns(cellsOf(row, section.mapping), section, channel);
  if (told || section.mapping.mine !== undefined) return told;
  const mapped = new Set(Object.values(section.mapping));
  return directionAmong(row.filter((_text, index) => !mapped.has(index)));
}

/** The name of who wrote, where nothing else of the row tells which side it was. */
export function senderAlone(row: readonly string[], section: Section): string | null {
  const cell = cellsOf(row, section.mapping);
  const sender = cell("sender");
  if (sender === "" || isNumeric(sender) || cell("words") === "" || isSystemName(sender)) return null;
  const { sender: _sender, ...others } = section.mapping;
  return wayByColumns(cellsOf(row, others), { ...section, mapping: others }, section.channel) ? null : sender;
}

/** What a row is read by: its cells, the section it stands in, and the channel already known. */
interface WayContext {
  cell: Cell;
  section: Section;
  channel: SectionChannel | null;
}

/** The ways to tell which way a contact went, best first. Undefined: this one says nothing; null: it is the one that should, and cannot. */
const WAYS: readonly ((context: WayContext) => Way | null | undefined)[] = [byFlag, byKind, byNumbers, bySender];

/** By a flag, words, Android's numbers, whose number stands where, who wrote. */
function wayByColumns(cell: Cell, section: Section, channel: SectionChannel | null): Way | null {
  for (const way of WAYS) {
    const told = way({ cell, section, channel });
    if (told !== undefined) return told;
  }
  return null;
}

function byFlag({ cell }: WayContext): Way | undefined {
  const mine = readFlag(cell("mine"));
  return mine === null ? undefined : { direction: mine ? "out" : "in" };
}

function byKind({ cell, section, channel }: WayContext): Way | null | undefined {
  const kind = cell("direction");
  if (!/^\d{1,2}(\.0)?$/.test(kind)) {
    const withChannel = kind === "" || section.mapping.sender === undefined;
    return (
      readDirection(kind) ?? readDirection(cell("result")) ?? (withChannel ? (readDirection(cell("channel")) ?? undefined) : undefined)
    );
  }
  // Android's numbers stand under English headings; a carrier's 1 is its own (主叫 at some, 来电 on a phone).
  if (section.ownNumbers) return null;
  if (channel === "wechat") return undefined;
  return (channel === "sms" ? messageWay(kind[0]!) : callWay(kind[0]!)) ?? undefined;
}

function byNumbers({ cell, section }: WayContext): Way | null | undefined {
  if (section.mapping.caller === undefined || section.mapping.callee === undefined) return undefined;
  const [caller, callee] = [cell("caller"), cell("callee")];
  if (isOwner(caller) !== isOwner(callee)) return { direction: isOwner(caller) ? "out" : "in" };
  const own = cleanNumber(cell("own")) ?? section.own;
  const [out, came] = [isSame(own, cleanNumber(caller)), isSame(own, cleanNumber(callee))];
  return out === came ? null : { direction: out ? "out" : "in" };
}

function bySender({ cell, section, channel }: WayContext): Way | null {
  const sender = cell("sender");
  if (sender === "" || (channel === "call" && section.mapping.words === undefined)) return null;
  if (section.sides !== undefined && !isNumeric(sender))
    return section.sides === null ? null : { direction: section.sides.own.has(sender) ? "out" : "in" };
  const own = cleanNumber(cell("own")) ?? section.own;
  return { direction: isOwner(sender) || (own !== null && cleanNumber(sender) === own) ? "out" : "in" };
}

/** Whether a number may be the owner's, as it stands or with stars in it. */
function isSame(own: string | null, number: string | null): boolean {
  if (own === null || number === null || own.length !== number.length) return false;
  return [...own].every((sign, index) => sign === number[index] || sign === "*");
}

/** Why nothing tells which way a contact went, in Chinese, with what stands there. */
export function noWay(cell: Cell, section: Section): string {
  if (section.sides === null) return NO_OWNER;
  const { mapping } = section;
  if (mapping.caller !== undefined && mapping.callee !== undefined) return "看不出主叫、被叫哪个是你的号码";
  if (section.ownNumbers && /^\d{1,2}(\.0)?$/.test(cell("direction")))
    return `“${section.ownNumbers}”写的是数字 ${cell("direction")}，各家的意思不同：请在表里改成“主叫”“被叫”再导入`;
  const said = [cell("direction"), cell("result"), cell("mine")].find((text) => text !== "");
  if (mapping.direction === undefined && mapping.mine === undefined) return "表里没有主叫或被叫这一列，请指定";
  return `看不出是主叫还是被叫：“${(said ?? "").slice(0, 20)}”`;
}
