import { globSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type JSHandle, type Page } from '@playwright/test';

/** Every page of the built book that a reader can open, from its root. */
export const pages: readonly string[] = globSync('**/index.html', { cwd: 'dist', exclude: ['notebook/host/**'] })
  .map((file) => new URL('.', `https://book/${file}`).pathname)
  .sort();

/**
 * Playwright's test, with a page that fails the test when anything reaches the console as a warning or an error, when
 * a script throws, or when a request leaves the book's own origin.
 */
export const test = base.extend<{ unwatched: Page }>({
  page: async ({ page, baseURL }, use) => {
    const complaints: string[] = [];
    const { origin } = new URL(baseURL!);
    page.on('console', (message) => {
      if (['warning', 'error'].includes(message.type()))
        complaints.push(`console ${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.origin !== origin) complaints.push(`request to ${url.origin}`);
    });
    await use(page);
    expect(complaints).toEqual([]);
  },

  /** A page of its own that is not watched so, for what is lost on purpose. */
  unwatched: async ({ browser, baseURL }, use) => {
    const context = await browser.newContext({ baseURL: baseURL! });
    await use(await context.newPage());
    await context.close();
  },
});

/** Takes KaTeX's glyph boxes out of the page, and tells how they come back. They are half of a chapter's elements. */
const withoutGlyphBoxes = (page: Page): Promise<JSHandle<() => void>> =>
  page.evaluateHandle(() => {
    const boxes = [...document.querySelectorAll('.katex-html')].map((box) => [box, [...box.childNodes]] as const);
    for (const [box] of boxes) box.replaceChildren();
    return () => {
      for (const [box, glyphs] of boxes) box.replaceChildren(...glyphs);
    };
  });

/**
 * Asserts that axe finds no violation on the page as it stands, or within a part of it. KaTeX's glyph boxes are left out:
 * they are hidden from assistive technology, which reads the MathML beside them, and their colours are the palette's, which
 * tests/styles/palette.test.ts measures. Only violations are collected, in one pass within the page (legacy mode: the book
 * has no frames): on a chapter that takes half the time, and without the boxes half of that.
 */
export async function axe(page: Page, within?: string): Promise<void> {
  const builder = new AxeBuilder({ page })
    .exclude('.katex-html')
    .options({ resultTypes: ['violations'], preload: false })
    .setLegacyMode(true);
  const putBack = await withoutGlyphBoxes(page);
  const { violations } = await (within === undefined ? builder : builder.include(within)).analyze();
  await putBack.evaluate((back) => back());
  expect(
    violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join('\n')}`,
    ),
  ).toEqual([]);
}

/** Asserts that nothing but a formula or a table in its own box scrolls sideways. */
export async function noSidewaysScroll(page: Page): Promise<void> {
  const [content, view] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(content).toBeLessThanOrEqual(view!);
}

export { expect };
