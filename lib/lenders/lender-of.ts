import type { Debt } from "@/lib/case/debt";
import type { Licence } from "@/lib/case/vocabulary";
import { isKnown } from "@/lib/units/maybe";
import { brandOf } from "./lender";
import { licenceOf } from "./licence-of";

/** Who lends, as far as it is known. */
export interface LenderResult {
  /** The lender that the contract names; null when it is not known: then letters are addressed to the brand. */
  name: string | null;
  /** Companies reported to lend under the brand: leads to compare with the contract, never facts of this case. */
  candidates: string[];
  licence: Licence | null;
  /** True when name and licence are from the contract. */
  certain: boolean;
  operator: string | null;
  /** The kind of authority that supervises lenders of this licence. */
  supervisor: Supervisor;
  /** The reported authority at the candidates' seat. Null when a contract names another lender, or nothing is reported. */
  regulator: string | null;
  hotline: string | null;
  source: string | null;
  checkedOn: string | null;
  /** Chinese; always ends by saying that the contract decides unless it has. */
  why: string;
}

/** `nfra`: 国家金融监督管理总局 and its local offices; `local-bureau`: the province's 地方金融管理局; `unknown`: ask for the contract first. */
export type Supervisor = "nfra" | "local-bureau" | "market-regulator" | "unknown";

const SUPERVISORS: Partial<Record<Licence, Supervisor>> = {
  bank: "nfra",
  "consumer-finance": "nfra",
  trust: "nfra",
  "auto-finance": "nfra",
  "small-loan": "local-bureau",
  guarantor: "local-bureau",
  platform: "market-regulator",
};

/** Who supervises lenders of a licence; `unknown` for those that nobody licenses and for null. */
export function supervisorOf(licence: Licence | null): Supervisor {
  return (licence && SUPERVISORS[licence]) || "unknown";
}

/** What is known about who lends; the contract decides. */
export function lenderOf(debt: Debt): LenderResult {
  const { licence, certain, why } = licenceOf(debt);
  const brand = brandOf(debt.brand ?? "");
  const usable = brand && brand.confidence !== "memory" ? brand : null;
  const name = isKnown(debt.lenderName) && debt.lenderName.trim() ? debt.lenderName : null;
  const sameLender = usable !== null && (name === null || usable.candidates.includes(name));
  return {
    name,
    candidates: name === null ? (usable?.candidates ?? []) : [],
    licence,
    certain: certain && name !== null,
    operator: usable?.operator ?? null,
    supervisor: supervisorOf(licence),
    regulator: sameLender && usable.licence === licence ? usable.regulator : null,
    hotline: usable?.hotline ?? null,
    source: usable?.source ?? null,
    checkedOn: usable?.checkedOn ?? null,
    why,
  };
}
