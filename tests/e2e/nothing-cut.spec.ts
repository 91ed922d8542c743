import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, test } from './fixtures.ts';

const chapters = globSync('content/*/index.mdx').map((file) => basename(dirname(file)).replace(/^\d+-/, ''));

/** Of boxes that scroll sideways: what they are, how much they hold, how wide they are, and whether the cut edge fades. */
const boxes = (): { name: string; inside: number; width: number; fades: boolean }[] =>
  [...document.querySelectorAll<HTMLElement>('main :is(.katex-display, .derivation .tex, pre)')]
    .filter((box) => box.clientWidth > 0 && box.checkVisibility())
    .map((box) => ({
      name: (box.closest('[id]')?.id ?? '') + ' ' + box.textContent.slice(0, 40),
      inside: box.scrollWidth,
      width: box.clientWidth,
      fades: getComputedStyle(box).maskImage !== 'none',
    }));

/** The words of a heading that are broken over lines. */
const brokenWords = (heading: Element): string[] => {
  const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
    }
  }
  return broken;
};

for (const chapter of chapters)
  test(`in ${chapter} no formula is wider than its column, what is cut of a listing fades, and no word of the title is broken`, async ({
    page,
  }) => {
    await page.goto(`./${chapter}/`);
    for (const width of [1100, 1180, 1250, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const cut = (await page.evaluate(boxes)).filter(({ inside, width }) => inside > width + 1);
      expect(cut.filter(({ fades }) => !fades)).toEqual([]);
      // What is cut although it fades may only be a listing that is wider than text and margin.
      expect(cut.filter(({ width }) => width < 900).map(({ name }) => name)).toEqual([]);
    }
    for (const width of [320, 390, 480, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await page.locator('main h1').evaluate(brokenWords), `${width} px`).toEqual([]);
    }
  });

test('on a phone a listing that is cut fades at its edge, and nothing fades at its end', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./elbo/');
  const cut = (await page.evaluate(boxes)).filter(({ inside, width }) => inside > width + 1);
  expect(cut.length).toBeGreaterThan(0);
  expect(cut.filter(({ fades }) => !fades)).toEqual([]);
  const roomBehind = await page
    .locator('.code-tabs-panel:not([hidden]) pre')
    .first()
    .evaluate((box) => {
      box.scrollLeft = box.scrollWidth;
      const range = document.createRange();
      range.selectNodeContents(box);
      return box.getBoundingClientRect().right - range.getBoundingClientRect().right;
    });
  expect(roomBehind).toBeGreaterThan(20);
});

test('in the gallery no picture is cut through a word', async ({ page }) => {
  await page.goto('./figures/');
  for (const width of [390, 768, 1100, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const cut = await page.locator('.gallery .picture').evaluateAll((pictures) =>
      pictures.flatMap((picture) => {
        const frame = picture.getBoundingClientRect();
        const isOut = ({ top, bottom, left, right }: DOMRect): boolean =>
          top < frame.top || bottom > frame.bottom || left < frame.left || right > frame.right;
        const words = [...picture.querySelectorAll('text')].filter((text) => isOut(text.getBoundingClientRect()));
        return words.map((text) => `${picture.getAttribute('href')}: ${text.textContent}`);
      }),
    );
    expect(cut, `${width} px`).toEqual([]);
  }
});
