import { axe, expect, noSidewaysScroll, test } from './fixtures.ts';
import { address, centre, field, handle, open, reading } from './kl-explorer-page.ts';

test('the explorer opens on 8.3100 and 3.2903 nats, with an estimate that agrees', async ({ page }) => {
  await open(page);
  await expect(reading(page, 'D(q ‖ p)')).toHaveText('8.3100');
  await expect(reading(page, 'D(p ‖ q)')).toHaveText('3.2903');
  await expect(page.getByText('100,000 draws from q: the closed form is inside')).toBeVisible();
  await axe(page);
});

test('direction, unit and presets change what is shown', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'The homework' }).click();
  await expect(reading(page, 'D(q ‖ p)')).toHaveText('24.1137');
  await expect(reading(page, 'D(p ‖ q)')).toHaveText('2.0425');
  await page.getByRole('radio', { name: 'p log(p/q)' }).check();
  await expect(page.getByText('Monte Carlo estimate of D(p ‖ q)', { exact: true })).toBeVisible();
  await expect(page.getByText('100,000 draws from p: the closed form is inside')).toBeVisible();
  await page.getByRole('radio', { name: 'bits' }).check();
  await expect(reading(page, 'D(q ‖ p)')).toHaveText('34.7887');
  await page.getByRole('button', { name: 'Swap q and p' }).click();
  await expect(reading(page, 'D(p ‖ q)')).toHaveText('34.7887');
});

test('the estimate plays, pauses, steps, and depends on nothing but its seed', async ({ page }) => {
  await open(page);
  const estimate = page.locator('.reading').nth(1);
  await expect(estimate).toContainText('100,000 draws');
  const built = await estimate.locator('output').textContent();
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(estimate).not.toContainText('100,000 draws');
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Step' }).click();
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(estimate).toContainText('100,000 draws');
  await expect(estimate.locator('output')).toHaveText(built!);
  await field(page, 'seed').fill('2');
  await expect(estimate.locator('output')).not.toHaveText(built!);
  await field(page, 'seed').fill('1');
  await expect(estimate.locator('output')).toHaveText(built!);
  await page.getByRole('button', { name: 'New seed' }).click();
  await expect(estimate.locator('output')).not.toHaveText(built!);
  await expect(estimate).toContainText('100,000 draws');
});

test('full screen is entered and left', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Full screen' }).click();
  await expect(page.getByRole('button', { name: 'Leave full screen' })).toBeVisible();
  expect(await page.evaluate(() => document.fullscreenElement?.id)).toBe('figure-kl-explorer');
  await page.getByRole('button', { name: 'Leave full screen' }).click();
  await expect(page.getByRole('button', { name: 'Full screen' })).toBeVisible();
});

test('without JavaScript the figure, its numbers and its table are there, and no dead control', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.goto(address);
  await expect(reading(page, 'D(q ‖ p)')).toHaveText('8.3100');
  await expect(page.locator('.drawing svg:visible')).toHaveCount(2);
  await expect(page.getByText('q = N(4, 1.6²)').first()).toBeVisible();
  await page.getByText('Data table').click();
  await expect(page.getByRole('cell', { name: '0.2493' }).first()).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('slider')).toHaveCount(0);
  await context.close();
});

test('nothing moves when the figure comes alive', async ({ page }) => {
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  const places = (): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('.figure > *, .figure-fields > *, .figure button')].map((element) =>
        JSON.stringify(element.getBoundingClientRect()),
      ),
    );
  const before = await places();
  await expect(field(page, 'mean of q')).toBeDisabled();
  release();
  await expect(handle(page, 'the mean of q')).toBeVisible();
  expect(await places()).toEqual(before);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a finger drags the handle, labels are legible, and nothing scrolls sideways', async ({ page }) => {
    await open(page);
    await noSidewaysScroll(page);
    const smallest = await page.evaluate(() =>
      Math.min(
        ...[...document.querySelectorAll('.drawing svg text')].map((text) => text.getBoundingClientRect().height),
      ),
    );
    expect(smallest).toBeGreaterThan(11);
    const { x, y } = await centre(handle(page, 'the mean of q'));
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number): Promise<unknown> =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x: at, y }] });
    await touch('touchStart', x);
    for (let step = 1; step <= 8; step++) await touch('touchMove', x - step * 6);
    await touch('touchEnd');
    expect(Number(await field(page, 'mean of q').inputValue())).toBeLessThan(3.5);
    await axe(page);
  });
});

test('in the dark it is as accessible as in the light', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page);
  await axe(page);
});
