import { useState, useSyncExternalStore } from "react";
import type { CaseRecord } from "@/lib/case/record";

const subscribe = (listener: () => void): (() => void) => {
  addEventListener("hashchange", listener);
  return () => removeEventListener("hashchange", listener);
};

/** Where in the workspace: `#letters/complaint-lender` → `["letters", "complaint-lender"]`. */
export function usePlace(): [place: string, item: string | null] {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  const [place = "", ...rest] = decoded(hash.slice(1)).split("/");
  return [place, rest.length > 0 ? rest.join("/") : null];
}

/** An address that somebody wrote by hand may hold a percent sign that stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * What an address such as `complaint-lender/<debt>` names, and the debt it is about: the address goes before what was chosen on the page, for
 * a step leads to its own debt.
 */
export function useAddressed(
  address: string | null,
  { debts }: CaseRecord,
): { item: string | null; debtId: string; choose(debtId: string): void } {
  const [chosen, choose] = useState<string>();
  const [item, of] = address === null ? [null] : address.split("/");
  return { item: item ?? null, debtId: debts.find(({ id }) => id === of)?.id ?? chosen ?? debts[0]?.id ?? "", choose };
}

export function goTo(place: string): void {
  location.hash = place;
}
