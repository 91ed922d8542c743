import type { Locator, Page } from '@playwright/test';
import { axe, expect, noSidewaysScroll, test } from './fixtures.ts';

const address = '/embed/mode-fit/';

const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });
const direction = (page: Page, name: 'Forward' | 'Reverse'): Locator =>
  page.locator('.direction').filter({ hasText: name });
const value = (page: Page, name: 'Forward' | 'Reverse'): Locator => direction(page, name).locator('output');

/** Waits for the island: before it is alive its controls are disabled. */
async function open(page: Page, path = address): Promise<void> {
  await page.goto(path);
  await expect(field(page, 'fit mean')).toBeEnabled();
}

test('forward covers both modes, reverse seeks the nearer one', async ({ page }) => {
  await open(page);
  await expect(value(page, 'Forward')).toHaveText('2.1251');
  await expect(value(page, 'Reverse')).toHaveText('2.1421');
  await expect(page.getByRole('link', { name: 'ELBOok, where this figure is explained' })).toHaveAttribute(
    'href',
    /\/divergence\/$/,
  );
  await page.getByRole('button', { name: 'Fit forward' }).click();
  await expect(value(page, 'Forward')).toHaveText('0.7236');
  await expect(value(page, 'Reverse')).toHaveText('2.0977');
  await expect(page.getByText('as good as the forward direction allows')).toBeVisible();
  await page.getByRole('button', { name: 'Reset' }).click();
  await page.getByRole('button', { name: 'Fit reverse' }).click();
  await expect(value(page, 'Reverse')).toHaveText('0.6931');
  await expect(field(page, 'fit mean')).toHaveValue('1.9998');
  await expect(field(page, 'fit sd')).toHaveValue('0.5004');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(field(page, 'fit mean')).toHaveValue('1');
  await field(page, 'fit mean').fill('-1');
  await page.getByRole('button', { name: 'Fit reverse' }).click();
  await expect(field(page, 'fit mean')).toHaveValue('−1.9998');
  await axe(page);
});

test('a reader who asks for less motion sees the end at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await page.getByRole('button', { name: 'Fit reverse' }).click();
  expect(await field(page, 'fit mean').inputValue()).toBe('1.9998');
});

test('the fit is dragged by mouse, by keyboard and on the map', async ({ page }) => {
  await open(page);
  const mean = page.locator('svg').getByRole('slider', { name: 'the mean of the fit', exact: true });
  const box = (await mean.locator('.handle-mark').boundingBox())!;
  await page.mouse.move(box.x + 6, box.y + 6);
  await page.mouse.down();
  await page.mouse.move(box.x - 200, box.y + 6, { steps: 6 });
  await page.mouse.up();
  expect(Number((await field(page, 'fit mean').inputValue()).replace('−', '-'))).toBeLessThan(0.5);
  await mean.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  await expect(field(page, 'fit sd')).toHaveValue('0.9');
  const map = (await direction(page, 'Reverse').locator('.landscape-ground').boundingBox())!;
  await page.mouse.click(map.x + map.width * 0.5, map.y + map.height * 0.5);
  expect(Math.abs(Number((await field(page, 'fit mean').inputValue()).replace('−', '-')))).toBeLessThan(0.1);
});

test('bad input gets a sentence and the last good fit stays', async ({ page }) => {
  await open(page);
  await field(page, 'fit sd').fill('0');
  await expect(
    page.getByText('“0” is too small. For the standard deviation of the fit, type a number from 0.05 to 10.'),
  ).toBeVisible();
  await expect(value(page, 'Reverse')).toHaveText('2.1421');
  await field(page, 'modes at ±').fill('zwei');
  await expect(
    page.getByText('“zwei” is not a number. For half the distance between the modes, type a number from 0 to 6.'),
  ).toBeVisible();
  await expect(page.locator('.figure')).not.toContainText('NaN');
});

test('a link restores the fit and the target, and nonsense in it is named', async ({ page }) => {
  await open(page);
  await field(page, 'modes at ±').fill('3');
  await expect(page).toHaveURL(/mode-fit\.offset=3/);
  await page.reload();
  await expect(field(page, 'modes at ±')).toHaveValue('3');
  await open(page, `${address}?mode-fit.v=1&mode-fit.sd=99&mode-fit.mean=2`);
  await expect(page.getByText('In the link: “99” is too large.')).toBeVisible();
  await expect(field(page, 'fit mean')).toHaveValue('2');
});

test('two figures of one chapter share its address, and the back button returns to what it showed', async ({
  page,
}) => {
  await page.goto('/divergence/');
  const means = field(page, 'mean of q');
  const modes = field(page, 'modes at ±');
  await means.scrollIntoViewIfNeeded();
  await means.fill('2.5');
  await modes.scrollIntoViewIfNeeded();
  await modes.fill('3');
  await expect(page).toHaveURL(/kl-explorer\.meanQ=2\.5.*mode-fit\.offset=3/);
  await page.evaluate(() => {
    location.hash = 'mode-fit';
  });
  await modes.fill('4');
  await expect(page).toHaveURL(/mode-fit\.offset=4.*#mode-fit$/);
  await page.goBack();
  await expect(modes).toHaveValue('3');
  await expect(means).toHaveValue('2.5');
  await page.reload();
  await means.scrollIntoViewIfNeeded();
  await expect(means).toHaveValue('2.5');
  await modes.scrollIntoViewIfNeeded();
  await expect(modes).toHaveValue('3');
});

test('without JavaScript both divergences and both maps are there', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.goto(address);
  await expect(value(page, 'Forward')).toHaveText('2.1251');
  await expect(page.locator('.drawing svg:visible')).toHaveCount(3);
  await expect(page.getByRole('button')).toHaveCount(0);
  await context.close();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap on a map moves the fit, and nothing scrolls sideways', async ({ page }) => {
    await open(page);
    await noSidewaysScroll(page);
    const ground = direction(page, 'Forward').locator('.landscape-ground');
    await ground.scrollIntoViewIfNeeded();
    const map = (await ground.boundingBox())!;
    await page.touchscreen.tap(map.x + map.width * 0.2, map.y + map.height * 0.3);
    expect(Number((await field(page, 'fit mean').inputValue()).replace('−', '-'))).toBeLessThan(-1);
    await axe(page);
  });
});

test('in the dark it is as accessible as in the light', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page);
  await axe(page);
});
