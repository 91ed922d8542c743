import { defineClaims } from '../../src/claims/index.ts';
import { bits } from '../../src/math/index.ts';

export default defineClaims({
  title: 'Nats and bits',
  givens: {},
  values: {
    bitsPerNat: {
      says: 'one nat',
      unit: 'bits',
      exact: () => 1 / Math.LN2,
      witness: () => bits(Math.exp(-1)),
    },
  },
});
