import { readShelf, type Shelved } from "@/lib/shelf";
import type { Licence } from "@/lib/case/vocabulary";
import type { Day } from "@/lib/units/day";

/**
 * What is publicly reported of a brand, on the shelf `lib/lenders/<licence>/<id>.ts`. Only the contract says who lent:
 * everything here is a lead for the borrower to check, with its confidence.
 */
export interface Lender {
  /** The brand as the fact names it; several brands of one app are divided by ` / `. */
  title: string;
  /** Other ways in which borrowers write it. */
  aliases: string[];
  /** The group that runs the app; null for banks. */
  operator: string | null;
  /** The licence under which the candidates lend; `platform` where the brand itself holds none. */
  licence: Licence;
  /** Companies reported as lending under the brand; empty when none is known well enough. */
  candidates: string[];
  /** Partner banks or companies also lend under the brand: then the licence of this contract may be another. */
  partners: boolean;
  /** The authority at the candidates' seat; null where it depends on the contract. */
  regulator: string | null;
  /** Only kept when a report (not memory) gives it; always to be compared with the app or the contract. */
  hotline: string | null;
  /** `memory`: never shown as fact, never the base of a finding. */
  confidence: "verified" | "secondary" | "memory";
  /** True when the report proves that the company exists and holds the licence, but its link to the brand is from memory. */
  entityOnly: boolean;
  /** Null where the name itself says it (a bank). */
  source: string | null;
  checkedOn: Day;
  note: string;
}

/** Every brand and bank of the shelf, sorted by licence and id. */
export const LENDERS: Shelved<Lender>[] = readShelf(import.meta.glob<Lender>("./*/*.ts", { eager: true, import: "default" }));

const plain = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s/·.、()（）《》]/g, "");

/** Every written form of a brand, normalised, with the brand it belongs to. */
const BY_NAME = new Map<string, Shelved<Lender>>();
for (const lender of LENDERS)
  for (const name of [lender.title, ...lender.title.split(/\s*\/\s*/), ...lender.aliases])
    if (plain(name).length > 1 && !BY_NAME.has(plain(name))) BY_NAME.set(plain(name), lender);

/** Names long enough to be looked for inside a longer one, longest first. */
const LONG_NAMES = [...BY_NAME.keys()].filter((name) => name.length >= 3).sort((a, b) => b.length - a.length);

/** The brand as the borrower wrote it, found on the shelf; null when it is not there. “京东白条（分期）” finds 京东白条. */
export function brandOf(written: string): Shelved<Lender> | null {
  const name = plain(written);
  const exact = BY_NAME.get(name);
  if (exact) return exact;
  const inside = LONG_NAMES.find((known) => name.includes(known));
  return inside ? BY_NAME.get(inside)! : null;
}
