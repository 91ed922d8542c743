import { expect, test } from './fixtures.ts';
import { answer, answerField, chooseKind, field, open, result, solutionFold, verdict } from './homework-page.ts';

test('the homework of the notes is right in every common notation, and turned round too', async ({ page }) => {
  await open(page);
  for (const text of [
    '24',
    '24.1',
    '24,11',
    '24.114',
    '1/2(36+16-log(16)-1)',
    '\\frac{1}{2}(51-\\ln 16)',
    '34.79 bits',
  ]) {
    await answer(page, text);
    await expect(verdict(page)).toHaveClass(/right/);
    await expect(verdict(page)).toContainText('Right');
    await expect(page.locator('.solution .mistake')).toHaveCount(0);
  }
  await answer(page, '24.11');
  await expect(page.getByRole('status').filter({ hasText: 'Right to four significant figures' })).toBeVisible();
  await page.getByRole('button', { name: /^Swap/ }).click();
  await expect(result(page)).toContainText('2.0425 nats');
  await answer(page, '2,04');
  await expect(verdict(page)).toContainText('Right');
});

test('the answer stands nowhere on the page until one is judged or the solution is opened', async ({ page }) => {
  await open(page);
  const shown = page.getByText(/24[.,]1|34\.78/).filter({ visible: true });
  await expect(shown).toHaveCount(0);
  await answer(page, 'nonsense');
  await expect(verdict(page)).toHaveClass(/unreadable/);
  await expect(shown).toHaveCount(0);
  await answer(page, '48.23');
  await expect(result(page)).toBeVisible();
  await expect(result(page)).toContainText('24.1137 nats');

  await field(page, 'q', 'mean μ').fill('5');
  await expect(result(page)).toBeHidden();
  await solutionFold(page).click();
  await expect(result(page)).toContainText('18.6137 nats');
  await expect(result(page)).toBeVisible();
});

test('what is typed key by key is read back as it stands, before any formula was set', async ({ page }) => {
  await open(page);
  const echo = page.locator('.answer .echo');
  for (const [keys, read] of [
    ['48', '48'],
    ['.23', '48.23'],
    [' bits', '48.23 bits'],
  ] as const) {
    await answerField(page).pressSequentially(keys);
    // As words, or set, where the space does not break.
    await expect(echo.locator('.scrolling-tex')).toHaveText(new RegExp(`^${read.replace(' ', '\\s')}`));
  }
});

test('a wrong answer says why, at the line where it went wrong', async ({ page }) => {
  await open(page);
  for (const [text, sentence, line] of [
    ['48.23', 'The factor ½ is missing', 'line-formula'],
    ['2.04', 'This is the other direction', 'line-definition'],
    ['25.50', 'The logarithm is missing', 'line-formula'],
    ['34.79', 'the right value in bits', 'line-bits'],
    ['23.5', 'The logarithm was taken to base 2', 'line-logarithm'],
    ['142.73', 'A variance stands where the standard deviation belongs', 'line-substitution'],
  ] as const) {
    await answer(page, text);
    await expect(verdict(page)).toContainText('Not right');
    await expect(verdict(page)).toContainText(sentence);
    await expect(page.locator('.solution .mistake')).toHaveCount(1);
    await expect(page.locator(`#${line} .mistake`)).toContainText('Here.');
    await expect(page.locator(`#${line} .mistake`)).toContainText(sentence);
    await page.getByRole('link', { name: 'See the line.' }).click();
    await expect(page.locator(`#${line}`)).toBeInViewport();
    await expect(page.locator(`#${line}`)).toBeFocused();
  }
  await answer(page, '25');
  await expect(verdict(page).getByRole('listitem')).toHaveCount(4);
  await expect(page.locator('.solution .mistake').first()).toContainText('Perhaps here.');

  await chooseKind(page, 'iwae');
  await answer(page, '-0.2877');
  await expect(verdict(page)).toContainText('The weights were added');
  await expect(page.locator('.solution .mistake')).toHaveCount(1);
});

test('two mistakes together are marked at both of their lines', async ({ page }) => {
  await open(page);
  await answer(page, '-34.7887');
  await expect(verdict(page)).toContainText('Two mistakes together');
  await expect(verdict(page)).toContainText('a divergence is never negative');
  await page.getByRole('link', { name: 'See the first line.' }).click();
  await expect(page.locator('#line-definition')).toBeFocused();
  await expect(page.locator('#line-definition .mistake')).toContainText('The sign is turned round.');
  await expect(page.locator('#line-bits .mistake')).toContainText('The answer is in bits.');
});

test('what cannot be read is not wrong: it stays in the field, and a meaning is offered', async ({ page }) => {
  await open(page);
  await answerField(page).fill('log 16');
  await expect(page.locator('.echo .katex').first()).toBeVisible();
  await expect(page.locator('.echo')).toContainText('log is the natural logarithm');
  await expect(verdict(page)).toHaveCount(0);
  for (const text of ['', 'nonsense', '1e400', '24.11 or 2.04', '<img src=x onerror=alert(1)>', '9'.repeat(400)]) {
    await answer(page, text);
    await expect(verdict(page)).toHaveClass(/unreadable/);
    await expect(answerField(page)).toHaveValue(text);
    await expect(page.locator('main')).not.toContainText('NaN');
  }
  await answer(page, '24 11');
  await expect(verdict(page)).toHaveClass(/unreadable/);
  await page.getByRole('button', { name: '24.11' }).click();
  await expect(answerField(page)).toHaveValue('24.11');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(verdict(page)).toContainText('Right');
});

test('by keyboard alone: from the kind of problem to the verdict', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Share' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('problem', { exact: true })).toBeFocused();
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('Tab');
  await expect(field(page, 'q', 'mean μ')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('group', { name: /^q,/ })).toContainText('variance σ² = 4');
  await page.keyboard.press('ArrowLeft');
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Tab');
  await expect(answerField(page)).toBeFocused();
  await page.keyboard.type('24.11');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Check' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(verdict(page)).toContainText('Right');
});
