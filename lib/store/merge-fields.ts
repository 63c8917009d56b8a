import type { Conflict } from "./result";

type Plain = Record<string, unknown>;

const isPlain = (value: unknown): value is Plain => {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

const isKeyed = (value: unknown): value is { id: string }[] =>
  Array.isArray(value) && value.length > 0 && value.every((item) => isPlain(item) && typeof item["id"] === "string");

/** Same value by structure; an absent field is the same as one that is `undefined`. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
  if (isPlain(a) && isPlain(b)) return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => sameValue(a[key], b[key]));
  return false;
}

/**
 * Three-way merge by field: `mine` and `theirs` both started from `base`. What only one side changed is taken from it; what both
 * changed alike is taken once; what both changed differently stays as theirs (it is already stored) and is reported.
 * Lists whose items have an `id` are merged item by item; other lists count as one value.
 */
export function mergeFields(base: object, mine: object, theirs: object): { merged: object; conflicts: Conflict[] } {
  const conflicts: Conflict[] = [];
  const merged = mergePlain(base as Plain, mine as Plain, theirs as Plain, "", conflicts);
  return { merged, conflicts };
}

function mergePlain(base: Plain, mine: Plain, theirs: Plain, path: string, conflicts: Conflict[]): Plain {
  const merged: Plain = {};
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const value = mergeValue(base[key], mine[key], theirs[key], path === "" ? key : `${path}.${key}`, conflicts);
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}

function mergeValue(base: unknown, mine: unknown, theirs: unknown, path: string, conflicts: Conflict[]): unknown {
  if (sameValue(mine, base) || sameValue(mine, theirs)) return theirs;
  if (sameValue(theirs, base)) return mine;
  if (isPlain(mine) && isPlain(theirs)) return mergePlain(isPlain(base) ? base : {}, mine, theirs, path, conflicts);
  if (isKeyed(mine) && isKeyed(theirs))
    return mergeKeyed(Array.isArray(base) ? (base as { id: string }[]) : [], mine, theirs, path, conflicts);
  conflicts.push({ path, yours: mine, theirs });
  return theirs;
}

const byId = (items: { id: string }[]) => new Map(items.map((item) => [item.id, item]));

function mergeKeyed(
  base: { id: string }[],
  mine: { id: string }[],
  theirs: { id: string }[],
  path: string,
  conflicts: Conflict[],
): unknown[] {
  const [was, ours, others] = [byId(base), byId(mine), byId(theirs)];
  const order = [...others.keys(), ...[...ours.keys()].filter((id) => !others.has(id))];
  return order.flatMap((id) => {
    const merged = mergeValue(was.get(id), ours.get(id), others.get(id), `${path}.${id}`, conflicts);
    return merged === undefined ? [] : [merged];
  });
}
