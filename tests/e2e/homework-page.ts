import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

export const answerField = (place: Page | Locator): Locator => place.getByLabel('Your answer, in nats');
export const verdict = (page: Page): Locator => page.locator('.verdict');

/** The sentence that says what is asked for. */
export const result = (page: Page): Locator =>
  page.getByRole('region', { name: 'The solution, line by line' }).locator('.result');

/** What unfolds the solution. */
export const solutionFold = (page: Page): Locator => page.getByRole('heading', { name: 'The solution, line by line' });

/** What unfolds the divergence the other way round. */
export const otherFold = (page: Page): Locator =>
  page.getByRole('heading', { name: 'If you meant the other direction' });

/** A field of one of the two distributions. */
export const field = (page: Page, side: 'q' | 'p', label: string): Locator =>
  page.getByRole('group', { name: new RegExp(`^${side},`) }).getByLabel(label, { exact: true });

/** Opens the page and waits until the checker is alive. */
export const open = async (page: Page, query = ''): Promise<void> => {
  await page.goto(`homework/${query}`);
  await expect(answerField(page)).toBeEnabled();
};

export const answer = async (page: Page, text: string): Promise<void> => {
  await answerField(page).fill(text);
  await answerField(page).press('Enter');
};

export const chooseKind = async (page: Page, kind: string, family?: string): Promise<void> => {
  await page.getByLabel('problem', { exact: true }).selectOption(kind);
  if (family) await page.getByLabel('distributions').selectOption(family);
};
