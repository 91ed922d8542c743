import { coordinate, mostDimensions } from '../../form/bounds.ts';
import { counted } from '../../form/counted.ts';
import type { Entries } from '../../form/entries.ts';
import type { Field, VectorField } from '../../form/field.ts';
import { listText } from '../../form/list-text.ts';
import type { KindForm } from '../lesson.ts';
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

const readFlow = (entries: Entries): PlanarFlowProblem => {
  const [w, u, z] = [entries.vector('w'), entries.vector('u'), entries.vector('z')];
  const constrained = entries.choice('constrained') === 'yes';
  for (const id of ['u', 'z'] as const) {
    const length = entries.vector(id).length;
    if (entries.isRead('w', id) && length !== w.length) {
      entries.refuse(id, `Here w has ${counted(w.length, 'entry')}, and ${id} has ${length}. Give as many.`);
    }
  }
  if (constrained && entries.isRead('w') && w.every((entry) => entry === 0)) {
    entries.refuse('w', 'Where u is constrained, w cannot be zero: û divides by its length.');
  }
  return { kind: 'planar-flow', w, u, b: entries.number('b'), z, ...(constrained && { constrained }) };
};

export const planarFlowForm: KindForm<PlanarFlowProblem, 'w' | 'u' | 'b' | 'z' | 'constrained'> = {
  sides: {},
  own: ['w', 'u', 'b', 'z', 'constrained'],
  fieldsOf: () => flowFields,
  read: readFlow,
  write({ w, u, b, z, constrained }) {
    const texts = { w: listText(w), u: listText(u), b: String(b), z: listText(z) };
    return { family: 'normal', texts: { ...texts, constrained: constrained ? 'yes' : 'no' } };
  },
  exampleOf: () => ({ kind: 'planar-flow', w: [1, -1], u: [2, 0.5], b: 0.5, z: [1, 0.5] }),
};
