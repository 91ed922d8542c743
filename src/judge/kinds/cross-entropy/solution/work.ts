import { isOfOutcomes } from '../../../distributions.ts';
import { whenExcluded, type Work } from '../../../solution/line.ts';
import { sidesOf } from '../../../solution/terms.ts';
import type { CrossEntropySpec } from '../problem.ts';
import { expectedLogLines } from './lines.ts';

export const crossEntropyWork = (spec: CrossEntropySpec): Work => {
  const [q, p] = sidesOf(spec);
  return {
    definition: {
      tex: `H(\\q, \\p) = -\\E_{\\q}[\\log \\p(${isOfOutcomes(q.spec) ? 'x' : 'z'})]`,
      reason: 'the definition: the expectation is under $\\q$, the logarithm is of $\\p$',
      whenInfinite: whenExcluded('\\q', '\\p'),
    },
    lines: expectedLogLines(q, p),
  };
};
