import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const millimetre = 96 / 25.4;

/**
 * The page of the PDF on which each element begins that an address may point to: Chromium writes the places of all that are
 * linked, and nothing else that can be read without drawing.
 */
async function printedPages(page: Page): Promise<ReadonlyMap<string, number>> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const numbers = new Map([...pdf.matchAll(/^(\d+) 0 obj\s<<\/Type \/Page\s/gm)].map(([, name], at) => [name, at + 1]));
  const places = pdf.matchAll(/\/([\w-]+) \[(\d+) 0 R \/XYZ /g);
  return new Map([...places].map(([, id, name]) => [id!, numbers.get(name) ?? NaN]));
}

/** Names and links pairs of elements that belong on one page of paper; returns their ids, and the words of the first. */
const pairUp = (page: Page, kind: 'headings' | 'figures') =>
  page.evaluate((wanted) => {
    const links = document.createElement('p');
    let named = 0;
    const linked = (element: Element): string => {
      element.id ||= `printed-${(named += 1)}`;
      links.append(Object.assign(document.createElement('a'), { href: `#${element.id}`, textContent: '.' }));
      return element.id;
    };
    const isShown = (element: Element): boolean => element.checkVisibility() && element.getClientRects().length > 0;
    const textAfter = (element: Element): Element | undefined => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      walker.currentNode = element;
      while (walker.nextNode()) {
        const around = walker.currentNode.parentElement!;
        const isSaid = walker.currentNode.textContent!.trim() !== '' && !around.closest('.sidenote, .katex, script');
        if (isSaid && !element.contains(around) && isShown(around)) return around;
      }
      return undefined;
    };
    const pairs = {
      headings: () =>
        [...document.querySelectorAll('.chapter :is(h2, h3, .label, .derivation .title, .code-tabs-name, summary)')]
          .filter((heading) => isShown(heading) && !heading.closest('.figure'))
          .map((heading) => [heading, textAfter(heading)] as const),
      figures: () =>
        [...document.querySelectorAll('.chapter figure:not(.sidenote)')]
          .filter((figure) => figure.querySelector('.drawing') && figure.id !== 'lab')
          .map((figure) => [figure.querySelector('.drawing')!, figure.querySelector('figcaption')] as const),
    };
    const found = pairs[wanted]().flatMap(([first, second]) =>
      second ? [{ says: first.textContent!.trim().slice(0, 60), ids: [linked(first), linked(second)] as const }] : [],
    );
    document.querySelector('.chapter')!.append(links);
    return found;
  }, kind);

for (const path of ['divergence/', 'toy-vae/'])
  for (const kind of ['headings', 'figures'] as const)
    test(`${path} printed to A4 keeps its ${kind} on one page with what belongs to them`, async ({ page }) => {
      await page.goto(path);
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
      const pairs = await pairUp(page, kind);
      expect(pairs.length).toBeGreaterThan(1);
      const pages = await printedPages(page);
      expect(Math.max(...pages.values())).toBeGreaterThan(10);
      const parted = pairs.filter(({ ids: [first, second] }) => pages.get(first) !== pages.get(second));
      expect(parted.map(({ says, ids }) => [says, ...ids.map((id) => pages.get(id))])).toEqual([]);
      expect(pairs.filter(({ ids }) => !pages.has(ids[0]))).toEqual([]);
    });

test('a chapter is printed on white paper, its notes in a margin of 48 mm beside a text of 118', async ({ page }) => {
  await page.setViewportSize({ width: Math.round(174 * millimetre), height: 1000 });
  await page.goto('divergence/');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const box = async (selector: string) => (await page.locator(selector).first().boundingBox())!;
  const [text, note] = [await box('.chapter-body > p'), await box('.chapter-body .sidenote')];
  expect(text.width / millimetre).toBeCloseTo(118, 0);
  expect(note.width / millimetre).toBeCloseTo(48, 0);
  expect((note.x - text.x - text.width) / millimetre).toBeCloseTo(8, 0);
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(await background());
  const doubled = await page
    .locator('.references a')
    .evaluateAll((links) => links.filter((link) => getComputedStyle(link, '::after').content.includes('http')).length);
  expect(doubled).toBe(0);
});

test('solutions are printed at the end of the chapter, and stand under their exercises again afterwards', async ({
  page,
}) => {
  await page.goto('divergence/');
  const exercises = () =>
    page
      .locator('.exercise-help')
      .evaluateAll((helps) =>
        helps.map((help) => [help.textContent, ...[...help.querySelectorAll('*')].map(({ localName }) => localName)]),
      );
  const solution = page.getByText('mutual information of', { exact: false });
  const before = await exercises();
  const expected = await page.locator('.exercise:has(.solution)').count();
  await page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
  const atTheEnd = page.locator('.chapter-body + .solutions');
  await expect(atTheEnd.getByRole('heading', { name: 'Solutions' })).toBeVisible();
  await expect(atTheEnd.locator('.label')).toHaveCount(expected);
  await expect(atTheEnd.locator('.label').first()).toHaveText('Exercise 5.1');
  await expect(atTheEnd).toContainText('mutual information of');
  await expect(page.locator('.chapter-body')).not.toContainText('mutual information of');
  await page.evaluate(() => void dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.solutions')).toHaveCount(0);
  await expect(solution).toBeHidden();
  expect(await exercises()).toEqual(before);
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('solutions are printed under their exercises', async ({ page }) => {
    await page.goto('divergence/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.exercise').getByText('mutual information of', { exact: false })).toBeVisible();
  });
});
