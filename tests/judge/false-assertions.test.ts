import { expect, test } from 'vitest';
import { unlistedSlips } from '../../bench/false-assertions.ts';

test.each([4, 5])(
  'of slips that the judge does not know, at most two in a thousand are told as a mistake that they are not: %d figures',
  (figures) => {
    const tallies = (['a teacher’s', 'patternless'] as const).map((numbers) =>
      unlistedSlips(numbers, figures, 40, 'false assertions'),
    );
    const asserted = tallies.flatMap((tally) => tally.false);
    const total = tallies.reduce((sum, tally) => sum + tally.total, 0);
    expect(total).toBeGreaterThan(4500);
    expect(tallies.reduce((sum, { silent }) => sum + silent, 0)).toBeGreaterThan(0.8 * total);
    expect(asserted.length, JSON.stringify(asserted, null, 1)).toBeLessThanOrEqual(0.002 * total);
  },
);
