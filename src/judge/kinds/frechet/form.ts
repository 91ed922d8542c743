import { pairFields } from '../../form/distribution-fields.ts';
import { writePair } from '../../form/distribution-texts.ts';
import { examplePairs } from '../../form/example-distributions.ts';
import type { KindForm } from '../form.ts';
import type { FrechetSpec } from './problem.ts';

export const frechet: KindForm<FrechetSpec> = {
  name: 'Fréchet distance',
  asked:
    'The squared distance of the means, and that of the spreads: what an FID reports of two clouds of features. It is the same both ways round.',
  sides: { q: 'one of the two', p: 'the other' },
  families: ['normal', 'diagonal', 'full'],
  own: [],
  fieldsOf: pairFields,
  write: writePair,
  exampleOf: (family) => ({ kind: 'frechet', ...examplePairs[family] }),
};
