import type { PairSpec } from '../../distributions.ts';
import { centredNormal, coin, normalBySd } from '../../generate/distributions.ts';
import { oneOf, type Draw } from '../../generate/numbers.ts';
import { pairOf, pairs } from '../../generate/pairs.ts';
import type { CrossEntropySpec } from './problem.ts';

const of =
  (draw: Draw<PairSpec>): Draw<CrossEntropySpec> =>
  (source) => ({ kind: 'cross-entropy', ...draw(source) });

export const crossEntropyDraws = {
  easy: of(oneOf(pairOf(normalBySd, centredNormal), pairOf(coin))),
  middle: of(pairs.middle),
  hard: of(pairs.hard),
};
