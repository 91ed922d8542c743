import type { Locator, Page } from '@playwright/test';
import { axe, expect, test } from './fixtures.ts';

const anchor = '#relabelling-in-general';
const inside = (page: Page): Locator => page.locator(anchor).getByText('measurable in both directions');
const barSwitch = (page: Page): Locator => page.locator('.place-bar .careful-switch');
const topOf = (place: Locator): Promise<number> => place.evaluate((element) => element.getBoundingClientRect().top);

/** Puts a part of the page into the middle of the window. */
const readAt = (place: Locator): Promise<void> =>
  place.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));

test('what is for the careful reader is folded, and opens by keyboard', async ({ page }) => {
  await page.goto('./divergence/');
  await expect(inside(page)).toBeHidden();
  await page.locator(`${anchor} > summary`).focus();
  await page.keyboard.press('Enter');
  await expect(inside(page)).toBeVisible();
  await axe(page, anchor);
});

test('an address opens what it points at, and so does the way back to it', async ({ page }) => {
  await page.goto(`./divergence/${anchor}`);
  await expect(inside(page)).toBeInViewport();
  await page.locator('.place-section').click();
  await page.locator(`${anchor} > summary`).click();
  await expect(inside(page)).toBeHidden();
  await page.goBack();
  await expect(inside(page)).toBeInViewport();
});

test('a link opens a fold further up, and the way back leads to where the reader was', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./divergence/');
  const exercises = page.getByRole('heading', { name: 'Exercises' });
  await exercises.evaluate((heading, href) => {
    heading.append(Object.assign(document.createElement('a'), { href, textContent: 'in general' }));
  }, anchor);
  await readAt(exercises);
  const before = await topOf(exercises);
  await exercises.getByRole('link').click();
  await expect(inside(page)).toBeInViewport();
  await page.goBack();
  await expect.poll(() => topOf(exercises)).toBeCloseTo(before, -1);
  await expect(inside(page)).toBeVisible();
});

test('what is folded is previewed though it would stand in the window', async ({ page }) => {
  await page.goto('./divergence/');
  await page.locator(`${anchor} > summary`).evaluate((summary, href) => {
    const link = Object.assign(document.createElement('a'), {
      href,
      className: 'reference',
      textContent: 'in general',
    });
    summary.parentElement!.before(link);
    link.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, anchor);
  await page.locator('a.reference', { hasText: /^in general$/ }).hover();
  await expect(page.locator('#reference-preview')).toContainText('measurable in both directions');
});

test('a search leads into a fold', async ({ page }) => {
  await page.goto('./elbo/');
  await page.keyboard.press('Control+/');
  const search = page.getByRole('dialog', { name: 'Search the book' });
  await search.getByRole('textbox').fill('relabelling measurable');
  const link = search.getByRole('link').first();
  await expect(link).toHaveText(/: For the careful reader: relabelling in general$/);
  await link.click();
  await expect(inside(page)).toBeInViewport();
});

test('one switch opens all folds, in every chapter and after a reload, and the reader keeps the place', async ({
  page,
}) => {
  await page.goto('./divergence/');
  const exercises = page.getByRole('heading', { name: 'Exercises' });
  await readAt(exercises);
  const before = await topOf(exercises);
  await barSwitch(page).click();
  await expect(barSwitch(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(inside(page)).toBeVisible();
  await expect.poll(() => topOf(exercises)).toBeCloseTo(before, -1);
  await page.reload();
  await expect(inside(page)).toBeVisible();
  await page.locator(`${anchor} > summary`).click();
  await expect(inside(page)).toBeHidden();
  await readAt(exercises);
  await barSwitch(page).click();
  await page.reload();
  await expect(barSwitch(page)).toHaveAttribute('aria-pressed', 'false');
  await expect(inside(page)).toBeHidden();
});

test('on a phone the switch is in the menu', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`./divergence/${anchor}`);
  await page.getByRole('button', { name: 'Menu' }).last().click();
  await page.locator('#menu .careful-switch').click();
  await page.keyboard.press('Escape');
  await expect(page.locator('.careful:not([open])')).toHaveCount(0);
});

test('what the reader wants open is open before any script of the page has come', async ({ unwatched: page }) => {
  await page.addInitScript(() => localStorage.setItem('careful', 'open'));
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto('./divergence/');
  await expect(inside(page)).toBeVisible();
});

test('it is printed open', async ({ page }) => {
  await page.goto('./divergence/');
  await page.emulateMedia({ media: 'print' });
  await expect(inside(page)).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a fold opens, and no switch is shown that does nothing', async ({ page }) => {
    await page.goto('./divergence/');
    await page.locator(`${anchor} > summary`).click();
    await expect(inside(page)).toBeVisible();
    await expect(page.locator('.careful-switch:visible')).toHaveCount(0);
  });
});
