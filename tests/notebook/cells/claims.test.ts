import { describe, expect, test } from 'vitest';
import { witnessFaults } from '../../../src/claims/check.ts';
import { estimateOf } from '../../../src/claims/estimate.ts';
import { loadLibrary } from '../../../src/book/claims/load.ts';
import { liveAgrees, type LiveCheck } from '../../../src/claims/live.ts';
import type { RoadRow } from '../../../src/claims/roads.ts';
import type { Estimate } from '../../../src/math/index.ts';
import type { Section } from '../../../src/notebook/document.ts';
import { idOfClaim } from '../../../src/notebook/section-ids.ts';
import { isSoak, sectionsOf } from './book.ts';
import { runSection } from './run-section.ts';

const library = new Map([...(await loadLibrary()).values()].map((placed) => [idOfClaim(placed.id), placed]));

/** Live checks draw hundreds of thousands of numbers: one of each file is walked, and each that has no witness. */
const firstLive = new Set(
  [
    ...Map.groupBy(
      [...library].filter(([, { claim }]) => claim.live),
      ([, { path }]) => path,
    ).values(),
  ].map(([first]) => first![0]),
);

const without = ({ cells, ...section }: Section, left: readonly string[]): Section => ({
  ...section,
  cells: cells.filter(({ id }) => !left.includes(id)),
});

interface Roads {
  readonly exact: number | Estimate;
  readonly witness?: number | Estimate;
  readonly live?: LiveCheck;
}

test('every claim of the book opens as cells', () => {
  expect(library.size).toBeGreaterThan(300);
  expect(
    sectionsOf('claim')
      .map(([id]) => id)
      .sort(),
  ).toEqual([...library.keys()].sort());
});

describe('the roads of a claim, as cells, meet:', () => {
  test.for(sectionsOf('claim'))('%s', async ([id, section]) => {
    const { claim } = library.get(id)!;
    const isLive = claim.live !== undefined && (isSoak || claim.witness === undefined || firstLive.has(id));
    const { values, shown } = await runSection(isLive ? section : without(section, ['live', 'table']));
    const { exact, witness, live } = values as unknown as Roads;
    const truth = estimateOf(exact);
    expect(Number.isNaN(truth.value)).toBe(false);
    if (claim.witness) expect(witnessFaults(truth, estimateOf(witness!))).toEqual([]);
    if (!isLive) return;
    expect(liveAgrees(live!, truth)).toBe(true);
    const [rows] = shown.table as [readonly RoadRow[]];
    expect(rows.map(({ road }) => road)).toEqual(['exact', ...(claim.witness ? ['witness'] : []), 'live']);
    expect(rows[0]!.value).toBe(truth.value);
  });
});
