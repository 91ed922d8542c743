import type { Work } from '../../../solution/line.ts';
import type { LogLikelihoodSpec } from '../problem.ts';
import { logLikelihoodLines } from './lines.ts';

export const logLikelihoodWork = ({ p, observations }: LogLikelihoodSpec): Work => {
  const count = observations.length;
  const definition =
    count === 1
      ? { tex: '\\log \\p(\\data{x})', reason: 'the logarithm of the density or the probability of what was observed' }
      : {
          tex: `\\log \\p(\\data{x_1,${count === 2 ? '' : ' \\dots,'} x_{${count}}}) = \\sum_{n=1}^{${count}} \\log \\p(\\data{x_n})`,
          reason: 'independent draws: their probabilities multiply, so the logarithms add',
        };
  return {
    definition: { ...definition, whenInfinite: 'infinite: $\\p$ excludes an outcome that was observed' },
    lines: logLikelihoodLines(p, observations),
  };
};
