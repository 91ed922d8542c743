import { failing, proposed, right, unexplained, unreadable, wrong, type Theme } from './row.ts';

export const likelihoodsTheme: Theme = {
  id: 'likelihoods',
  title: 'Log-likelihoods',
  words: 'Draws and pixels multiply, so their logarithms add. The squared error alone is no log-likelihood.',
  groups: [
    {
      problem: { kind: 'log-likelihood', p: { mean: 1, sd: 2 }, observations: [0, 3.5, 2] },
      rows: [
        right('-5.868', '−(3/2) log(2π · 4) − 8.25/8 = −5.867507.', 4),
        right('-3/2 ln(8π) - 8.25/8', 'As a formula.'),
        right('−5,87', 'With a comma.', 3),
        wrong('5.868', 'wrong-sign', 'The negative log-likelihood, a loss.'),
        wrong('0.00283', 'likelihood-for-log-likelihood', 'e^{−5.867507} = 0.002830.'),
        wrong('-8.465', 'answer-in-bits', '−5.867507/0.693147 = −8.465023.'),
        wrong('-8.25', 'squared-error-for-log-likelihood', '−(1 + 6.25 + 1): minus the squared error.'),
        wrong('-4.125', 'squared-error-for-log-likelihood', 'Half of that.'),
        wrong('-3.111', 'missing-two-pi', '−5.867507 + (3/2) log 2π = −3.110692.'),
        wrong('-3.788', 'missing-log-term', '−5.867507 + 3 log 2 = −3.788066.'),
        wrong('-6.899', 'missing-half', '−(3/2) log 8π − 8.25/4 = −6.898757.'),
        wrong('-4.828', 'log-sd-for-log-variance', '−5.867507 + (3/2) log 2 = −4.827786.'),
        wrong('-5.149', 'mean-not-squared', '−(3/2) log 8π − (−1 + 2.5 + 1)/8 = −5.148757.'),
        wrong('-5.399', 'mean-not-squared', '−(3/2) log 8π − (1 + 2.5 + 1)/8 = −5.398757.'),
        wrong('-7.174', 'variance-as-sd', '−(3/2) log(2π · 16) − 8.25/32 = −7.173511.'),
        wrong('-5.8590', 'sd-as-variance', '−(3/2) log(2π · 2) − 8.25/4 = −5.859036.'),
        proposed(
          '-5.859',
          ['sd-as-variance'],
          'The same to four figures: of the 0.008471 that the mistake changes they show only the first.',
        ),
        wrong('-1.956', 'mean-over-dimensions', '−5.867507/3.'),
        wrong('-3.1316', 'log-base-10', '−(3/2) log₁₀ 8π − 8.25/8 = −3.131610.'),
        wrong('-8.0085', 'log-base-2', '−(3/2) log₂ 8π − 8.25/8 = −8.008494.'),
        wrong(
          '1.95584',
          'wrong-sign+mean-over-dimensions',
          'The mean negative log-likelihood, as frameworks print it.',
        ),
        wrong('-2.7500', 'squared-error-for-log-likelihood+mean-over-dimensions', 'Minus the mean squared error.'),
        unexplained('-17', 'No known mistake.'),
      ],
    },
    {
      problem: { kind: 'log-likelihood', p: { means: [0, 1], sds: [0.5, 3] }, observations: [[1, 2]] },
      rows: [
        right('-4.299', '−2.225791 − 2.073106 = −4.298898.', 4),
        wrong('-2.149', 'mean-over-dimensions', '−4.298898/2.'),
        wrong('-2.461', 'missing-two-pi', '−4.298898 + log 2π = −2.461021.'),
        wrong('0.01358', 'likelihood-for-log-likelihood', 'e^{−4.298898} = 0.013584.'),
        wrong('-2.00', 'squared-error-for-log-likelihood', '−(1² + 1²).'),
        failing(
          wrong('-2.2258', 'one-dimension-only', 'The first dimension alone: −2.225791.'),
          'A forgotten dimension is known for divergences, and not yet for log-likelihoods.',
        ),
      ],
    },
    {
      problem: {
        kind: 'log-likelihood',
        p: {
          means: [0, 0],
          covariance: [
            [2, 0.5],
            [0.5, 1],
          ],
        },
        observations: [[1, -1]],
      },
      rows: [
        right('-3.261', '−½(2 log 2π + log 1.75 + 4/1.75) = −3.260542.', 4),
        wrong('3.261', 'wrong-sign', 'The negative log-likelihood.'),
        wrong('0.03837', 'likelihood-for-log-likelihood', 'e^{−3.260542} = 0.038368.'),
        wrong('-4.704', 'answer-in-bits', '−3.260542/0.693147 = −4.703968.'),
      ],
    },
    {
      problem: { kind: 'log-likelihood', p: { bernoulli: 0.3 }, observations: [1, 0, 0, 1, 1] },
      rows: [
        right('-4.325', '3 log 0.3 + 2 log 0.7 = −4.325268.', 4),
        right('3 ln 0.3 + 2 ln 0.7', 'As a formula.'),
        right('ln(0.3^3 * 0.7^2)', 'The logarithm of the product.'),
        wrong('-3.478', 'complement-swapped', '2 log 0.3 + 3 log 0.7 = −3.477970.'),
        wrong('-3.612', 'one-outcome-only', '3 log 0.3 = −3.611918.'),
        wrong('-0.7133', 'one-outcome-only', '2 log 0.7 = −0.713350.'),
        wrong('-0.8651', 'mean-over-dimensions', '−4.325268/5.'),
        wrong('-1.878', 'log-base-10', '−4.325268/2.302585 = −1.878440.'),
        wrong('0.01323', 'likelihood-for-log-likelihood', '0.3³ · 0.7² = 0.01323.'),
        wrong('4.325', 'wrong-sign', 'The binary cross-entropy, a loss.'),
        wrong('0.86505', 'wrong-sign+mean-over-dimensions', 'The mean binary cross-entropy, as frameworks print it.'),
        wrong('-6.24', 'answer-in-bits', '−6.240043 bits.'),
        unexplained('2.5', 'The logarithm of a probability is never positive.'),
      ],
    },
    {
      problem: { kind: 'log-likelihood', p: { bernoulli: 0.3 }, observations: [0.25, 1] },
      rows: [
        right('-1.772', '¼ log 0.3 + ¾ log 0.7 + log 0.3 = −1.772472: a grey pixel counts in parts.', 4),
        wrong('-1.349', 'complement-swapped', '¼ log 0.7 + ¾ log 0.3 + log 0.7 = −1.348823.'),
        wrong('-1.505', 'one-outcome-only', '1¼ log 0.3 = −1.504966.'),
        wrong('-0.8862', 'mean-over-dimensions', '−1.772472/2.'),
      ],
    },
    {
      problem: { kind: 'log-likelihood', p: { categorical: [0.5, 0.3, 0.2] }, observations: [0, 2, 2] },
      rows: [
        right('-3.912', 'log 0.5 + 2 log 0.2 = −3.912023.', 4),
        right('ln 0.02', 'The logarithm of the product.'),
        unreadable('ln 1/50', 'ln 1/50 is (ln 1)/50 to some.'),
        wrong('0.0200', 'likelihood-for-log-likelihood', '0.5 · 0.2² = 0.02.'),
        wrong('-1.304', 'mean-over-dimensions', '−3.912023/3.'),
        wrong('-1.699', 'log-base-10', 'log₁₀ 0.02 = −1.698970.'),
        wrong('-5.644', 'answer-in-bits', 'log₂ 0.02 = −5.643856.'),
        wrong('3.912', 'wrong-sign', 'The negative log-likelihood.'),
      ],
    },
    {
      problem: { kind: 'log-likelihood', p: { bernoulli: 0 }, observations: [1] },
      rows: [
        right('-inf', 'What cannot happen has the log-probability −∞.'),
        right('-\\infty', 'In TeX.'),
        right('−∞', 'With its sign.'),
        unexplained('-1000', 'No finite number will do.'),
        wrong('∞', 'wrong-sign', 'The sign is lost.'),
        failing(
          wrong('0', 'likelihood-for-log-likelihood', 'The likelihood is 0, its logarithm was not taken.'),
          'Nothing is asserted of an answer of zero: zero has no figure that could agree.',
        ),
      ],
    },
  ],
};
