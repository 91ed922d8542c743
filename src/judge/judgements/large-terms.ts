import { proposed, right, roundedEarly, seenIn, unexplained, wrong, type Theme } from './row.ts';
import { issue } from './seen.ts';

const standard = { mean: 0, sd: 1 };

export const largeTermsTheme: Theme = {
  id: 'large-terms',
  title: 'Small mistakes beside large terms',
  words:
    'A thousandth of −1000 is a whole nat. It excuses nothing that is worked out besides, and never a number whose digits are a mistake’s own.',
  groups: [
    {
      problem: { kind: 'iwae', logWeights: [-1000, -1000.5, -1001] },
      rows: [
        right('-1000.42', '−1000 + log((1 + e^−0.5 + e^−1)/3) = −1000.418343.', 6),
        seenIn(issue('arahuja/generative-tf', 1), wrong('-1000.50', 'mean-of-logs', 'The mean of the logs, exactly.')),
        wrong('-1000.00', 'largest-weight-only', 'The largest log-weight, exactly.'),
      ],
    },
    {
      problem: { kind: 'elbo', reconstruction: -500, q: { mean: 0.5, sd: 0.8 }, p: standard },
      rows: [
        right('-500.168', '−500 − ½(0.25 + 0.64 − 1 + 0.446287) = −500.168144.', 6),
        wrong('-499.832', 'divergence-added', '−500 + 0.168144.'),
      ],
    },
    {
      problem: { kind: 'elbo', reconstruction: -95.2, q: { mean: 0.2, sd: 0.9 }, p: standard },
      rows: [wrong('-95.170', 'divergence-added', '−95.2 + 0.030361; right is −95.230361.')],
    },
    {
      problem: { kind: 'log-likelihood', p: standard, observations: [50, 0] },
      rows: [
        roundedEarly('-1251.83', '−½ · 2500 − log 2π = −1251.837877, cut off.'),
        proposed(
          '-1250.919',
          ['constant-once', 'one-observation-only'],
          '−1250 − ½ log 2π: the constant once, or the first observation by itself.',
        ),
        unexplained('-1251.5', 'Off by 0.34, where a hundredth of log 2π is 0.018.'),
      ],
    },
    {
      problem: { q: { mean: 300, sd: 2 }, p: standard },
      rows: [
        right('45000.81', '½(90000 + 4 − 1 − log 4) = 45000.806853.', 7),
        proposed('45001.81', ['plus-for-minus-one'], '+½ for −½: one more, to seven figures.'),
      ],
    },
  ],
};
