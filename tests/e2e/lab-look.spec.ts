import { axe, expect, noSidewaysScroll } from './fixtures.ts';
import { isInView, test } from './lab-page.ts';

for (const [width, colorScheme] of [
  [1280, 'light'],
  [390, 'dark'],
] as const) {
  test(`the lab is accessible and fits at ${width} pixels, ${colorScheme}`, async ({ page, lab }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    await lab.openAt('/lab/');
    for (const fold of await page.locator('.fold > summary').all()) await fold.click();
    if (width === 390) await lab.button('Settings').click();
    await lab.button('draw').click();
    await noSidewaysScroll(page);
    await axe(page);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the lab shows the book’s model, its pictures and its numbers', async ({ page, lab }) => {
    await page.goto('/lab/');
    await expect(page.getByText('equals the difference at every image ✓')).toBeVisible();
    await expect(lab.reading('ELBO')).toHaveText(/^−?\d\.\d{4}$/);
    await expect(lab.go).toBeHidden();
    await expect(page.locator('.no-script')).toBeVisible();
  });
});

for (const [width, height] of [
  [1440, 900],
  [1280, 800],
] as const) {
  test(`at ${width} × ${height} Train, plane, wall, curve and readings are in one view`, async ({ page, lab }) => {
    await page.setViewportSize({ width, height });
    await lab.openAt('/lab/');
    const parts = [lab.go, lab.plane, lab.wall, lab.curve, lab.readings, page.locator('.chosen-image')];
    expect(await Promise.all(parts.map(isInView))).toEqual(parts.map(() => true));
    const [plane, wall] = (await Promise.all([lab.plane, lab.wall].map((part) => part.boundingBox())))!;
    expect([plane!.y, plane!.width, plane!.height]).toEqual([wall!.y, wall!.width, wall!.height]);
    expect(plane!.width).toBeGreaterThan(300);
  });
}

test('the letters of the curve are as large as built before it comes alive and after', async ({ page, lab }) => {
  await page.goto('/lab/', { waitUntil: 'networkidle' });
  const letters = lab.curve.locator('svg').filter({ visible: true }).locator('.axis text').first();
  const [size, height] = await Promise.all([
    letters.evaluate((text: SVGTextElement) => text.getScreenCTM()!.a),
    lab.curve.boundingBox().then((box) => box!.height),
  ]);
  expect(size).toBeCloseTo(1, 3);
  await page.mouse.move(400, 400);
  await expect(lab.curve.locator('.drawing-measured')).toBeVisible();
  expect(await letters.evaluate((text: SVGTextElement) => text.getScreenCTM()!.a)).toBeCloseTo(1, 3);
  expect((await lab.curve.boundingBox())!.height).toBe(height);
});

test('in the chapter, plane, wall, curve and Train are in one view', async ({ page, lab }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/toy-vae/');
  await lab.figure.evaluate((figure) => figure.scrollIntoView());
  await lab.alive();
  await lab.figure.evaluate((figure) => scrollTo(0, figure.getBoundingClientRect().top + scrollY - 50));
  const parts = [lab.go, lab.plane, lab.wall, lab.curve, lab.readings];
  await expect.poll(() => Promise.all(parts.map(isInView))).toEqual(parts.map(() => true));
});
