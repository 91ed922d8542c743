import type { Locator, Page } from '@playwright/test';
import { axe, expect, noSidewaysScroll, test } from './fixtures.ts';

const answerField = (place: Page | Locator) => place.getByLabel('Your answer, in nats');
const verdict = (page: Page) => page.locator('.verdict');
const field = (page: Page, side: 'q' | 'p', label: string) =>
  page.getByRole('group', { name: new RegExp(`^${side},`) }).getByLabel(label, { exact: true });

/** Opens the page and waits until the checker is alive. */
const open = async (page: Page, query = ''): Promise<void> => {
  await page.goto(`homework/${query}`);
  await expect(answerField(page)).toBeEnabled();
};

const answer = async (page: Page, text: string): Promise<void> => {
  await answerField(page).fill(text);
  await answerField(page).press('Enter');
};

test.describe('the homework of the notes', () => {
  for (const text of [
    '24',
    '24.1',
    '24.11',
    '24,11',
    '24.114',
    '1/2(36+16-log(16)-1)',
    '\\frac{1}{2}(51-\\ln 16)',
    '34.79 bits',
  ]) {
    test(`${text} is right`, async ({ page }) => {
      await open(page);
      await answer(page, text);
      await expect(verdict(page)).toContainText('Right');
      await expect(verdict(page)).toHaveClass(/right/);
      await expect(page.locator('.solution .mistake')).toHaveCount(0);
    });
  }

  for (const [text, sentence, line] of [
    ['48.23', 'The factor ½ is missing', 'line-formula'],
    ['2.04', 'This is the other direction', 'line-definition'],
    ['25.50', 'The logarithm of the spreads is missing', 'line-formula'],
    ['34.79', 'the right value in bits', 'line-bits'],
    ['23.5', 'The logarithm was taken to base 2', 'line-logarithm'],
    ['142.73', 'A variance stands where the standard deviation belongs', 'line-substitution'],
  ] as const) {
    test(`${text} is wrong, and the line where it went wrong says why`, async ({ page }) => {
      await open(page);
      await answer(page, text);
      await expect(verdict(page)).toContainText('Not right');
      await expect(verdict(page)).toContainText(sentence);
      await expect(page.locator(`#${line} .mistake`)).toContainText('Here.');
      await expect(page.locator(`#${line} .mistake`)).toContainText(sentence);
      await page.getByRole('link', { name: 'See the line.' }).click();
      await expect(page.locator(`#${line}`)).toBeInViewport();
      await expect(page.locator(`#${line}`)).toBeFocused();
      await expect(verdict(page)).toContainText(sentence);
    });
  }

  test('an answer that fits several mistakes gets them all, as proposals', async ({ page }) => {
    await open(page);
    await answer(page, '25');
    await expect(verdict(page).getByRole('listitem')).toHaveCount(4);
    await expect(page.locator('.solution .mistake').first()).toContainText('Perhaps here.');
  });

  test('what is typed is read back before any verdict', async ({ page }) => {
    await open(page);
    await answerField(page).fill('log 16');
    await expect(page.locator('.echo .katex').first()).toBeVisible();
    await expect(page.locator('.echo')).toContainText('log is the natural logarithm');
    await expect(verdict(page)).toHaveCount(0);
  });

  test('an answer that cannot be read is not wrong, and a meaning is offered', async ({ page }) => {
    await open(page);
    await answer(page, '24 11');
    await expect(verdict(page)).toHaveClass(/unreadable/);
    await page.getByRole('button', { name: '24.11' }).click();
    await expect(answerField(page)).toHaveValue('24.11');
    await page.getByRole('button', { name: 'Check' }).click();
    await expect(verdict(page)).toContainText('Right');
  });

  test('the verdict is announced', async ({ page }) => {
    await open(page);
    await answer(page, '24.11');
    await expect(page.getByRole('status').filter({ hasText: 'Right to four significant figures' })).toBeVisible();
  });
});

test.describe('the problem', () => {
  test('swaps, and the solution turns round', async ({ page }) => {
    await open(page);
    await expect(page.locator('.result')).toContainText('24.1137 nats');
    await page.getByRole('button', { name: /^Swap/ }).click();
    await expect(page.locator('.result')).toContainText('2.0425 nats');
    await answer(page, '2,04');
    await expect(verdict(page)).toContainText('Right');
  });

  test('spells out whether a number is a standard deviation or a variance', async ({ page }) => {
    await open(page);
    const q = page.getByRole('group', { name: /^q,/ });
    await expect(q).toContainText('standard deviation σ = 4, so variance σ² = 16');
    await q.getByRole('radio', { name: 'variance' }).check();
    await expect(q).toContainText('variance σ² = 4, so standard deviation σ = 2');
    await expect(page.locator('.result')).toContainText('18.8069 nats');
  });

  for (const [typed, sentence] of [
    ['', 'blank'],
    ['abc', 'not a number'],
    ['0', 'number from'],
    ['-4', 'negative'],
    ['1e400', 'beyond'],
    ['\u200b<b>4</b>', 'not a number'],
  ] as const) {
    test(`a standard deviation of “${typed}” gets a sentence, and nothing is lost`, async ({ page }) => {
      await open(page);
      await answerField(page).fill('24.11');
      const sd = field(page, 'q', 'standard deviation σ');
      await sd.fill(typed);
      await expect(page.getByRole('status').filter({ hasText: sentence }).first()).toBeVisible();
      await expect(sd).toHaveValue(typed);
      await expect(answerField(page)).toHaveValue('24.11');
      await expect(page.locator('.result')).toContainText('24.1137 nats');
      await expect(page.locator('main')).not.toContainText('NaN');
    });
  }

  test('a decimal comma is understood', async ({ page }) => {
    await open(page);
    await field(page, 'q', 'standard deviation σ').fill('1,5');
    await expect(page.getByRole('group', { name: /^q,/ })).toContainText('standard deviation σ = 1.5');
  });

  for (const text of ['', 'nonsense', '1e400', '24.11 or 2.04', '<img src=x onerror=alert(1)>', '9'.repeat(400)]) {
    test(`the answer “${text.slice(0, 30)}” is not readable, and stays in the field`, async ({ page }) => {
      await open(page);
      await answer(page, text);
      await expect(verdict(page)).toHaveClass(/unreadable/);
      await expect(answerField(page)).toHaveValue(text);
      await expect(page.locator('main')).not.toContainText('NaN');
    });
  }
});

test.describe('the link', () => {
  test('restores problem, answer and verdict, by reload and by going back', async ({ page }) => {
    await open(page);
    await field(page, 'q', 'mean μ').fill('-1,5');
    await field(page, 'p', 'standard deviation σ').fill('2');
    await answer(page, '48.23');
    await expect(page).toHaveURL(/homework\.answer=48\.23.*checked=yes/);
    const result = await page.locator('.result').textContent();

    await page.reload();
    await expect(verdict(page)).toContainText('Not right');
    await expect(field(page, 'q', 'mean μ')).toHaveValue('−1.5');
    await expect(page.locator('.result')).toHaveText(result ?? '');

    await page.getByRole('link', { name: 'References' }).first().click();
    await page.waitForURL(/references/);
    await page.goBack();
    await expect(answerField(page)).toHaveValue('48.23');
    await expect(verdict(page)).toContainText('Not right');
    await expect(page.locator('.result')).toHaveText(result ?? '');
  });

  test('with nonsense gets sentences, and the problem of the notes', async ({ page }) => {
    await open(
      page,
      '?homework.v=1&homework.qMean=six&homework.qSpread=0&homework.pGiven=%00&homework.checked=maybe&other=1',
    );
    await expect(page.locator('.problem p')).toHaveCount(3);
    await expect(page.locator('.problem')).not.toContainText(/figure|shows \.|\bsd\b/);
    await expect(page.locator('.result')).toContainText('24.1137 nats');
    await expect(page.locator('main')).not.toContainText('NaN');
  });
});

test('by keyboard alone: from the first field to the verdict', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Share' }).focus();
  await page.keyboard.press('Tab');
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

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page works the homework through in both directions, and says what is missing', async ({ page }) => {
    await page.goto('homework/');
    await expect(page.locator('.no-script')).toBeVisible();
    await expect(page.locator('.result')).toContainText('24.1137 nats, or 34.7887 bits');
    await expect(page.locator('#line-sum .katex')).toBeVisible();
    await page.getByText('This direction, line by line').click();
    await expect(page.locator('#other-value .line-value')).toHaveText('2.0425');
    await expect(answerField(page)).toBeHidden();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    test('axe finds nothing, before and after a verdict', async ({ page }) => {
      await open(page);
      await page.getByText('This direction, line by line').click();
      await axe(page);
      await answer(page, '25');
      await expect(verdict(page)).toBeVisible();
      await axe(page);
      await answer(page, '24.11');
      await expect(verdict(page)).toContainText('Right');
      await axe(page);
      await field(page, 'q', 'standard deviation σ').fill('0');
      await axe(page);
    });
  });
}

test('a problem with the smallest and the largest numbers is solved, and the page stays alive', async ({ page }) => {
  await open(page);
  await field(page, 'q', 'standard deviation σ').fill('0.000001');
  await expect(page.locator('.result')).toContainText('31.3155 nats');
  await field(page, 'q', 'mean μ').fill('-1000000');
  await field(page, 'p', 'standard deviation σ').fill('0.00001');
  await field(page, 'p', 'mean μ').fill('1000000');
  await expect(page.locator('.result')).toContainText('2.0000 × 10²² nats');
  await expect(page.locator('.katex-error')).toHaveCount(0);
  await page.getByRole('button', { name: /^Swap/ }).click();
  await expect(page.locator('.result')).toContainText('2.0000 × 10²⁴ nats');
  await answer(page, '2e-7^2');
  await expect(page.locator('.echo .katex')).toBeVisible();
  await expect(verdict(page)).toContainText('Not right');
});

for (const width of [1280, 390, 320]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } });
    test('the choices keep to one line each, and reading a number back moves nothing', async ({ page }) => {
      await open(page);
      for (const choice of await page.locator('.distribution .choice label').all()) {
        expect((await choice.boundingBox())?.height).toBeLessThan(34);
      }
      const height = async () => (await page.locator('.problem-panel').boundingBox())?.height;
      const before = await height();
      await answerField(page).pressSequentially('24.11');
      await expect(page.locator('.echo')).toContainText('Read as');
      expect(await height()).toBe(before);
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test('nothing scrolls sideways but a long formula, which the keyboard reaches', async ({ page }) => {
    await open(
      page,
      '?homework.qMean=-1234.5678&homework.qSpread=0.123456&homework.pMean=-98765.4321&homework.pSpread=12.3456',
    );
    await noSidewaysScroll(page);
    await expect(page.getByRole('group', { name: 'Line 3, scrolls sideways' }).first()).toBeVisible();
    await answer(page, '1/2(36+16-log(16)-1) + 1/2(36+16-log(16)-1) + 1/2(36+16-log(16)-1)');
    await expect(verdict(page)).toBeVisible();
    await noSidewaysScroll(page);
    await axe(page);
  });
});

test('the judge and the parser are not loaded before an answer is begun', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await open(page);
  await page.waitForLoadState('networkidle');
  const before = scripts.length;
  await answerField(page).fill('24.11');
  await expect(page.locator('.echo')).toContainText('Read as');
  expect(scripts.length).toBeGreaterThan(before);
});

test.describe('an exercise of a chapter', () => {
  const exercise = (page: Page) => page.locator('#variance-exercise');

  test('is judged like homework, and a reload keeps the answer', async ({ page }) => {
    await page.goto('divergence/#variance-exercise');
    await expect(answerField(exercise(page))).toBeEnabled();
    await answerField(exercise(page)).fill('3.4014');
    await page.keyboard.press('Enter');
    await expect(exercise(page).locator('.verdict')).toContainText('Not right');
    await answerField(exercise(page)).fill('0,9507');
    await page.keyboard.press('Enter');
    await expect(exercise(page).locator('.verdict')).toContainText('Right to four significant figures');

    await page.reload();
    await exercise(page).scrollIntoViewIfNeeded();
    await expect(answerField(exercise(page))).toHaveValue('0,9507');
    await expect(exercise(page).locator('.verdict')).toContainText('Right to four significant figures');
  });

  test('comes alive before it is seen, so that it is alive where the network is lost meanwhile', async ({
    page,
    context,
  }) => {
    await page.goto('divergence/');
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await expect(exercise(page)).not.toBeInViewport();
    await expect(answerField(exercise(page))).toBeEnabled();
    await exercise(page).scrollIntoViewIfNeeded();
    await answerField(exercise(page)).focus();
    await expect(answerField(exercise(page))).toBeFocused();
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('shows its hint and its solution', async ({ page }) => {
      await page.goto('divergence/');
      await exercise(page).getByText('Hint').click();
      await exercise(page).getByText('Solution', { exact: true }).click();
      await expect(exercise(page).locator('details').last().locator('.katex').first()).toBeVisible();
      await expect(exercise(page).getByRole('button', { name: 'Check' })).toBeHidden();
    });
  });
});
