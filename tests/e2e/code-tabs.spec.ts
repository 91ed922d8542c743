import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const chapter = 'divergence/';
const tab = (page: Page, name: string) => page.locator('.code-tabs').first().getByRole('tab', { name });
const panel = (page: Page) => page.locator('.code-tabs').first().getByRole('tabpanel');

test('a tab shows its language, by pointer and by keyboard', async ({ page }) => {
  await page.goto(chapter);
  await expect(panel(page)).toContainText('import torch');
  await tab(page, 'NumPy').click();
  await expect(panel(page)).toContainText('import numpy');
  await page.keyboard.press('ArrowRight');
  await expect(tab(page, 'TensorFlow.js')).toBeFocused();
  await expect(tab(page, 'TensorFlow.js')).toHaveAttribute('aria-selected', 'true');
  await expect(panel(page)).toContainText('@tensorflow/tfjs-core');
  await page.keyboard.press('ArrowRight');
  await expect(tab(page, 'PyTorch')).toBeFocused();
  await page.keyboard.press('End');
  await expect(tab(page, 'TensorFlow.js')).toBeFocused();
});

test('the language chosen is remembered', async ({ page }) => {
  await page.goto(chapter);
  await tab(page, 'TensorFlow.js').click();
  await page.reload();
  await expect(tab(page, 'TensorFlow.js')).toHaveAttribute('aria-selected', 'true');
  await expect(panel(page)).toContainText('gaussianKl');
});

test('region markers are not shown', async ({ page }) => {
  await page.goto(chapter);
  await tab(page, 'TensorFlow.js').click();
  await expect(panel(page)).not.toContainText('#region');
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('all languages stand one under another, each with its name', async ({ page }) => {
    await page.goto(chapter);
    const group = page.locator('.code-tabs').first();
    for (const text of ['PyTorch', 'NumPy', 'TensorFlow.js', 'import torch', 'import numpy', 'function gaussianKl'])
      await expect(group.locator('.code-tabs-panel').getByText(text).first()).toBeVisible();
    await expect(group.locator('.code-tabs-list')).toBeHidden();
  });
});

test('a whole program comes when the reader is near, and is a file to keep', async ({ page, request }) => {
  await page.goto('toy-vae/');
  const group = page.locator('.code-tabs').filter({ has: page.locator('[data-program]') });
  await expect(group.locator('[data-program]').first()).toBeEmpty();
  await group.scrollIntoViewIfNeeded();
  await expect(group.getByRole('tabpanel')).toContainText('class ToyVAE(nn.Module)');
  const link = group.getByRole('link', { name: 'Download toy-vae.torch.py' });
  const file = await request.get(new URL((await link.getAttribute('href'))!, page.url()).href);
  expect(await file.text()).toBe(await group.locator('[data-program]').first().textContent());
});
