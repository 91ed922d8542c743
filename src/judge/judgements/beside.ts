import { backward, forward } from './homework.ts';
import { right, unreadable, wrong, type Theme } from './row.ts';

/** w·u = 1 and tanh 0 = 0: log(1 + 1). */
const doubling = { kind: 'planar-flow', w: [1, 1], u: [0.5, 0.5], b: 0, z: [0.5, -0.5] } as const;

export const besideTheme: Theme = {
  id: 'beside',
  title: 'What stands beside the answer',
  words:
    'A reason, a given or a second way of writing does not replace the answer; a unit counts wherever it stands. Two answers that are not the same are asked back, and never chosen from.',
  groups: [
    {
      problem: forward,
      rows: [
        right('24.11, since ln 16 = 2.77', 'The reason has an equation of its own, which is not the answer.', 4),
        right('24.11 with σ = 4', 'What is given is no answer.', 4),
        right('KL = 24.11\nσ = 4', 'What is given, on a line of its own.', 4),
        right('24.11 // ln(16) = 2.77', 'A comment, as programmers write it.', 4),
        unreadable('D(q||p) = 24.11, D(p||q) = 2.04', 'Both directions by their names: which is the answer?'),
        unreadable('q||p: 24.11, p||q: 2.04', 'Both directions, by their letters alone.'),
        unreadable('24.11 : ln 16 = 2.77', 'A number, and an equation that is another.'),
        right('KL in bits = 34.79', 'The unit stands before the sign: 24.1137/0.693147 = 34.7887.', 4),
        wrong('KL in bits = 24.11', 'nats-called-bits', 'A number of nats, called bits before the sign.'),
        right('bits: 34.79', 'The unit as the label.', 4),
        right('34.7887 bits ≈ 34.8', 'The unit of the side before holds for its rounding.', 6),
        right('34.7887 bits = 24.1137', 'The same in nats: 34.7887 · 0.693147 = 24.1137.', 6),
        right('D_KL [bits] = 34.79', 'The unit in brackets, as tables have it.', 4),
        right('KL with log2 = 34.79', 'The logarithm names the unit.', 4),
        unreadable('24.11 (2)', 'Nobody means 48.22: the 2 counts something, or is an uncertainty.'),
        unreadable('24.11 (51/2 - ln 16)', 'A formula in brackets that gives 22.73, not 24.11.'),
        right('25.5 − ln 4 (≈ 24.11)', 'The exact value, and its rounding.'),
        right('51/2 - ln(4) (= 24.11)', 'The same with another sign.'),
        right('(25.5 - ln 4)(= 24.11)', 'Two brackets are two factors, but not where the second begins with a sign.'),
        right('25.5 - ln 4, i.e. 24.11', 'The same in words.'),
        right('(24.11 nats)', 'Brackets around the whole, with its unit.', 4),
        right('24.11 (in nats)', 'The unit in brackets, with a word before it.', 4),
        right('\\boxed{D_{KL} = 24.11}', 'A box of TeX around an equation with braces.', 4),
      ],
    },
    {
      problem: {
        kind: 'elbo',
        reconstruction: -85.2,
        q: { mean: 1, sd: 0.5 },
        p: { mean: 0, sd: 1 },
      },
      rows: [right('ELBO = -86.02 with KL = 0.818', '−85.2 − (0.125 + 0.693147) = −86.018147.', 4)],
    },
    {
      problem: doubling,
      rows: [
        right('ln 2 (0.693)', 'The exact value and, in brackets, its rounding: no product.'),
        right('ln 2 (≈ 0.693)', 'The same with a sign.'),
        right('ln(1 + 1*(1-tanh(0)^2))', 'The formula of the kind itself, with tanh.'),
        right('ln(1 + 1/cosh(0)^2)', 'The slope of tanh is 1/cosh².'),
      ],
    },
    {
      problem: backward,
      rows: [unreadable('ln 4 + 21/32 (≈ 3.04)', 'Two answers: the formula gives 2.042544.')],
    },
  ],
};
