import { expect, test } from 'vitest';
import { witnessFaults } from '../../../src/claims/check.ts';
import { estimateOf } from '../../../src/claims/estimate.ts';
import { loadLibrary } from '../../../src/book/claims/load.ts';
import { liveAgrees, type LiveCheck } from '../../../src/claims/live.ts';
import type { RoadRow } from '../../../src/claims/roads.ts';
import type { Estimate } from '../../../src/math/index.ts';
import type { Section } from '../../../src/notebook/document.ts';
import { sectionOfExample } from '../../../src/notebook/cells/of-claim.ts';
import type { PlacedClaim } from '../../../src/claims/library.ts';
import { idOfClaim } from '../../../src/notebook/section-ids.ts';
import { bookCode, isSoak, sections, sectionsOf } from './book.ts';
import { runSection, unknownNames } from './run-section.ts';

const sectionNamed = (id: string): Section => sections.find((section) => section.id === id)!;
const library = new Map([...(await loadLibrary()).values()].map((placed) => [idOfClaim(placed.id), placed]));

/** Whether a function makes the claim, which its own file does not write out. */
const isMade = (id: string): boolean => sectionNamed(id).cells.some((cell) => cell.id === 'claim');

/**
 * A claim's own section is walked with its live check: of each chapter one that is written out and one that a function
 * makes, and all that have no witness; with FRESH_EXAMPLES=1 that of every claim.
 */
const walked = new Set(
  [...Map.groupBy(library, ([id, { chapter }]) => `${chapter} ${isMade(id)}`).values()].flatMap((alike) => {
    const first = alike.find(([, { claim }]) => claim.live && claim.witness);
    return alike.filter((entry) => isSoak || entry === first || !entry[1].claim.witness).map(([id]) => id);
  }),
);

interface Roads {
  readonly exact: number | Estimate;
  readonly witness?: number | Estimate;
  readonly live?: LiveCheck;
}

test('every claim of the book opens as cells, which name what they declare and what is in scope', () => {
  expect(library.size).toBeGreaterThan(300);
  expect(
    sectionsOf('claim')
      .map(([id]) => id)
      .sort(),
  ).toEqual([...library.keys()].sort());
  for (const [id, section] of sectionsOf('claim')) expect(unknownNames(section), id).toEqual([]);
});

test.for(sectionsOf('claim').filter(([id]) => walked.has(id)))('%s: its roads meet', async ([id, section]) => {
  const { claim } = library.get(id)!;
  const { values, shown } = await runSection(section);
  const { exact, witness, live } = values as unknown as Roads;
  const truth = estimateOf(exact);
  expect(Number.isNaN(truth.value)).toBe(false);
  if (claim.witness) expect(witnessFaults(truth, estimateOf(witness!))).toEqual([]);
  if (claim.live) expect(liveAgrees(live!, truth)).toBe(true);
  const [rows] = shown.table as [readonly RoadRow[]];
  expect(rows.map(({ road }) => road)).toEqual(
    (['exact', 'witness', 'live'] as const).filter((road) => claim[road] !== undefined),
  );
  expect(rows[0]!.value).toBe(truth.value);
});

const witnessed = Map.groupBy(
  [...library.values()].filter(({ claim }) => claim.witness),
  ({ path }) => path,
);
const withoutLive = (placed: PlacedClaim): PlacedClaim => ({
  ...placed,
  claim: Object.create(placed.claim, { live: { value: undefined } }) as PlacedClaim['claim'],
});
const asEstimate = ({ value, 'known to ±': error }: RoadRow): Estimate => ({ value, error });

// What the claims of a file share is computed once for all of them.
test.for([...witnessed])(
  '%s: as the cells of one example, all its claims meet their witnesses',
  async ([path, claims]) => {
    const example = { chapter: 'every', label: path, title: path, claims: claims.map(withoutLive) };
    const { shown } = await runSection(await sectionOfExample(bookCode, example));
    for (const [at, { id }] of claims.entries()) {
      const [exact, witness] = (shown[`number-${at + 1}`] as [RoadRow[]])[0];
      expect(witnessFaults(asEstimate(exact!), asEstimate(witness!)), id).toEqual([]);
    }
  },
);
