import type { Locator, Page } from '@playwright/test';
import { axe, expect, noSidewaysScroll, test } from './fixtures.ts';

const address = '/embed/gradient-clouds/';

const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });
const reading = (page: Page, label: string): Locator =>
  page
    .locator('.reading')
    .filter({ has: page.getByText(label, { exact: true }) })
    .locator('output');
const sd = async (page: Page, label: string): Promise<number> => Number(await reading(page, label).textContent());

/** Waits for the island: before it is alive its controls are disabled. */
async function open(page: Page, path = address): Promise<void> {
  await page.goto(path);
  await expect(field(page, 'draws an estimate')).toBeEnabled();
}

test('four times the draws halve both clouds, and a link restores them', async ({ page }) => {
  await open(page);
  const [pathwise, score] = [await sd(page, 'Pathwise, μ₁'), await sd(page, 'Score function, μ₁')];
  await field(page, 'draws an estimate').fill('40');
  await expect(page.getByText('Both clouds are √40 times as narrow')).toBeVisible();
  expect(await sd(page, 'Pathwise, μ₁')).toBeCloseTo(pathwise / 2, 3);
  expect(await sd(page, 'Score function, μ₁')).toBeCloseTo(score / 2, 3);
  await page.getByRole('radio', { name: 'best', exact: true }).check();
  expect(await sd(page, 'Score function, μ₁')).toBeLessThan(score / 2);
  await expect(page).toHaveURL(/gradient-clouds\.baseline=best/);
  await page.reload();
  await expect(field(page, 'draws an estimate')).toHaveValue('40');
  await expect(page.getByText('with the best constant baselines')).toBeVisible();
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(reading(page, 'Pathwise, μ₁')).toHaveText(pathwise.toFixed(4));
  await axe(page);
});

test('bad input and a bad link get a sentence, and the clouds stay', async ({ page }) => {
  await open(page, `${address}?gradient-clouds.v=1&gradient-clouds.draws=0`);
  await expect(page.getByText('In the link: “0” is too small.')).toBeVisible();
  await field(page, 'draws an estimate').fill('1000');
  await expect(page.getByText('“1000” is too large. For the draws an estimate, type')).toBeVisible();
  await expect(page.locator('.figure')).not.toContainText('NaN');
});

test('a phone has one cloud below the other, by touch and without sideways scroll', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  const halves = await page.locator('.cloud-half').all();
  const [first, second] = [(await halves[0]!.boundingBox())!, (await halves[1]!.boundingBox())!];
  expect(second.y).toBeGreaterThanOrEqual(first.y + first.height);
  await noSidewaysScroll(page);
});
