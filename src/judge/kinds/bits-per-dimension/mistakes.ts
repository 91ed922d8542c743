import type { Misconception, Working } from '../../misconceptions/misconception.ts';
import { unitMisconceptionsOfBits, written } from '../../misconceptions/units.ts';
import type { BitsPerDimensionProblem } from './problem.ts';

const misconceptions: readonly Misconception[] = [
  {
    id: 'depth-forgotten',
    step: 'formula',
    clause: 'the bits of a value are left out',
    message:
      'The bits b of a value are missing. The density is of the image scaled to [0,\u00a01], where a grey level is a cell of width 2⁻ᵇ.',
  },
  {
    id: 'nats-subtracted',
    step: 'terms',
    clause: 'nats are subtracted from bits',
    message: 'Nats were subtracted from bits: log\u00a0p(x) is in nats, and is still to be divided by log\u00a02.',
  },
  {
    id: 'dimensions-forgotten',
    step: 'formula',
    clause: 'D is left out',
    message: 'D is missing: log\u00a0p(x) is that of the whole image, and each dimension has its part of it.',
  },
  {
    id: 'whole-image',
    step: 'formula',
    clause: 'the bits are those of the whole image',
    message: 'These are the bits of the whole image. The question asks for those of one dimension: divide by D.',
  },
  {
    id: 'log-density-added',
    step: 'difference',
    clause: 'the log-density is added',
    message: 'The log-density was added. It is subtracted: the more likely the image, the fewer bits.',
  },
  {
    id: 'log-two-multiplied',
    step: 'terms',
    clause: 'log\u00a02 multiplies where it divides',
    message: 'log p(x) was multiplied by log\u00a02. One bit is log\u00a02 nats, so that nats are divided by it.',
  },
  {
    id: 'levels-for-bits',
    step: 'formula',
    clause: 'the grey levels stand for their bits',
    message: 'The number of grey levels stands where its logarithm b\u00a0=\u00a0log₂\u00a02ᵇ belongs.',
  },
  ...unitMisconceptionsOfBits,
];

const excluding: readonly (readonly string[])[] = [
  ['nats-subtracted', 'log-two-multiplied'],
  ['dimensions-forgotten', 'whole-image'],
  ['depth-forgotten', 'levels-for-bits'],
];

export const bitsPerDimensionWorking = ({ logDensity, dimensions, depth }: BitsPerDimensionProblem): Working => ({
  misconceptions: logDensity === 0 ? unitMisconceptionsOfBits : misconceptions,
  value(slips) {
    if (excluding.some((ids) => ids.filter((id) => slips.has(id)).length > 1)) return NaN;
    const all = slips.has('whole-image') ? dimensions : 1;
    const scale = slips.has('nats-subtracted') ? 1 : slips.has('log-two-multiplied') ? Math.LN2 : 1 / Math.LN2;
    const of = (logDensity * scale) / (slips.has('dimensions-forgotten') ? 1 : dimensions);
    const bits = slips.has('levels-for-bits') ? 2 ** depth : slips.has('depth-forgotten') ? 0 : depth;
    return written(all * (bits - (slips.has('log-density-added') ? -of : of)) * Math.LN2, slips);
  },
  seldom: () => [],
});
