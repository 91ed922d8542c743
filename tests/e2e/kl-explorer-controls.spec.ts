import { axe, expect, test } from './fixtures.ts';
import { address, centre, field, handle, open, reading } from './kl-explorer-page.ts';

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
  await expect(page.locator('.figure')).not.toContainText('NaN');
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
