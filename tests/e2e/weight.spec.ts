import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Page } from '@playwright/test';
import { create } from 'fontkitten';
import { firstView, type FirstView } from '../../bench/page-weight.ts';
import { expect, pages, test } from './fixtures.ts';

/** What the first view of any page may weigh, in bytes over the wire. */
const budget = { html: 70_000, script: 45_000, all: 250_000 };
const mostScripts = 15;
/** How far the layout may shift, as Chromium counts it. */
const mostShift = 0.02;

/** What weighs more than it may, each with its weight. */
function tooHeavy({ html, script, all, shift, fontNames }: FirstView): string[] {
  const parts = { html, script, all };
  const heavy = (Object.keys(budget) as (keyof typeof budget)[])
    .filter((part) => parts[part].bytes > budget[part])
    .map((part) => `${part}: ${parts[part].bytes} bytes of ${budget[part]}`);
  if (script.files > mostScripts) heavy.push(`script: ${script.files} files of ${mostScripts}`);
  if (shift > mostShift) heavy.push(`the layout shifts by ${shift}, more than ${mostShift}`);
  return [...heavy, ...fontNames.filter((name) => name.endsWith('-beyond')).map((name) => `font: ${name}`)];
}

/** The characters of the page's text, closed folds and drawings included, formulas left out. */
async function charactersOf(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => {
    const body = document.body.cloneNode(true) as HTMLElement;
    for (const element of body.querySelectorAll('.katex, script, style, template, pre, code, kbd')) element.remove();
    return body.textContent;
  });
  return [...new Set(text)].filter((character) => !/[\s\p{Cf}\p{Mn}]/u.test(character));
}

const served = (names: string): Set<number> =>
  new Set(
    globSync(`dist/_astro/${names}.*.woff2`).flatMap((file) => {
      const font = create(readFileSync(file));
      return font.isCollection ? [] : font.characterSet;
    }),
  );

/** What neither the text's nor the interface's font has; the reader's system draws it. */
const drawnBySystem = '◐⋯∇∥';

for (const path of pages) {
  test(`${path} is light, stands still while it loads, and has a glyph for each of its characters`, async ({
    page,
    baseURL,
  }) => {
    const view = await firstView(page, new URL(path, baseURL).href);
    expect(view.html.files).toBeGreaterThan(0);
    expect(view.fonts.files).toBeGreaterThan(0);
    expect(tooHeavy(view)).toEqual([]);
    const glyphs = served('{text,interface}{,-signs,-beyond}');
    const without = (await charactersOf(page)).filter((character) => !glyphs.has(character.codePointAt(0)!));
    expect(without.filter((character) => !drawnBySystem.includes(character))).toEqual([]);
  });
}

test('/lab/ stands still on a slow phone, too, while its file comes in piece by piece', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const { shift } = await firstView(page, new URL('/lab/', baseURL).href);
  expect(shift).toBeLessThanOrEqual(mostShift);
});

const classesIn = (css: string): string[] => css.match(/(?<=\.)[a-z][\w-]*(?=[^{}]*\{)/gi) ?? [];
const classesOf = (files: readonly string[]): Set<string> =>
  new Set(files.flatMap((file) => classesIn(readFileSync(file, 'utf8'))));

/** The classes that only the folder of one figure styles, by the figure's name. */
const ownClasses = new Map(
  globSync('{content/*/*,src/apps/*}/*.figure.tsx').map((file) => {
    const folder = dirname(file);
    const shared = classesOf(globSync('{src,content}/**/*.css').filter((css) => dirname(css) !== folder));
    const own = [...classesOf(globSync(`${folder}/*.css`))].filter((name) => !shared.has(name));
    return [basename(file, '.figure.tsx'), own] as const;
  }),
);

for (const path of pages.filter((path) => path.startsWith('/embed/'))) {
  test(`${path} links no style sheet of another figure`, async ({ request, baseURL }) => {
    const page = await (await request.get(new URL(path, baseURL).href)).text();
    const linked = [...page.matchAll(/<link rel="stylesheet" href="[^"]*\/_astro\/([^"]*)"/g)];
    expect(linked.length).toBeGreaterThan(0);
    const styled = classesOf(linked.map(([, file]) => `dist/_astro/${file}`));
    const foreign = [...ownClasses].filter(([name]) => path !== `/embed/${name}/`);
    expect(foreign.flatMap(([, names]) => names.filter((name) => styled.has(name)))).toEqual([]);
  });
}
