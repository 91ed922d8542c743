import { isDiscrete, type Problem } from '../problem.ts';
import { discreteDivergence } from './discrete-divergence.ts';
import { elboWorking } from './elbo.ts';
import { crossEntropyWorking, entropyWorking } from './expected-log.ts';
import { gaussianDivergence } from './gaussian-divergence.ts';
import { iwaeWorking } from './iwae.ts';
import { logLikelihoodWorking } from './log-likelihood.ts';
import type { Misconception, Working } from './misconception.ts';
import { planarFlowWorking } from './planar-flow.ts';

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
