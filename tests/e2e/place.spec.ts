import type { Locator, Page } from '@playwright/test';
import { axe, expect, test } from './fixtures.ts';

const bar = (page: Page): Locator => page.locator('.place-bar');
const bottomOf = (box: Locator): Promise<number> => box.evaluate((element) => element.getBoundingClientRect().bottom);

test('once the opening has gone by, a bar of 44 px says chapter and section, at every width', async ({ page }) => {
  await page.goto('./divergence/');
  await expect(bar(page)).toBeHidden();
  for (const width of [320, 390, 768, 1100, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate(() => document.getElementById('it-is-never-negative')!.scrollIntoView({ behavior: 'instant' }));
    await expect(bar(page)).toBeVisible();
    await expect(bar(page).getByRole('link', { name: '5.3 It is never negative' })).toBeVisible();
    await expect(bar(page).getByRole('button', { name: 'Menu' })).toBeInViewport({ ratio: 1 });
    await expect.poll(() => bottomOf(bar(page)), `${width} px`).toBeCloseTo(44, 0);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await expect(bar(page)).toBeHidden();
  }
});

test('the bar is accessible, narrow and wide', async ({ page }) => {
  await page.goto('./divergence/#it-is-never-negative');
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await expect(bar(page)).toBeVisible();
    await axe(page, '.place-bar');
  }
});

test('the contents mark the section that is read, and no other', async ({ page }) => {
  await page.goto('./divergence/#two-gaussians');
  const marked = page.locator('.page > .book-nav .sections [aria-current]');
  await expect(marked).toHaveText('Two Gaussians');
  await page.evaluate(() => document.getElementById('exercises')!.scrollIntoView({ behavior: 'instant' }));
  await expect(marked).toHaveText('Exercises');
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await expect(marked).toHaveCount(0);
});

test('the other chapters are folded under the sections, and open by keyboard', async ({ page }) => {
  await page.goto('./elbo/');
  const contents = page.getByRole('navigation', { name: 'Chapters', exact: true });
  await expect(contents.getByRole('link', { name: '13 Tighter bounds' })).toBeHidden();
  await contents.getByText('Chapters').focus();
  await page.keyboard.press('Enter');
  await expect(contents.getByRole('link', { name: '13 Tighter bounds' })).toBeVisible();
});

test('on a phone the menu of the bar lists the sections, and leads to one below the bar', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./elbo/#first-derivation-jensen');
  await bar(page).getByRole('button', { name: 'Menu' }).click();
  const menu = page.locator('#menu');
  await axe(page, '#menu');
  await menu.getByRole('link', { name: 'From the bound to a loss' }).click();
  await expect(menu).toBeHidden();
  await expect(bar(page)).toContainText('From the bound to a loss');
  const heading = page.getByRole('heading', { name: 'From the bound to a loss' });
  await expect(heading).toBeInViewport();
  await expect
    .poll(() => heading.evaluate((element) => element.getBoundingClientRect().top))
    .toBeGreaterThan(await bottomOf(bar(page)));
});

test('the bar opens the search, and Escape leads back to it', async ({ page }) => {
  await page.goto('./elbo/#the-bound-explored');
  await bar(page).getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('textbox', { name: 'Search the book' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(bar(page).getByRole('button', { name: 'Search' })).toBeFocused();
});

test('the bar holds the key to the colours, folded, narrow and wide', async ({ page }) => {
  await page.goto('./elbo/#the-bound-explored');
  const key = page.getByRole('group', { name: 'What the colours mean' });
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    await expect(key).toBeHidden();
    await bar(page).getByRole('button', { name: 'What the colours mean' }).click();
    await expect(key.getByRole('listitem')).toHaveCount(6);
    await expect(key).toBeInViewport({ ratio: 1 });
    await axe(page, '#colours');
    const colours = await key
      .getByRole('listitem')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one, '::before').backgroundColor));
    expect(new Set(colours).size).toBe(6);
    await page.keyboard.press('Escape');
    await expect(key).toBeHidden();
    await expect(bar(page).getByRole('button', { name: 'What the colours mean' })).toBeFocused();
  }
});

for (const width of [390, 1280])
  test(`what has the focus is never hidden under the bar, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    // What is folded comes to life when it is opened.
    await page.addInitScript(() => localStorage.setItem('careful', 'open'));
    await page.goto('./divergence/#estimating-it-by-drawing');
    await page.evaluate(() => {
      document.documentElement.style.scrollBehavior = 'auto';
    });
    // What comes to life above would move the page under the focus.
    await expect(async () => {
      await page.evaluate(async () => {
        for (let top = 0; top < document.body.scrollHeight; top += innerHeight) {
          scrollTo(0, top);
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        }
      });
      expect(await page.locator('astro-island[client="visible"][ssr]').count()).toBe(0);
    }).toPass();
    await page.locator('#estimating-it-by-drawing').evaluate((heading) => {
      heading.tabIndex = -1;
      heading.focus();
    });
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('Shift+Tab');
      await expect
        .poll(
          () =>
            page.evaluate(() => {
              const covered = document.querySelector('.place-bar')!.getBoundingClientRect().bottom;
              return document.activeElement!.getBoundingClientRect().bottom - covered;
            }),
          { message: `step ${step}` },
        )
        .toBeGreaterThan(0);
    }
  });

test('on a phone the picture of a figure stops below the bar', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./divergence/#kl-explorer');
  const picture = page.locator('.figure-plots:not(.tall)').first();
  // The jump to the figure may come late, and take the page back.
  await expect(async () => {
    await picture.evaluate((element) => {
      const figure = element.closest('.figure')!;
      scrollTo({ top: scrollY + figure.getBoundingClientRect().top + 200, behavior: 'instant' });
    });
    await expect.poll(() => bottomOf(bar(page)), { timeout: 3000 }).toBeCloseTo(44, 0);
    const top = await picture.evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual((await bottomOf(bar(page))) - 1);
  }).toPass();
});

test('neither print nor a reader without scripts has the bar', async ({ page, browser, baseURL }) => {
  await page.goto('./divergence/#two-gaussians');
  await expect(bar(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(bar(page)).toBeHidden();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(new URL('./divergence/#two-gaussians', baseURL).href);
  await expect(plain.getByRole('heading', { name: 'Two Gaussians' })).toBeInViewport();
  await expect(bar(plain)).toBeHidden();
  await context.close();
});

for (const path of ['./', './divergence/', './homework/', './lab/'])
  test(`the head of ${path} is one row from 320 px up`, async ({ page }) => {
    await page.goto(path);
    for (const width of [320, 390, 705, 768, 905, 990, 1088, 1090, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const head = page.locator('header.top');
      await expect.poll(() => head.evaluate((top: HTMLElement) => top.offsetHeight), `${width} px`).toBeLessThan(64);
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth), `${width} px`)
        .toBeLessThanOrEqual(width);
    }
  });
