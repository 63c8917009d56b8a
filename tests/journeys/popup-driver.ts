import type { Page as PopupPage } from "puppeteer-core";

/** The popup as a person uses it: by the words on its buttons. Puppeteer's text selectors pierce nothing we do not show. */

/** Presses the first visible button, link or tab whose words contain `shown`; waits for it to be there and awake. */
export async function press(popup: PopupPage, shown: string | RegExp, timeout = 10_000): Promise<void> {
  const source = typeof shown === "string" ? escape(shown) : shown.source;
  const handle = await popup.waitForFunction(
    (pattern: string) => {
      const match = new RegExp(pattern);
      const all = [...document.querySelectorAll<HTMLElement>("button, a, [role=tab], summary, label")];
      return all.find(
        (one) =>
          match.test(one.innerText) && one.checkVisibility() && !(one as HTMLButtonElement).disabled && !one.hasAttribute("data-disabled"),
      );
    },
    { timeout },
    source,
  );
  await (handle as unknown as { click(): Promise<void> }).click();
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Waits until the popup shows these words. */
export async function sees(popup: PopupPage, shown: string | RegExp, timeout = 15_000): Promise<void> {
  const source = typeof shown === "string" ? escape(shown) : shown.source;
  await popup.waitForFunction((pattern: string) => new RegExp(pattern).test(document.body.innerText), { timeout }, source);
}

/** Everything the popup shows as text. */
export function words(popup: PopupPage): Promise<string> {
  return popup.evaluate(() => document.body.innerText);
}
