import type { NumberGroup } from "./number-group";
import { isAcquainted } from "./offered-tick";

/** Numbers of a file that are probably one collector, with what speaks for it. */
export interface PreviewGroup {
  /** The keys of its numbers, joined: stable for the same file. */
  id: string;
  title: string;
  numbers: NumberGroup[];
  /** `likely`: its messages ask for a debt, or the case knows it; `maybe`: calls like a collector's; `unlikely`: nothing speaks for it; `known-person`: family, friends, and whom the borrower calls too. */
  rank: "likely" | "maybe" | "unlikely" | "known-person";
  /** What speaks for or against it, in short Chinese sentences. */
  reasons: string[];
  calls: number;
  messages: number;
  collecting: number;
}

const RANKS: Record<PreviewGroup["rank"], number> = { likely: 0, maybe: 1, unlikely: 2, "known-person": 3 };
/** A group of this many numbers of one block is no private person. */
const BLOCK = 3;

/** 95 and 100 numbers, courts and carriers: many write there, and a call from one proves nothing by itself. */
const isService = (number: string): boolean => /^(9[56]\d{3,6}|100\d{2,3}|1[12]\d{1,3}|12\d{3})$/.test(number);

/** The key under which numbers are taken together: a signature of messages that collect, else the block of a landline, a mobile or a gateway. */
function keyOf(group: NumberGroup): string {
  const { number, name, signatures, collecting } = group;
  if (number === null) return name ? `~${name}` : "hidden";
  if (collecting > 0 && signatures.length === 1) return `【${signatures[0]}】`;
  if (isOwnPeople(group) || !/^\d{10,}$/.test(number)) return number;
  return `${number.length} ${number.slice(0, -3)}`;
}

/** Whom the borrower knows or also calls: a person of the phone's book, or somebody dialled back and forth. */
const isOwnPeople = (group: NumberGroup): boolean =>
  isAcquainted(group.name) || (group.out > 0 && group.out * 4 >= group.calls + group.messages && !isService(group.number ?? ""));

function rankOf(numbers: readonly NumberGroup[]): PreviewGroup["rank"] {
  if (numbers.some(({ known, collecting }) => known || collecting > 0)) return "likely";
  if (numbers.every(isOwnPeople)) return "known-person";
  const incoming = numbers.reduce((sum, { calls, messages, out }) => sum + calls + messages - out, 0);
  const short = numbers.reduce((sum, { short: each }) => sum + each, 0);
  const calls = numbers.reduce((sum, { calls: each }) => sum + each, 0);
  const service = numbers.every(({ number }) => number !== null && isService(number));
  return calls > 0 && incoming > 0 && !service && (numbers.length >= BLOCK || short * 2 >= incoming) ? "maybe" : "unlikely";
}

function reasonsOf(numbers: readonly NumberGroup[], from: number | undefined, rank: PreviewGroup["rank"]): string[] {
  const sum = (of: (group: NumberGroup) => number): number => numbers.reduce((total, group) => total + of(group), 0);
  const [collecting, short, night, out] = [sum((g) => g.collecting), sum((g) => g.short), sum((g) => g.atNight), sum((g) => g.out)];
  const reasons: string[] = [];
  if (numbers.some(({ known }) => known)) reasons.push("案卷里记过这个号码在催收");
  if (collecting > 0) reasons.push(`${collecting} 条信息在要求还款`);
  if (numbers.length > 1) reasons.push(`${numbers.length} 个号码相近`);
  if (short > 0) reasons.push(`${short} 次没接或不到一分钟`);
  if (night > 0) reasons.push(`${night} 次在 22 点到 8 点之间`);
  // Of a bank or of mother it says nothing.
  const speaks = rank === "likely" || rank === "maybe";
  if (speaks && from !== undefined && numbers.every(({ firstAt }) => firstAt >= from)) reasons.push("都在逾期之后");
  if (out > 0) reasons.push(`你也联系过 ${out} 次`);
  return reasons;
}

/** The longest start that the numbers share, with `*` for the rest. */
function blockTitle(numbers: readonly string[]): string {
  const [first = "", ...rest] = numbers;
  let length = first.length;
  for (const number of rest) while (length > 0 && !number.startsWith(first.slice(0, length))) length -= 1;
  return `${first.slice(0, length)}${"*".repeat(first.length - length)}`;
}

function titleOf(key: string, numbers: readonly NumberGroup[]): string {
  const [only] = numbers;
  if (key.startsWith("【")) return key;
  if (numbers.length === 1) return only!.number ? `${only!.number}${only!.name ? `（${only!.name}）` : ""}` : (only!.name ?? "号码隐藏");
  return blockTitle(numbers.flatMap(({ number }) => number ?? []));
}

/**
 * Numbers by collector, what speaks for collection first, people the borrower knows last. `dueAt`: when the oldest unpaid instalment fell
 * due. A suggestion to choose by; nothing is ticked by it.
 */
export function previewGroups(groups: readonly NumberGroup[], dueAt?: number): PreviewGroup[] {
  const byKey = new Map<string, NumberGroup[]>();
  for (const group of groups) {
    const key = keyOf(group);
    const list = byKey.get(key);
    if (list) list.push(group);
    else byKey.set(key, [group]);
  }
  const made = [...byKey].map(([key, numbers]): PreviewGroup => {
    const sum = (of: (group: NumberGroup) => number): number => numbers.reduce((total, group) => total + of(group), 0);
    const ranked = rankOf(numbers);
    // What is all before the due day speaks for nothing.
    const rank = ranked === "maybe" && dueAt !== undefined && numbers.every(({ lastAt }) => lastAt < dueAt) ? "unlikely" : ranked;
    return {
      id: key,
      title: titleOf(key, numbers),
      numbers,
      rank,
      reasons: reasonsOf(numbers, dueAt, rank),
      calls: sum((group) => group.calls),
      messages: sum((group) => group.messages),
      collecting: sum((group) => group.collecting),
    };
  });
  return made.sort(
    (a, b) =>
      RANKS[a.rank] - RANKS[b.rank] ||
      b.collecting - a.collecting ||
      b.numbers.length - a.numbers.length ||
      b.calls + b.messages - a.calls - a.messages,
  );
}
