import type { Product } from "@/lib/case/vocabulary";
import type { Day } from "@/lib/units/day";
import type { FactFile } from "./fact";
import type { Binds, RuleVersion } from "./rule";

/** The files of facts by path, found by their folder. */
const FILES = import.meta.glob<FactFile>("./facts/*.ts", { eager: true, import: "default" });

/** What a citation may say more narrowly than the fact: less of its sentence, one of its articles, fewer whom it binds, a shorter time. */
export interface Narrowing {
  says?: string;
  article?: string;
  binds?: Binds[];
  products?: Product[];
  from?: Day;
  until?: Day;
  accompanies?: true;
}

/** Every fact by its id, as a rule cites it whole. @throws when an id stands in two files: a mistake of ours. */
export const FACTS: ReadonlyMap<string, RuleVersion> = readFacts(FILES);

function readFacts(files: Record<string, FactFile>): ReadonlyMap<string, RuleVersion> {
  const found = new Map<string, RuleVersion>();
  for (const [path, { instrument, facts }] of Object.entries(files)) {
    const { title, ...text } = instrument;
    for (const [factId, { title: own, ...fact }] of Object.entries(facts)) {
      if (found.has(factId)) throw new Error(`facts: ${factId} stands in ${path} and in another file`);
      found.set(factId, { binds: ["anyone"], ...text, instrument: own ?? title, ...fact, factId });
    }
  }
  return found;
}

/**
 * A fact as a rule cites it. @throws when no file has the id, or when the citation would bind somebody, or reach a day, that the fact does
 * not: a citation may narrow and never widen.
 */
export function cite(factId: string, narrowed: Narrowing = {}): RuleVersion {
  const fact = FACTS.get(factId);
  if (!fact) throw new Error(`facts: there is no ${factId}`);
  const { binds, from, until } = narrowed;
  const wider =
    (binds && !fact.binds.includes("anyone") && binds.some((who) => !fact.binds.includes(who))) ||
    (from !== undefined && from < fact.from) ||
    (until !== undefined && fact.until !== undefined && until > fact.until);
  if (wider) throw new Error(`facts: ${factId} is cited more widely than it stands`);
  return { ...fact, ...narrowed };
}
