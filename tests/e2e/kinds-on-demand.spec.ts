import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { answer, answerField, chooseKind, open, verdict } from './homework-page.ts';

const kinds = globSync('src/judge/kinds/*/index.ts').map((file) => basename(dirname(file)));

/** The names, without hash and ending, of the scripts that a page fetches from now on. */
const fetchedBy = (page: Page): Set<string> => {
  const names = new Set<string>();
  page.on('request', (request) => {
    const [, name] = /\/_astro\/([^/]+)\.[^./]+\.js$/.exec(request.url()) ?? [];
    if (name !== undefined) names.add(name);
  });
  return names;
};

const kindsAmong = (names: ReadonlySet<string>): string[] => kinds.filter((kind) => names.has(kind));

test('the homework page fetches the kind that is asked and no other, a second one when it is chosen', async ({
  page,
}) => {
  const fetched = fetchedBy(page);
  await open(page);
  expect(kindsAmong(fetched)).toEqual([]);
  await answer(page, '24.11');
  await expect(verdict(page)).toContainText('Right');
  expect(kindsAmong(fetched)).toEqual(['divergence']);
  expect(fetched).toContain('lesson');
  await chooseKind(page, 'planar-flow');
  await expect(page.getByText('det').first()).toBeAttached();
  await expect.poll(() => kindsAmong(fetched).sort()).toEqual(['divergence', 'planar-flow']);
});

test('an exercise of a chapter fetches its kind without the lesson', async ({ page }) => {
  const fetched = fetchedBy(page);
  await page.goto('divergence/#variance-exercise');
  const exercise = page.locator('#variance-exercise');
  await expect(answerField(exercise)).toBeEnabled();
  await answerField(exercise).fill('0,9507');
  await page.keyboard.press('Enter');
  await expect(exercise.locator('.verdict')).toContainText('Right');
  expect(kindsAmong(fetched)).toEqual(['divergence']);
  expect(fetched).not.toContain('lesson');
});

test('offline, a kind that is not here is said, the one that is here goes on; online again, Try again brings it', async ({
  context,
}) => {
  // A page of its own, for Chromium reports on the console each request that fails.
  const page = await context.newPage();
  await open(page);
  await answer(page, '24.11');
  await expect(verdict(page)).toContainText('Right');
  await context.setOffline(true);
  await chooseKind(page, 'elbo');
  const missing = page.getByRole('alert').filter({ hasText: 'What works out this problem could not be loaded' });
  await expect(missing).toBeVisible();
  await chooseKind(page, 'divergence');
  await expect(missing).toHaveCount(0);
  await answer(page, '24.1137');
  await expect(verdict(page)).toContainText('Right to six significant figures');
  await chooseKind(page, 'elbo');
  await expect(missing).toBeVisible();
  await context.setOffline(false);
  await missing.getByRole('button', { name: 'Try again' }).click();
  await expect(missing).toHaveCount(0);
  await expect(page.getByText('The problem above is not yet')).toHaveCount(0);
  await answer(page, '1');
  await expect(verdict(page)).toContainText('Not right');
});

test('practice fetches the kind that it poses and no other, and another when that is chosen', async ({ page }) => {
  const fetched = fetchedBy(page);
  await page.goto('homework/practice/');
  await page.getByRole('button', { name: 'Hint 1 of 3' }).click();
  await expect(page.locator('.hints li')).toHaveCount(1);
  expect(kindsAmong(fetched)).toEqual(['divergence']);
  await page.getByText('You practise: KL divergence').click();
  await page.getByLabel('Fréchet distance').check();
  await page.getByRole('checkbox', { name: 'KL divergence' }).uncheck();
  await page.getByRole('button', { name: 'Skip' }).click();
  await expect(page.locator('#practice-item')).toHaveText('Fréchet distance, easy');
  await expect(page.locator('.practice-item .statement-row')).toBeVisible();
  expect(kindsAmong(fetched).sort()).toEqual(['divergence', 'frechet']);
});

test('offline, practice says which problem it cannot pose; online again, Try again brings it', async ({
  unwatched: page,
}) => {
  await page.goto('homework/practice/?practice.v=1&practice.subject=entropy&practice.seed=3');
  await expect(page.locator('#practice-item')).toHaveText('Entropy, easy');
  await page.getByLabel('Your answer, in nats').fill('1.25');
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await page.getByText('You practise: KL divergence').click();
  await page.getByRole('button', { name: 'Skip' }).click();
  const missing = page.getByRole('alert').filter({ hasText: 'What works out this problem could not be loaded' });
  await expect(missing).toBeVisible();
  await expect(page.locator('#practice-item')).toHaveText('KL divergence, easy');
  await page.context().setOffline(false);
  await missing.getByRole('button', { name: 'Try again' }).click();
  await expect(missing).toHaveCount(0);
  await expect(page.locator('.practice-item .statement-row')).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Your answer, in nats')).toHaveValue('1.25');
});

test('an exam fetches the kinds that are chosen and no other', async ({ page }) => {
  const fetched = fetchedBy(page);
  await page.goto('homework/exam/');
  await expect(page.getByRole('button', { name: 'Start' })).toBeEnabled();
  await page.mouse.move(300, 300);
  await expect.poll(() => kindsAmong(fetched).sort()).toEqual(['divergence', 'elbo', 'entropy']);
  await page.getByLabel('Planar flow').check();
  await expect.poll(() => kindsAmong(fetched).sort()).toEqual(['divergence', 'elbo', 'entropy', 'planar-flow']);
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('region', { name: /^1\./ })).toBeVisible();
  expect(kindsAmong(fetched)).toHaveLength(4);
});
