import { coordinate, mostDimensions } from '../../form/bounds.ts';
import type { Field, VectorField } from '../../form/field.ts';
import { listText } from '../../form/list-text.ts';
import type { KindForm } from '../form.ts';
import type { PlanarFlowProblem } from './problem.ts';

const flowVector = (id: 'w' | 'u' | 'z'): VectorField => ({
  id,
  side: null,
  label: id,
  name: id,
  shape: 'vector',
  bounds: coordinate,
  fewest: 1,
  most: mostDimensions,
  entry: 'entry',
});

const flowFields: readonly Field[] = [
  flowVector('w'),
  flowVector('u'),
  { id: 'b', side: null, label: 'b', name: 'b', shape: 'number', bounds: coordinate },
  flowVector('z'),
  {
    id: 'constrained',
    side: null,
    label: 'u constrained, so that the flow can be inverted',
    name: 'whether u is constrained',
    shape: 'choice',
    choices: { no: 'no', yes: 'yes' },
  },
];

export const planarFlow: KindForm<PlanarFlowProblem, 'w' | 'u' | 'b' | 'z' | 'constrained'> = {
  name: 'Planar flow',
  asked: 'By what factor the flow stretches volume at $z$, in absolute value, and of that the logarithm.',
  sides: {},
  families: [],
  own: ['w', 'u', 'b', 'z', 'constrained'],
  fieldsOf: () => flowFields,
  write({ w, u, b, z, constrained }) {
    const texts = { w: listText(w), u: listText(u), b: String(b), z: listText(z) };
    return { family: 'normal', texts: { ...texts, constrained: constrained ? 'yes' : 'no' } };
  },
  exampleOf: () => ({ kind: 'planar-flow', w: [1, -1], u: [2, 0.5], b: 0.5, z: [1, 0.5] }),
};
