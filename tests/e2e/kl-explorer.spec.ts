import type { Locator, Page } from '@playwright/test';
import { axe, expect, noSidewaysScroll, test } from './fixtures.ts';

const address = '/embed/kl-explorer/';

const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });
const reading = (page: Page, label: string): Locator =>
  page
    .locator('.reading')
    .filter({ has: page.getByText(label, { exact: true }) })
    .locator('output');
const handle = (page: Page, name: string): Locator => page.locator('svg').getByRole('slider', { name, exact: true });

/** Waits for the island: before it is alive its controls are disabled. */
async function open(page: Page, path = address): Promise<void> {
  await page.goto(path);
  await expect(field(page, 'mean of q')).toBeEnabled();
}

async function centre(of: Locator): Promise<{ x: number; y: number }> {
  await of.scrollIntoViewIfNeeded();
  const box = (await of.locator('.handle-mark').boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('the explorer opens on 8.3100 and 3.2903 nats, with an estimate that agrees', async ({ page }) => {
  await open(page);
  await expect(reading(page, 'D(q ‖ p)')).toHaveText('8.3100');
  await expect(reading(page, 'D(p ‖ q)')).toHaveText('3.2903');
  await expect(page.getByText('100,000 draws from q: the closed form is inside')).toBeVisible();
  await axe(page);
});

test('dragging the mean of q with the mouse moves it, and one undo brings it back', async ({ page }) => {
  await open(page);
  const { x, y } = await centre(handle(page, 'the mean of q'));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y, { steps: 4 });
  await page.mouse.move(x - 140, y + 8, { steps: 6 });
  await page.mouse.up();
  const dragged = Number(await field(page, 'mean of q').inputValue());
  expect(dragged).toBeLessThan(3);
  expect(dragged).toBeGreaterThan(0.5);
  await expect(reading(page, 'D(q ‖ p)')).not.toHaveText('8.3100');
  const [divergence] = (await page.locator('.reading output').allTextContents()).map(Number);
  expect(divergence).toBeCloseTo(0.5 * (dragged ** 2 + 2.56 - Math.log(2.56) - 1), 3);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(field(page, 'mean of q')).toHaveValue('4');
});

test('the handles answer to the keyboard', async ({ page }) => {
  await open(page);
  await handle(page, 'the mean of q').focus();
  await page.keyboard.press('ArrowRight');
  await expect(field(page, 'mean of q')).toHaveValue('4.1');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(field(page, 'mean of q')).toHaveValue('3.1');
  await page.keyboard.press('Home');
  await expect(field(page, 'mean of q')).toHaveValue('−50');
  await expect(handle(page, 'the mean of q')).toHaveAttribute('aria-valuenow', '-50');
  await handle(page, 'the standard deviation of p').focus();
  await page.keyboard.press('ArrowUp');
  await expect(field(page, 'sd of p')).toHaveValue('1.1');
});

test('where p equals q the handles of both can be grabbed, and those of q come first in Tab order', async ({
  page,
}) => {
  await open(page, `${address}?kl-explorer.v=1&kl-explorer.meanQ=0&kl-explorer.sdQ=1`);
  await expect(field(page, 'mean of q')).toHaveValue('0');
  for (const [name, label] of [
    ['the mean of p', 'mean of p'],
    ['the standard deviation of p', 'sd of p'],
    ['the mean of q', 'mean of q'],
    ['the standard deviation of q', 'sd of q'],
  ] as const) {
    const before = await field(page, label).inputValue();
    const { x, y } = await centre(handle(page, name));
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y, { steps: 3 });
    await page.mouse.up();
    expect(Number(await field(page, label).inputValue())).toBeGreaterThan(Number(before));
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(field(page, label)).toHaveValue(before);
  }
  await handle(page, 'the mean of q').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(handle(page, 'the mean of p')).toBeFocused();
});

test('Undo and Reset keep the focus when there is nothing more to undo', async ({ page }) => {
  await open(page);
  for (const name of ['Undo', 'Reset']) {
    await handle(page, 'the mean of q').focus();
    await page.keyboard.press('ArrowRight');
    await expect(field(page, 'mean of q')).toHaveValue('4.1');
    const button = page.getByRole('button', { name });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(field(page, 'mean of q')).toHaveValue('4');
    if (name === 'Reset') await expect(button).toHaveAttribute('aria-disabled', 'true');
    await expect(button).toBeFocused();
  }
});

test('every control is reached with the Tab key alone', async ({ page }) => {
  await open(page);
  const reached = new Set<string>();
  for (let i = 0; i < 45; i++) {
    await page.keyboard.press('Tab');
    reached.add(
      await page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim() ?? '',
      ),
    );
  }
  for (const name of [
    'Share',
    'Embed',
    'the mean of p',
    'the standard deviation of q',
    'The homework',
    'Play',
    'New seed',
    'Data table',
  ]) {
    expect([...reached]).toContain(name);
  }
});

test('bad input gets a sentence, keeps what was typed, and leaves the last good value on screen', async ({ page }) => {
  await open(page);
  const sd = field(page, 'sd of q');
  for (const [typed, sentence] of [
    ['', 'This field is blank. For the standard deviation of q, type a number from 0.05 to 20.'],
    ['abc', '“abc” is not a number. For the standard deviation of q, type a number from 0.05 to 20.'],
    ['0', '“0” is too small. For the standard deviation of q, type a number from 0.05 to 20.'],
    ['-1', '“-1” is negative. For the standard deviation of q, type a number from 0.05 to 20.'],
    [
      '1e400',
      '“1e400” is beyond 1.8e308, the largest number a computer’s double holds. For the standard deviation of q, type a number from 0.05 to 20.',
    ],
  ] as const) {
    await sd.fill(typed);
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(sd).toHaveAttribute('aria-invalid', 'true');
    await expect(sd).toHaveAccessibleDescription(sentence);
    await expect(sd).toHaveValue(typed);
    await expect(reading(page, 'D(q ‖ p)')).toHaveText('8.3100');
  }
  await axe(page);
  await sd.fill('1,5');
  await expect(page.getByText('“1,5” is read as 1.5.')).toBeVisible();
  await expect(sd).toHaveAttribute('aria-invalid', 'false');
  await expect(reading(page, 'D(q ‖ p)')).toHaveText('8.2195');
  await expect(page.locator('.widget')).not.toContainText('NaN');
});

test('rich text pasted into a field is refused as text, and nothing breaks', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.evaluate(() =>
    navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob(['<b>σ</b> = <i>1.6</i>'], { type: 'text/html' }),
        'text/plain': new Blob(['σ = 1.6'], { type: 'text/plain' }),
      }),
    ]),
  );
  await field(page, 'sd of q').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+V');
  await expect(page.getByText('“σ = 1.6” is not a number.')).toBeVisible();
  await expect(reading(page, 'D(q ‖ p)')).toHaveText('8.3100');
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

test('a reload, the back button and the forward button keep the state', async ({ page }) => {
  await open(page);
  await field(page, 'mean of q').fill('2.5');
  await expect(page).toHaveURL(/kl-explorer\.meanQ=2\.5/);
  await page.reload();
  await expect(field(page, 'mean of q')).toHaveValue('2.5');
  await page.goto('/embed/mode-fit/');
  await page.goBack();
  await expect(field(page, 'mean of q')).toHaveValue('2.5');
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(field(page, 'mean of q')).toHaveValue('4');
  await expect(page).not.toHaveURL(/meanQ/);
});

test('the share button copies a link that restores everything in another browser', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.getByRole('button', { name: 'The homework' }).click();
  await field(page, 'seed').fill('77');
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const there = await other.newPage();
  await open(there, link);
  await expect(reading(there, 'D(q ‖ p)')).toHaveText('24.1137');
  await expect(field(there, 'seed')).toHaveValue('77');
  await other.close();
});

test('where the clipboard is refused, the link is shown to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } });
  });
  await open(page);
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'A link to this figure' });
  await expect(dialog.getByRole('textbox')).toHaveValue(/kl-explorer\.v=1&kl-explorer\.meanQ=4/);
  await axe(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('the embed button gives a frame whose address opens the figure as it stands', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Near twins' }).click();
  await page.getByRole('button', { name: 'Embed' }).click();
  const snippet = await page.getByRole('dialog').getByRole('textbox').inputValue();
  const src = /src="([^"]+)"/.exec(snippet)![1]!.replaceAll('&amp;', '&');
  await open(page, src);
  await expect(field(page, 'sd of q')).toHaveValue('1.05');
});

test('full screen is entered and left', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Full screen' }).click();
  await expect(page.getByRole('button', { name: 'Leave full screen' })).toBeVisible();
  expect(await page.evaluate(() => document.fullscreenElement?.id)).toBe('widget-kl-explorer');
  await page.getByRole('button', { name: 'Leave full screen' }).click();
  await expect(page.getByRole('button', { name: 'Full screen' })).toBeVisible();
});

test('an edited link full of nonsense opens the figure and says what was wrong', async ({ page }) => {
  await open(
    page,
    `${address}?kl-explorer.v=1&kl-explorer.meanQ=<b>&kl-explorer.sdQ=-4&kl-explorer.unit=hats&kl-explorer.meanP=2`,
  );
  await expect(page.getByText('In the link: “<b>” is not a number.')).toBeVisible();
  await expect(page.getByText('In the link: “-4” is negative.')).toBeVisible();
  await expect(page.getByText('In the link: “hats” is not a choice. For the unit, choose nats or bits.')).toBeVisible();
  await expect(field(page, 'mean of q')).toHaveValue('4');
  await expect(field(page, 'mean of p')).toHaveValue('2');
  await axe(page);
});

test('without JavaScript the figure, its numbers and its table are there, and no dead control', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.goto(address);
  await expect(reading(page, 'D(q ‖ p)')).toHaveText('8.3100');
  await expect(page.locator('.figure svg:visible')).toHaveCount(2);
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
      [...document.querySelectorAll('.widget > *, .widget-fields > *, .widget button')].map((element) =>
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
        ...[...document.querySelectorAll('.figure svg text')].map((text) => text.getBoundingClientRect().height),
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

test('an edit outlives a link to an anchor followed at once', async ({ page }) => {
  await page.goto('/divergence/');
  await field(page, 'mean of q').scrollIntoViewIfNeeded();
  await expect(field(page, 'mean of q')).toBeEnabled();
  await field(page, 'mean of q').evaluate((element: HTMLInputElement) => {
    element.value = '5';
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    location.hash = '#gibbs';
  });
  await expect(page).toHaveURL(/kl-explorer\.\w+=5.*#gibbs/);
  await expect(field(page, 'mean of q')).toHaveValue('5');
});
