import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { chapterOf } from '../../src/book/chapters.ts';
import type { ClaimFile } from '../../src/claims/define.ts';
import { estimateOf } from '../../src/claims/estimate.ts';
import { exactOf, findClaim, libraryOf } from '../../src/claims/library.ts';
import { PlateDrawing } from '../../src/kit/plate/PlateDrawing.tsx';
import { plateSizes, type Plate, type PlateSize } from '../../src/kit/plate/plate.ts';
import { decimal } from '../../src/text/number.ts';
import { elementsOf, pageOf } from './drawing.ts';

const plates = Object.entries(import.meta.glob<Plate>('/content/*/plate.tsx', { import: 'default', eager: true })).map(
  ([path, plate]) => ({ chapter: chapterOf(path.slice(1))!, plate }),
);
const library = libraryOf(
  Object.entries(import.meta.glob<ClaimFile>('/content/*/*.claim.ts', { import: 'default', eager: true })),
);
const drawings = (Object.keys(plateSizes) as PlateSize[]).flatMap((size) =>
  [false, true].map((planned) => ({ size, planned, manner: planned ? 'in outline' : 'in full' })),
);

/** A number of the width that plates show; the drawing itself does not depend on it. */
const number = '0.1234';

test('the plates are found, each in the folder of a chapter', () => {
  expect(plates).not.toEqual([]);
  for (const { chapter } of plates) expect(chapter).toBeDefined();
});

describe.each(plates)('the plate of $chapter.slug', ({ chapter, plate }) => {
  test.each(drawings)('is drawn $size, $manner, from finite numbers of one decimal', ({ size, planned }) => {
    const markup = renderToString(<PlateDrawing plate={plate} size={size} number={number} planned={planned} />);
    const page = pageOf(markup);
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
    expect(markup).not.toMatch(/ d="[^"]*\.\d{2}/);
    expect(elementsOf(page, ({ tagName }) => tagName === 'path').length).toBeGreaterThan(0);
    expect(elementsOf(page, ({ tagName }) => tagName === 'text').length).toBeLessThanOrEqual(5);
    expect(markup.length).toBeLessThan(30_000);
  });

  test('is said in one sentence', () => {
    expect(plate.says(number)).toMatch(/^[A-Z][^.]*(?:\d\.\d[^.]*)*\.$/);
  });

  test('shows the number of its chapter’s claim, which a second road gives too', () => {
    if (!plate.number) return expect(plate.says(number)).not.toContain(number);
    const { claim: name, places } = plate.number;
    const { claim } = findClaim(library, name, chapter.slug);
    // Where the second road is a sampled one, the tests of the chapter's claims walk it.
    expect(claim.witness ?? claim.live).toBeDefined();
    const second = claim.witness ? estimateOf(claim.witness()) : exactOf(claim);
    expect(decimal(second.value, places)).toBe(decimal(exactOf(claim).value, places));
    expect(plate.says(number)).toContain(number);
  });
});
