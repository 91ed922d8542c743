import { pairs } from '../../generate/pairs.ts';
import type { Draw } from '../../generate/numbers.ts';
import type { PairSpec } from '../../distributions.ts';
import type { DivergenceSpec } from './problem.ts';

const of =
  (draw: Draw<PairSpec>): Draw<DivergenceSpec> =>
  (source) => ({ kind: 'divergence', ...draw(source) });

export const divergenceDraws = { easy: of(pairs.easy), middle: of(pairs.middle), hard: of(pairs.hard) };
