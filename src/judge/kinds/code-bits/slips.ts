import type { Misconception, Slips } from '../../misconceptions/misconception.ts';
import { total } from '../../total.ts';
import { countsOf, type Codes } from './codes.ts';

/** The mistakes in counting the bits of grids of code words. */
export const codeMisconceptions = ({ grids }: Codes): readonly Misconception[] => [
  {
    id: 'counts-for-bits',
    step: 'formula',
    clause: 'code words are counted and not their bits',
    message: 'The code words were counted. Each is one of K words, and to tell which takes log₂\u00a0K bits.',
  },
  {
    id: 'words-for-bits',
    step: 'logarithm',
    clause: 'K stands for its logarithm',
    message: 'K stands where log₂\u00a0K belongs: one of K words takes log₂\u00a0K bits.',
  },
  {
    id: 'log-base-10',
    step: 'logarithm',
    clause: 'the logarithm is to base 10',
    message: 'The logarithm was taken to base 10. Bits are counted by the one to base 2.',
  },
  {
    id: 'one-side-only',
    step: 'terms',
    forms: 2,
    clause: 'one side of the grid is counted for the whole',
    message: 'Only one side of the grid was counted. It has as many code words as rows times columns.',
  },
  ...(grids.length > 1 ? [oneGridOnly(grids.length)] : []),
];

const oneGridOnly = (count: number): Misconception => ({
  id: 'one-grid-only',
  step: 'terms',
  forms: count,
  clause: 'only one of the grids is counted',
  message: 'Only one of the grids was counted. The decoder needs the words of all of them.',
});

const excluding: readonly (readonly string[])[] = [
  [
    'counts-for-bits',
    'words-for-bits',
    'log-base-10',
    'natural-logarithm',
    'answer-in-nats',
    'bits-called-nats',
    'bits-called-bytes',
  ],
];

/** The bits of the grids, with the mistakes in them; NaN where two mistakes take each other's place. */
export const bitsWith = (codes: Codes, slips: Slips): number => {
  if (excluding.some((ids) => ids.filter((id) => slips.has(id)).length > 1)) return NaN;
  const side = slips.get('one-side-only');
  const counts = side === undefined ? countsOf(codes) : codes.grids.map((grid) => grid[side] ?? NaN);
  const only = slips.get('one-grid-only');
  const count = only === undefined ? total(counts) : (counts[only] ?? NaN);
  if (slips.has('counts-for-bits')) return count;
  if (slips.has('words-for-bits')) return count * codes.words;
  if (slips.has('natural-logarithm')) return count * Math.log(codes.words);
  return count * (slips.has('log-base-10') ? Math.log10(codes.words) : Math.log2(codes.words));
};
