import { globSync, readFileSync } from 'node:fs';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import type { ChapterCode } from '../../src/notebook/chapter-code.ts';
import { axe, expect, noSidewaysScroll, test } from './fixtures.ts';

const sheet = (page: Page): Locator => page.getByRole('dialog', { name: 'Code' });
const code = (page: Page): FrameLocator => page.frameLocator('.opened > iframe');
const cell = (page: Page, number: number): Locator =>
  code(page).getByRole('group', { name: `Cell ${number}`, exact: true });
const row = (page: Page, road: string): Locator => code(page).getByRole('row').filter({ hasText: road });

const number = (page: Page): Locator =>
  page.locator('p > data.claim[data-claim="divergence/homework.forward"][role="button"]').first();

/** What a chapter’s page allows, but for the hashes of its own scripts and styles: no more than before it opened code. */
const policyOfChapters =
  "default-src 'self';img-src 'self' data:;font-src 'self' data:;worker-src 'self';connect-src 'self';object-src 'none';" +
  "base-uri 'self';form-action 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; style-src-attr 'unsafe-inline';";

/** Opens the homework's check by keyboard: from the number on into its card. */
async function openCheck(page: Page): Promise<void> {
  await number(page).focus();
  const button = page.getByRole('button', { name: 'Open this check as code' });
  await expect(button).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cell(page, 1)).toContainText('const q = normal(6,');
}

/** Writes over a cell’s code, and runs it. */
async function write(page: Page, number: number, from: string, to: string): Promise<void> {
  await expect(cell(page, number)).toContainText(from);
  const lines = await cell(page, number).locator('.cell-line, .cm-line').allTextContents();
  const source = lines.map((line) => line.replace(/\n$/, '')).join('\n');
  await cell(page, number).getByRole('textbox').focus();
  await page.keyboard.press('Enter');
  await expect(cell(page, number).locator('.cell-editor')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(source.replace(from, to));
  await page.keyboard.press('Control+Enter');
}

test('every button for code names a section that its chapter has as code, and every chapter leads to its notebook', () => {
  let buttons = 0;
  for (const file of globSync('dist/notebook/chapters/*.json')) {
    const [, slug] = /([\w-]+)\.json$/.exec(file)!;
    const { order } = JSON.parse(readFileSync(file, 'utf8')) as ChapterCode;
    const page = readFileSync(`dist/${slug}/index.html`, 'utf8');
    const named = [...page.matchAll(/data-code="([^"]+)"/g)].map(([, id]) => id!);
    expect(named.toSorted(), slug).toEqual(order.toSorted());
    expect(page).toContain(`/notebook/?chapter=${slug}"`);
    buttons += named.length;
  }
  expect(buttons).toBeGreaterThan(30);
});

test('the check of a number opens beside the text, follows a change, breaks, is mended, and is found again', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('/divergence/');
  await expect(page.getByRole('button', { name: 'Check this chapter' })).toBeEnabled();
  const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
  expect(policy!.replaceAll(/ 'sha256-[^']*'/g, '')).toBe(policyOfChapters);
  await number(page).scrollIntoViewIfNeeded();
  expect(fetched.filter((path) => /notebook|opened/.test(path))).toEqual([]);
  const { y: before } = (await number(page).boundingBox())!;

  await openCheck(page);
  await expect(code(page).locator('.cell-output')).toHaveCount(0);
  const beside = (await sheet(page).boundingBox())!;
  expect([beside.x, beside.width]).toEqual([640, 640]);
  const text = (await number(page).boundingBox())!;
  expect(text.x + text.width).toBeLessThan(640);
  expect(Math.abs(text.y - before)).toBeLessThan(8);
  await noSidewaysScroll(page);

  await code(page).getByRole('button', { name: 'Run all' }).click();
  for (const road of ['exact', 'witness']) await expect(row(page, road)).toContainText('24.113706');
  await expect(row(page, 'live').getByRole('cell')).toHaveCount(4);
  await write(page, 1, 'normal(6, 4)', 'normal(6, 3)');
  for (const road of ['exact', 'witness']) await expect(row(page, road)).toContainText('20.901388');
  await expect(row(page, 'live')).toContainText(/20\.[89]/);
  await axe(page, '.opened');

  await write(page, 1, 'normal(6, 3)', 'normal(6, -3)');
  await expect(cell(page, 1).getByRole('alert')).toContainText('line 1');
  await cell(page, 1).getByRole('textbox').focus();
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('Control+Enter');
  await expect(row(page, 'exact')).toContainText('20.901388');
  // Out of the selection and the editor to its card, and from there out of the code.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(cell(page, 1)).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toHaveCount(0);
  await expect(number(page)).toBeFocused();

  await page.reload();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.getByRole('button', { name: 'Check this chapter' })).toBeEnabled();
  await openCheck(page);
  await expect(cell(page, 1)).toContainText('normal(6, 3)');
  await expect(code(page).locator('.cell-output')).toHaveCount(0);
  expect(await sheet(page).evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
  await noSidewaysScroll(page);
  await axe(page, '.opened');
  await expect(page.getByRole('button', { name: 'Close' }).last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sheet(page)).toHaveCount(0);
  await expect(number(page)).toBeFocused();
});

test('Run at a listing opens it and runs it; on paper, and without scripts, there is none of it', async ({
  page,
  browser,
  baseURL,
}) => {
  const without = await browser.newContext({ baseURL: baseURL!, javaScriptEnabled: false });
  const plain = await without.newPage();
  await plain.goto('/divergence/');
  const offers = plain.locator('[data-code], [href*="/notebook/?chapter="]');
  expect(await offers.count()).toBeGreaterThan(6);
  await expect(offers.filter({ visible: true })).toHaveCount(0);
  await without.close();

  await page.goto('/divergence/');
  await page.getByRole('tab', { name: 'TensorFlow.js' }).click();
  const run = page.locator('.code-tabs').getByRole('button', { name: 'Run' });
  await run.click();
  await expect(row(page, '24.61370')).toHaveCount(1);
  // What was written a moment ago is kept when the code is closed.
  await cell(page, 1).getByRole('textbox').press('Enter');
  await expect(cell(page, 1).locator('.cell-editor')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.insertText('// mine\n');
  await sheet(page).getByRole('button', { name: 'Close' }).click();
  await run.click();
  await expect(cell(page, 1)).toContainText('// mine');
  await expect(row(page, '24.61370')).toHaveCount(1);

  const link = page.getByRole('link', { name: 'Open in the notebook' });
  await page.emulateMedia({ media: 'print' });
  for (const shown of [link, run]) await expect(shown).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await link.click();
  await expect(page.getByRole('heading', { name: /The divergence of a diagonal Gaussian/ })).toBeVisible();
  await expect(page.locator('.cell-output')).toHaveCount(0);
});
