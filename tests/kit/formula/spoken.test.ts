import { expect, test } from 'vitest';
import { spoken } from '../../../src/kit/formula/spoken.ts';

/** What is written, and what is heard. */
const heard: readonly (readonly [string, string])[] = [
  ['the gap is $D_KL(q ‖ p(z|x))$', 'the gap is the divergence of q from p of z given x'],
  ['$log p(x|z)$', 'log p of x given z'],
  ['$z = μ + exp(ℓ/2) ε$', 'z = μ + exp(ℓ over 2) ε'],
  ['$q log_2(q/p)$', 'q log to the base 2 of (q over p)'],
  ['$z²ε/σ$', 'z squared ε over σ'],
  ['$Var(w)/p(x)²$', 'Var(w) over the square of p of x'],
  ['$σ²$ is 2', 'σ squared is 2'],
];

test('a formula is said so that it is no other formula', () => {
  expect(heard.map(([written]) => spoken(written))).toEqual(heard.map(([, said]) => said));
});
