import type { Page } from '@playwright/test';
import { examOf } from '../../src/judge/exam/index.ts';
import { solve } from '../../src/judge/solve.ts';
import { nameOf, type ExamChoices } from '../../src/apps/homework/exam/settings.ts';
import { axe, expect, noSidewaysScroll, test } from './fixtures.ts';

const choices: ExamChoices = {
  seed: 12,
  count: 2,
  kinds: ['divergence'],
  difficulty: 'easy',
  concepts: 'yes',
  minutes: 0,
};
const modelKinds = ['linear-collapse', 'code-bits', 'compression-ratio', 'frechet', 'bits-per-dimension'] as const;

const { questions } = examOf({
  seed: 12,
  count: 2,
  kinds: ['divergence'],
  difficulty: 'easy',
  concepts: ['holes', 'collapse', 'elbo-parts'],
});
const values = questions.map((question) => (question.type === 'problem' ? solve(question.spec).nats : 0));

const question = (page: Page, number: number) => page.getByRole('region', { name: new RegExp(`^${number}\\.`) });
const answerTo = (page: Page, number: number) => question(page, number).getByLabel('Your answer, in nats');

const open = async (page: Page, changed: Partial<ExamChoices> = {}): Promise<void> => {
  await page.goto(`homework/exam/?${nameOf({ ...choices, ...changed })}`);
  await expect(page.getByRole('button', { name: /^Start/ })).toBeEnabled();
};

test('an exam is written over a reload and a look elsewhere, submitted, and graded with the mistakes', async ({
  page,
}) => {
  await open(page);
  await axe(page);
  await page.getByRole('button', { name: 'Start' }).click();
  await answerTo(page, 1).fill(String(2 * values[0]!));
  await answerTo(page, 2).fill(values[1]!.toFixed(3));
  await question(page, 3).locator('label', { hasText: 'True' }).first().click();
  await expect(question(page, 3).getByLabel('True').first()).toBeChecked();
  await expect(page.getByText('3 of 5 answered')).toBeVisible();
  await expect(page.locator('.verdict')).toHaveCount(0);

  await page.reload();
  await expect(answerTo(page, 1)).toHaveValue(String(2 * values[0]!));
  await page.goto('homework/');
  await page.goBack();
  await expect(answerTo(page, 2)).toHaveValue(values[1]!.toFixed(3));
  await expect(question(page, 3).getByLabel('True').first()).toBeChecked();

  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(page.getByRole('dialog')).toContainText('2 of 5 questions have no answer yet');
  await page.getByRole('dialog').getByRole('button', { name: 'Submit' }).click();
  await expect(page.getByRole('heading', { name: /of 5 points/ })).toBeVisible();
  await expect(page.locator('.exam-account')).toContainText('The factor ½ is missing (question 1)');
  await expect(question(page, 2).locator('.verdict')).toHaveClass(/right/);
  await question(page, 1).getByText('The solution, line by line').click();
  await expect(question(page, 1).locator('.solution .mistake')).toContainText('The factor ½ is missing');
  await page.reload();
  await expect(page.getByRole('heading', { name: /of 5 points/ })).toBeVisible();
});

test('a timed exam ends at its time, says so, and is graded as it stands', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-01-05T09:00:00') });
  await open(page, { minutes: 20, concepts: 'no' });
  await page.getByRole('button', { name: 'Start, 20 minutes' }).click();
  await answerTo(page, 1).fill(values[0]!.toFixed(2));
  await page.clock.fastForward('10:00');
  await expect(page.getByRole('timer')).toHaveText(/^(10:00|9:5\d)$/);
  await expect(page.getByRole('status').filter({ hasText: '10 minutes left.' })).toHaveCount(1);
  await page.clock.fastForward('10:00');
  await expect(page.getByRole('alert').filter({ hasText: 'The time was up' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '1 of 2 points' })).toBeVisible();
  await expect(question(page, 2)).toContainText('You left this open.');
});

test('what symbols alone do not say is said in words, on the page and on the paper', async ({ page }) => {
  await open(page, { count: 5, kinds: [...modelKinds], concepts: 'no' });
  await page.getByRole('button', { name: 'Start' }).focus();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.paper .said')).toHaveCount(5);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(question(page, 1).locator('.said')).toContainText('A linear VAE is trained to its optimum');
  await expect(question(page, 5).locator('.said')).toContainText('Dequantised and scaled');
});

test('the paper is printed with room for the work, and the key on pages of its own', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const paper = page.getByRole('region', { name: 'The paper' });
  await expect(paper.locator('.exam-question')).toHaveCount(5);
  await expect(paper.locator('.paper-room')).toHaveCount(2);
  await expect(paper.locator('.given .katex').first()).toBeVisible();
  await expect(paper).not.toContainText(values[0]!.toFixed(4));
  const key = page.getByRole('region', { name: 'The key' });
  await expect(key).toContainText(`${values[0]!.toFixed(4)} nats`);
  await expect(key.getByText(/^(True|False)\./)).toHaveCount(15);
  await expect(page.getByRole('button', { name: 'Start' })).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(paper).toHaveCount(0);

  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Start' }).click();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(paper).toBeVisible();
  await expect(key).toHaveCount(0);
});

test('the browser’s key for printing waits for what makes the paper', async ({ page }) => {
  let arrive = (): void => undefined;
  const pressed = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(/\/katex[^/]*\.js$/, async (route) => {
    await pressed;
    await route.continue();
  });
  await open(page);
  await page.evaluate(() => {
    window.print = () => {
      Object.assign(window, { printed: document.querySelectorAll('.paper .exam-question .given .katex').length });
    };
  });
  await page.keyboard.press('Control+p');
  arrive();
  await page.waitForFunction(() => 'printed' in window);
  expect(await page.evaluate(() => (window as unknown as { printed: number }).printed)).toBeGreaterThan(0);
  await expect(page.getByText('Print it once more.')).toHaveCount(0);
});

test.describe('on a phone in the dark', () => {
  test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });

  test('a garbled link is told, and the exam fits the screen while it is written', async ({ page }) => {
    await page.goto('homework/exam/?exam.v=1&exam.kinds=divergence.poker&exam.difficulty=hard&exam.count=900');
    await expect(page.locator('.problem')).toContainText('poker');
    await expect(page.locator('.problem')).toContainText('900');
    await page.getByRole('button', { name: /^Start/ }).click();
    await answerTo(page, 1).fill('ln 2 + ');
    await expect(question(page, 1)).toContainText('Not readable yet');
    await noSidewaysScroll(page);
    await axe(page);
  });
});

test('the fields of the form begin in one column, and what it says of putting an exam together goes with it', async ({
  page,
}) => {
  await open(page);
  const lefts = await page
    .locator('.exam-amounts :is(.number-field-text, .choice label:first-of-type)')
    .evaluateAll((all) => all.map((field) => Math.round(field.getBoundingClientRect().left)));
  expect(lefts.length).toBe(4);
  expect(Math.max(...lefts) - Math.min(...lefts)).toBeLessThanOrEqual(1);
  const about = page.getByText('Put an exam together');
  await expect(about).toBeVisible();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(answerTo(page, 1)).toBeVisible();
  await expect(about).toBeHidden();
});
