import type { Page } from '@playwright/test';
import { linkOf } from '../../src/notebook/keep/link.ts';
import { axe, expect, noSidewaysScroll, test } from './fixtures.ts';

const cell = (page: Page, number: number) => page.getByRole('group', { name: `Cell ${number}`, exact: true });
const codeOf = (page: Page, number: number) => page.getByRole('textbox', { name: `Code of cell ${number}` });

/** Writes other code into a cell, by keyboard, from wherever the focus is. */
async function write(page: Page, number: number, code: string): Promise<void> {
  await codeOf(page, number).focus();
  await page.keyboard.press('Enter');
  await expect(cell(page, number).locator('.cell-editor')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  // Key upon key, as fast as they go: nothing that is typed is taken back. No word, so that no names are offered.
  await page.keyboard.type('/**/ ');
  await page.keyboard.insertText(code);
}

test('a new reader runs, changes, breaks, mends and finds again what they wrote, by keyboard', async ({ page }) => {
  await page.goto('/notebook/?start=homework');
  await expect(cell(page, 1)).toContainText('const q = normal(6, 4);');
  await expect(page.locator('.cell-output')).toHaveCount(0);

  // What the second cell needs runs with it, and nothing else.
  await codeOf(page, 2).focus();
  await page.keyboard.press('Control+Enter');
  await expect(cell(page, 2).locator('.cell-output')).toContainText('24.1137056388801');
  await expect(cell(page, 3)).toContainText('not run');
  await page.getByRole('button', { name: 'Run all' }).press('Enter');
  await expect(cell(page, 5).getByRole('row').filter({ hasText: 'integral' })).toContainText('24.1137');
  await expect(cell(page, 6).getByRole('img', { name: 'The densities of q and p' })).toBeVisible();
  await axe(page);

  await write(page, 1, 'const q = normal(6, 3);\nconst p = normal(0, 1);');
  await expect(cell(page, 1)).toContainText('edited');
  await page.keyboard.press('Shift+Enter');
  await expect(cell(page, 5).getByRole('row').filter({ hasText: 'integral' })).toContainText('20.9014');
  await expect(cell(page, 1)).not.toContainText('edited');

  await write(page, 2, 'const exact = kl(q, p)\nexact.toFixed(-1)');
  await page.keyboard.press('Control+Enter');
  await expect(cell(page, 2).getByRole('alert')).toContainText('line 2: RangeError');
  await expect(cell(page, 5)).toContainText('waits for exact (cell 2).');
  // While the editor looks for names to offer, the first Escape is its own.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(cell(page, 2)).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('Control+Enter');
  await expect(cell(page, 2).getByRole('alert')).toHaveCount(0);
  await axe(page);

  await page.reload();
  await expect(cell(page, 1)).toContainText('normal(6, 3)');
  await expect(page.locator('.cell-output')).toHaveCount(0);
  await cell(page, 1).getByRole('button', { name: 'Reset' }).press('Enter');
  await expect(cell(page, 1)).toContainText('normal(6, 4)');
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(cell(page, 1)).toContainText('normal(6, 3)');
});

test('a link opens as text on a phone, in the dark, and runs when its reader says so', async ({ page }) => {
  const source = "console.log('printed');\nview(Inputs.range([0, 1], { label: 'share', value: 0.5 }))";
  const link = linkOf({
    title: 'Sent',
    sections: [{ id: 's', title: '', cells: [{ id: 'c', kind: 'code', source }] }],
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`/notebook/${link.ok ? link.value : ''}`);
  await expect(page.getByText('This code comes from a link, not from the book.')).toBeVisible();
  await expect(cell(page, 1)).toContainText('not run');
  await noSidewaysScroll(page);
  await axe(page);
  await cell(page, 1).getByRole('button', { name: 'Run' }).click();
  await expect(cell(page, 1).getByRole('list', { name: 'Printed' })).toContainText('printed');
  await cell(page, 1).getByRole('slider').press('ArrowRight');
  await expect(cell(page, 1).getByLabel('share', { exact: true })).toHaveValue('0.505');
  await page.getByRole('button', { name: 'In scope' }).click();
  await page.getByRole('searchbox').fill('divergence');
  await expect(page.getByRole('complementary').getByText('kl(q: Distribution, p: Distribution): number')).toBeVisible();
  await noSidewaysScroll(page);
  await axe(page);

  await page.goto('/notebook/#n1=cut');
  await expect(page.getByRole('alert').filter({ hasText: 'The link is damaged' })).toBeVisible();
});
