import { lostOver } from '../../estimate.ts';
import type { Misconception, Working } from '../../misconceptions/misconception.ts';
import { unitMisconceptionsOfBits, written } from '../../misconceptions/units.ts';
import type { Kind } from '../kind.ts';
import { codeBitsFrom } from './from.ts';
import { bitsOf } from './codes.ts';
import type { CodeBitsProblem } from './problem.ts';
import { bitsWith, codeMisconceptions } from './slips.ts';

const own: readonly Misconception[] = [
  {
    id: 'one-word-only',
    step: 'terms',
    clause: 'only one code word is counted',
    message: 'These are the bits of one code word. The grid has many.',
  },
  {
    id: 'bytes-for-bits',
    step: 'value',
    exceptUnit: 'bytes',
    clause: 'the answer is in bytes',
    message: 'This is the number of bytes. The question asks for bits: eight to a byte.',
  },
];

const workingOf = (problem: CodeBitsProblem): Working => ({
  misconceptions: [...codeMisconceptions(problem), ...own, ...unitMisconceptionsOfBits],
  value(slips) {
    const isOne = slips.has('one-word-only');
    if (isOne && (slips.has('one-side-only') || slips.has('one-grid-only') || slips.has('counts-for-bits'))) return NaN;
    const bits = bitsWith(isOne ? { ...problem, grids: [[1, 1]] } : problem, slips);
    return written((bits / (slips.has('bytes-for-bits') ? 8 : 1)) * Math.LN2, slips);
  },
  seldom: () => [],
});

const codeBits: Kind<CodeBitsProblem, CodeBitsProblem> = {
  problemFrom: codeBitsFrom,
  unit: 'bits',
  targetOf(problem) {
    const nats = bitsOf(problem) * Math.LN2;
    return { value: nats, error: lostOver(nats) };
  },
  workingOf,
  impossibilityOf: (_problem, value) => (value < 0 ? 'a number of bits is never negative' : null),
};

export default codeBits;
