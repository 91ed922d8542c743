import type { PairSpec } from '../../distributions.ts';
import type { Turned } from '../lesson.ts';
import type { DivergenceSpec } from './problem.ts';
import { divergenceWork } from './solution/work.ts';

/** The other direction, how far p is from q, with the letters of the problem. */
export const turnedDivergence = ({ q, p }: PairSpec): Turned<DivergenceSpec> => ({
  spec: { kind: 'divergence', q: p, p: q },
  work: divergenceWork({ letter: 'p', spec: p }, { letter: 'q', spec: q }),
});
