import type { Locator, Page } from '@playwright/test';
import { axe, expect, noSidewaysScroll, test } from './fixtures.ts';

const address = '/embed/iwae-curve/';

const reading = (page: Page, label: string): Locator =>
  page.locator('.iwae-curve .reading').filter({ hasText: label }).locator('.reading-value');
const scale = (page: Page): Locator => page.getByRole('textbox', { name: 'multiply its sds by', exact: true });

/** Waits for the island: before it is alive its controls are disabled. */
async function open(page: Page, path = address): Promise<void> {
  await page.goto(path);
  await expect(scale(page)).toBeEnabled();
}

test('a wider q has a lower ELBO and a finite variance, and a link restores it', async ({ page }) => {
  await open(page);
  await expect(page.getByText('infinite variance')).toBeVisible();
  const [evidence, own] = [await reading(page, 'log p(x)').innerText(), await reading(page, 'ELBO').innerText()];
  await scale(page).fill('2');
  await expect(page.getByText('infinite variance')).toBeHidden();
  await expect(reading(page, 'log p(x)')).toHaveText(evidence);
  const wide = await reading(page, 'ELBO').innerText();
  const number = (text: string): number => Number(text.replace('−', '-'));
  expect(number(wide)).toBeLessThan(number(own));
  await expect(page.getByText('the gap by the law of 1/K')).toBeVisible();
  await expect(page).toHaveURL(/iwae-curve\.qScale=2/);
  await page.reload();
  await expect(reading(page, 'ELBO')).toHaveText(wide);
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect(reading(page, 'ELBO')).toHaveText(own);
  await axe(page);
});

test('bad input gets a sentence, the curve stays, and a phone scrolls nothing sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  const before = await reading(page, 'ELBO').innerText();
  await scale(page).fill('0');
  await expect(page.getByText('“0” is too small.')).toBeVisible();
  await expect(reading(page, 'ELBO')).toHaveText(before);
  await noSidewaysScroll(page);
});

test('without JavaScript the curve and its numbers are there', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL(address, baseURL).href);
  await expect(reading(page, 'log p(x)')).toHaveText(/^[−\d.]+$/);
  await expect(page.locator('.iwae-curve svg path.curve').first()).toBeAttached();
  await context.close();
});
