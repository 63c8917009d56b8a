import { useEffect } from "react";
import { nameOf } from "@/lib/background/appearance";

/** The title of the page as discretion asks, with the page's own word where it may be read; three times Escape leaves at once (what was typed is saved when its field is left). */
export function useDiscretion(discreet: boolean | undefined, leave: () => void, page?: string): void {
  useEffect(() => {
    document.title = discreet || page === undefined ? nameOf(discreet) : `${page} · ${nameOf(discreet)}`;
  }, [discreet, page]);
  useEffect(() => {
    let presses: number[] = [];
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      presses = [...presses.filter((at) => event.timeStamp - at < 1_000), event.timeStamp];
      if (presses.length >= 3) leave();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, [leave]);
}
