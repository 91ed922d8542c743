import { logVariance, mean, target as weights } from '../gaussian-draws.ts';

/** f is linear, so that its slope is the weights whatever is drawn; the divergence has the slope −mean. */
export default [
  {
    given: [[mean], [logVariance], [weights]],
    expected: [...mean.map((m, j) => weights[j]! - m), ...mean.map((m) => -m)],
  },
];
