import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { questionOf, specOf, type Item } from '../../src/judge/practice/index.ts';
import { solve } from '../../src/judge/solve.ts';
import { queryWith } from '../../src/apps/homework/practice/item-address.ts';
import { axe, expect, noSidewaysScroll, test } from './fixtures.ts';

const problem = { type: 'problem', kind: 'divergence', difficulty: 'easy', seed: 7 } as const satisfies Item;
const { nats } = solve(specOf(problem));

const answerField = (page: Page) => page.getByLabel('Your answer, in nats');
const verdict = (page: Page) => page.locator('.verdict');

/** What is practised is chosen in a fold: the problem comes first. */
const openChooser = (page: Page): Promise<void> => page.getByText('You practise: KL divergence').click();

const open = async (page: Page, item: Item): Promise<void> => {
  await page.goto(`homework/practice/${queryWith(item)}`);
  await expect(page.getByRole('button', { name: 'Skip' })).toBeEnabled();
};

test('a problem is worked with a hint, traced when wrong, kept over a reload, and followed by the next', async ({
  page,
}) => {
  await open(page, problem);
  await page.getByRole('button', { name: 'Hint 1 of 3' }).click();
  await expect(page.locator('.hints li')).toHaveCount(1);
  await answerField(page).fill(String(2 * nats));
  await answerField(page).press('Enter');
  await expect(verdict(page)).toContainText('The factor ½ is missing');
  await expect(page.locator('.solution')).toHaveCount(0);

  await page.reload();
  await expect(answerField(page)).toHaveValue(String(2 * nats));
  await expect(verdict(page)).toContainText('The factor ½ is missing');
  await expect(page.getByRole('button', { name: 'Hint 2 of 3' })).toBeVisible();

  await page.getByRole('button', { name: 'Show the solution' }).click();
  await expect(page.locator('#line-formula .mistake')).toContainText('The factor ½ is missing');
  await page.getByRole('link', { name: 'See the line.' }).click();
  await expect(page.locator('#line-formula')).toBeFocused();
  await expect(page.locator('.practice-progress')).toContainText('1 finished, none right yet');
  await expect(page.getByRole('cell', { name: 'the factor ½ is missing' })).toBeVisible();

  const address = page.url();
  await page.getByRole('button', { name: 'Next', exact: true }).first().click();
  await expect(page.locator('#practice-item')).toBeFocused();
  await expect(answerField(page)).toHaveValue('');
  expect(page.url()).not.toBe(address);
  await page.goBack();
  await expect(answerField(page)).toHaveValue(String(2 * nats));
  await axe(page);
});

test('the problem and its answer field stand on the first screen', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('homework/practice/');
  await expect(answerField(page)).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('checkbox', { name: 'Entropy', exact: true })).toBeHidden();
});

test('progress is exported, erased, had back, and imported', async ({ page }) => {
  await open(page, problem);
  await answerField(page).fill(nats.toFixed(3));
  await answerField(page).press('Enter');
  await expect(verdict(page)).toHaveClass(/right/);
  const tally = page.locator('.practice-progress');
  await expect(tally).toContainText('1 finished, 1 right, 1 of them at the first try');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export' }).click(),
  ]);
  const file = await readFile(await download.path());
  await page.getByRole('button', { name: 'Erase' }).click();
  await expect(tally).toContainText('Nothing finished yet.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(tally).toContainText('1 finished');
  await page.getByRole('button', { name: 'Erase' }).click();
  const chooser = page.getByLabel('Progress file to import');
  await chooser.setInputFiles({ name: 'notes.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
  await expect(tally).toContainText('not a progress file');
  await chooser.setInputFiles({ name: 'practice.json', mimeType: 'application/json', buffer: file });
  await expect(tally).toContainText('1 finished, 1 right');
});

for (const part of ['open-practice', 'divergence'])
  test(`a newcomer may do anything at once; where ${part} could not be fetched it is told, and what was typed stays`, async ({
    unwatched: page,
  }) => {
    const asked: string[] = [];
    let online = false;
    await page.route(new RegExp(`/${part}\\.[^/]*\\.js$`), (route) => {
      asked.push(route.request().url());
      return online ? route.continue() : route.abort();
    });
    await page.goto('homework/practice/?lang=en');
    await expect(page.getByRole('button', { name: 'Skip' })).toBeEnabled();
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    expect(page.url()).toMatch(/\?lang=en&practice\.v=1&practice\.subject=divergence/);

    const told = page.getByRole('alert').filter({ hasText: 'A part of this page did not load' });
    await page.mouse.move(300, 300);
    await expect.poll(() => asked.length).toBe(1);
    await page.waitForLoadState('networkidle');
    await expect(told).toHaveCount(0);

    await answerField(page).fill('about twelve');
    await expect(told).toBeVisible();
    await expect(answerField(page)).toHaveValue('about twelve');
    online = true;
    // A try that was under way when the reader typed is followed by another, which may bring it before the button is pressed.
    await expect(async () => {
      if ((await told.count()) > 0) await told.getByRole('button', { name: 'Try again' }).click({ timeout: 1000 });
      await expect(told).toHaveCount(0, { timeout: 1000 });
    }).toPass();
    await answerField(page).press('Enter');
    await expect(verdict(page)).toHaveClass(/unreadable/);
  });

test.describe('on a phone in the dark', () => {
  test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });

  test('a question of understanding is chosen by name, marked and explained', async ({ page }) => {
    await page.goto('homework/practice/');
    await expect(answerField(page)).toBeInViewport({ ratio: 1 });
    await openChooser(page);
    await page.getByRole('checkbox', { name: 'KL divergence' }).uncheck();
    await page.getByLabel('What posterior collapse is').check();
    await expect(page.locator('#practice-item')).toHaveText('What posterior collapse is');
    const seed = Number(new URL(page.url()).searchParams.get('practice.seed'));
    const { statements } = questionOf({ type: 'concept', concept: 'collapse', seed, count: 4 });
    for (const [index, { isTrue }] of statements.entries()) {
      const mark = index === 0 ? !isTrue : isTrue;
      await page
        .locator('.concept > li')
        .nth(index)
        .getByLabel(mark ? 'True' : 'False')
        .check({ force: true });
    }
    await page.getByRole('button', { name: 'Check' }).click();
    await expect(verdict(page)).toContainText('3 of 4 right');
    await expect(page.locator('.concept-reason.wrong')).toHaveCount(1);
    await expect(page.locator('.concept-reason.right')).toHaveCount(3);
    await noSidewaysScroll(page);
    await axe(page);
  });
});

test('two tabs keep the work of both', async ({ page, context }) => {
  const other = { type: 'problem', kind: 'entropy', difficulty: 'easy', seed: 22 } as const satisfies Item;
  await open(page, problem);
  const second = await context.newPage();
  await open(second, other);
  await answerField(page).fill('1.2345');
  await answerField(page).press('Enter');
  await expect(verdict(page)).toBeVisible();
  await page.getByRole('button', { name: 'Hint 1 of 3' }).click();
  await answerField(second).fill('9');
  await expect(answerField(second)).toHaveValue('9');
  for (const tab of [page, second]) await tab.reload();
  await expect(answerField(page)).toHaveValue('1.2345');
  await expect(verdict(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Hint 2 of 3' })).toBeVisible();
  await expect(answerField(second)).toHaveValue('9');
});

test('it goes on where the browser takes no new address', async ({ page }) => {
  await page.addInitScript(() => {
    history.replaceState = history.pushState = () => {
      throw new DOMException('Attempt to use history.replaceState() more than 100 times', 'SecurityError');
    };
  });
  await page.goto('homework/practice/');
  await answerField(page).fill('9');
  await answerField(page).press('Enter');
  await expect(verdict(page)).toBeVisible();
  await page.getByRole('button', { name: 'Skip' }).click();
  await expect(answerField(page)).toHaveValue('');
});
