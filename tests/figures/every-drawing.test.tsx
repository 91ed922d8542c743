import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { toString } from 'hast-util-to-string';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { chapterOf } from '../../src/book/chapters.ts';
import { loadClaims } from '../../src/claims/files.ts';
import { exactOf, findClaim } from '../../src/claims/library.ts';
import { checkStated } from '../../src/claims/rounding.ts';
import type { Drawing } from '../../src/kit/drawing/drawing.ts';
import { DrawnSketch } from '../../src/kit/drawing/DrawnSketch.tsx';
import { elementsOf, outside, overlapsAmong, pageOf, textsOf } from './drawing.ts';
import { pictureOfDrawing, pictures } from './picture.ts';

const drawings = Object.entries(
  import.meta.glob<Drawing>('/content/*/*.drawing.tsx', { import: 'default', eager: true }),
).map(([file, drawing]) => ({
  name: basename(file, '.drawing.tsx'),
  chapter: chapterOf(file.slice(1))!.slug,
  drawing,
}));

const sentence = /^\S.* .*\.$/s;
/** The most that a drawing may add to its page, in bytes before the page is packed. */
const heaviest = 3200;

/** Whether a decimal is the rounding of a claim of the chapter, or a number that one of its examples is given. */
async function isClaimed(decimal: string, chapter: string): Promise<boolean> {
  const typed = Math.abs(Number(decimal.replace('−', '-')));
  return [...(await loadClaims(chapter)).values()].some(
    ({ claim, file }) =>
      Object.values(file.givens).some((given) => Math.abs(given) === typed) ||
      checkStated(decimal, exactOf(claim)).holds,
  );
}

/** The decimals that a drawing prints or says. */
function decimalsOf(drawing: Drawing): readonly string[] {
  const page = pageOf(renderToString(<DrawnSketch drawing={drawing} />));
  const texts = elementsOf(page, ({ tagName }) => tagName === 'text').map((text) => toString(text));
  return [...texts, drawing.says].join(' ').match(/−?\d+\.\d+/g) ?? [];
}

/** The claims that exercises ask for, by the drawings that stand in their questions. */
const asked = new Map(
  globSync('content/*/index.mdx').flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(/<Exercise\b[^>]*\bclaim="([^"]*)".*?>(.*?)(?:<Fragment|<\/Exercise>)/gs),
    ].flatMap(([, claim, question]) =>
      [...question!.matchAll(/<Drawing of="([^"]*)"/g)].map(
        ([, name]) => [`${chapterOf(file)!.slug}/${name}`, claim!] as const,
      ),
    ),
  ),
);

test('the drawings of the book are found, and each stands once in its chapter', () => {
  expect(drawings).not.toEqual([]);
  const shown = globSync('content/*/index.mdx').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/<Drawing of="([^"]*)"/g)].map(
      ([, name]) => `${chapterOf(file)!.slug}/${name}`,
    ),
  );
  expect(shown.toSorted()).toEqual(drawings.map(({ chapter, name }) => `${chapter}/${name}`).toSorted());
});

describe.each(drawings)('the drawing $name', ({ name, chapter, drawing }) => {
  const html = renderToString(<DrawnSketch drawing={drawing} />);
  const [svg] = elementsOf(pageOf(html), ({ tagName }) => tagName === 'svg');

  test('looks as it did, and as it should', async () => {
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
    expect(elementsOf(svg!, ({ tagName }) => /^(?:path|circle|ellipse|line)$/.test(tagName))).not.toEqual([]);
    expect(overlapsAmong(textsOf(svg!))).toEqual([]);
    expect(outside(textsOf(svg!), svg!)).toEqual([]);
    expect(html.length).toBeLessThan(heaviest);
    await expect(pictureOfDrawing(svg!)).toMatchFileSnapshot(resolve(pictures, `${chapter}-${name}.svg`));
  });

  test('says in one sentence what it shows', () => {
    expect(drawing.says).toMatch(sentence);
  });

  test('prints no decimal that is not a claim of its chapter', async () => {
    for (const printed of decimalsOf(drawing))
      expect([printed, await isClaimed(printed, chapter)]).toEqual([printed, true]);
  });
});

test.each(
  drawings.flatMap(({ chapter, name, drawing }) => {
    const reference = asked.get(`${chapter}/${name}`);
    return reference === undefined ? [] : [{ name, chapter, drawing, reference }];
  }),
)('the drawing $name does not give away what is asked beside it', async ({ chapter, drawing, reference }) => {
  const { claim } = findClaim(await loadClaims(chapter), reference, chapter);
  expect(decimalsOf(drawing).filter((printed) => checkStated(printed, exactOf(claim)).holds)).toEqual([]);
});
