import { axe, expect, noSidewaysScroll, test } from './fixtures.ts';

test('the noise moves the draw and its estimate, and not the KL; a link brings it back', async ({ page }) => {
  await page.goto('./embed/forward-pass/');
  const values = page.locator('.forward-pass .reading-value');
  const noise = page.getByRole('textbox', { name: 'noise ε₁' });
  await expect(noise).toBeEnabled();
  const [likelihood, kl] = await values.allTextContents();
  await noise.fill('2');
  await expect(values.nth(0)).not.toHaveText(likelihood!);
  await expect(values.nth(1)).toHaveText(kl!);
  await expect(page).toHaveURL(/forward-pass\.noise1=2/);
  const moved = await values.nth(0).textContent();
  await page.reload();
  await expect(values.nth(0)).toHaveText(moved!);
  await noise.fill('nine');
  await expect(page.getByText('“nine”')).toBeVisible();
  await expect(values.nth(0)).toHaveText(moved!);
  await axe(page);
});

test('another draw is another estimate, by keyboard, and undo takes it back', async ({ page }) => {
  await page.goto('./embed/forward-pass/');
  const estimate = page.locator('.forward-pass .reading-value').nth(2);
  const button = page.getByRole('button', { name: 'Draw again' });
  await expect(button).toBeEnabled();
  const before = await estimate.textContent();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(estimate).not.toHaveText(before!);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(estimate).toHaveText(before!);
});

test('other images have other latents and the same noise, and fit a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./embed/generation/');
  const values = page.locator('.generation .reading-value');
  const button = page.getByRole('button', { name: 'Draw others' });
  await expect(button).toBeEnabled();
  const [sd, , distance] = await values.allTextContents();
  await button.click();
  await expect(values.nth(2)).not.toHaveText(distance!);
  await expect(values.nth(0)).toHaveText(sd!);
  await expect(page).toHaveURL(/generation\.seed=2/);
  await noSidewaysScroll(page);
  await axe(page);
});
