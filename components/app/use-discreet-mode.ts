import { useEffect } from "react";
import { nameOf } from "@/lib/background/appearance";

/** The title of the page as discretion asks; three times Escape leaves at once (what was typed is saved when its field is left). */
export function useDiscretion(discreet: boolean | undefined, leave: () => void): void {
  useEffect(() => {
    document.title = nameOf(discreet);
  }, [discreet]);
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
