import { distributionFields } from '../../form/distribution-fields.ts';
import { writeDistribution } from '../../form/distribution-texts.ts';
import { exampleSingles } from '../../form/example-distributions.ts';
import { readDistribution } from '../../form/read-distribution.ts';
import type { KindForm } from '../lesson.ts';
import type { EntropySpec } from './problem.ts';

export const entropyForm: KindForm<EntropySpec> = {
  sides: { p: 'the distribution' },
  own: [],
  fieldsOf: (family, texts) => distributionFields('p', family, texts),
  read: (entries, family) => ({ kind: 'entropy', p: readDistribution(entries, family, 'p') }),
  write: ({ p }) => writeDistribution('p', p),
  exampleOf: (family) => ({ kind: 'entropy', p: exampleSingles[family] }),
};
