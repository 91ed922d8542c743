import type { DistributionSpec } from '../../distributions.ts';
import { correlated, diagonal, fineCoin, normalInTenths, outcomes } from '../../generate/distributions.ts';
import { oneOf, type Draw } from '../../generate/numbers.ts';
import type { EntropySpec } from './problem.ts';

const of =
  (draw: Draw<DistributionSpec>): Draw<EntropySpec> =>
  (source) => ({ kind: 'entropy', p: draw(source) });

export const entropyDraws = {
  easy: of(oneOf(normalInTenths, normalInTenths, fineCoin)),
  middle: of(oneOf(diagonal(2), outcomes(3, 20))),
  hard: of(oneOf(diagonal(3), diagonal(4), correlated(2), correlated(3), outcomes(4, 20), outcomes(5, 20))),
};
