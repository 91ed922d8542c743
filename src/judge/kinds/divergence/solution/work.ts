import { isOfOutcomes } from '../../../distributions.ts';
import { whenExcluded, type Work } from '../../../solution/line.ts';
import type { Side } from '../../../solution/terms.ts';
import { divergenceLines } from './lines.ts';

/** D(first ‖ second), with the letters of the two. */
export const divergenceWork = (first: Side, second: Side): Work => {
  const variable = isOfOutcomes(first.spec) ? 'x' : 'z';
  const [of1, of2] = [`\\${first.letter}`, `\\${second.letter}`];
  return {
    definition: {
      tex: `\\KL{${of1}}{${of2}} = \\E_{${of1}}\\!\\left[\\log\\frac{${of1}(${variable})}{${of2}(${variable})}\\right]`,
      reason: `the definition: an expectation under $${of1}$, the distribution before the bars`,
      whenInfinite: whenExcluded(of1, of2),
    },
    lines: divergenceLines(first, second, variable),
  };
};
