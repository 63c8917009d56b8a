import type { CaseRecord } from "./record";

/**
 * What each file is called where files are chosen by their names: as it is, and from the second of a name on with its place before the
 * ending: “截图.png”, “截图（2）.png”. Two pictures of the same name are two files, and choosing one never takes the other along.
 * @returns Evidence id → a name that no other item of the case has.
 */
export function evidenceNames({ evidence }: Pick<CaseRecord, "evidence">): Map<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  // Names that nobody else has stay as they are, wherever they stand.
  const own = new Set(evidence.map((item) => item.name));
  for (const { id, name } of evidence) {
    let shown = name;
    for (let place = 2; taken.has(shown) || (shown !== name && own.has(shown)); place++) shown = numbered(name, place);
    taken.add(shown);
    names.set(id, shown);
  }
  return names;
}

function numbered(name: string, place: number): string {
  const dot = name.lastIndexOf(".");
  return dot > 0 ? `${name.slice(0, dot)}（${place}）${name.slice(dot)}` : `${name}（${place}）`;
}
