import MiniSearch from "minisearch";

/** Something that can be found and opened. */
export interface Entry {
  /** Unique among all entries. */
  id: string;
  kind: EntryKind;
  title: string;
  /** One line that says what it is; may be empty. */
  line: string;
  /** Words to be found by that are not shown. */
  words: string;
  /** Place of the workspace; null where the line says all there is. */
  place: string | null;
}

/** The groups of what is found, in the order in which they stand. */
export const ENTRY_KINDS = {
  task: "怎么做",
  letter: "文书",
  channel: "投诉渠道",
  term: "名词",
  rule: "规则",
} as const;
export type EntryKind = keyof typeof ENTRY_KINDS;

/** At most so many of each kind. */
const MOST = 8;

/** Folded text in pieces: each word of letters and digits whole, Chinese in pairs of characters, a character alone as it is. */
export function piecesOf(text: string): string[] {
  const folded = text.normalize("NFKC").toLowerCase();
  return [...folded.matchAll(/[a-z0-9.%]+|\p{Script=Han}+/gu)].flatMap(([run]) =>
    /^[a-z0-9]/.test(run) || run.length < 2 ? [run] : Array.from({ length: run.length - 1 }, (_each, at) => run.slice(at, at + 2)),
  );
}

/** An index over the entries; made once, asked often. */
export function indexOf(entries: readonly Entry[]): MiniSearch<Entry> {
  const index = new MiniSearch<Entry>({
    fields: ["title", "line", "words"],
    storeFields: ["kind", "title", "line", "place"],
    tokenize: piecesOf,
    processTerm: (term) => term,
    searchOptions: { boost: { title: 3, words: 2 }, prefix: true, combineWith: "OR" },
  });
  index.addAll(entries);
  return index;
}

/** What a query finds, by kind and the best first: entries that hold at least half of its pieces. */
export function findIn(index: MiniSearch<Entry>, query: string): Map<EntryKind, Entry[]> {
  const pieces = new Set(piecesOf(query));
  const found = index
    .search(query)
    .filter(({ queryTerms }) => new Set(queryTerms).size * 2 >= pieces.size)
    .map((result) => ({ ...(result as unknown as Entry), id: String(result.id) }));
  const groups = Map.groupBy(found, ({ kind }) => kind);
  return new Map(
    (Object.keys(ENTRY_KINDS) as EntryKind[]).flatMap((kind) => {
      const entries = groups.get(kind)?.slice(0, MOST);
      return entries ? [[kind, entries] as const] : [];
    }),
  );
}
