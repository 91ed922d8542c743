import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** One figure, on its own page or within another, and the ways to its parts. */
export class FigurePage {
  readonly page: Page;
  readonly name: string;
  readonly figure: Locator;
  readonly reset: Locator;
  /** The button that opens the menu. */
  readonly more: Locator;
  readonly lesson: Locator;
  readonly address: string;

  constructor(page: Page, name: string) {
    this.page = page;
    this.name = name;
    this.figure = page.locator(`.figure.${name}`);
    this.reset = this.button('Reset');
    this.more = this.button(/^More of/);
    this.lesson = this.figure.locator('.figure-lesson');
    this.address = `/embed/${name}/`;
  }

  /** Opens the figure's own page, with the settings given as those of its link, and waits until it is alive. */
  async open(settings: Readonly<Record<string, string>> = {}): Promise<void> {
    const query = new URLSearchParams({ [`${this.name}.v`]: '1' });
    for (const [key, value] of Object.entries(settings)) query.set(`${this.name}.${key}`, value);
    await this.openAt(Object.keys(settings).length === 0 ? this.address : `${this.address}?${query}`);
  }

  /** Opens a link to it. */
  async openAt(link: string): Promise<void> {
    await this.page.goto(link);
    await this.alive();
  }

  /** Waits for the island: before it is alive its controls are disabled. */
  async alive(): Promise<void> {
    await expect(() => this.figure.scrollIntoViewIfNeeded()).toPass();
    await expect(this.more).toBeEnabled();
  }

  /** Waits until it is alive and drawn to its width: each drawing is one. */
  async drawn(): Promise<void> {
    await this.alive();
    await expect
      .poll(() => this.drawings().evaluateAll((all) => all.every((drawing) => drawing.children.length === 1)))
      .toBe(true);
  }

  button(name: string | RegExp): Locator {
    return this.figure.getByRole('button', { name, exact: true });
  }

  field(label: string): Locator {
    return this.figure.getByRole('textbox', { name: label, exact: true });
  }

  option(label: string | RegExp): Locator {
    return this.figure.getByRole('radio', { name: label, exact: true });
  }

  /** The value of a reading, by its label as it is seen; spaces may be of any width. */
  reading(label: string): Locator {
    const words = label.split(/\s+/).map((word) => RegExp.escape(word));
    const named = this.page.locator('.reading-label', { hasText: new RegExp(`^${words.join('\\s+')}$`) });
    return this.figure.locator('.reading').filter({ has: named }).locator('output');
  }

  /** A point of a drawing that can be dragged. */
  handle(name: string): Locator {
    return this.figure.locator('svg').getByRole('slider', { name, exact: true });
  }

  drawings(): Locator {
    return this.figure.locator('.drawing');
  }

  /** Presses a button of the menu ⋯, and closes what stays open. */
  async choose(entry: string): Promise<void> {
    await this.openMenu();
    await this.button(entry).click();
    if (await this.menu().isVisible()) await this.page.keyboard.press('Escape');
  }

  async openMenu(): Promise<void> {
    if (!(await this.menu().isVisible())) await this.more.click();
    await expect(this.menu()).toBeVisible();
  }

  menu(): Locator {
    return this.figure.locator('.figure-menu');
  }

  async undo(): Promise<void> {
    await this.choose('Undo');
  }

  /** The link that Share puts on the clipboard. */
  async shareLink(): Promise<string> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.openMenu();
    await this.button('Share').click();
    await expect(this.button('Copied')).toBeVisible();
    await this.page.keyboard.press('Escape');
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  async openFold(): Promise<void> {
    await this.figure.locator('.figure-fold > summary').click();
  }
}

/** A number as the page shows it, to reckon with. */
export async function numberIn(locator: Locator): Promise<number> {
  const text = await locator.evaluate((element) =>
    element instanceof HTMLInputElement ? element.value : (element.textContent ?? ''),
  );
  return Number(text.replace('−', '-').replaceAll(',', ''));
}

/** The middle of a handle's mark, in sight. */
export async function centre(of: Locator): Promise<{ x: number; y: number }> {
  await of.scrollIntoViewIfNeeded();
  const box = (await of.locator('.handle-mark').boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Playwright's test, with the page of one figure. */
export const testOf = (name: string) =>
  test.extend<{ figure: FigurePage }>({ figure: async ({ page }, use) => use(new FigurePage(page, name)) });
