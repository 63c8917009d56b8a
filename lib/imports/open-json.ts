import { NEW_SHEET } from "./import-format";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const MAX_DEPTH = 6;
const isObject = (value: Json | undefined): value is JsonObject => typeof value === "object" && value !== null && !Array.isArray(value);

/** Values of JSON in a text that holds one value, or one a line; null when it is none. A line that is none is left out and counted. */
export function parseJson(text: string): { value: Json; badLines: number } | null {
  const plain = text.replace(/^\uFEFF/, "").trim();
  if (!/^[[{]/.test(plain)) return null;
  try {
    return { value: JSON.parse(plain) as Json, badLines: 0 };
  } catch {
    const values: Json[] = [];
    let badLines = 0;
    for (const line of plain.split(/\r?\n/)) {
      if (line.trim() === "") continue;
      try {
        values.push(JSON.parse(line.replace(/,\s*$/, "")) as Json);
      } catch {
        badLines += 1;
      }
    }
    return values.length > 0 ? { value: values, badLines } : null;
  }
}

/** Every list of objects in a value, as a sheet each: a row of keys, then a row for each object. Words beside a list stand above it. */
export function jsonRows(value: Json): string[][] {
  const rows: string[][] = [];
  for (const { name, beside, list } of listsOf(value, "", 0, null)) {
    if (rows.length > 0) rows.push(NEW_SHEET);
    if (name !== "") rows.push([name]);
    for (const [key, text] of beside) rows.push([`${key}：${text}`]);
    const keys = [...new Set(list.slice(0, 2_000).flatMap(Object.keys))].slice(0, 60);
    rows.push(keys);
    for (const each of list) rows.push(keys.map((key) => textOf(each[key])));
  }
  return rows;
}

function* listsOf(
  value: Json,
  name: string,
  depth: number,
  around: JsonObject | null,
): Generator<{ name: string; beside: [string, string][]; list: JsonObject[] }> {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) {
    const objects = value.filter(isObject);
    const deep = objects.filter((each) => Object.values(each).some((inner) => Array.isArray(inner) && inner.some(isObject)));
    if (objects.length > 0 && deep.length * 2 <= objects.length) {
      const words = [around ?? {}, ...Object.values(around ?? {}).filter(isObject)].flatMap(wordsOf);
      yield { name, beside: words.slice(0, 20), list: objects };
    } else for (const each of value) yield* listsOf(each, name, depth + 1, around);
  } else if (isObject(value)) for (const [key, inner] of Object.entries(value)) yield* listsOf(inner, key, depth + 1, value);
}

const wordsOf = (value: JsonObject): [string, string][] =>
  Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === "string" && inner.length < 60 ? [[key, inner] as [string, string]] : [],
  );

const NAMES = ["name", "nickname", "nickName", "displayName", "remark", "text", "content"];

/** Of an object that stands for a person or a text, its name or words; else the first that it says. */
function textOf(value: Json | undefined): string {
  if (value === undefined || value === null) return "";
  if (isObject(value)) {
    const isText = (inner: Json | undefined): inner is string => typeof inner === "string";
    return NAMES.map((key) => value[key]).find(isText) ?? Object.values(value).find(isText) ?? "";
  }
  return Array.isArray(value) ? "" : String(value);
}
