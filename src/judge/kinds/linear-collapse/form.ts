import { mostDimensions, spread } from '../../form/bounds.ts';
import type { Field } from '../../form/field.ts';
import { listText } from '../../form/list-text.ts';
import type { KindForm } from '../form.ts';
import type { LinearCollapseProblem } from './problem.ts';

const fields: readonly Field[] = [
  {
    id: 'eigenvalues',
    side: null,
    label: 'variance λ of the data along each latent',
    name: 'the variances λ of the data',
    shape: 'vector',
    bounds: spread,
    fewest: 1,
    most: mostDimensions,
    entry: 'variance',
  },
  {
    id: 'decoderVariance',
    side: null,
    label: 'variance σ² of the decoder',
    name: 'the variance of the decoder',
    shape: 'number',
    bounds: spread,
  },
  { id: 'beta', side: null, label: 'β', name: 'β', shape: 'number', bounds: spread },
];

export const linearCollapse: KindForm<LinearCollapseProblem, 'eigenvalues' | 'decoderVariance' | 'beta'> = {
  name: 'Collapse in a linear VAE',
  asked:
    'What the latents of a linear VAE carry at its optimum: of each, half the logarithm of $\\lambda$ over $\\beta\\sigma^2$, and nothing where $\\lambda$ lies below.',
  sides: {},
  families: [],
  own: ['eigenvalues', 'decoderVariance', 'beta'],
  fieldsOf: () => fields,
  write: ({ eigenvalues, variance, beta }) => ({
    family: 'normal',
    texts: { eigenvalues: listText(eigenvalues), decoderVariance: String(variance), beta: String(beta) },
  }),
  exampleOf: () => ({ kind: 'linear-collapse', eigenvalues: [0.8], variance: 0.05, beta: 2 }),
};
