import type { DistributionSpec } from '../../distributions.ts';
import { pairFields } from '../../form/distribution-fields.ts';
import { writePair } from '../../form/distribution-texts.ts';
import { examplePairs } from '../../form/example-distributions.ts';
import type { Family } from '../../form/families.ts';
import { families } from '../../form/families.ts';
import type { KindForm } from '../form.ts';
import type { CrossEntropySpec } from './problem.ts';

/** What q is compared with in a cross-entropy: under a standard normal, the logarithm of the spread would be 0. */
const compared: Readonly<Record<Family, DistributionSpec>> = {
  normal: { mean: 0, sd: 3 },
  diagonal: { means: [0, 0], sds: [2, 1.5] },
  full: {
    means: [0, 0],
    covariance: [
      [2, 0.5],
      [0.5, 1],
    ],
  },
  bernoulli: { bernoulli: 0.6 },
  categorical: { categorical: [0.5, 0.2, 0.3] },
};

export const crossEntropy: KindForm<CrossEntropySpec> = {
  name: 'Cross-entropy',
  chapter: 'divergence',
  asked: 'The expectation of $-\\log \\p$ under $\\q$, the distribution that is named first.',
  sides: { q: 'the expectation is under it', p: 'what it is compared with' },
  families,
  own: [],
  fieldsOf: pairFields,
  write: writePair,
  exampleOf: (family) => ({ kind: 'cross-entropy', q: examplePairs[family].q, p: compared[family] }),
};
