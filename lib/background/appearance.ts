import { browser } from "wxt/browser";

/** What others may read on the screen: the name, or in discreet mode a word that says nothing. */
export const nameOf = (discreet: boolean | undefined): string => (discreet ? "备忘" : "护岸");

const KEY = "discreet";
const SIZES = [16, 32, 48, 128] as const;

/** The name and picture on the toolbar: a plain sheet of paper in discreet mode. */
async function show(discreet: boolean): Promise<void> {
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icons/${discreet ? "neutral-" : ""}${size}.png`]));
  await Promise.all([browser.action.setTitle({ title: nameOf(discreet) }), browser.action.setIcon({ path })]);
}

/** Shows the toolbar as discretion asks and keeps it for the worker, which may not open the case. Nothing is kept when it is off. */
export async function keepAppearance(discreet: boolean): Promise<void> {
  if ((await isDiscreet()) === discreet) return;
  await (discreet ? browser.storage.local.set({ [KEY]: true }) : browser.storage.local.remove(KEY));
  await show(discreet);
}

/** Whether the borrower asked for discretion, as the worker knows it. */
export const isDiscreet = async (): Promise<boolean> => (await browser.storage.local.get(KEY))[KEY] === true;

/** The browser forgets name and icon when it closes: the worker puts them back whenever it starts. */
export function restoreAppearance(): void {
  // Registered so that the worker is started with the browser at all.
  browser.runtime.onStartup.addListener(() => undefined);
  void isDiscreet().then((discreet) => (discreet ? show(true) : undefined));
}
