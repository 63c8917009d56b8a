import { useSyncExternalStore } from "react";

const subscribe = (listener: () => void): (() => void) => {
  addEventListener("hashchange", listener);
  return () => removeEventListener("hashchange", listener);
};

/** Where in the workspace: `#letters/complaint-lender` → `["letters", "complaint-lender"]`. */
export function usePlace(): [place: string, item: string | null] {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  const [place = "", ...rest] = decodeURIComponent(hash.slice(1)).split("/");
  return [place, rest.length > 0 ? rest.join("/") : null];
}

export function goTo(place: string): void {
  location.hash = place;
}
