import { normalFromLogVariance } from '../../../src/math/index.ts';
import { logVariance, mean, noise, target } from '../gaussian-draws.ts';

const sds = mean.map((m, j) => normalFromLogVariance(m, logVariance[j]!).sd);
const slopes = noise.map((row) => row.map((draw, j) => target[j]! - (mean[j]! + sds[j]! * draw)));
const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** What the code is given, argument by argument, and the two slopes by hand: dz/dmean = 1, dz/dlogVariance = ½ sd ε. */
export default [
  {
    given: [[mean], [logVariance], noise, [target]],
    expected: [
      ...mean.map((_, j) => meanOf(slopes.map((row) => row[j]!))),
      ...mean.map((_, j) => meanOf(slopes.map((row, i) => (row[j]! * sds[j]! * noise[i]![j]!) / 2))),
    ],
  },
];
