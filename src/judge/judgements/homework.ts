import type { ProblemSpec } from '../spec.ts';

/** The homework of note 2, D(N(6, 4²) ‖ N(0, 1)) = ½(36 + 16 − log 16 − 1) = 24.113706, and its other direction, 2.042544. */
export const forward: ProblemSpec = { q: { mean: 6, sd: 4 }, p: { mean: 0, sd: 1 } };
export const backward: ProblemSpec = { q: { mean: 0, sd: 1 }, p: { mean: 6, sd: 4 } };

/** The differential entropy of N(0, 0.1²) is ½ log(2πe · 0.01) = −0.883647. */
export const narrow: ProblemSpec = { kind: 'entropy', p: { mean: 0, sd: 0.1 } };
