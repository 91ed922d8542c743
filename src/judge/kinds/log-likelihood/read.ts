import { counted } from '../../form/counted.ts';
import type { Entries } from '../../form/entries.ts';
import type { Family } from '../../form/families.ts';
import { readDistribution } from '../../form/read-distribution.ts';
import type { LogLikelihoodSpec } from './problem.ts';

const readObservations = (entries: Entries, family: Family): readonly (number | readonly number[])[] => {
  switch (family) {
    case 'normal':
      return entries.vector('observations');
    case 'bernoulli':
      return entries.vector('tosses');
    case 'categorical': {
      const outcomes = entries.vector('outcomes');
      const count = entries.vector('pProbabilities').length;
      if (entries.isRead('outcomes', 'pProbabilities') && outcomes.some((outcome) => outcome >= count)) {
        entries.refuse('outcomes', `The outcomes of p are counted from 0 to ${count - 1}.`);
      }
      return outcomes;
    }
    default: {
      const points = entries.matrix('points');
      const dimensions = entries.vector('pMeans').length;
      if (entries.isRead('points', 'pMeans') && points.some((point) => point.length !== dimensions)) {
        entries.refuse(
          'points',
          `Each observation has ${counted(points[0]?.length ?? 0, 'number')}, and p has ${counted(dimensions, 'dimension')}. Part observations by semicolons, and their numbers by spaces.`,
        );
      }
      return points;
    }
  }
};

export const readLogLikelihood = (entries: Entries, family: Family): LogLikelihoodSpec => {
  const p = readDistribution(entries, family, 'p');
  return { kind: 'log-likelihood', p, observations: readObservations(entries, family) };
};
