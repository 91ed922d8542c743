import type { Locator } from '@playwright/test';
import { chapter, checkChapter, runTimeout, statements } from './claim-checks.ts';
import { axe, expect, test } from './fixtures.ts';

test.describe.configure({ timeout: runTimeout });

test('a checked number tells how it was checked, to pointer and keyboard', async ({ page }) => {
  await page.goto(chapter);
  const number = page.locator('data.claim[data-claim="divergence/homework.forward"]').first();
  const card = page.locator('.claim-card');
  await expect(page.getByRole('button', { name: 'Check this chapter' })).toBeEnabled();
  await number.hover();
  await expect(card).toContainText('24.1137056388801');
  await checkChapter(page);
  await page.mouse.move(5, 5);
  await expect(card).toBeHidden();

  await number.focus();
  await expect(card).toContainText('Monte Carlo with TensorFlow.js, 400\u202f000 draws');
  await expect(card.getByRole('row', { name: /2\.0425 the other direction at \d+ SE/ })).toBeVisible();
  await expect(
    card.getByRole('row', { name: /24\.115 log 16 rounded to 2\.77 on the way by the witness/ }),
  ).toBeVisible();
  await axe(page, '.claim-card');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(card).toBeVisible();

  const formula = page.locator('.katex[tabindex="0"]').first();
  await formula.focus();
  await expect(card).toContainText('agrees');
});

test('before a check, the keyboard reaches every number and reads what it is', async ({ page }) => {
  await page.goto(chapter);
  await expect(page.getByRole('button', { name: 'Check this chapter' })).toBeEnabled();
  const unreachable = await statements(page).evaluateAll(
    (all) => all.filter((one) => (one.closest<HTMLElement>('.katex') ?? (one as HTMLElement)).tabIndex !== 0).length,
  );
  expect(unreachable).toBe(0);
  await statements(page).first().focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  const card = page.locator('.claim-card');
  await expect(card).toContainText('stated');
  await expect(card).toContainText('Press Check this chapter to compute it here.');
  await axe(page, '.claim-card');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
});

/** How far a card is from the upper and the lower edge of the window, whichever is nearer; less than 0 while it is hidden. */
async function distanceFromEdges(box: Locator): Promise<number> {
  const place = await box.boundingBox();
  return place ? Math.min(place.y, 900 - place.y - place.height) : -1;
}

test('the card keeps its distance from the edges, and stays while the pointer moves to it', async ({ page }) => {
  await page.goto(chapter);
  await expect(page.getByRole('button', { name: 'Check this chapter' })).toBeEnabled();
  const number = statements(page).nth(4);
  const box = page.locator('.claim-card > .card');
  await number.scrollIntoViewIfNeeded();
  for (const fromFoot of [20, 60, 120, 160, 220]) {
    await number.evaluate(
      (one, foot) => scrollBy(0, one.getBoundingClientRect().bottom - innerHeight + foot),
      fromFoot,
    );
    await page.mouse.move(2, 450);
    await number.hover();
    await expect.poll(() => distanceFromEdges(box)).toBeGreaterThanOrEqual(8);
  }
  await page.evaluate(() => {
    document.querySelector('.claim-card')!.addEventListener('toggle', () => (document.title += ' toggled'));
  });
  const { x, y } = (await box.boundingBox())!;
  await page.mouse.move(x + 20, y + 10, { steps: 12 });
  await page.waitForTimeout(400);
  await expect(box).toBeVisible();
  await expect(page).not.toHaveTitle(/toggled/);
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
});
