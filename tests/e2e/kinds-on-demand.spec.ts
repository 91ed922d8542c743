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
