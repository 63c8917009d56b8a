import { browser } from "wxt/browser";

/** The two browsers' ways of a panel beside the page; neither exists on a phone. */
interface Panels {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}
const panels = browser as unknown as Panels;

export const canStandBeside = (): boolean => panels.sidePanel !== undefined || panels.sidebarAction !== undefined;

let windowId: number | undefined;
/** Asked ahead: the panel opens only within the click itself, and asking then would come too late. */
export function prepareBeside(): void {
  if (panels.sidePanel) void browser.windows.getCurrent().then(({ id }) => (windowId = id));
}

/** Opens the panel beside the page, within the person's click; the popup then closes. False when the browser would not. */
export async function standBeside(): Promise<boolean> {
  try {
    if (panels.sidebarAction) await panels.sidebarAction.open();
    else if (panels.sidePanel && windowId !== undefined) await panels.sidePanel.open({ windowId });
    else return false;
    return true;
  } catch {
    return false;
  }
}
