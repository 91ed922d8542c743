import { proposed, right, unexplained, wrong, type Theme } from './row.ts';

export const modelsTheme: Theme = {
  id: 'models',
  title: 'Latents, code words, images and clouds of features',
  words:
    'What a latent carries is asked for in nats, code words and images in bits, and a ratio or a Fréchet distance has no unit: a number is read in the unit that its question asks for.',
  groups: [
    {
      problem: { kind: 'linear-collapse', eigenvalues: [0.8], variance: 0.05, beta: 2 },
      rows: [
        right('1.040', '½ log(0.8/0.1) = ½ log 8 = 1.039721.', 4),
        right('½ ln 8', 'As a formula.'),
        right('1.5 bits', '½ log₂ 8.', 2),
        wrong('1.386', 'beta-forgotten', '½ log 16 = 1.386294.'),
        wrong('2.079', 'missing-half', 'log 8 = 2.079442.'),
        wrong('0.2908', 'sd-as-variance', '½ log(0.8/0.447214) = 0.290788.'),
        wrong('2.538', 'variance-as-sd', '½ log(0.8/0.005) = 2.537587.'),
        wrong('-0.1116', 'noise-forgotten', '½ log 0.8 = −0.111572.'),
        wrong('1.733', 'beta-inverted', '½ log(1.6/0.05) = 1.732868.'),
        wrong('1.0986', 'one-added', '½ log 9 = 1.098612.'),
        wrong('-1.040', 'wrong-sign', 'The quotient upside down.'),
        wrong('1.500', 'answer-in-bits', 'Bits, and not called so.'),
        wrong('1.040 bits', 'nats-called-bits', 'Nats, and called bits.'),
        wrong('0.4515', 'log-base-10', '½ log₁₀ 8 = 0.451545.'),
        wrong('0.6374', 'beta-forgotten+sd-as-variance', '½ log(0.8/0.223607) = 0.637361.'),
      ],
    },
    {
      problem: { kind: 'linear-collapse', eigenvalues: [4, 1.5, 0.3], variance: 0.4, beta: 1.5 },
      rows: [
        right('1.407', '½ log(4/0.6) + ½ log(1.5/0.6) = 0.948560 + 0.458145 = 1.406705; the third has collapsed.', 4),
        wrong('1.060', 'negative-for-zero', '1.406705 + ½ log 0.5 = 1.060132.'),
        wrong('0.4689', 'mean-over-latents', '1.406705/3 = 0.468902.'),
        proposed(
          '0.9486',
          ['largest-latent-only', 'sd-as-variance'],
          '½ log(4/0.6) = 0.948560, and with √0.4 for 0.4 the two latents carry just that, too.',
        ),
      ],
    },
    {
      problem: { kind: 'code-bits', grids: [[32, 24]], words: 512 },
      rows: [
        right('6912', '32 · 24 · log₂ 512 = 768 · 9.', 4),
        right('6912 bits', 'With the unit that is asked for.', 4),
        right('768*log2(512)', 'As a formula.'),
        right('4791 nats', '6912 log 2 = 4791.033.', 4),
        wrong('4791', 'answer-in-nats', 'Nats, and not called so.'),
        wrong('6912 nats', 'bits-called-nats', 'Bits, and called nats.'),
        right('864 bytes', '6912/8: a byte is eight bits.', 3),
        wrong('6912 bytes', 'bits-called-bytes', 'Bits, and called bytes.'),
        wrong('768', 'counts-for-bits', 'The code words.'),
        wrong('393216', 'words-for-bits', '768 · 512.'),
        wrong('2080.7', 'log-base-10', '768 log₁₀ 512 = 2080.719.'),
        wrong('288', 'one-side-only', '32 · 9.'),
        wrong('216', 'one-side-only', '24 · 9.'),
        wrong('9', 'one-word-only', 'log₂ 512, the bits of one word.'),
        wrong('864', 'bytes-for-bits', '6912/8.'),
      ],
    },
    {
      problem: { kind: 'code-bits', grids: [[64, 64], [32, 32]], words: 512 }, // prettier-ignore
      rows: [
        right('46080', '(4096 + 1024) · 9.'),
        wrong('36864', 'one-grid-only', '4096 · 9.'),
        wrong('9216', 'one-grid-only', '1024 · 9.'),
      ],
    },
    {
      problem: { kind: 'compression-ratio', image: [128, 128, 3], depth: 8, grids: [[32, 32]], words: 512 },
      rows: [
        right('42.67', '393216/9216 = 42.666667.', 4),
        right('128/3', 'As a formula.'),
        right('42.67 bits', 'A ratio has no unit: the one that is written does not count.', 4),
        wrong('48.0', 'values-and-words-counted', '49152/1024: values over words.'),
        wrong('61.55', 'natural-logarithm', '393216/(1024 log 512) = 61.554988.'),
        wrong('5.333', 'depth-forgotten', '49152/9216.'),
        wrong('0.02344', 'ratio-inverted', '9216/393216 = 0.0234375.'),
        wrong('14.22', 'colours-forgotten', '131072/9216 = 14.222222.'),
        wrong('384', 'counts-for-bits', '393216/1024.'),
        wrong('0.750', 'words-for-bits', '393216/(1024 · 512).'),
        wrong('141.7', 'log-base-10', '393216/(1024 log₁₀ 512) = 141.735599.'),
        wrong('1365', 'one-side-only', '393216/288 = 1365.333333.'),
      ],
    },
    {
      problem: { kind: 'frechet', q: { mean: 6, sd: 4 }, p: { mean: 0, sd: 1 } },
      rows: [
        right('45', '(6 − 0)² + (4 − 1)² = 36 + 9.', 2),
        right('36 + 9', 'As a formula.'),
        right('45 nats', 'A distance has no unit: the one that is written does not count.', 2),
        wrong('261', 'variance-as-sd', '36 + (16 − 1)².'),
        wrong('37.0', 'sd-as-variance', '36 + (2 − 1)².'),
        wrong('53.0', 'cross-term-forgotten', '36 + 16 + 1.'),
        wrong('49.0', 'cross-term-once', '36 + 16 + 1 − 4.'),
        wrong('9.00', 'means-forgotten', 'The spreads alone.'),
        wrong('36.0', 'spreads-forgotten', 'The means alone.'),
        wrong('15.0', 'mean-not-squared', '6 + 9.'),
        wrong('6.708', 'root-taken', '√45 = 6.708204.'),
        unexplained('-45', 'A distance is never negative.'),
      ],
    },
    {
      problem: {
        kind: 'frechet',
        q: { means: [3, 0], covariance: [[2, 0.5], [0.5, 1]] }, // prettier-ignore
        p: { means: [0, 0], covariance: [[1, -0.3], [-0.3, 1.5]] }, // prettier-ignore
      },
      rows: [
        right('9.463', '9 + 3 + 2.5 − 2 · 2.518264 = 9.463471.', 4),
        wrong('8.100', 'root-forgotten', '14.5 − 2 · 3.2.'),
        wrong('9.222', 'correlations-ignored', '9 + (√2 − 1)² + (1 − √1.5)² = 9.222083.'),
        wrong('4.732', 'mean-over-dimensions', '9.463471/2 = 4.731736.'),
      ],
    },
    {
      problem: { kind: 'bits-per-dimension', logDensity: 12.361, dimensions: 9, depth: 8 },
      rows: [
        right('6.019', '8 − 12.361/(9 log 2) = 8 − 1.981461 = 6.018539.', 4),
        right('6.0185 bits/dim', 'A unit may say what it is counted by.', 5),
        right('6.0185 bpd', 'As papers write it.', 5),
        right('8 - 12.361/(9 ln 2)', 'As a formula.'),
        right('4.172 nats', '8 log 2 − 12.361/9 = 4.171733.', 4),
        wrong('4.172', 'answer-in-nats', 'Nats, and not called so.'),
        wrong('6.019 nats', 'bits-called-nats', 'Bits, and called nats.'),
        wrong('-1.981', 'depth-forgotten', '−12.361/(9 log 2).'),
        wrong('6.627', 'nats-subtracted', '8 − 12.361/9 = 6.626556.'),
        wrong('-9.833', 'dimensions-forgotten', '8 − 12.361/log 2 = −9.833153.'),
        wrong('54.17', 'whole-image', '9 · 6.018539 = 54.166847.'),
        wrong('9.981', 'log-density-added', '8 + 1.981461.'),
        wrong('7.048', 'log-two-multiplied', '8 − 12.361 log 2/9 = 7.048001.'),
        wrong('254.0', 'levels-for-bits', '256 − 1.981461 = 254.018539.'),
      ],
    },
  ],
};
