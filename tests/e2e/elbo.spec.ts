import type { Locator, Page } from '@playwright/test';
import { axe, expect, noSidewaysScroll, test } from './fixtures.ts';

const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });
const reading = (page: Page, name: string): Locator =>
  page
    .locator('.reading')
    .filter({ has: page.locator('.reading-label', { hasText: name }) })
    .locator('output');

const numberIn = async (locator: Locator): Promise<number> => Number((await locator.innerText()).replace('−', '-'));

/** Waits for the island: before it is alive its controls are disabled. */
async function open(page: Page, path: string, firstField: string): Promise<void> {
  await page.goto(path);
  await expect(field(page, firstField)).toBeEnabled();
}

test('the gap follows q, the ceiling stays, and the climb ends above the encoder', async ({ page }) => {
  await open(page, '/embed/bound-explorer/', 'mean 1 plus');
  const ceiling = await reading(page, 'log p(x)').innerText();
  const encoderFloor = await numberIn(reading(page, 'ELBO'));
  await field(page, 'mean 1 plus').fill('1.5');
  await expect.poll(() => numberIn(reading(page, 'ELBO'))).toBeLessThan(encoderFloor);
  await expect(reading(page, 'log p(x)')).toHaveText(ceiling);
  expect(await reading(page, 'the gap').innerText()).toBe(await reading(page, 'KL(q ‖ p(z|x))').innerText());
  await page.getByRole('button', { name: 'Climb to the best q' }).click();
  await expect(page.locator('.figure-lesson')).toContainText('The best q of its family', { timeout: 15_000 });
  expect(await numberIn(reading(page, 'ELBO'))).toBeGreaterThan(encoderFloor);
  await axe(page);
});

test('q is moved by mouse and by keyboard, and a bad field says what is allowed', async ({ page }) => {
  await open(page, '/embed/bound-explorer/', 'mean 1 plus');
  const mean = page.locator('svg').getByRole('slider', { name: 'the mean of q', exact: true });
  await mean.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(field(page, 'mean 1 plus')).toHaveValue('0.5');
  const box = (await mean.locator('.handle-mark').boundingBox())!;
  await page.mouse.move(box.x + 6, box.y + 6);
  await page.mouse.down();
  await page.mouse.move(box.x + 6, box.y - 40, { steps: 4 });
  await page.mouse.up();
  const lifted = await field(page, 'mean 2 plus').inputValue();
  expect(Number(lifted.replace('−', '-'))).toBeGreaterThan(0.1);
  await field(page, 'sd 1 times').fill('40');
  await expect(page.getByText('from 0.25 to 4')).toBeVisible();
});

test('raising the floor lowers the ceiling, until q is the posterior', async ({ page }) => {
  await open(page, '/embed/raising-the-bound/', 'w now');
  await expect(reading(page, 'ELBO')).toHaveText('−2.6439');
  await expect(reading(page, 'log p(x)')).toHaveText('−2.3858');
  await page.getByRole('button', { name: 'Raise over q' }).click();
  await expect(page.getByText('The bound is tight')).toBeVisible();
  const before = await numberIn(reading(page, 'log p(x)'));
  await page.getByRole('button', { name: 'Raise over w' }).click();
  await expect(page.getByText('log p(x) had to rise at least as much')).toBeVisible();
  expect(await numberIn(reading(page, 'log p(x)'))).toBeGreaterThan(before);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('The bound is tight')).toBeVisible();
  await axe(page);
});

test('both figures fit a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const name of ['bound-explorer', 'raising-the-bound']) {
    await page.goto(`/embed/${name}/`);
    await noSidewaysScroll(page);
  }
});
