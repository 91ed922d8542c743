import { coordinate } from '../../form/bounds.ts';
import { pairFields } from '../../form/distribution-fields.ts';
import { writePair } from '../../form/distribution-texts.ts';
import { examplePairs } from '../../form/example-distributions.ts';
import type { NumberField } from '../../form/field.ts';
import { readPair } from '../../form/read-distribution.ts';
import type { KindForm } from '../lesson.ts';
import type { ElboSpec } from './problem.ts';

const reconstructionField: NumberField = {
  id: 'reconstruction',
  side: null,
  label: 'reconstruction term, in nats',
  name: 'the reconstruction term',
  shape: 'number',
  bounds: coordinate,
};

export const elboForm: KindForm<ElboSpec, 'reconstruction'> = {
  sides: { q: 'the encoder', p: 'the prior' },
  own: ['reconstruction'],
  fieldsOf: (family, texts) => [reconstructionField, ...pairFields(family, texts)],
  read: (entries, family) => ({
    kind: 'elbo',
    reconstruction: entries.number('reconstruction'),
    ...readPair(entries, family),
  }),
  write({ reconstruction, ...pair }) {
    const { family, texts } = writePair(pair);
    return { family, texts: { reconstruction: String(reconstruction), ...texts } };
  },
  exampleOf: (family) => ({ kind: 'elbo', reconstruction: -4, ...examplePairs[family] }),
};
