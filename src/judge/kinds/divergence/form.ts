import { examplePairs } from '../../form/example-distributions.ts';
import { pairFields } from '../../form/distribution-fields.ts';
import { writePair } from '../../form/distribution-texts.ts';
import { readPair } from '../../form/read-distribution.ts';
import type { KindForm } from '../lesson.ts';
import type { DivergenceSpec } from './problem.ts';

export const divergenceForm: KindForm<DivergenceSpec> = {
  sides: { q: 'the expectation is under it', p: 'what it is compared with' },
  own: [],
  fieldsOf: pairFields,
  read: (entries, family) => ({ kind: 'divergence', ...readPair(entries, family) }),
  write: writePair,
  exampleOf: (family) => ({ kind: 'divergence', ...examplePairs[family] }),
};
