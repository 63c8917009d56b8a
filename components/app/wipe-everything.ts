import { browser } from "wxt/browser";
import { keepReminders } from "@/lib/background/reminders";
import { databasesLeft, wipe } from "@/lib/store/wipe";
import { tellOtherPages } from "./other-pages";
import { store } from "./store";
import { leaveWipeWord, type WipeWord } from "./wiped-notice";

const ORIGIN_DATA = { permissions: ["browsingData" as const] };

const ALL_GONE = "清除完了。护岸在浏览器里的存放处已经整个删掉，查过一遍，里面什么都没有。";
const LOGICALLY_GONE =
  "清除完了，护岸里已经什么都打不开。但浏览器没有允许把存放处整个删掉：旧内容的碎片可能还在磁盘上，用专门的工具也许读得出来。要彻底清掉，请在浏览器的扩展管理页卸载护岸。";
const FIREFOX_GONE =
  "清除完了，护岸里已经什么都打不开，数据库文件已交给浏览器删除。我们在 Firefox 153 上清除后逐个文件查过，没有找到案卷内容；别的版本没有查过。要更彻底，请在扩展管理页卸载护岸。";
const NO_ANSWER =
  "已经请浏览器把存放处整个删掉，但它没有回答删完没有。请关掉浏览器再打开护岸看一遍；要更彻底，请在浏览器的扩展管理页卸载护岸。";
const NOT_ALL = "没有全部删掉。请关掉其他护岸页面再试一次；还是不行，请在浏览器的扩展管理页卸载护岸。";
const BESIDE = "下载过的备份和文书还在原处；浏览器的历史记录里还有打开过护岸页面的地址（没有案卷内容），可以自己清掉。";

/**
 * Asks for the one right by which the browser deletes the place where it keeps this extension's data, files and all. Emptying a database
 * leaves its old rows in the files of Chromium (measured); Firefox deletes the file of a database with it (measured in 153). To be called in a click.
 */
async function mayDeletePlace(): Promise<boolean> {
  if (import.meta.env.FIREFOX) return false;
  try {
    return await browser.permissions.request(ORIGIN_DATA);
  } catch {
    return false;
  }
}

const DELETED_WITHIN_MS = 5_000;

/** Null when the browser does not answer. */
async function deletePlace(): Promise<boolean | null> {
  try {
    const deleting = browser.browsingData.remove(
      { origins: [location.origin], originTypes: { extension: true } },
      { indexedDB: true, localStorage: true },
    );
    return await Promise.race([deleting.then(() => true), new Promise<null>((resolve) => setTimeout(resolve, DELETED_WITHIN_MS, null))]);
  } catch {
    return false;
  }
}

/** The databases, and what lies beside them: the summary, the reminders, the key. Says what a second look found, and no more. */
async function wipeAll(): Promise<WipeWord> {
  const allowed = await mayDeletePlace();
  await keepReminders([]);
  localStorage.clear();
  sessionStorage.clear();
  const done = await wipe(store);
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear(), browser.alarms.clearAll()]);
  // Deleting the files helps where even the database cannot be opened.
  const deleted = allowed && (await deletePlace());
  tellOtherPages("wiped");
  await browser.permissions.remove(ORIGIN_DATA).catch(() => false);
  const left = deleted === false ? (done.ok ? done.value.left : null) : await databasesLeft(store);
  if (deleted === false && left?.length !== 0) return { text: NOT_ALL + BESIDE, whole: false };
  if (left?.length !== 0 || deleted === null) return { text: NO_ANSWER + BESIDE, whole: false };
  return { text: (deleted ? ALL_GONE : import.meta.env.FIREFOX ? FIREFOX_GONE : LOGICALLY_GONE) + BESIDE, whole: true };
}

/** Wipes and opens a fresh page that tells what was found: the stores of this one are closed for good. */
export async function wipeAndReload(): Promise<void> {
  const word = await wipeAll();
  leaveWipeWord(word);
  location.reload();
}
