import { forward } from './homework.ts';
import { proposed, seenIn, wrong, type Theme } from './row.ts';
import { calculator, issue, mathematica, pull, question } from './seen.ts';

const standard = { mean: 0, sd: 1 };
const coins = { q: { bernoulli: 0.3 }, p: { bernoulli: 0.6 } };
const thirds = { q: { categorical: [0.2, 0.5, 0.3] }, p: { categorical: [0.25, 0.15, 0.6] } };
const sixth = 1 / 6;

export const nowAndThenTheme: Theme = {
  id: 'now-and-then',
  title: 'Made now and then',
  words:
    'Besides the commonest mistakes the judge knows some that are made now and then, many of them seen in public. There are dozens, so that a wrong number fits one by accident more often: they are proposed, and never asserted. Nor is a commoner mistake, where the digits disagree with it or one of these gives its very number.',
  groups: [
    {
      problem: forward,
      rows: [
        seenIn(
          issue('FluxML/model-zoo', 73),
          proposed('24.539', ['squared-log-for-log-square'], '25.5 − ½(log 4)² = 25.5 − 0.960906.'),
        ),
        seenIn(
          pull('FluxML/model-zoo', 147),
          proposed('26.461', ['squared-log-for-log-square'], '25.5 + ½(log 4)²: with the sign turned, too.'),
        ),
        seenIn(
          issue('pytorch/examples', 225),
          proposed('18.114', ['sd-in-the-quotient'], '½(36 + 4 − 1) − log 4: σ for σ², where the logarithm is right.'),
        ),
        seenIn(
          question('math', 3881757),
          proposed('6.1137', ['missing-mean-term'], '24.113706 − 18: the squared difference of the means is missing.'),
        ),
        proposed('16.114', ['variance-of-q-forgotten'], '24.113706 − 8: σ² of q is missing beside the means.'),
        seenIn(
          pull('SupaeroDataScience/deep-learning', 6),
          proposed('50.114', ['missing-two'], '36 + 16 − ½ − log 4: the squares are not halved.'),
        ),
        seenIn(question('stats', 7440), proposed('25.114', ['plus-for-minus-one'], '24.113706 + 1: +½ for −½.')),
        proposed('23.614', ['minus-one-outside'], '24.113706 − ½: 1 subtracted, not ½.'),
        seenIn(
          issue('graviraja/pytorch-sample-codes', 2),
          proposed('8.1137', ['quotient-sign-flipped'], '24.113706 − 16: σ² of q subtracted.'),
        ),
      ],
    },
    {
      problem: { q: { mean: 2, sd: 3 }, p: { mean: 2, sd: 3 } },
      rows: [
        seenIn(
          question('stats', 7440),
          proposed('1', ['plus-for-minus-one'], 'Of two equal normals: 0 + ½ + ½ for 0 + ½ − ½.'),
        ),
      ],
    },
    {
      problem: { q: { mean: 0.74, sd: 0.78 }, p: { mean: 2.57, sd: 2.6 } },
      rows: [
        proposed(
          '0.88513',
          ['sd-as-variance-in-one'],
          'σ for σ² in q alone: log(2.6/√0.78) + (0.78 + 3.3489)/13.52 − ½. The difference not squared gives 0.88433.',
        ),
        proposed(
          '1.2263',
          ['variance-as-sd-in-one'],
          'σ² for σ in q alone: log(2.6/0.6084) + (0.370151 + 3.3489)/13.52 − ½.',
        ),
      ],
    },
    {
      problem: { q: { mean: -2, sd: 3 }, p: { mean: -1, sd: 0.5 } },
      rows: [
        seenIn(
          question('stats', 7440),
          proposed('18.708', ['plus-for-minus-one'], '17.708241 + 1. With a logarithm to base 10 it is 18.722.'),
        ),
      ],
    },
    {
      problem: { q: { mean: 2, sd: 1 }, p: { mean: 0, sd: 3 } },
      rows: [
        seenIn(
          question('math', 3881757),
          proposed(
            '0.65417',
            ['missing-mean-term'],
            'log 3 + 1/18 − ½: two common mistakes give this, too, but here one does.',
          ),
        ),
      ],
    },
    {
      problem: {
        q: {
          means: [1, 0],
          covariance: [
            [2, 1],
            [1, 2],
          ],
        },
        p: {
          means: [0, 0],
          covariance: [
            [2, 0],
            [0, 1],
          ],
        },
      },
      rows: [
        proposed(
          '0.047267',
          ['missing-minus-one+trace-forgotten'],
          'The trace was reversed, tr Σ⁻¹ of q times Σ of p, which is no mistake of the list: 2 for 3. On numbers so round, a pair is proposed.',
        ),
        proposed('1.0473', ['minus-one-once'], '0.547267 + ½: 1 was subtracted in the bracket, not 2.'),
      ],
    },
    {
      problem: { q: { means: [1, -1], sds: [0.5, 2] }, p: { means: [0, 0], sds: [1, 1] } },
      rows: [
        proposed(
          '1.6250',
          ['reversed-direction+mean-over-dimensions'],
          'One of the means was left out: 2.125 − ½. On numbers so round, a pair is proposed.',
        ),
      ],
    },
    {
      problem: coins,
      rows: [
        seenIn(
          issue('pytorch/pytorch', 5282),
          proposed('-1.0709', ['probabilities-for-logarithms'], '0.3(log 0.3 − 0.6) + 0.7(log 0.7 − 0.4) = −1.070864.'),
        ),
        seenIn(issue('pytorch/pytorch', 60928), proposed('0.09189', ['mean-over-outcomes'], '0.183787/2.')),
      ],
    },
    {
      problem: {
        q: { categorical: [sixth, sixth, sixth, sixth, sixth, sixth] },
        p: { categorical: [0.25, 0.25, 0.125, 0.125, 0.125, 0.125] },
      },
      rows: [
        seenIn(
          mathematica,
          proposed(
            '1.00526',
            ['quotient-of-logarithms'],
            'log(1/6)/6 · (2/log(1/4) + 4/log(1/8)): a quotient of logarithms, and not the logarithm of a quotient.',
          ),
        ),
      ],
    },
    {
      problem: thirds,
      rows: [proposed('0.39404', ['outcome-left-out'], '0.349413 less its first term, 0.2 log 0.8 = −0.044629.')],
    },
    {
      problem: { kind: 'entropy', p: thirds.q },
      rows: [
        proposed('2.8001', ['perplexity-for-entropy'], 'e to the 1.029653.'),
        proposed('1.0986', ['entropy-as-if-uniform'], 'log 3.'),
      ],
    },
    {
      problem: { kind: 'entropy', p: { bernoulli: 0.5 } },
      rows: [
        seenIn(
          calculator,
          wrong('0.301', 'log-base-10', 'log 2 = 0.693147 over log 10 = 2.302585: the calculator’s log.'),
        ),
      ],
    },
    {
      problem: { kind: 'entropy', p: { mean: 1, sd: 2.5 } },
      rows: [
        proposed(
          '3.2542',
          ['variance-as-sd'],
          '½ is missing before log 2π, which is no mistake of the list. The variance for σ gives 3.2515, which is near.',
        ),
      ],
    },
    {
      problem: { kind: 'cross-entropy', q: { categorical: [0, 1, 0] }, p: { categorical: [0.2, 0.5, 0.3] } },
      rows: [
        seenIn(
          pull('tflearn/tflearn', 562),
          proposed('0.93983', ['softmax-of-probabilities'], 'log(e^0.2 + e^0.5 + e^0.3) − 0.5.'),
        ),
      ],
    },
    {
      problem: {
        kind: 'cross-entropy',
        q: { categorical: [1, 0, 0] },
        p: { categorical: [0.659, 0.2424, 0.0986] },
      },
      rows: [
        proposed('0.79844', ['binary-for-every-class'], '−log 0.659 − log 0.7576 − log 0.9014: each class as a coin.'),
      ],
    },
    {
      problem: {
        kind: 'cross-entropy',
        q: { categorical: [0.5, 0.3, 0.2] },
        p: { categorical: [0.25, 0.25, 0.5] },
      },
      rows: [
        seenIn(
          issue('pytorch/pytorch', 60928),
          proposed(
            '0.41589',
            ['one-outcome-only', 'mean-over-outcomes'],
            '1.247665/3, and the second term by itself, 0.3 log 4.',
          ),
        ),
      ],
    },
    {
      problem: { kind: 'log-likelihood', p: { mean: 1, sd: 2 }, observations: [0, 2, 4] },
      rows: [
        proposed('-3.4742', ['observation-left-out'], 'The first two: −log 8π − 2/8. To base 10 it is −3.4754.'),
        proposed('-1.7371', ['one-observation-only'], 'The first: −½ log 8π − 1/8.'),
      ],
    },
    {
      problem: { kind: 'log-likelihood', p: { mean: 1, sd: 2 }, observations: [0.5, 2, 4] },
      rows: [
        proposed('-2.8933', ['constant-once'], '−½ log 8π − 10.25/8.'),
        proposed('-5.6071', ['sample-mean-for-mean'], '−(3/2) log 8π − 6.166667/8, about their mean 13/6.'),
      ],
    },
    {
      problem: { kind: 'log-likelihood', p: { bernoulli: 0.7 }, observations: [1, 0, 1] },
      rows: [proposed('-0.81871', ['binomial-coefficient'], 'log(3 · 0.7² · 0.3).')],
    },
    {
      problem: { kind: 'log-likelihood', p: { categorical: [0.2, 0.5, 0.3] }, observations: [1, 2, 2] },
      rows: [proposed('-2.9957', ['counted-from-one'], 'log(0.2 · 0.5 · 0.5) for log(0.5 · 0.3 · 0.3).')],
    },
    {
      problem: { kind: 'elbo', reconstruction: -101.5, q: { mean: -0.5, sd: 2 }, p: standard },
      rows: [
        seenIn(
          issue('pytorch/examples', 225),
          proposed(
            '-101.43',
            ['sd-in-the-quotient'],
            '−101.5 − ½(2 + 0.25 − 1) + log 2. The reconstruction is −101.50.',
          ),
        ),
      ],
    },
    {
      problem: { kind: 'elbo', reconstruction: -79.4, q: { mean: 3, sd: 2.5 }, p: standard },
      rows: [proposed('-86.609', ['plus-for-minus-one'], '−85.608709 − 1. Without its logarithm it is −86.525.')],
    },
    {
      problem: { kind: 'elbo', reconstruction: -41.37, q: { mean: 0.83, sd: 0.57 }, p: standard },
      rows: [
        seenIn(
          question('math', 3881757),
          proposed('-41.595', ['missing-mean-term'], '−41.939019 + 0.344450. To base 10 it is −41.62.'),
        ),
      ],
    },
    {
      problem: { kind: 'iwae', logWeights: [-12.3, -10.7, -13.9, -11.4] },
      rows: [
        proposed(
          '-12.086',
          ['mean-of-logs'],
          'The largest less log 4, which is no mistake of the list. The mean of the logs is −12.075, which is near.',
        ),
      ],
    },
    {
      problem: { kind: 'iwae', logWeights: [-2, -1, -3] },
      rows: [
        proposed('0.50622', ['log-k-added'], 'log(3 · 0.553002).'),
        proposed('-0.19746', ['divided-outside'], '−0.592394/3.'),
        proposed('-1.2855', ['one-less-than-k'], 'log(0.553002/2).'),
        proposed('-1.3799', ['weight-left-out'], 'Without the last, and divided by 2: log(0.503215/2).'),
      ],
    },
    {
      problem: { kind: 'planar-flow', w: [1, 0.5], u: [0.8, -0.2], b: 0.1, z: [0.3, -0.4] },
      rows: [
        proposed('0.44586', ['tanh-not-squared'], 'log(1 + 0.7(1 − 0.197375)).'),
        proposed('0.091762', ['z-for-u'], 'log(1 + 0.1 · 0.961043): w·z = 0.1 for w·u = 0.7.'),
        proposed('0.53063', ['offset-subtracted'], 'log 1.7: w·z − b = 0.'),
      ],
    },
    {
      problem: {
        kind: 'planar-flow',
        w: [1, 0.5],
        u: [-2, -0.2],
        b: 0.1,
        z: [0.3, -0.4],
        constrained: true,
      },
      rows: [
        seenIn(
          issue('tonyduan/normalizing-flows', 2),
          proposed(
            '-1.2453',
            ['norm-for-its-square'],
            'w·û = −2.1 + 1.215520 · √1.25 = −0.741007 for −0.884480: the step is divided by ‖w‖, not by its square.',
          ),
        ),
      ],
    },
  ],
};
