import { counted } from '../../form/counted.ts';
import type { Entries } from '../../form/entries.ts';
import type { PlanarFlowProblem } from './problem.ts';

export const readFlow = (entries: Entries): PlanarFlowProblem => {
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
