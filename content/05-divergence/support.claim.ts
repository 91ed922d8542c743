import { defineClaims } from '../../src/claims/index.ts';
import { integrate } from '../../src/math/index.ts';

/** The uniform density on [0, width]. */
const uniform = (width: number) => (x: number) => (x >= 0 && x <= width ? 1 / width : 0);

const q = uniform(1);
const p = uniform(2);

/** The mean of f under q, by quadrature over more than its support. */
const meanUnderQ = (f: (x: number) => number) =>
  integrate((x) => (q(x) === 0 ? 0 : q(x) * f(x)), -2, 3, { breaks: [0, 1, 2] });

export default defineClaims({
  title: 'Uniform on [0, 1] against uniform on [0, 2]',
  givens: {},
  values: {
    inside: {
      says: '$D_KL(U[0, 1] ‖ U[0, 2])$',
      unit: 'nats',
      exact: () => Math.log(2),
      witness: () => meanUnderQ((x) => Math.log(q(x) / p(x))),
    },
    ratio: {
      says: 'the mean of $p/q$ under $q = U[0, 1]$, where $p = U[0, 2]$: the probability that $p$ gives to [0, 1]',
      exact: () => (1 - 0) / (2 - 0),
      witness: () => meanUnderQ((x) => p(x) / q(x)),
    },
  },
});
