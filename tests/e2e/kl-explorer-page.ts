import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

export const address = '/embed/kl-explorer/';

export const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });
export const reading = (page: Page, label: string): Locator =>
  page
    .locator('.reading')
    .filter({ has: page.getByText(label, { exact: true }) })
    .locator('output');
export const handle = (page: Page, name: string): Locator =>
  page.locator('svg').getByRole('slider', { name, exact: true });

/** Waits for the island: before it is alive its controls are disabled. */
export async function open(page: Page, path = address): Promise<void> {
  await page.goto(path);
  await expect(field(page, 'mean of q')).toBeEnabled();
}

export async function centre(of: Locator): Promise<{ x: number; y: number }> {
  await of.scrollIntoViewIfNeeded();
  const box = (await of.locator('.handle-mark').boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
