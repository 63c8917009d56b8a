import type { CaseRecord } from "@/lib/case/record";
import { failureOf } from "@/lib/store/result";
import type { Settings } from "@/lib/store/tables";
import { store } from "./store";

export type Loaded = { record: CaseRecord; settings: Settings } | { locked: true } | { message: string };

export async function load(): Promise<Loaded> {
  try {
    const [record, settings] = await Promise.all([store.readRecord(), store.readSettings()]);
    return { record, settings };
  } catch (error) {
    const failure = failureOf(error);
    return failure.kind === "locked" ? { locked: true } : { message: failure.message };
  }
}

let first: Loaded | undefined;

/** The first reading begins as soon as this module is evaluated: the browser opens the database while the rest of the page is made ready. */
export const firstLoad: Promise<void> = load().then((loaded) => {
  first = loaded;
});

/** What the first reading brought; undefined before that. The live query takes over as soon as it has its own. */
export const firstLoaded = (): Loaded | undefined => first;
