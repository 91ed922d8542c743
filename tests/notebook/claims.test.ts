import { globSync } from 'node:fs';
import { is } from 'valibot';
import { describe, expect, test } from 'vitest';
import { witnessFaults } from '../../src/claims/check.ts';
import { estimateOf } from '../../src/claims/estimate.ts';
import { loadClaims } from '../../src/claims/files.ts';
import type { PlacedClaim } from '../../src/claims/library.ts';
import { liveAgrees, type LiveCheck } from '../../src/claims/live.ts';
import type { RoadRow } from '../../src/claims/roads.ts';
import type { Estimate } from '../../src/math/index.ts';
import { readCode } from '../../src/notebook/cells/code-of-book.ts';
import { sectionOfClaim } from '../../src/notebook/cells/of-claim.ts';
import { sectionSchema, type Section } from '../../src/notebook/document.ts';
import { runSection } from './run-section.ts';

const library = [...(await loadClaims()).values()];
const book = readCode(globSync('content/*/*.claim.ts'));
const sections = new Map<string, Section>();
for (const placed of library) sections.set(placed.id, await sectionOfClaim(book, placed));

/** Live checks draw hundreds of thousands of numbers: one of each file is walked, or with FRESH_EXAMPLES=1 all. */
const live = new Set(
  process.env.FRESH_EXAMPLES === undefined
    ? [
        ...Map.groupBy(
          library.filter(({ claim }) => claim.live),
          ({ path }) => path,
        ).values(),
      ].map(([first]) => first!.id)
    : library.map(({ id }) => id),
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

describe('every claim opens as cells', () => {
  test('of an id of its own', () => {
    expect(library.length).toBeGreaterThan(300);
    expect(new Set([...sections.values()].map(({ id }) => id)).size).toBe(library.length);
    for (const section of sections.values()) expect(is(sectionSchema, section), section.id).toBe(true);
  });

  test.for(library.map((placed): [string, PlacedClaim] => [placed.id, placed]))(
    '%s, whose roads meet there',
    async ([id, { claim }]) => {
      const section = sections.get(id)!;
      const isWalked = live.has(id);
      const { values, shown } = await runSection(isWalked ? section : without(section, ['live', 'table']));
      const found = values as unknown as Roads;
      const truth = estimateOf(found.exact);
      if (claim.witness) expect(witnessFaults(truth, estimateOf(found.witness!))).toEqual([]);
      else expect(truth).toEqual(estimateOf(claim.exact()));
      if (!isWalked) return;
      expect(liveAgrees(found.live!, truth)).toBe(true);
      const rows = (shown.table as [readonly RoadRow[]])[0];
      expect(rows.map(({ road }) => road)).toEqual(['exact', ...(claim.witness ? ['witness'] : []), 'live']);
      expect(rows[0]!.value).toBe(truth.value);
    },
  );
});
