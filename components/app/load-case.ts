import type { CaseRecord } from "@/lib/case/record";
import { readFailureOf } from "@/lib/store/result";
import type { Settings } from "@/lib/store/tables";
import { store } from "./store";

export type Loaded = { record: CaseRecord; settings: Settings } | { locked: true } | { message: string };

export async function load(): Promise<Loaded> {
  try {
    const [record, settings, vault] = await Promise.all([store.readRecord(), store.readSettings(), store.vaultState()]);
    // The sample, a case with no row yet, or one that was cut off before the first row was sealed holds nothing that fails to open. Locked
    // is locked all the same: who presses 立即锁定 sees it, and nothing is written over a lock.
    if (vault === "locked") return { locked: true };
    return { record, settings };
  } catch (error) {
    const failure = readFailureOf(error);
    return failure.kind === "locked" ? { locked: true } : { message: failure.message };
  }
}

let first: Loaded | undefined;

/** How long the database may take to open before that is said. Reading a long case may take longer, and is no failure. */
const OPENS_WITHIN_MS = 5_000;

const NOT_OPENED =
  "存放案卷的数据库 5 秒还没有打开。可能是磁盘满了或不让写，也可能是另一个护岸页面卡住了。已经保存的内容没有动；请关掉浏览器再打开试一次。这一页会继续等，打开了就显示。";

function notOpened(): Promise<Loaded> {
  return new Promise((resolve) => {
    setTimeout(() => {
      if (!store.real.database.isOpen()) resolve({ message: NOT_OPENED });
    }, OPENS_WITHIN_MS);
  });
}

/** The first reading begins as soon as this module is evaluated: the browser opens the database while the rest of the page is made ready. */
export const firstLoad: Promise<void> = Promise.race([load(), notOpened()]).then((loaded) => {
  first = loaded;
});

/** What the first reading brought; undefined before that. The live query takes over as soon as it has its own. */
export const firstLoaded = (): Loaded | undefined => first;
