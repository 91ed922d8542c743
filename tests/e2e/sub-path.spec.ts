import { expect, pages, test } from './fixtures.ts';

for (const path of pages)
  test(`${path} works under a sub-path: every file it asks for is there`, async ({ page }) => {
    const missing: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) missing.push(response.url());
    });
    await page.goto(`.${path}`, { waitUntil: 'networkidle' });
    expect(missing).toEqual([]);
    const astray = await page
      .locator('a[href^="/"]')
      .evaluateAll((links) =>
        links.map((link) => link.getAttribute('href')).filter((href) => !href!.startsWith('/course/elbook/')),
      );
    expect(astray).toEqual([]);
  });

test('the search finds its index under a sub-path', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('/');
  await page.keyboard.type('Gibbs');
  await expect(page.getByRole('dialog').getByRole('link').first()).toHaveAttribute(
    'href',
    /^\/course\/elbook\/[a-z-]+\//,
  );
});
