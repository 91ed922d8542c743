import { axe, expect, noSidewaysScroll, pages, test } from './fixtures.ts';

const [lightAndWide, darkAndNarrow] = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 390 },
] as const;

/** A scan of a chapter takes many seconds. So pages are read wide, the figures on their own narrow, and one chapter both. */
const looksOf = (path: string) => {
  if (path === '/elbo/' || path === '/') return [lightAndWide, darkAndNarrow];
  return path.startsWith('/embed/') ? [darkAndNarrow] : [lightAndWide];
};

for (const path of pages) {
  test(`${path} is accessible and fits on a screen of any width`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`.${path}`);
    for (const { colorScheme, width } of looksOf(path)) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 844 });
      await axe(page);
    }
    for (const width of [1280, 820, 390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      await noSidewaysScroll(page);
    }
  });
}

test.describe('references', () => {
  test('resting the pointer on one shows what it points at', async ({ page }) => {
    await page.goto('./divergence/');
    await page.locator('a.reference[href="#invariance"]').first().hover();
    const preview = page.locator('#reference-preview');
    await expect(preview).toContainText('Theorem 5.');
    await expect(preview).toContainText('one-to-one');
    await page.keyboard.press('Escape');
    await expect(preview).toBeHidden();
  });

  test('a page that could not be fetched is asked for again at the next rest', async ({ unwatched: page }) => {
    await page.goto('./elbo/');
    const link = page.locator('.chapter-body a.reference[href*="/divergence/#"]').first();
    const preview = page.locator('#reference-preview');
    const lost = page.waitForEvent('requestfailed');
    await page.route('**/divergence/', (route) => route.abort());
    await link.hover();
    await lost;
    await expect(preview).toBeHidden();
    await page.unroute('**/divergence/');
    await page.mouse.move(2, 2);
    await link.hover();
    await expect(preview).toBeVisible();
  });

  test('so does keyboard focus, for a citation too', async ({ page }) => {
    await page.goto('./divergence/');
    const citation = page.locator('a.citation').first();
    await citation.scrollIntoViewIfNeeded();
    await page.locator('h2').first().click();
    // A figure that comes alive in between puts its controls into the order of tabs.
    await expect(async () => {
      await citation.focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      await expect(citation).toBeFocused({ timeout: 1000 });
    }).toPass();
    await expect(page.locator('#reference-preview')).toContainText('Shannon');
    await axe(page, '#reference-preview');
  });

  test('what stands in the window already gets no preview', async ({ page }) => {
    await page.goto('./divergence/');
    const near = await page.locator('.chapter-body a.reference[href^="#"]').evaluateAll((links) =>
      links.findIndex((link) => {
        const target = document.getElementById(link.getAttribute('href')!.slice(1))!;
        const distance = link.getBoundingClientRect().top - target.getBoundingClientRect().bottom;
        return target.matches('.equation') && distance > 0 && distance < 250;
      }),
    );
    const link = page.locator('.chapter-body a.reference[href^="#"]').nth(near);
    const preview = page.locator('#reference-preview');
    const [path] = await link.evaluateAll(([element]) => [element!.getAttribute('href')!]);
    const scrolled = (selector: string, block: ScrollLogicalPosition) =>
      page
        .locator(selector)
        .evaluate((element, at) => element.scrollIntoView({ block: at, behavior: 'instant' }), block);
    await scrolled(path!, 'center');
    await link.hover();
    await page.waitForTimeout(600);
    await expect(preview).toBeHidden();
    await page.mouse.move(2, 2);
    await link.evaluate((element) => {
      scrollBy({ top: element.getBoundingClientRect().top - 70, behavior: 'instant' });
    });
    await link.hover();
    await expect(preview).toBeVisible();
  });

  test('its card is that of a number: one face, one paper', async ({ page }) => {
    await page.goto('./divergence/');
    const styleOf = (selector: string) =>
      page.locator(selector).evaluate((card) => {
        const { fontFamily, fontSize, backgroundColor, borderRadius, padding } = getComputedStyle(card);
        return [fontFamily, fontSize, backgroundColor, borderRadius, padding];
      });
    await page.locator('data.claim[role="button"]').first().focus();
    await expect(page.locator('.claim-card')).toBeVisible();
    const number = await styleOf('.claim-card > .card');
    await page.locator('a.reference[href="#invariance"]').first().hover();
    await expect(page.locator('#reference-preview')).toBeVisible();
    expect(await styleOf('#reference-preview')).toEqual(number);
  });

  test('following one arrives at its target', async ({ page }) => {
    await page.goto('./divergence/');
    await page.locator('a.reference[href="#invariance"]').first().click();
    await expect(page).toHaveURL(/#invariance$/);
    await expect(page.locator('#invariance')).toBeInViewport();
  });
});

test('a chosen theme holds over a reload', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  const button = page.getByRole('button', { name: /^Theme/ });
  await button.click();
  await expect(button).toHaveAccessibleName(/dark/);
  expect(await paper()).not.toBe(light);
  await page.reload();
  expect(await paper()).not.toBe(light);
  await expect(button).toHaveAccessibleName(/dark/);
});

test('on a phone the menu opens and leads to a chapter', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  await page.getByRole('button', { name: 'Menu' }).click();
  await axe(page, '#menu');
  await page
    .locator('#menu')
    .getByRole('link', { name: /Divergence/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Divergence/);
});

test('the skip link leads past the navigation', async ({ page }) => {
  await page.goto('./divergence/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});

test('an address that holds no page gets the 404 page', async ({ page }) => {
  const response = await page.request.get('./no-such-chapter/');
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain('This page has measure zero');
});

test('in forced colours a formula keeps its bars, and is of the colour of the text around it', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('./reparameterization/');
  const formula = page.locator('#best-c .katex-html');
  const whole = await formula.screenshot();
  await formula.locator('.frac-line').evaluate((bar) => {
    (bar as HTMLElement).style.visibility = 'hidden';
  });
  expect((await formula.screenshot()).equals(whole)).toBe(false);
  const colours = await page
    .locator('.chapter-body p:has(.katex .object)')
    .first()
    .evaluate((text) => [text, text.querySelector('.katex .object')!].map((each) => getComputedStyle(each).color));
  expect(colours[1]).toBe(colours[0]);
});

test('in print the text stands alone and hidden solutions are shown', async ({ page }) => {
  await page.goto('./divergence/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('header.top')).toBeHidden();
  await expect(page.locator('.page > .book-nav')).toBeHidden();
  await expect(page.getByText('mutual information of', { exact: false })).toBeVisible();
});

test('every link inside the book leads somewhere', async ({ page, baseURL }) => {
  const seen = new Map<string, Set<string>>();
  const idsOf = async (path: string) => {
    const known = seen.get(path);
    if (known) return known;
    const response = await page.request.get(path);
    expect(response.status(), path).toBe(200);
    const html = await response.text();
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!));
    seen.set(path, ids);
    return ids;
  };
  for (const path of pages) {
    const from = new URL(`.${path}`, baseURL);
    const html = await (await page.request.get(from.href)).text();
    for (const [, href] of html.matchAll(/<a\s[^>]*?href="([^"]+)"/g)) {
      const url = new URL(href!.replaceAll('&amp;', '&'), from);
      if (url.origin !== from.origin) continue;
      const ids = await idsOf(`${url.origin}${url.pathname}`);
      if (url.hash) expect(ids.has(decodeURIComponent(url.hash.slice(1))), `${path} links to ${url.hash}`).toBe(true);
    }
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the chapter shows every formula, number, figure, hint and solution', async ({ page }) => {
    await page.goto('./divergence/');
    expect(await page.locator('.katex').count()).toBeGreaterThan(150);
    expect(await page.locator('data.claim').count()).toBeGreaterThan(60);
    expect(await page.locator('.katex-error').count()).toBe(0);
    for (const figure of await page.locator('figure').all())
      await expect(figure.locator('svg:visible').first()).toBeVisible();
    for (const value of await page.locator('.derivation output.value').all())
      await expect(value).toHaveText(/\d\.\d{4}/);
    await page.locator('summary', { hasText: 'Solution' }).first().click();
    await expect(page.locator('.exercise').first()).toContainText('the coin’s own entropy');
    await expect(page.locator('.needs-script:visible')).toHaveCount(0);
  });
});
