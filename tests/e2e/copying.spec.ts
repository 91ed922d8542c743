import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** What the clipboard has after a copy of all that lies between two places, from within the first to within the last. */
async function copied(page: Page, first: Locator, last: Locator): Promise<string> {
  const [from, to] = [await first.elementHandle(), await last.elementHandle()];
  await page.evaluate(([start, end]) => getSelection()!.setBaseAndExtent(start!, 0, end!, end!.childNodes.length), [
    from,
    to,
  ] as const);
  await page.keyboard.press('Control+c');
  return page.evaluate(() => navigator.clipboard.readText());
}

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

/** A chapter, with what copies its formulas. */
async function openChapter(page: Page): Promise<void> {
  await page.goto('./divergence/');
  const code = page.waitForResponse(/copy-formulas/);
  await page
    .locator('.chapter-body p')
    .first()
    .click({ position: { x: 2, y: 2 } });
  await (await code).finished();
  await page.waitForLoadState('networkidle');
}

test('formulas are copied once, as plain TeX, and paragraphs stay apart', async ({ page }) => {
  await openChapter(page);
  const paragraphs = page.locator('.chapter-body > p');
  const before = await paragraphs.first().innerHTML();
  const text = await copied(page, paragraphs.first(), paragraphs.nth(1));
  expect(text).toContain('its encoder returns another, $q(z\\mid x)$. Training');
  expect(text).toMatch(/\S\n+\S/);
  expect(text).not.toMatch(/\\encoder|\\html|𝑞/u);
  expect((await paragraphs.first().innerHTML()).replaceAll(' style=""', '')).toBe(before);
});

test('a formula of which a part is selected is copied whole, a displayed one as such', async ({ page }) => {
  await openChapter(page);
  const paragraph = page.locator('.chapter-body > p', { has: page.locator('.katex') }).first();
  const letter = paragraph.locator('.katex-html .mord').first();
  expect(await copied(page, letter, letter)).toMatch(/^\$[^$]+\$$/);
  const displayed = page.locator('.katex-display .katex-html').first();
  expect(await copied(page, displayed, displayed)).toMatch(/^\\\[.+\\\]$/s);
});

test('what has no formula is copied as ever', async ({ page }) => {
  await openChapter(page);
  const heading = page.locator('h1');
  expect(await copied(page, heading, heading)).toContain('Divergence');
});

test('outside the chapters a formula is copied as it is drawn, once', async ({ page }) => {
  await page.goto('./homework/');
  const formula = page.locator('main .katex').first();
  const drawn = await formula.locator('.katex-html').innerText();
  const copy = await copied(page, formula, formula);
  expect(copy.replace(/\s/g, '')).toBe(drawn.replace(/\s/g, ''));
});
