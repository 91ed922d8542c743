import { distributionFields } from '../../form/distribution-fields.ts';
import { writeDistribution } from '../../form/distribution-texts.ts';
import { exampleSingles } from '../../form/example-distributions.ts';
import { families } from '../../form/families.ts';
import type { KindForm } from '../form.ts';
import type { EntropySpec } from './problem.ts';

export const entropy: KindForm<EntropySpec> = {
  name: 'Entropy',
  chapter: 'divergence',
  asked: 'The expectation of $-\\log \\p$ under $\\p$ itself. That of a density may be negative.',
  sides: { p: 'the distribution' },
  families,
  own: [],
  fieldsOf: (family, texts) => distributionFields('p', family, texts),
  write: ({ p }) => writeDistribution('p', p),
  exampleOf: (family) => ({ kind: 'entropy', p: exampleSingles[family] }),
};
