import { useEffect } from "react";
import { browser } from "wxt/browser";

/** What others may read on the screen: the name, or in discreet mode a word that says nothing. */
export const nameOf = (discreet: boolean | undefined): string => (discreet ? "备忘" : "护岸");

/** Title of page and icon as discretion asks; three times Escape leaves at once (what was typed is saved when its field is left). */
export function useDiscretion(discreet: boolean | undefined, leave: () => void): void {
  useEffect(() => {
    document.title = nameOf(discreet);
    void browser.action.setTitle({ title: nameOf(discreet) });
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
