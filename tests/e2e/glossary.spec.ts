import { axe, expect, test } from './fixtures.ts';

test('a term shows its definition where a chapter first uses it, by pointer and by keyboard', async ({ page }) => {
  await page.goto('/elbo/');
  const term = page.getByRole('main').getByRole('link', { name: 'amortization gap' });
  await term.hover();
  await expect(page.locator('#reference-preview')).toContainText('because one network answers for all images');
  await page.keyboard.press('Escape');
  await expect(page.locator('#reference-preview')).toBeHidden();
  await term.click();
  await expect(page).toHaveURL(/\/glossary\/#amortization-gap$/);
  await expect(page.locator('.entry:target')).toBeInViewport();
  await axe(page);
});

test('the notation says what a sign stands for and how it is read aloud', async ({ page }) => {
  await page.goto('/notation/');
  const row = page.getByRole('row').filter({ hasText: 'the exact posterior' });
  await expect(row).toContainText('“p theta of z given x”');
  await axe(page);
});
