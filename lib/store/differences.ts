import { dayOf, clockOf } from "@/lib/units/instant";
import { CHANNELS, PAPERS } from "@/lib/case/vocabulary";
import { wordOfPath, wordOfTable } from "./field-words";
import { sameValue } from "./merge-fields";

/** One field in which two rows differ, in words to be shown beside each other. */
export interface Difference {
  field: string;
  mine: string;
  backup: string;
}

const MOST = 60;

/** A stored value in words: amounts in yuan, moments in Shanghai time, what is absent or unknown as such. */
export function wordOfValue(key: string, value: unknown): string {
  if (value === undefined) return "没有填";
  if (value === null) return "不清楚";
  if (typeof value === "boolean") return value ? "是" : "否";
  if (typeof value === "number") {
    if (key.endsWith("Fen")) return `${(value / 100).toFixed(2)} 元`;
    return key === "at" || key.endsWith("At") ? `${dayOf(value)} ${clockOf(value)}` : String(value);
  }
  if (Array.isArray(value)) return value.length === 0 ? "没有" : `${value.length} 项`;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > MOST ? `${text.slice(0, MOST)}……` : text || "空的";
}

type Plain = Record<string, unknown>;
const isPlain = (value: unknown): value is Plain => typeof value === "object" && value !== null && !Array.isArray(value);

/** What differs between two rows, field by field, also inside nested objects; lists by their items. */
export function differencesOf(table: string, mine: object, backup: object, path = ""): Difference[] {
  const [a, b] = [mine as Plain, backup as Plain];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key): Difference[] => {
    if (sameValue(a[key], b[key])) return [];
    const at = path === "" ? key : `${path}.${key}`;
    if (isPlain(a[key]) && isPlain(b[key])) return differencesOf(table, a[key], b[key], at);
    const words =
      Array.isArray(a[key]) && Array.isArray(b[key]) ? listWords(a[key], b[key]) : [a[key], b[key]].map((each) => wordOfValue(key, each));
    return [{ field: wordOfPath(table, at), mine: words[0]!, backup: words[1]! }];
  });
}

const only = (one: unknown[], other: unknown[]) => one.filter((item) => !other.some((each) => sameValue(item, each)));

function listWords(mine: unknown[], backup: unknown[]): string[] {
  return [only(mine, backup), only(backup, mine)].map((items, side) => {
    const count = `${(side === 0 ? mine : backup).length} 项`;
    const texts = items.filter((item): item is string => typeof item === "string");
    return texts.length > 0 && texts.length === items.length ? `${count}，其中：${texts.join("、").slice(0, MOST)}` : count;
  });
}

/** Which row it is: its table, its name or kind, and the day it speaks of. */
export function nameOfRow(table: string, id: string, row: object): string {
  const { at, brand, name, kind, channel, letterId, fileName, ...rest } = row as Plain;
  const day =
    typeof at === "number"
      ? `${dayOf(at)} ${clockOf(at)}`
      : Object.entries(rest).find(([key, value]) => key.endsWith("On") && typeof value === "string")?.[1];
  const vocabulary: Record<string, string> = { ...CHANNELS, ...PAPERS };
  const called = [brand, name, fileName, vocabulary[String(channel ?? "")], vocabulary[String(kind ?? "")], letterId].find(
    (word) => typeof word === "string" && word !== "",
  );
  return [wordOfTable(table === "parts" ? id : table), called, day].filter((word) => typeof word === "string").join("，");
}
