import { isDiscrete, type Problem } from '../problem.ts';
import { discreteDivergence } from '../kinds/divergence/mistakes/discrete.ts';
import { elboWorking } from '../kinds/elbo/mistakes.ts';
import { crossEntropyWorking } from '../kinds/cross-entropy/mistakes/working.ts';
import { entropyWorking } from '../kinds/entropy/mistakes.ts';
import { gaussianDivergence } from '../kinds/divergence/mistakes/gaussian.ts';
import { iwaeWorking } from '../kinds/iwae/mistakes.ts';
import { logLikelihoodWorking } from '../kinds/log-likelihood/mistakes.ts';
import type { Misconception, Working } from './misconception.ts';
import { planarFlowWorking } from '../kinds/planar-flow/mistakes.ts';

/** How a problem is worked out, with every mistake that the judge knows of it. */
export const workingOf = (problem: Problem): Working => {
  switch (problem.kind) {
    case 'cross-entropy':
      return crossEntropyWorking(problem);
    case 'entropy':
      return entropyWorking(problem);
    case 'log-likelihood':
      return logLikelihoodWorking(problem);
    case 'elbo':
      return elboWorking(problem);
    case 'iwae':
      return iwaeWorking(problem);
    case 'planar-flow':
      return planarFlowWorking(problem);
    default:
      return isDiscrete(problem.q) ? discreteDivergence(problem) : gaussianDivergence(problem);
  }
};

/** The mistakes that the judge knows of a problem, the commonest first. */
export const misconceptionsOf = (problem: Problem): readonly Misconception[] => workingOf(problem).misconceptions;
