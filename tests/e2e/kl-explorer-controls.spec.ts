import { centre, testOf } from './figure-page.ts';
import { axe, expect } from './fixtures.ts';

const test = testOf('kl-explorer');

test('dragging the mean of q with the mouse moves it, and one undo brings it back', async ({ page, figure }) => {
  await figure.open();
  const { x, y } = await centre(figure.handle('the mean of q'));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y, { steps: 4 });
  await page.mouse.move(x - 140, y + 8, { steps: 6 });
  await page.mouse.up();
  const dragged = Number(await figure.field('mean of q').inputValue());
  expect(dragged).toBeLessThan(3);
  expect(dragged).toBeGreaterThan(0.5);
  await expect(figure.reading('DKL(q ∥ p)')).not.toHaveText('8.3100');
  const [divergence] = (await page.locator('.reading output').allTextContents()).map(Number);
  expect(divergence).toBeCloseTo(0.5 * (dragged ** 2 + 2.56 - Math.log(2.56) - 1), 3);
  await figure.undo();
  await expect(figure.field('mean of q')).toHaveValue('4');
});

test('the handles answer to the keyboard', async ({ page, figure }) => {
  await figure.open();
  await figure.handle('the mean of q').focus();
  await page.keyboard.press('ArrowRight');
  await expect(figure.field('mean of q')).toHaveValue('4.1');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(figure.field('mean of q')).toHaveValue('3.1');
  await page.keyboard.press('Home');
  await expect(figure.field('mean of q')).toHaveValue('−50');
  await expect(figure.handle('the mean of q')).toHaveAttribute('aria-valuenow', '-50');
  await figure.handle('the standard deviation of p').focus();
  await page.keyboard.press('ArrowUp');
  await expect(figure.field('sd of p')).toHaveValue('1.1');
});

test('where p equals q the handles of both can be grabbed, and those of q come first in Tab order', async ({
  page,
  figure,
}) => {
  await figure.open({ meanQ: '0', sdQ: '1' });
  await expect(figure.field('mean of q')).toHaveValue('0');
  for (const [name, label] of [
    ['the mean of p', 'mean of p'],
    ['the standard deviation of p', 'sd of p'],
    ['the mean of q', 'mean of q'],
    ['the standard deviation of q', 'sd of q'],
  ] as const) {
    const before = await figure.field(label).inputValue();
    const { x, y } = await centre(figure.handle(name));
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y, { steps: 3 });
    await page.mouse.up();
    expect(Number(await figure.field(label).inputValue())).toBeGreaterThan(Number(before));
    await figure.undo();
    await expect(figure.field(label)).toHaveValue(before);
  }
  await figure.handle('the mean of q').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(figure.handle('the mean of p')).toBeFocused();
});

test('Reset and Undo keep the focus when there is nothing more to undo', async ({ page, figure }) => {
  await figure.open();
  for (const name of ['Reset', 'Undo']) {
    await figure.handle('the mean of q').focus();
    await page.keyboard.press('ArrowRight');
    await expect(figure.field('mean of q')).toHaveValue('4.1');
    if (name === 'Undo') await figure.openMenu();
    const button = figure.button(name);
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(figure.field('mean of q')).toHaveValue('4');
    if (name === 'Reset') await expect(button).toHaveAttribute('aria-disabled', 'true');
    await expect(button).toBeFocused();
  }
});

test('the menu is walked with the arrows, and Escape leads back to its button', async ({ page, figure }) => {
  await figure.open();
  const opener = figure.more;
  const openByKey = async (): Promise<void> => {
    await opener.press('Enter');
    await expect(figure.button('Undo')).toBeFocused();
  };
  await openByKey();
  await page.keyboard.press('ArrowDown');
  await expect(figure.button('Share')).toBeFocused();
  await page.keyboard.press('End');
  await expect(figure.button('Data table')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(figure.button('Undo')).toBeFocused();
  await axe(page);
  await page.keyboard.press('Escape');
  await expect(figure.menu()).toBeHidden();
  await expect(opener).toBeFocused();
  await openByKey();
  await page.keyboard.press('End');
  await page.keyboard.press('Tab');
  await expect(figure.menu()).toBeHidden();
  await expect(opener).not.toBeFocused();
  await openByKey();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(figure.menu()).toBeHidden();
  await expect(figure.figure.locator('.data-table > summary')).toBeFocused();
  await expect(page.getByRole('cell', { name: '0.2493' }).first()).toBeVisible();
});

test('Ctrl+Z undoes within the figure, and in a field only what was typed there', async ({ page, figure }) => {
  await figure.open();
  await figure.handle('the mean of q').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+z');
  await expect(figure.field('mean of q')).toHaveValue('4');
  await figure.option('bits').check();
  await figure.field('sd of q').focus();
  await page.keyboard.press('Control+z');
  await expect(figure.option('bits')).toBeChecked();
});

test('every control is reached with the Tab key alone', async ({ page, figure }) => {
  await figure.open();
  const reached = new Set<string>();
  const last = figure.figure.locator('.data-table > summary');
  while (!(await last.evaluate((element) => element === document.activeElement))) {
    await page.keyboard.press('Tab');
    reached.add(
      await page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim() ?? '',
      ),
    );
  }
  for (const name of [
    'More of The KL explorer',
    'the mean of p',
    'the standard deviation of q',
    'Start from an example',
    'Data table',
  ]) {
    expect([...reached]).toContain(name);
  }
  await expect(last).toBeVisible();
});

test('bad input gets a sentence, keeps what was typed, and leaves the last good value on screen', async ({
  page,
  figure,
}) => {
  await figure.open();
  const sd = figure.field('sd of q');
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
    await expect(figure.reading('DKL(q ∥ p)')).toHaveText('8.3100');
  }
  await axe(page);
  await sd.fill('1,5');
  await expect(page.getByText('“1,5” is read as 1.5.')).toBeVisible();
  await expect(sd).toHaveAttribute('aria-invalid', 'false');
  await expect(figure.reading('DKL(q ∥ p)')).toHaveText('8.2195');
  await expect(figure.figure).not.toContainText('NaN');
});

test('rich text pasted into a field is refused as text, and nothing breaks', async ({ page, context, figure }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await figure.open();
  await page.evaluate(() =>
    navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob(['<b>σ</b> = <i>1.6</i>'], { type: 'text/html' }),
        'text/plain': new Blob(['σ = 1.6'], { type: 'text/plain' }),
      }),
    ]),
  );
  await figure.field('sd of q').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+V');
  await expect(page.getByText('“σ = 1.6” is not a number.')).toBeVisible();
  await expect(figure.reading('DKL(q ∥ p)')).toHaveText('8.3100');
});
