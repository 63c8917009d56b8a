import type { Locator, Page } from "playwright-core";

/** A newcomer at one page: every press of the pointer is counted, keys are not. */
export class Newcomer {
  clicks = 0;
  constructor(public page: Page) {}

  /** The icon of the toolbar is pressed: the page stands for the popup. */
  static async atIcon(open: () => Promise<Page>): Promise<Newcomer> {
    const newcomer = new Newcomer(await open());
    newcomer.clicks = 1;
    await newcomer.page.locator("main h1, h1").first().waitFor();
    return newcomer;
  }

  /** Presses the first thing that can be pressed and says this. */
  async press(words: string | RegExp): Promise<void> {
    await this.#press(this.page.locator("button, label, a, summary, [role=tab]").filter({ hasText: words, visible: true }).first());
  }

  /** Presses into a field that has not the focus yet, and types. */
  async typeInto(label: string | RegExp, text: string): Promise<void> {
    const field = this.page.getByLabel(label).first();
    if (!(await field.evaluate((one) => one === document.activeElement))) await this.#press(field);
    await this.type(text);
  }

  /** Types where the focus is; it must be in a field. */
  async type(text: string): Promise<void> {
    const inField = await this.page.evaluate(() => document.activeElement?.matches("input, textarea, select") === true);
    if (!inField) throw new Error(`nothing to type “${text}” into: no field has the focus`);
    await this.page.keyboard.type(text);
  }

  key(name: string): Promise<void> {
    return this.page.keyboard.press(name);
  }

  /** Presses what opens a new tab, and goes on there. */
  async pressToNewTab(words: string | RegExp): Promise<void> {
    const next = this.page.context().waitForEvent("page", { timeout: 10_000 });
    await this.press(words);
    this.page = await next;
    await this.page.bringToFront();
    await this.page.waitForLoadState();
  }

  async sees(words: string | RegExp, timeout = 15_000): Promise<void> {
    await this.page.getByText(words).filter({ visible: true }).first().waitFor({ timeout });
  }

  async #press(what: Locator): Promise<void> {
    await what.click({ timeout: 10_000 });
    this.clicks += 1;
  }
}

/** Icon to first assessment, by who answers every question that is put. */
export async function answerFirstQuestions(newcomer: Newcomer, grievances: readonly RegExp[]): Promise<void> {
  await newcomer.press("从我的情况开始");
  await newcomer.sees("欠的是哪家的钱？");
  await newcomer.type("京东白条");
  await newcomer.key("Escape");
  await newcomer.press(/^是我借的$/);
  await newcomer.press("下一题");
  await newcomer.sees("现在一共逾期多少钱？");
  await newcomer.type("8600");
  await newcomer.key("Enter");
  await newcomer.press("两个月前");
  await newcomer.sees("现在最困扰你的是什么？");
  for (const grievance of grievances) await newcomer.press(grievance);
  await newcomer.press("我现在是安全的");
  await newcomer.press("下一题");
  await newcomer.press(/^没有$/);
  await newcomer.press(/^江苏$/);
  await newcomer.sees("催收到了哪个阶段", 30_000);
}
