import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { FigurePage } from './figure-page.ts';
import { answerField } from './homework-page.ts';

/** How many islands are not alive yet, and how many of these have their code on this machine. */
const asleep = (page: Page) =>
  page.evaluate(() => {
    const loaded = new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
    const islands = [...document.querySelectorAll('astro-island[ssr][client="visible"]')];
    const fetched = islands.filter((island) => loaded.has(island.getAttribute('component-url')!));
    return { islands: islands.length, fetched: fetched.length };
  });

/** Opens a chapter at its top, and waits until the code of what is still unseen is here. */
async function openAndFetch(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const fetched = () => page.evaluate(() => performance.getEntriesByName('islands fetched').length);
  await expect.poll(fetched, { timeout: 30_000 }).toBe(1);
  const { islands, fetched: here } = await asleep(page);
  expect(islands).toBeGreaterThan(5);
  expect(here).toBe(islands);
}

test('figure, exercise and derivation far down a chapter work for whoever lost the network before seeing them', async ({
  page,
  context,
}) => {
  await openAndFetch(page, 'divergence/');
  await context.setOffline(true);
  const figure = new FigurePage(page, 'mode-fit');
  await figure.alive();
  await figure.button('Fit forward').click();
  await expect(figure.reading('Forward, DKL(p ∥ q)')).toHaveText('0.7236');
  const exercise = page.locator('#variance-exercise');
  await exercise.scrollIntoViewIfNeeded();
  await answerField(exercise).fill('0.9507');
  await page.keyboard.press('Enter');
  await expect(exercise.locator('.verdict')).toContainText('Right');
  const derivation = page.locator('#closed-form');
  await derivation.scrollIntoViewIfNeeded();
  const value = derivation.locator('output.value').first();
  const built = await value.innerText();
  const slider = derivation.getByRole('slider').first();
  await expect(slider).toBeEnabled();
  await slider.press('ArrowUp');
  await expect(value).not.toHaveText(built);
});

test('a figure that integrates has what it needs for that', async ({ page, context }) => {
  await openAndFetch(page, 'elbo/');
  await context.setOffline(true);
  const figure = new FigurePage(page, 'bound-explorer');
  await figure.alive();
  const built = await figure.reading('ELBO').innerText();
  await figure.field('move mean 1 of q by').fill('1.5');
  await expect(figure.reading('ELBO')).not.toHaveText(built);
});

test('whoever saves data is sent nothing ahead', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await page.clock.install();
  await page.goto('divergence/');
  await page.waitForLoadState('networkidle');
  const before = await asleep(page);
  await page.clock.runFor(60_000);
  await page.waitForLoadState('networkidle');
  expect(await asleep(page)).toEqual(before);
});
