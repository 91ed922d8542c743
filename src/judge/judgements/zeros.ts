import { right, seenIn, unexplained, type Theme } from './row.ts';
import { issue } from './seen.ts';

const standard = { mean: 0, sd: 1 };

export const zerosTheme: Theme = {
  id: 'zeros',
  title: 'Zero',
  words:
    'A value that is zero but for what a computer loses on the way is zero: 0.1 + 0.2 − 0.3 is. A determinant that vanishes has the logarithm −∞.',
  groups: [
    {
      problem: { kind: 'iwae', weights: [0.5, 1.5] },
      rows: [
        seenIn(issue('cgreen-devs/cgreen', 147), right('0', 'The mean weight is 1.')),
        right('ln(1)', 'The same, as a formula.'),
      ],
    },
    {
      problem: { kind: 'iwae', weights: [0.25, 1.75] },
      rows: [right('0', 'The mean weight is 1.')],
    },
    {
      problem: { kind: 'iwae', weights: [0.9, 1.1] },
      rows: [right('ln(1)', 'The mean weight is 1, though 0.9 + 1.1 is not quite 2 in a computer.')],
    },
    {
      problem: { kind: 'planar-flow', w: [0.1, 0.2, -0.3], u: [1, 1, 1], b: 0, z: [0, 0, 0] },
      rows: [right('0', 'w·u = 0.1 + 0.2 − 0.3 = 0, and log 1 = 0.')],
    },
    {
      problem: { kind: 'planar-flow', w: [0.7, 0.2, 0.1], u: [-1, -1, -1], b: 0, z: [0, 0, 0] },
      rows: [right('-∞', 'The determinant is 1 − (0.7 + 0.2 + 0.1) = 0.')],
    },
    {
      problem: { kind: 'planar-flow', w: [1, 2], u: [0.5, -0.25], b: 0.3, z: [0.2, 0.4] },
      rows: [
        seenIn(
          issue('cgreen-devs/cgreen', 147),
          right('2.220446049250313e-16', 'w·u = 0: this is 0 as a computer prints it.'),
        ),
      ],
    },
    {
      problem: { kind: 'elbo', reconstruction: 0.005, q: { mean: 0.1, sd: 1 }, p: standard },
      rows: [right('0', '0.005 − ½ · 0.1² = 0.')],
    },
    {
      problem: { kind: 'elbo', reconstruction: 0.02, q: { mean: 0.2, sd: 1 }, p: standard },
      rows: [right('0', '0.02 − ½ · 0.2² = 0.')],
    },
    {
      problem: {
        q: { means: [0, 0], variances: [0.2, 0.3] },
        p: {
          means: [0, 0],
          covariance: [
            [0.2, 0],
            [0, 0.3],
          ],
        },
      },
      rows: [right('0', 'One normal, given by its variances and by its covariance.')],
    },
    {
      problem: { kind: 'elbo', reconstruction: 2, q: standard, p: standard },
      rows: [unexplained('1e-10', 'Minus the divergence alone is 0, and 10⁻¹⁰ is not.')],
    },
  ],
};
