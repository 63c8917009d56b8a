import { browser } from "wxt/browser";
import { isDiscreet, nameOf } from "./appearance";

/** What the worker is told of a day to remember: no word of the case. */
export interface QuietReminder {
  id: string;
  /** `YYYY-MM-DD` in Shanghai. */
  on: string;
  text: string;
}

const KEY = "reminders";
const TOLD = "reminders.told";
const ALARM = "reminders";
const HOUR_MINUTES = 60;

/** An id that says nothing: those of the case name rows and titles. */
async function opaque(id: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(id)));
  return Array.from(hash.subarray(0, 12), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Hands the worker the days to remember; an empty list forgets them. Only discreet texts come here, and ids are hashed. */
export async function keepReminders(named: readonly QuietReminder[]): Promise<void> {
  const reminders = await Promise.all(named.map(async (each) => ({ ...each, id: await opaque(each.id) })));
  const kept = (await browser.storage.local.get(KEY))[KEY];
  if (JSON.stringify(kept ?? []) === JSON.stringify(reminders)) return;
  await browser.storage.local.set({ [KEY]: reminders });
  if (reminders.length === 0) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: HOUR_MINUTES });
}

/** The Shanghai day of a moment, moved by whole days. The worker keeps its own: `lib/units` would bring Zod along. */
const shanghaiDay = (at: number, moved = 0): string => new Date(at + (8 + 24 * moved) * 3_600_000).toISOString().slice(0, 10);

/** The reminders that are due at a moment and were not told on its day: from their day itself to a week after. */
export function dueNow(reminders: readonly QuietReminder[], told: readonly string[], at: number): QuietReminder[] {
  const [on, weekBefore] = [shanghaiDay(at), shanghaiDay(at, -7)];
  return reminders.filter((each) => each.on <= on && each.on >= weekBefore && !told.includes(`${each.id} ${on}`));
}

/** Every hour the worker looks whether a day has come; it tells each once a day, where the borrower has allowed notifications. */
export function listenForReminders(now: () => number): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) void tell(now());
  });
  browser.notifications?.onClicked.addListener((id) => {
    if (id.startsWith(ALARM)) void browser.tabs.create({ url: browser.runtime.getURL("/workspace.html") });
  });
}

async function tell(at: number): Promise<void> {
  const on = shanghaiDay(at);
  const stored = await browser.storage.local.get([KEY, TOLD]);
  const reminders = (stored[KEY] as QuietReminder[] | undefined) ?? [];
  const told = ((stored[TOLD] as string[] | undefined) ?? []).filter((entry) => entry.endsWith(on));
  const due = dueNow(reminders, told, at);
  if (due.length === 0) return;
  await browser.storage.local.set({ [TOLD]: [...told, ...due.map(({ id }) => `${id} ${on}`)] });
  if (!(await browser.permissions.contains({ permissions: ["notifications"] }))) return;
  const discreet = await isDiscreet();
  await browser.notifications.create(`${ALARM} ${on}`, {
    type: "basic",
    iconUrl: new URL(discreet ? "icons/neutral-128.png" : "icons/128.png", browser.runtime.getURL("/popup.html")).href,
    title: nameOf(discreet),
    message: [...new Set(due.map(({ text }) => text))].join("；"),
  });
}
