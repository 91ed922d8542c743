import { coordinate } from '../../form/bounds.ts';
import { pairFields } from '../../form/distribution-fields.ts';
import { writePair } from '../../form/distribution-texts.ts';
import { examplePairs } from '../../form/example-distributions.ts';
import type { NumberField } from '../../form/field.ts';
import { families } from '../../form/families.ts';
import type { KindForm } from '../form.ts';
import type { ElboSpec } from './problem.ts';

const reconstructionField: NumberField = {
  id: 'reconstruction',
  side: null,
  label: 'reconstruction term, in nats',
  name: 'the reconstruction term',
  shape: 'number',
  bounds: coordinate,
};

export const elbo: KindForm<ElboSpec, 'reconstruction'> = {
  name: 'ELBO',
  chapter: 'elbo',
  asked: 'The reconstruction term, less the divergence of $\\q$ from $\\p$.',
  sides: { q: 'the encoder', p: 'the prior' },
  families,
  own: ['reconstruction'],
  fieldsOf: (family, texts) => [reconstructionField, ...pairFields(family, texts)],
  write({ reconstruction, ...pair }) {
    const { family, texts } = writePair(pair);
    return { family, texts: { reconstruction: String(reconstruction), ...texts } };
  },
  exampleOf: (family) => ({ kind: 'elbo', reconstruction: -4, ...examplePairs[family] }),
};
