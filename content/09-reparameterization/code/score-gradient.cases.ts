import { normalFromLogVariance } from '../../../src/math/index.ts';
import { logVariance, mean, noise, target } from '../gaussian-draws.ts';

const sds = mean.map((m, j) => normalFromLogVariance(m, logVariance[j]!).sd);
const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const values = noise.map((row) =>
  row.reduce((sum, draw, j) => sum - (mean[j]! + sds[j]! * draw - target[j]!) ** 2 / 2, 0),
);
const centred = values.map((value, i) => value - meanOf(values.filter((_, other) => other !== i)));

/** What the code is given, argument by argument, and the scores of a Gaussian by hand: ε/sd and (ε² − 1)/2. */
export default [
  {
    given: [[mean], [logVariance], noise, [target]],
    expected: [
      ...mean.map((_, j) => meanOf(noise.map((row, i) => (centred[i]! * row[j]!) / sds[j]!))),
      ...mean.map((_, j) => meanOf(noise.map((row, i) => (centred[i]! * (row[j]! ** 2 - 1)) / 2))),
    ],
  },
];
