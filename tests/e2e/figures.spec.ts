import type { Page } from '@playwright/test';
import { figureFiles } from '../../src/book/figures/files.ts';
import { FigurePage } from './figure-page.ts';
import { expect, test } from './fixtures.ts';

/** What is drawn in the figures of a page: a drawing in the margin stays as it was built. */
const inFigures = '.drawing:not(.margin-drawing *)';

/** Visits every figure of the page, for they come alive near the window, and waits until it is drawn to its width. */
async function settled(page: Page): Promise<void> {
  for (const drawing of await page.locator(inFigures).all()) {
    await drawing.scrollIntoViewIfNeeded();
    await expect.poll(() => drawing.evaluate(({ children }) => children.length)).toBe(1);
  }
}

/** How many drawings each figure shows, of a height that can be seen. */
const shown = (page: Page): Promise<number[]> =>
  page
    .locator(inFigures)
    .evaluateAll((figures) =>
      figures.map((figure) => [...figure.children].filter((svg) => svg.getBoundingClientRect().height > 100).length),
    );

/** The sizes in pixels in which the labels of axes appear. */
const labelSizes = (page: Page): Promise<number[]> =>
  page.locator(`${inFigures} .axis text`).evaluateAll((texts) => [
    ...new Set(
      texts.map((text) => {
        const scale = (text as SVGTextElement).getScreenCTM()?.a ?? 0;
        return Math.round(10 * scale * parseFloat(getComputedStyle(text).fontSize)) / 10;
      }),
    ),
  ]);

test('every figure shows one drawing, whatever the width, fractions of a pixel included', async ({ page }) => {
  await page.goto('/embed/mode-fit/');
  await settled(page);
  const limit = 530;
  for (const width of [limit - 1, limit - 0.5, limit - 0.05, limit, limit + 0.5]) {
    await page.locator('.drawing').evaluateAll((figures, width) => {
      for (const figure of figures) (figure as HTMLElement).style.inlineSize = `${width}px`;
    }, width);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await shown(page), `${width} px`).toEqual([1, 1, 1]);
  }
});

test('a figure that has come alive is printed, whatever the width of the window', async ({ page }) => {
  await page.goto('/divergence/');
  for (const width of [1280, 920, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ media: 'screen' });
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    expect(new Set(await shown(page))).toEqual(new Set([1]));
    await page.setViewportSize({ width: 660, height: 900 });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect.poll(() => page.locator(inFigures).first().locator('svg').count()).toBe(3);
    expect(new Set(await shown(page))).toEqual(new Set([1]));
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await settled(page);
  }
});

for (const [path, width] of [
  ['/divergence/', 1280],
  ['/divergence/', 390],
  ['/embed/kl-explorer/', 1280],
  ['/embed/mode-fit/', 920],
] as const)
  test(`all labels are of one size on ${path} at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(path);
    await settled(page);
    expect(await labelSizes(page)).toEqual([13]);
  });

const names = figureFiles()
  .map(({ name }) => name)
  .filter((name) => name !== 'lab');
/** Pictures that are read like a page, and scroll away. */
const read = ['forward-pass', 'generation'];

for (const name of names)
  test(`${name} fits a screen: at 990 px it is at most 640 high, and on a phone its picture stays in less than half`, async ({
    page,
  }) => {
    const figure = new FigurePage(page, name);
    await page.setViewportSize({ width: 1017, height: 900 });
    await figure.open();
    await figure.drawn();
    const box = (await figure.figure.boundingBox())!;
    expect(Math.round(box.width)).toBe(990);
    expect(box.height).toBeLessThanOrEqual(640);
    if (read.includes(name)) return;
    await page.setViewportSize({ width: 390, height: 844 });
    await figure.drawn();
    const plots = figure.figure.locator('.figure-plots');
    expect(await plots.evaluate((element) => getComputedStyle(element).position)).toBe('sticky');
    expect((await plots.boundingBox())!.height).toBeLessThanOrEqual(0.44 * 844);
  });

test('no worker is started for a figure that nobody sees', async ({ page }) => {
  const estimate = new FigurePage(page, 'kl-estimate');
  await page.goto('/divergence/?kl-estimate.v=1&kl-estimate.sdQ=1');
  await estimate.figure.evaluate((figure) => scrollBy(0, figure.getBoundingClientRect().top - innerHeight - 40));
  await expect(estimate.reading('DKL(q ∥ p)')).toHaveText('18.0000');
  expect(page.workers()).toHaveLength(0);
  await estimate.lesson.scrollIntoViewIfNeeded();
  await expect(estimate.lesson).toContainText('100\u202f000 draws from q');
  expect(page.workers()).toHaveLength(1);
});

test('in forced colours the chosen segment stands out, and swatches and sliders keep their colours', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/embed/kl-explorer/');
  await settled(page);
  const background = (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await background('.choice input:checked + span')).not.toBe(
    await background('.choice input:not(:checked) + span'),
  );
  const kept = await page
    .locator('.legend .swatch, .number-field-slider, .drawing svg')
    .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).forcedColorAdjust));
  expect(new Set(kept)).toEqual(new Set(['none']));
});
