import type { Locator } from '@playwright/test';
import { centre, FigurePage, numberIn, testOf } from './figure-page.ts';
import { axe, expect, noSidewaysScroll } from './fixtures.ts';

const test = testOf('mode-fit');

const map = (figure: FigurePage, direction: 'Forward' | 'Reverse'): Locator =>
  figure.figure.locator('.direction').filter({ hasText: direction }).locator('.landscape-ground');
const [forward, reverse] = ['Forward, DKL(p ∥ q)', 'Reverse, DKL(q ∥ p)'];

test('forward covers both modes, reverse seeks the nearer one', async ({ page, figure }) => {
  await figure.open();
  await expect(figure.reading(forward)).toHaveText('2.1251');
  await expect(figure.reading(reverse)).toHaveText('2.1421');
  await expect(page.getByRole('link', { name: 'ELBOok, where this figure is explained' })).toHaveAttribute(
    'href',
    /\/divergence\/$/,
  );
  await figure.button('Fit forward').click();
  await expect(figure.reading(forward)).toHaveText('0.7236');
  await expect(figure.reading(reverse)).toHaveText('2.0977');
  await expect(page.getByText('as good as the forward direction allows')).toBeVisible();
  await figure.reset.click();
  await figure.button('Fit reverse').click();
  await expect(figure.reading(reverse)).toHaveText('0.6931');
  await expect(figure.field('mean of q')).toHaveValue('1.9998');
  await expect(figure.field('sd of q')).toHaveValue('0.5004');
  await figure.undo();
  await expect(figure.field('mean of q')).toHaveValue('1');
  await figure.field('mean of q').fill('-1');
  await figure.button('Fit reverse').click();
  await expect(figure.field('mean of q')).toHaveValue('−1.9998');
  await axe(page);
});

test('a reader who asks for less motion sees the end at once', async ({ page, figure }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await figure.open();
  await figure.button('Fit reverse').click();
  expect(await figure.field('mean of q').inputValue()).toBe('1.9998');
});

test('the fit is dragged by mouse, by keyboard and on the map', async ({ page, figure }) => {
  await figure.open();
  const mean = figure.handle('the mean of the fit');
  const { x, y } = await centre(mean);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 150, y, { steps: 6 });
  await page.mouse.up();
  expect(await numberIn(figure.field('mean of q'))).toBeLessThan(0.5);
  await mean.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  await expect(figure.field('sd of q')).toHaveValue('0.9');
  const ground = (await map(figure, 'Reverse').boundingBox())!;
  await page.mouse.click(ground.x + ground.width * 0.5, ground.y + ground.height * 0.5);
  expect(Math.abs(await numberIn(figure.field('mean of q')))).toBeLessThan(0.1);
});

test('bad input gets a sentence and the last good fit stays', async ({ page, figure }) => {
  await figure.open();
  await figure.field('sd of q').fill('0');
  await expect(
    page.getByText('“0” is too small. For the standard deviation of the fit, type a number from 0.05 to 10.'),
  ).toBeVisible();
  await expect(figure.reading(reverse)).toHaveText('2.1421');
  await figure.field('modes at ±').fill('zwei');
  await expect(
    page.getByText('“zwei” is not a number. For half the distance between the modes, type a number from 0 to 6.'),
  ).toBeVisible();
  await expect(figure.figure).not.toContainText('NaN');
});

test('a link restores the fit and the target, and nonsense in it is named', async ({ page, figure }) => {
  await figure.open();
  await figure.field('modes at ±').fill('3');
  await expect(page).toHaveURL(/mode-fit\.offset=3/);
  await page.reload();
  await expect(figure.field('modes at ±')).toHaveValue('3');
  await figure.open({ sd: '99', mean: '2' });
  await expect(page.getByText('In the link: “99” is too large.')).toBeVisible();
  await expect(figure.field('mean of q')).toHaveValue('2');
});

test('two figures of one chapter share its address, and the back button returns to what it showed', async ({
  page,
  figure,
}) => {
  await page.goto('/divergence/');
  const means = new FigurePage(page, 'kl-explorer').field('mean of q');
  const modes = figure.field('modes at ±');
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
  await page.goto('/embed/mode-fit/');
  await expect(new FigurePage(page, 'mode-fit').reading(forward)).toHaveText('2.1251');
  await expect(page.locator('.drawing svg:visible')).toHaveCount(3);
  await expect(page.getByRole('button')).toHaveCount(0);
  await context.close();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap on a map moves the fit, and nothing scrolls sideways', async ({ page, figure }) => {
    await figure.open();
    await noSidewaysScroll(page);
    await map(figure, 'Forward').scrollIntoViewIfNeeded();
    const ground = (await map(figure, 'Forward').boundingBox())!;
    await page.touchscreen.tap(ground.x + ground.width * 0.2, ground.y + ground.height * 0.3);
    expect(await numberIn(figure.field('mean of q'))).toBeLessThan(-1);
    await axe(page);
  });
});

test('in the dark it is as accessible as in the light', async ({ page, figure }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await figure.open();
  await axe(page);
});
