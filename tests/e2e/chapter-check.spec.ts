import type { Page } from '@playwright/test';
import { answerAtOnce, chapter, checkChapter, duringRun, runTimeout, statements } from './claim-checks.ts';
import { expect, noSidewaysScroll, test } from './fixtures.ts';

test.describe.configure({ timeout: runTimeout });

const mentionsTensorFlow = /register_all_gradients|\/worker-/;

/** The bodies of scripts that the page and its workers have asked for. */
function watchScripts(page: Page): string[] {
  const urls: string[] = [];
  page.context().on('request', (request) => {
    if (request.url().endsWith('.js')) urls.push(request.url());
  });
  return urls;
}

test('the first view of a chapter asks for no TensorFlow.js; the button does', async ({ page }) => {
  const scripts = watchScripts(page);
  await page.goto(chapter);
  const button = page.getByRole('button', { name: 'Check this chapter' });
  await expect(button).toBeEnabled();
  await page.waitForLoadState('networkidle');
  expect(scripts.filter((url) => mentionsTensorFlow.test(url))).toEqual([]);
  await button.click();
  await expect.poll(() => scripts.filter((url) => mentionsTensorFlow.test(url)).length).toBeGreaterThan(1);
});

test('the button marks every number of the chapter', async ({ page }) => {
  await page.goto(chapter);
  const total = await statements(page).count();
  expect(total).toBeGreaterThan(40);
  await expect(page.locator('.chapter-status')).toHaveText(`${total} numbers, each bound to code`);
  await checkChapter(page);
  await expect(page.locator('.chapter-status')).toHaveText(`all ${total} numbers agree`);
  await expect(page.locator('data.claim[data-verdict="agrees"]')).toHaveCount(total);
});

test('with a seed that cannot be read, Check again says so, goes to the field and takes the verdict back', async ({
  page,
}) => {
  await page.goto(chapter);
  await expect(page.locator('.chapter-check button')).toBeEnabled();
  await answerAtOnce(page);
  await checkChapter(page);
  const seed = page.locator('.chapter-check').getByLabel('Seed');
  await seed.fill('1,5');
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.locator('.seed-problem')).toContainText('whole number');
  await expect(seed).toBeFocused();
  await expect(page.locator('.chapter-status')).toHaveText('nothing was run');
  await seed.fill('5');
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.locator('.chapter-status')).toContainText('agree');
});

test('by keyboard alone, a chapter is checked, stopped and checked again with another seed', async ({ page }) => {
  await page.goto(chapter);
  const button = page.locator('.chapter-check button');
  await expect(button).toBeEnabled();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveText('Stop');
  await page.keyboard.press('Enter');
  await expect(page.locator('.chapter-status')).toContainText('stopped');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.chapter-check').getByLabel('Seed')).toHaveValue('2');
  await expect(button).toHaveText('Check again', duringRun);
  await expect(page.locator('.chapter-status')).toContainText('agree');
});

test('a number that fails is marked wrong, named, and says why', async ({ page }) => {
  await page.goto(chapter);
  await expect(page.locator('.chapter-check button')).toBeEnabled();
  await page.waitForLoadState('networkidle');
  await answerAtOnce(page, 'divergence/homework.reverse');
  await checkChapter(page);
  await expect(page.locator('.chapter-status')).toContainText('1 of');
  const failure = page.getByRole('listitem').filter({ hasText: 'the witness found 2' });
  await expect(failure).toBeVisible();
  await failure.getByRole('link', { name: 'divergence/homework.reverse' }).click();
  await expect(page).toHaveURL(/#claim-divergence-homework-reverse$/);
  const wrong = page.locator('data.claim[data-verdict="fails"]');
  expect(await wrong.evaluateAll((all) => new Set(all.map((one) => one.dataset['claim'])).size)).toBe(1);
  await wrong.first().focus();
  await expect(page.locator('.claim-card')).toContainText('The exact value is 1, but the witness found 2.');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a chapter whose numbers are marked does not scroll sideways', async ({ page }) => {
    await page.goto(chapter);
    await checkChapter(page);
    await noSidewaysScroll(page);
    await page.locator('data.claim').first().tap();
    const box = page.locator('.claim-card > .card');
    await expect(box).toBeVisible();
    const { x, width } = (await box.boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(8);
    expect(x + width).toBeLessThanOrEqual(390 - 8);
    await noSidewaysScroll(page);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a chapter states its numbers and offers no button that does nothing', async ({ page }) => {
    await page.goto(chapter);
    await expect(statements(page).first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Check this chapter' })).toBeHidden();
  });
});
