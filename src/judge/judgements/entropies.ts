import type { ProblemSpec } from '../spec.ts';
import { narrow } from './homework.ts';
import { failing, proposed, right, unexplained, wrong, type Theme } from './row.ts';

const entropyOf = (p: Extract<ProblemSpec, { kind: 'entropy' }>['p']): ProblemSpec => ({ kind: 'entropy', p });

export const entropiesTheme: Theme = {
  id: 'entropies',
  title: 'Entropies and cross-entropies',
  words: 'A density may have a negative entropy, a discrete distribution never.',
  groups: [
    {
      problem: entropyOf({ mean: 3, sd: 2 }),
      rows: [
        right('2.112', '½ log(2πe · 4) = 2.112086.', 4),
        right('1/2 ln(2πe·4)', 'As a formula.'),
        right('½ log(8πe)', 'As a formula.'),
        right('0.5*np.log(2*pi*e*4)', 'As Python writes it.'),
        right('3.047 bits', '2.112086/0.693147 = 3.047096.', 4),
        wrong('-2.112', 'wrong-sign', 'The definition has a minus before the expected logarithm.'),
        wrong('3.047', 'answer-in-bits', 'The right value in bits.'),
        wrong('4.224', 'missing-half', 'Twice 2.112086.'),
        wrong('1.193', 'missing-two-pi', '½(1 + log 4) = 1.193147.'),
        wrong('1.419', 'missing-log-term', '½(1 + log 2π) = 1.418939.'),
        wrong(
          '1.612',
          'missing-quadratic-term',
          '½ log(2π · 4) = 1.612086: the ½ from the expected square is missing.',
        ),
        wrong('2.805', 'variance-as-sd', '½(log 2π + log 16 + 1) = 2.805233.'),
        wrong('1.7655', 'sd-as-variance', '½(log 2π + log 2 + 1) = 1.765512.'),
        wrong('2.8257', 'log-base-2', '½(log₂ 8π + 1) = 2.825748.'),
        wrong('1.2001', 'log-base-10', '½(log₁₀ 8π + 1) = 1.200120.'),
        wrong('3.22417', 'missing-half+missing-quadratic-term', 'log 8π = 3.224171.'),
        unexplained('17', 'No known mistake.'),
      ],
    },
    {
      problem: narrow,
      rows: [
        right('-0.88', 'A density that is narrow has a negative entropy.', 2),
        wrong('0.8836', 'wrong-sign', 'The minus is lost.'),
        wrong('-1.767', 'missing-half', 'Twice −0.883647.'),
        wrong('-1.803', 'missing-two-pi', '½(1 + log 0.01) = −1.802585.'),
        wrong('1.419', 'missing-log-term', '½(1 + log 2π) = 1.418939.'),
        wrong('-1.384', 'missing-quadratic-term', '½ log(0.02π) = −1.383647.'),
        wrong('0.2676', 'sd-as-variance', '½(log 2π + log 0.1 + 1) = 0.267646.'),
      ],
    },
    {
      problem: entropyOf({ means: [0, 1], sds: [0.5, 3] }),
      rows: [
        right('3.243', '0.725791 + 2.517551 = 3.243342.', 4),
        wrong('6.487', 'missing-half', 'Twice 3.243342.'),
        wrong('1.405', 'missing-two-pi', '1 + log 1.5 = 1.405465.'),
        wrong('2.243', 'missing-quadratic-term', '3.243342 less ½ for each of the two dimensions.'),
        wrong('2.838', 'missing-log-term', '1 + log 2π = 2.837877.'),
        wrong('3.649', 'variance-as-sd', '3.243342 + log 1.5 = 3.648807.'),
        wrong('1.6217', 'mean-over-dimensions', 'The two dimensions were averaged: 1.621671.'),
        failing(
          wrong('2.5176', 'one-dimension-only', 'The second dimension alone: 2.517551.'),
          'A forgotten dimension is known for divergences, and not yet for entropies.',
        ),
      ],
    },
    {
      problem: entropyOf({
        means: [0, 0],
        covariance: [
          [2, 0.5],
          [0.5, 1],
        ],
      }),
      rows: [
        right('3.118', '½ log((2πe)² · 1.75) = 3.117685.', 4),
        right('ln(2πe√1.75)', 'As a formula.'),
        wrong('-3.118', 'wrong-sign', 'The sign is turned round.'),
        wrong('4.498', 'answer-in-bits', '3.117685/0.693147 = 4.497869.'),
        wrong('6.235', 'missing-half', 'log((2πe)² · 1.75) = 6.235370.'),
        wrong('1.280', 'missing-two-pi', '½(2 + log 1.75) = 1.279808.'),
        wrong('2.118', 'missing-quadratic-term', '3.117685 less ½ for each of the two dimensions.'),
        wrong('1.5588', 'mean-over-dimensions', '3.117685/2 = 1.558843.'),
      ],
    },
    {
      problem: entropyOf({ bernoulli: 0.2 }),
      rows: [
        right('0.5004', '−0.2 log 0.2 − 0.8 log 0.8 = 0.500402.', 4),
        right('0.722 bits', '0.500402/0.693147 = 0.721928.', 3),
        wrong('0.7219', 'answer-in-bits', 'The right value in bits.'),
        wrong('-0.5004', 'wrong-sign', 'The minus of the definition is lost.'),
        wrong('0.2173', 'log-base-10', '0.500402/2.302585 = 0.217322.'),
        wrong('0.3219', 'one-outcome-only', '−0.2 log 0.2 = 0.321888: the outcome 0 is missing.'),
        wrong('0.1785', 'one-outcome-only', '−0.8 log 0.8 = 0.178515: the outcome 1 is missing.'),
        wrong('1.8326', 'weights-forgotten', '−log 0.2 − log 0.8 = 1.832581.'),
      ],
    },
    {
      problem: entropyOf({ categorical: [0.5, 0.25, 0.25] }),
      rows: [
        right('1.04', '½ log 2 + ½ log 4 = 1.039721.', 3),
        right('1.5 ln 2', 'As a formula.'),
        right('1.5 bits', 'Exactly.'),
        wrong('1.5', 'answer-in-bits', 'The right value in bits.'),
        wrong('3.466', 'weights-forgotten', 'log 2 + 2 log 4 = 3.465736.'),
        proposed(
          '0.34657',
          ['one-outcome-only', 'mean-over-outcomes'],
          'Each outcome alone gives ½ log 2 = 0.346574, and so does their mean.',
        ),
        unexplained('0', 'It is zero only where one outcome is certain.'),
        failing(
          proposed('0.69315', ['one-outcome-only'], 'One of the three outcomes left out: log 2.'),
          'One outcome alone is known, one left out of three is not.',
        ),
      ],
    },
    {
      problem: { kind: 'cross-entropy', q: { mean: 1, sd: 0.5 }, p: { mean: 0, sd: 2 } },
      rows: [
        right('1.768', '½(log 2π + log 4 + (0.25 + 1)/4) = 1.768336.', 4),
        wrong('10.226', 'reversed-direction', 'H(p, q) = ½(log 2π + log 0.25 + 5/0.25) = 10.225791.'),
        wrong('-1.768', 'wrong-sign', 'The sign is turned round.'),
        wrong('0.7258', 'entropy-for-cross-entropy', 'H(q) = ½ log(2πe/4) = 0.725791.'),
        wrong('1.0425', 'divergence-for-cross-entropy', '1.768336 − 0.725791 = 1.042544.'),
        wrong('2.551', 'answer-in-bits', '1.768336/0.693147 = 2.551169.'),
        wrong('3.537', 'missing-half', 'Twice 1.768336.'),
        wrong('0.8494', 'missing-two-pi', '1.768336 − 0.918939 = 0.849397.'),
        wrong('1.4218', 'log-sd-for-log-variance', '1.768336 − ½ log 2 = 1.421762.'),
        wrong('1.0752', 'missing-log-term', '1.768336 − log 2 = 1.075189.'),
        wrong('1.612', 'missing-quadratic-term', '½ log 8π = 1.612086.'),
        wrong('2.3384', 'variance-as-sd', '½(log 2π + log 16 + (0.0625 + 1)/16) = 2.338436.'),
        wrong('1.6405', 'sd-as-variance', '½(log 2π + log 2 + (0.5 + 1)/2) = 1.640512.'),
        wrong('2.482', 'log-base-2', '½(log₂ 8π + 0.3125) = 2.481998.'),
        wrong('0.85637', 'log-base-10', '½(log₁₀ 8π + 0.3125) = 0.856370.'),
        wrong('1.69879', 'missing-half+missing-two-pi', 'log 4 + 0.3125 = 1.698794.'),
        failing(
          wrong('1.64334', 'mean-not-squared', 'The means forgotten: ½(log 8π + 0.25/4) = 1.643336.'),
          'In cross-entropies a forgotten difference of the means is not known yet.',
        ),
      ],
    },
    {
      problem: { kind: 'cross-entropy', q: { bernoulli: 0.3 }, p: { bernoulli: 0.6 } },
      rows: [
        right('0.7947', '−0.3 log 0.6 − 0.7 log 0.4 = 0.794651.', 4),
        wrong('0.8651', 'reversed-direction', '−0.6 log 0.3 − 0.4 log 0.7 = 0.865054.'),
        wrong('0.6109', 'entropy-for-cross-entropy', 'The entropy of q is 0.610864.'),
        wrong('0.1838', 'divergence-for-cross-entropy', '0.794651 − 0.610864 = 0.183787.'),
        wrong('1.146', 'answer-in-bits', '1.146439 bits.'),
        wrong('0.3451', 'log-base-10', '0.794651/2.302585 = 0.345113.'),
        wrong('0.6414', 'one-outcome-only', '−0.7 log 0.4 = 0.641404.'),
        wrong('0.1532', 'one-outcome-only', '−0.3 log 0.6 = 0.153248: binary cross-entropy without its second half.'),
        wrong('1.4271', 'weights-forgotten', '−log 0.6 − log 0.4 = 1.427116.'),
        wrong('-0.7947', 'wrong-sign', 'The minus of the definition is lost.'),
      ],
    },
    {
      problem: {
        kind: 'cross-entropy',
        q: { categorical: [0.2, 0.3, 0.5] },
        p: { categorical: [0.5, 0.25, 0.25] },
      },
      rows: [
        right('1.248', '0.2 log 2 + 0.8 log 4 = 1.247665.', 4),
        right('1.8 bits', 'Exactly.'),
        wrong('1.8', 'answer-in-bits', 'The right value in bits.'),
        wrong('1.2790', 'reversed-direction', 'H(p, q) = 1.278999.'),
        proposed(
          '1.279',
          ['reversed-direction'],
          'The same to four figures: they give the 0.0313 between the two directions to two.',
        ),
        wrong('1.0297', 'entropy-for-cross-entropy', 'The entropy of q is 1.029653.'),
        wrong('0.2180', 'divergence-for-cross-entropy', '1.247665 − 1.029653 = 0.218012.'),
      ],
    },
  ],
};
