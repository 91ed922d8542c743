import { coordinate, depth, values } from '../../form/bounds.ts';
import type { Field } from '../../form/field.ts';
import type { KindForm } from '../form.ts';
import type { BitsPerDimensionProblem } from './problem.ts';

const fields: readonly Field[] = [
  {
    id: 'logDensity',
    side: null,
    label: 'log-density log p(x), in nats',
    name: 'the log-density',
    shape: 'number',
    bounds: coordinate,
  },
  { id: 'dimensions', side: null, label: 'dimensions D', name: 'the dimensions', shape: 'number', bounds: values },
  { id: 'depth', side: null, label: 'bits of each value', name: 'the bits of a value', shape: 'number', bounds: depth },
];

export const bitsPerDimension: KindForm<BitsPerDimensionProblem, 'logDensity' | 'dimensions' | 'depth'> = {
  name: 'Bits per dimension',
  asked:
    'The bits $b$ of a value, less the log-density of the image scaled to $[0, 1]$, in bits and divided by its $D$ dimensions.',
  sides: {},
  families: [],
  own: ['logDensity', 'dimensions', 'depth'],
  fieldsOf: () => fields,
  write: ({ logDensity, dimensions, depth: bits }) => ({
    family: 'normal',
    texts: { logDensity: String(logDensity), dimensions: String(dimensions), depth: String(bits) },
  }),
  exampleOf: () => ({ kind: 'bits-per-dimension', logDensity: 12.361, dimensions: 9, depth: 8 }),
};
