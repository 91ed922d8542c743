import { centre, testOf } from './figure-page.ts';
import { axe, expect, noSidewaysScroll } from './fixtures.ts';

const test = testOf('kl-explorer');

test('the explorer opens on 8.3100 and 3.2903 nats', async ({ page, figure }) => {
  await figure.open();
  await expect(figure.reading('DKL(q ∥ p)')).toHaveText('8.3100');
  await expect(figure.reading('DKL(p ∥ q)')).toHaveText('3.2903');
  await axe(page);
});

test('direction, unit and examples change what is shown', async ({ figure }) => {
  await figure.open();
  await figure.openFold();
  await figure.button('q = N(6, 4 squared), p = N(0, 1)').click();
  await expect(figure.reading('DKL(q ∥ p)')).toHaveText('24.1137');
  await expect(figure.reading('DKL(p ∥ q)')).toHaveText('2.0425');
  await figure.option('p log(p over q)').check();
  await expect(figure.lesson).toContainText('the difference, 2.0425 nats');
  await figure.option('bits').check();
  await expect(figure.reading('DKL(q ∥ p)')).toHaveText('34.7887');
  await figure.button('swap q and p').click();
  await expect(figure.reading('DKL(p ∥ q)')).toHaveText('34.7887');
});

test('a handle that is let go does not jump from under the pointer: the axis eases over', async ({ page, figure }) => {
  await figure.open();
  await figure.drawn();
  const handle = figure.handle('the standard deviation of q');
  const from = await centre(handle);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 80, from.y, { steps: 4 });
  const held = await centre(handle);
  const frames = 60;
  await handle.evaluate((element, frames) => {
    const places: number[] = [];
    Object.assign(window, { places });
    const note = (): void => {
      places.push(element.getBoundingClientRect().x);
      if (places.length < frames) requestAnimationFrame(note);
    };
    addEventListener('pointerup', note, { once: true, capture: true });
  }, frames);
  await page.mouse.up();
  const places = (): Promise<number[]> => page.evaluate(() => (window as unknown as { places: number[] }).places);
  await expect.poll(async () => (await places()).length).toBe(frames);
  const xs = await places();
  const steps = xs.slice(1).map((x, i) => Math.abs(x - xs[i]!));
  const whole = Math.abs(xs.at(-1)! - xs[0]!);
  expect(whole).toBeGreaterThan(20);
  expect(Math.max(...steps)).toBeLessThan(0.9 * whole);
  expect(Math.abs(held.x - from.x - 80)).toBeLessThan(2);
});

test('full screen is entered and left', async ({ page, figure }) => {
  await figure.open();
  await figure.choose('Full screen');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('figure-kl-explorer');
  await figure.choose('Leave full screen');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
});

test('without JavaScript the figure, its numbers and its table are there, and no dead control', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.goto('/embed/kl-explorer/');
  await expect(page.locator('.reading output').first()).toHaveText('8.3100');
  await expect(page.locator('.drawing svg:visible')).toHaveCount(1);
  await expect(page.getByText('q = N(4, 1.6²)').first()).toBeVisible();
  await page.locator('.data-table > summary').click();
  await expect(page.getByRole('cell', { name: '0.2493' }).first()).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('slider')).toHaveCount(0);
  await expect(page.locator('.figure-fold')).toBeHidden();
  await context.close();
});

test('nothing moves when the figure comes alive', async ({ page, figure }) => {
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(figure.address, { waitUntil: 'commit' });
  await expect(page.locator('.embed-foot')).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  const places = (): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('.figure > *, .figure-panel > *, .figure-controls > *, .figure button')].map(
        (element) => JSON.stringify(element.getBoundingClientRect()),
      ),
    );
  const before = await places();
  await expect(figure.field('mean of q')).toBeDisabled();
  release();
  await expect(figure.handle('the mean of q')).toBeVisible();
  expect(await places()).toEqual(before);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a finger drags the handle, labels are legible, and nothing scrolls sideways', async ({ page, figure }) => {
    await figure.open();
    await noSidewaysScroll(page);
    const smallest = await page.evaluate(() =>
      Math.min(
        ...[...document.querySelectorAll('.drawing svg text')].map((text) => text.getBoundingClientRect().height),
      ),
    );
    expect(smallest).toBeGreaterThan(11);
    const { x, y } = await centre(figure.handle('the mean of q'));
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number): Promise<unknown> =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x: at, y }] });
    await touch('touchStart', x);
    for (let step = 1; step <= 8; step++) await touch('touchMove', x - step * 6);
    await touch('touchEnd');
    expect(Number(await figure.field('mean of q').inputValue())).toBeLessThan(3.5);
    await axe(page);
  });

  test('the picture stays in sight while the last control is used', async ({ page, figure }) => {
    await page.goto('/divergence/');
    await figure.drawn();
    await figure.option('bits').scrollIntoViewIfNeeded();
    await figure.option('bits').evaluate((option) => option.scrollIntoView({ block: 'end' }));
    const picture = figure.drawings().first();
    await expect(picture).toBeInViewport({ ratio: 0.99 });
    const [box, height] = [(await picture.boundingBox())!, page.viewportSize()!.height];
    expect(box.height).toBeLessThanOrEqual(0.44 * height);
  });
});

test('in the dark it is as accessible as in the light', async ({ page, figure }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await figure.open();
  await axe(page);
});
