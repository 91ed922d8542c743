import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { answerField } from './homework-page.ts';

const exercise = (page: Page) => page.locator('#variance-exercise');

test('an exercise is judged like homework, and a reload keeps the answer', async ({ page }) => {
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

test('an exercise on a log-likelihood explains a wrong answer', async ({ page }) => {
  await page.goto('toy-vae/#sharper-exercise');
  const sharper = page.locator('#sharper-exercise');
  await expect(answerField(sharper)).toBeEnabled();
  await answerField(sharper).fill('17.0416');
  await page.keyboard.press('Enter');
  await expect(sharper.locator('.verdict')).toContainText('Not right');
  await expect(sharper.locator('.verdict')).toContainText('2π');
});

test('an exercise comes alive before it is seen, so that it is alive where the network is lost meanwhile', async ({
  page,
  context,
}) => {
  await page.goto('divergence/');
  await exercise(page).evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - innerHeight - 40));
  await expect(answerField(exercise(page))).toBeEnabled();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await expect(exercise(page)).not.toBeInViewport();
  await exercise(page).scrollIntoViewIfNeeded();
  await answerField(exercise(page)).focus();
  await expect(answerField(exercise(page))).toBeFocused();
});

test('hint and solution share a row while they are closed, and what is open has the width for itself', async ({
  page,
}) => {
  await page.goto('divergence/#variance-exercise');
  const hint = exercise(page).getByText('Hint');
  /** How far the fold of the solution stands below that of the hint. */
  const below = () =>
    exercise(page)
      .locator('summary')
      .evaluateAll(([first, second]) => second!.getBoundingClientRect().top - first!.getBoundingClientRect().top);
  expect(await below()).toBe(0);
  await hint.click();
  expect(await below()).toBeGreaterThan(20);
  await hint.click();
  expect(await below()).toBe(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('an exercise shows its hint and its solution', async ({ page }) => {
    await page.goto('divergence/');
    await exercise(page).getByText('Hint').click();
    await exercise(page).getByText('Solution', { exact: true }).click();
    await expect(exercise(page).locator('details').last().locator('.katex').first()).toBeVisible();
    await expect(exercise(page).getByRole('button', { name: 'Check' })).toBeHidden();
  });
});
