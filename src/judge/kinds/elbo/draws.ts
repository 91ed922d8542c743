import type { PairSpec } from '../../distributions.ts';
import { half, tenth, type Draw } from '../../generate/numbers.ts';
import { normalPairs } from '../../generate/pairs.ts';
import type { ElboSpec } from './problem.ts';

const of =
  (draw: Draw<PairSpec>, reconstruction: Draw<number>): Draw<ElboSpec> =>
  (source) => ({ kind: 'elbo', reconstruction: reconstruction(source), ...draw(source) });

export const elboDraws = {
  easy: of(normalPairs.easy, (source) => half(source, -12, -1)),
  middle: of(normalPairs.middle, (source) => tenth(source, -15, -1)),
  hard: of(normalPairs.hard, (source) => tenth(source, -30, -1)),
};
