import { axe, expect, test } from './fixtures.ts';

test('says what a note prints, what is true, and how decisively the check rejects it', async ({ page }) => {
  await page.goto('/errata/#s2-asym-0443');
  const entry = page.locator('#s2-asym-0443');
  await expect(entry.locator('s')).toHaveText('0.443');
  await expect(entry).toContainText('0.0966 with a variance of 2');
  await expect(entry).toContainText(/what the note says is off by \d{3} and \d\d standard errors/);
  await expect(page.locator('.errata-state caption')).toContainText(/^\s*\d+ of 180 are settled so far/);
  await axe(page);
});

test('runs its checks in the page, and leads to a claim among all others', async ({ page }) => {
  await page.goto('/errata/');
  await page.getByRole('button', { name: 'Check these numbers' }).click();
  await expect(page.locator('#s0-logp-impossible data').first()).toHaveAttribute('data-verdict', 'agrees');
  await page.getByRole('link', { name: /the check of line 621/ }).click();
  await expect(page.locator('#claim-divergence-asymmetry-forwardVariance')).toBeInViewport();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('shows every entry, and only those that the reader chooses', async ({ page }) => {
    await page.goto('/errata/');
    const [wrong, imprecise] = [page.locator('#s2-asym-0443'), page.locator('#s0-kl-weather')];
    await expect(wrong).toBeVisible();
    await expect(imprecise).toBeVisible();
    await page.getByLabel('imprecise').uncheck();
    await expect(wrong).toBeVisible();
    await expect(imprecise).toBeHidden();
    await page.getByLabel('2', { exact: true }).uncheck();
    await expect(wrong).toBeHidden();
  });
});
