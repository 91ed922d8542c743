import { writtenChapters } from '../../src/book/chapters.ts';
import { expect, test } from './fixtures.ts';

/** Of a screen of 900 px the text has a third: some ten lines, two paragraphs. */
const textBegins = 600;

for (const { path, title, number } of writtenChapters()) {
  test(`“${title}” opens with its question, and its text begins high on a screen of 900 px`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`.${path}`);
    await expect(page.getByRole('heading', { level: 1, name: `Chapter ${number}: ${title}` })).toBeInViewport();
    const top = await page.locator('.chapter-body').evaluate((text) => text.getBoundingClientRect().top);
    expect(top).toBeLessThanOrEqual(textBegins);
  });
}

test('the end of a chapter says what stands before the next that is written, and that it is not', async ({ page }) => {
  await page.goto('./divergence/');
  const turn = page.getByRole('navigation', { name: 'Neighbouring chapters' });
  await expect(turn.getByRole('link', { name: 'The next that is written: 8 The ELBO' })).toBeVisible();
  await expect(turn).toContainText('6 Autoencoders and 7 Evidence are not written yet.');
  await page.goto('./elbo/');
  await expect(turn.getByRole('link', { name: 'Next: 9 Reparameterization' })).toBeVisible();
});
