import { lostOver } from '../../estimate.ts';
import type { Misconception, Working } from '../../misconceptions/misconception.ts';
import { bitsOf } from '../code-bits/codes.ts';
import { bitsWith, codeMisconceptions } from '../code-bits/slips.ts';
import type { Kind } from '../kind.ts';
import { compressionRatioFrom } from './from.ts';
import { bitsOfImage } from './image.ts';
import type { CompressionRatioProblem } from './problem.ts';

const own: readonly Misconception[] = [
  {
    id: 'natural-logarithm',
    step: 'logarithm',
    clause: 'the logarithm is natural',
    message: 'The logarithm was natural, which counts nats. The image is counted in bits: take log₂.',
  },
  {
    id: 'values-and-words-counted',
    step: 'formula',
    clause: 'values and code words are counted and not their bits',
    message:
      'The values of the image were divided by the code words. A value and a word are not equally many bits: count bits above and below.',
  },
  {
    id: 'depth-forgotten',
    step: 'formula',
    clause: 'the bits of a value are left out',
    message: 'The values of the image were counted once each. Each takes as many bits as its depth.',
  },
  {
    id: 'ratio-inverted',
    step: 'definition',
    clause: 'the ratio is upside down',
    message: 'The ratio is upside down: the bits of the image stand above those of the code words.',
  },
];

const coloursForgotten: Misconception = {
  id: 'colours-forgotten',
  step: 'formula',
  clause: 'the colours are left out',
  message: 'The pixels were counted once each. Each has a value for every colour.',
};

const workingOf = (problem: CompressionRatioProblem): Working => ({
  misconceptions: [
    ...own,
    ...((problem.image[2] ?? 1) > 1 ? [coloursForgotten] : []),
    // The image divided by a number of words is no single slip's: then both were counted.
    ...codeMisconceptions(problem),
  ],
  value(slips) {
    if (slips.has('values-and-words-counted') && (slips.has('depth-forgotten') || slips.has('counts-for-bits')))
      return NaN;
    const [rows = NaN, columns = NaN, colours = NaN] = problem.image;
    const values = rows * columns * (slips.has('colours-forgotten') ? 1 : colours);
    const counts = slips.has('values-and-words-counted');
    const image = values * (counts || slips.has('depth-forgotten') ? 1 : problem.depth);
    const codes = bitsWith(problem, counts ? new Map([...slips, ['counts-for-bits', 0]]) : slips);
    return slips.has('ratio-inverted') ? codes / image : image / codes;
  },
  seldom: () => [],
});

const compressionRatio: Kind<CompressionRatioProblem, CompressionRatioProblem> = {
  problemFrom: compressionRatioFrom,
  unit: null,
  targetOf(problem) {
    const value = bitsOfImage(problem) / bitsOf(problem);
    return { value, error: lostOver(value) };
  },
  workingOf,
  impossibilityOf: (_problem, value) => (value <= 0 ? 'a ratio of bits is greater than zero' : null),
};

export default compressionRatio;
