import { defineClaims } from '../../src/claims/index.ts';
import { integrate } from '../../src/math/index.ts';

/** The logarithm as an area: the integral of 1/x from 1. */
const areaTo = (end: number) => integrate((x) => 1 / x, 1, end);

const numbers = [1, 4] as const;

export default defineClaims({
  title: 'The numbers 1 and 4, and the middle of a chord',
  givens: { mean: 2.5 },
  values: {
    logOfMean: {
      says: 'the logarithm of the mean of 1 and 4',
      exact: () => Math.log((numbers[0] + numbers[1]) / 2),
      witness: () => areaTo(2.5),
    },
    meanOfLogs: {
      says: 'the mean of the logarithms of 1 and 4',
      exact: () => (Math.log(numbers[0]) + Math.log(numbers[1])) / 2,
      witness: () => areaTo(2),
    },
  },
});
