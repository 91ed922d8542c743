import { defineClaims } from '../../src/claims/index.ts';
import { integrate } from '../../src/math/index.ts';

const onTwo = 1 / 2;

export default defineClaims({
  title: 'Uniform on [0, 1] against uniform on [0, 2]',
  givens: {},
  values: {
    inside: {
      says: 'KL(U[0, 1] ‖ U[0, 2]), in nats',
      exact: () => Math.log(2),
      witness: () => integrate(() => 1 * Math.log(1 / onTwo), 0, 1),
    },
    ratio: {
      says: 'the mean of p/q under q = U[0, 1], where p = U[0, 2]',
      exact: () => 0.5,
      witness: () => integrate(() => onTwo, 0, 1),
    },
  },
});
