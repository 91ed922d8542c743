import { examplePairs } from '../../form/example-distributions.ts';
import { pairFields } from '../../form/distribution-fields.ts';
import { writePair } from '../../form/distribution-texts.ts';
import { families } from '../../form/families.ts';
import type { KindForm } from '../form.ts';
import type { DivergenceSpec } from './problem.ts';

export const divergence: KindForm<DivergenceSpec> = {
  name: 'KL divergence',
  chapter: 'divergence',
  asked:
    'How far $\\q$ is from $\\p$, standing in $\\q$: the expectation is under $\\q$, the distribution before the bars.',
  sides: { q: 'the expectation is under it', p: 'what it is compared with' },
  families,
  own: [],
  fieldsOf: pairFields,
  write: writePair,
  exampleOf: (family) => ({ kind: 'divergence', ...examplePairs[family] }),
};
