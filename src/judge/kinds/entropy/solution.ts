import { isOfOutcomes } from '../../distributions.ts';
import type { Work } from '../../solution/line.ts';
import type { Side } from '../../solution/terms.ts';
import { expectedLogLines } from '../cross-entropy/solution/lines.ts';
import type { EntropySpec } from './problem.ts';

export const entropyWork = ({ p }: EntropySpec): Work => {
  const side: Side = { letter: 'p', spec: p };
  return {
    definition: {
      tex: `H(\\p) = -\\E_{\\p}[\\log \\p(${isOfOutcomes(p) ? 'x' : 'z'})]`,
      reason: 'the definition: the expected surprise under the distribution itself',
    },
    lines: expectedLogLines(side, side),
  };
};
