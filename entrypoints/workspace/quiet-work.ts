import { useEffect, useState } from "react";
import type { Contact } from "@/lib/case/contact";
import { searchText } from "@/lib/case/contact-search";
import { yieldIfDue, whenIdle } from "@/lib/store/yield-to-main";

/** What `work` makes of a value, worked out when the page has nothing else to do; of the value before until then. */
export function useQuiet<V, T>(value: V, work: (value: V) => T): T | undefined {
  const [made, setMade] = useState<T>();
  useEffect(() => whenIdle(() => setMade(work(value))), [value, work]);
  return made;
}

/** Makes contacts ready to be searched in the quiet after the list stands, a little at a time. */
export function useReadyToSearch(contacts: readonly Contact[]): void {
  useEffect(() => {
    let over = false;
    const ready = async (): Promise<void> => {
      const breathe = yieldIfDue();
      for (const [index, contact] of contacts.entries()) {
        if (over) return;
        searchText(contact);
        if (index % 200 === 0) await breathe();
      }
    };
    const stop = whenIdle(() => void ready());
    return () => {
      over = true;
      stop();
    };
  }, [contacts]);
}
