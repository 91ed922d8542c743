import type { ProblemSpec } from '../spec.ts';
import { failing, oneFigure, proposed, right, unexplained, wrong, type Theme } from './row.ts';

const standard3 = { means: [0, 0, 0], sds: [1, 1, 1] } as const;

const diagonal: ProblemSpec = { q: { means: [1, 2], sds: [0.5, 2] }, p: { means: [0, 0], sds: [1, 3] } };
const three: ProblemSpec = { q: { means: [1, 0, -1], sds: [0.5, 2, 1] }, p: standard3 };
const full: ProblemSpec = {
  q: {
    means: [1, 0],
    covariance: [
      [2, 0.5],
      [0.5, 1],
    ],
  },
  p: {
    means: [0, 0],
    covariance: [
      [1, 0.2],
      [0.2, 2],
    ],
  },
};
const mixed: ProblemSpec = {
  q: { means: [1, 0], sds: [2, 1] },
  p: {
    means: [0, 0],
    covariance: [
      [1, 0.5],
      [0.5, 2],
    ],
  },
};

export const otherDivergencesTheme: Theme = {
  id: 'other-divergences',
  title: 'Divergences in several dimensions, and of discrete distributions',
  words:
    'Dimensions add: averaging them and leaving one out are the mistakes to find. Sums over outcomes have mistakes of their own.',
  groups: [
    {
      problem: diagonal,
      rows: [
        right('1.168', '0.818147 + 0.349910 = 1.168057.', 4),
        right('0.81815 + 0.34991', 'The sum, as a formula.'),
        wrong('0.5840', 'mean-over-dimensions', '1.168057/2.'),
        wrong('0.8181', 'one-dimension-only', 'The first dimension alone: ½(2 log 2 + ¼ + 1 − 1).'),
        wrong('0.3499', 'one-dimension-only', 'The second alone: ½(2 log 3/2 + 4/9 + 4/9 − 1).'),
        wrong('2.336', 'missing-half', 'Twice 1.168057.'),
        wrong('3.526', 'reversed-direction', 'D(p ‖ q) = 3.5264.'),
        wrong('0.82083', 'trace-forgotten', '1.168057 − ½(¼ + 4/9) = 0.82083.'),
        wrong('-1.029', 'determinant-inverted', '1.168057 − 2 log 3 = −1.0292.'),
        wrong('2.168', 'missing-minus-one', '1.168057 + 2/2.'),
        wrong('1.852', 'variance-as-sd', '½(4 log 3 + 1/16 + 16/81 + 1 + 4/81 − 2) = 1.8519.'),
        wrong('1.2993', 'sd-as-variance', '½(log 3 + ½ + ⅔ + 1 + 4/3 − 2) = 1.2993.'),
        wrong('0.06944', 'missing-log-term', '½(¼ + 4/9 + 1 + 4/9 − 2) = 0.06944.'),
        wrong('0.6188', 'log-sd-for-log-variance', '½(log 3 + 0.138889) = 0.6188.'),
        proposed('1.057', ['mean-not-squared'], '½(2 log 3 + ¼ + 4/9 + 1 + 2/9 − 2) = 1.0569.'),
        wrong('0.7533', 'exp-log-variance-as-sd', '½(2 log 3 + 1/16 + 16/81 + 1 + 4/81 − 2) = 0.7533.'),
        wrong('0.54657', 'log-base-10', '½(2 log₁₀ 3 + 0.138889) = 0.54657.'),
        proposed('1.654', ['log-base-2'], '½(2 log₂ 3 + 0.138889) = 1.6544.'),
        wrong('1.685', 'answer-in-bits', '1.168057/0.693147 = 1.6851.'),
        right('1.16806', 'Twice too much, and averaged over two, is right again: nothing shows the two mistakes.', 6),
      ],
    },
    {
      problem: three,
      rows: [
        right('2.125', '0.818147 + 0.806853 + 0.5 = 2.125.', 4),
        right('17/8', 'As a fraction.'),
        wrong('0.7083', 'mean-over-dimensions', '2.125/3.'),
        wrong('1.3069', 'one-dimension-only', 'Without the first: 0.806853 + 0.5.'),
        wrong('1.3181', 'one-dimension-only', 'Without the second: 0.818147 + 0.5.'),
        wrong('1.6250', 'one-dimension-only', 'Without the third: 0.818147 + 0.806853.'),
        wrong('0.80685', 'one-dimension-only', 'The second alone.'),
        proposed(
          '3.625',
          ['missing-minus-one', 'reversed-direction'],
          '2.125 + 3/2, and ½(−log 4 + log 4 + 7 − ¾ + 1) by chance: D(p ‖ q).',
        ),
      ],
    },
    {
      problem: full,
      rows: [
        right('0.7914', '½(log 1.96/1.75 + 4.8/1.96 + 2/1.96 − 2) = 0.791358.', 4),
        wrong('0.6005', 'reversed-direction', 'D(p ‖ q) = 0.600479.'),
        wrong('1.583', 'missing-half', 'Twice 0.791358.'),
        wrong('-0.4331', 'trace-forgotten', '0.791358 − ½ · 4.8/1.96 = −0.4331.'),
        wrong('0.6780', 'determinant-inverted', '0.791358 − log 1.96/1.75 = 0.6780.'),
        wrong('0.7347', 'missing-log-term', '½(4.8/1.96 + 2/1.96 − 2) = 0.7347.'),
        wrong('1.791', 'missing-minus-one', '0.791358 + 1.'),
        wrong('0.3957', 'mean-over-dimensions', '0.791358/2.'),
        failing(
          wrong('0.7630', 'log-sd-for-log-variance', 'Half of the logarithm: 0.7347 + ¼ log 1.12 = 0.7630.'),
          'Of full covariances it is not known, for no σ stands in their formula.',
        ),
        wrong('0.81644', 'log-base-2', '0.7347 + ½ log₂ 1.12 = 0.81644.'),
        wrong('0.75930', 'log-base-10', '0.7347 + ½ log₁₀ 1.12 = 0.75930.'),
        wrong('1.142', 'answer-in-bits', '0.791358/0.693147 = 1.1417.'),
        wrong('3.58272', 'missing-half+missing-minus-one', 'Twice 0.791358, and 2 more.'),
        unexplained('-0.02', 'A divergence is never negative.'),
      ],
    },
    {
      problem: mixed,
      rows: [
        right('1.730', '½(log 1.75/4 + 9/1.75 + 2/1.75 − 2) = 1.729518.', 4),
        wrong('0.6633', 'reversed-direction', 'D(p ‖ q) = 0.663339.'),
        wrong('3.459', 'missing-half', 'Twice 1.729518.'),
        wrong('-0.8419', 'trace-forgotten', '1.729518 − ½ · 9/1.75 = −0.8419.'),
        wrong('2.556', 'determinant-inverted', '1.729518 + log 4/1.75 = 2.5562.'),
      ],
    },
    {
      problem: { q: { bernoulli: 0.2 }, p: { bernoulli: 0.5 } },
      rows: [
        right('0.1927', '0.2 log 0.4 + 0.8 log 1.6 = 0.192745.', 4),
        right('0,2·ln 0,4 + 0,8·ln 1,6', 'As a formula, with commas.'),
        right('0.278 bits', '0.192745/0.693147 = 0.278072.', 3),
        oneFigure('0.2', 'One figure.'),
        wrong('0.2231', 'reversed-direction', '½ log 2.5 + ½ log 0.625 = 0.223144.'),
        wrong('-0.1927', 'wrong-sign', 'The sign is turned round.'),
        wrong('0.2781', 'answer-in-bits', '0.278072 bits.'),
        wrong('0.0837', 'log-base-10', '0.192745/2.302585 = 0.083708.'),
        wrong('0.3760', 'one-outcome-only', 'The outcome 0 alone: 0.8 log 1.6 = 0.376003.'),
        wrong('-0.1833', 'one-outcome-only', 'The outcome 1 alone: 0.2 log 0.4 = −0.183258.'),
        wrong('-0.4463', 'weights-forgotten', 'log 0.4 + log 1.6 = −0.446287.'),
        wrong('0.6931', 'cross-entropy-for-divergence', 'The cross-entropy is log 2.'),
      ],
    },
    {
      problem: { q: { categorical: [0.2, 0.3, 0.5] }, p: { categorical: [0.5, 0.25, 0.25] } },
      rows: [
        right('0.2180', '0.2 log 0.4 + 0.3 log 1.2 + 0.5 log 2 = 0.218012.', 4),
        right('0.2 ln 0.4 + 0.3 ln 1.2 + 0.5 ln 2', 'As a formula.'),
        wrong('0.2393', 'reversed-direction', 'D(p ‖ q) = 0.239278.'),
        wrong('1.248', 'cross-entropy-for-divergence', 'The cross-entropy is 1.247665.'),
        wrong('-0.0408', 'weights-forgotten', 'log 0.4 + log 1.2 + log 2 = −0.040822.'),
        wrong('0.3145', 'answer-in-bits', '0.314525 bits.'),
        wrong('0.09468', 'log-base-10', '0.218012/2.302585 = 0.094681.'),
        wrong('0.0547', 'one-outcome-only', 'The second outcome alone: 0.3 log 1.2 = 0.054696.'),
        wrong('0.3466', 'one-outcome-only', 'The third outcome alone: ½ log 2 = 0.346574.'),
        failing(
          wrong('0.4013', 'one-outcome-only', 'The first outcome left out: 0.054696 + 0.346574 = 0.401270.'),
          'One outcome alone is known, one left out of three is not.',
        ),
        wrong('-0.218', 'wrong-sign', 'The sign is turned round.'),
      ],
    },
  ],
};
