import type { ProblemSpec } from '../spec.ts';
import { backward, forward } from './homework.ts';
import { proposed, right, unexplained, wrong, type Group, type Theme } from './row.ts';

const general: ProblemSpec = { q: { mean: 0.5, sd: 2 }, p: { mean: 0.8, sd: 0.6 } };
const byVariance: ProblemSpec = { q: { mean: 2, variance: 3 }, p: { mean: 0, variance: 5 } };

const forwardMistakes: Group = {
  problem: forward,
  rows: [
    wrong('2.04', 'reversed-direction', 'log 4 + 37/32 − ½ = 2.0425.'),
    wrong('2,04', 'reversed-direction', 'The same with a comma.'),
    wrong('2.0425', 'reversed-direction', 'log 4 + 37/32 − ½ = 2.0425.'),
    wrong('48.2', 'missing-half', '36 + 16 − 2.7726 − 1 = 48.2274.'),
    wrong('24.61', 'missing-minus-one', '½(36 + 16 − 2.7726) = 24.6137.'),
    wrong('142.73', 'variance-as-sd', '½(36 + 256 − log 256 − 1) = 142.7274.'),
    wrong('18.81', 'sd-as-variance', '½(36 + 4 − log 4 − 1) = 18.8069.'),
    wrong('24.81', 'log-sd-for-log-variance', '½(36 + 16 − log 4 − 1) = 24.8069.'),
    wrong('144.11', 'exp-log-variance-as-sd', '½(36 + 256 − log 16 − 1) = 144.1137.'),
    wrong('25.50', 'missing-log-term', '½(36 + 16 − 1) = 25.5.'),
    wrong('25.5', 'missing-log-term', '½(36 + 16 − 1) = 25.5.'),
    wrong('26.89', 'log-sign-flipped', '½(36 + 16 + 2.7726 − 1) = 26.8863.'),
    wrong('9.11', 'mean-not-squared', '½(6 + 16 − 2.7726 − 1) = 9.1137.'),
    wrong('23.5', 'log-base-2', '½(36 + 16 − 4 − 1) = 23.5.'),
    wrong('24.90', 'log-base-10', '½(36 + 16 − 1.2041 − 1) = 24.8979.'),
    wrong('24.9', 'log-base-10', '24.8979, rounded; half a unit above lies no other mistake.'),
    wrong('-24.11', 'wrong-sign', '−24.1137: no divergence is negative.'),
    proposed('2', ['reversed-direction'], '2.0425 to one figure: too coarse to be asserted.'),
    proposed(
      '25',
      ['log-base-10', 'log-sd-for-log-variance', 'missing-minus-one', 'missing-log-term'],
      '24.8979, 24.8069, 24.6137 and 25.5 all round to 25.',
    ),
  ],
};

const forwardPairs: Group = {
  problem: forward,
  rows: [
    wrong('4.085', 'reversed-direction+missing-half', '2 · 2.042544 = 4.085089.'),
    wrong('49.23', 'missing-half+missing-minus-one', '36 + 16 − 2.7726 = 49.2274.'),
    proposed('49.61', ['missing-half+log-sd-for-log-variance'], '36 + 16 − 1.3863 − 1 = 49.6137.'),
    wrong('53.77', 'missing-half+log-sign-flipped', '36 + 16 + 2.7726 − 1 = 53.7726.'),
    proposed('18.23', ['missing-half+mean-not-squared'], '6 + 16 − 2.7726 − 1 = 18.2274.'),
    wrong('285.45', 'missing-half+variance-as-sd', '36 + 256 − 5.5452 − 1 = 285.4548.'),
    proposed('37.61', ['missing-half+sd-as-variance'], '36 + 4 − 1.3863 − 1 = 37.6137.'),
    wrong('69.58', 'answer-in-bits+missing-half', '48.2274/0.693147 = 69.5774.'),
    proposed('35.51', ['answer-in-bits+missing-minus-one'], '24.6137/0.693147 = 35.5101.'),
    wrong('-48.23', 'wrong-sign+missing-half', '−48.2274.'),
    proposed('-2.0425', ['reversed-direction+wrong-sign'], '−2.0425.'),
    wrong('-34.79', 'wrong-sign+answer-in-bits', '−34.7887.'),
    proposed('25.307', ['log-sd-for-log-variance+missing-minus-one'], '½(36 + 16 − 1.3863) = 25.3069.'),
    proposed('143.23', ['variance-as-sd+missing-minus-one'], '½(36 + 256 − 5.5452) = 143.2274.'),
    wrong('49.796', 'missing-half+log-base-10', '36 + 16 − 1.2041 − 1 = 49.7959.'),
  ],
};

const impossible: Group = {
  problem: forward,
  rows: [
    unexplained('-1', 'A divergence is never negative.'),
    unexplained('-0.5', 'A divergence is never negative.'),
    unexplained('1 - 2', 'A divergence is never negative.'),
    unexplained('-∞', 'A divergence is never negative.'),
    unexplained('0', 'A divergence is zero only where the two are equal.'),
    unexplained('0.00', 'A divergence is zero only where the two are equal.'),
    unexplained('∞', 'Both normals have densities that are positive everywhere, and the value is finite.'),
    unexplained('1e300', 'Far too large.'),
  ],
};

const otherDirection: Group = {
  problem: backward,
  rows: [
    right('2.04', 'log 4 + 37/32 − ½ = 2.042544.', 3),
    right('2,04', 'The same with a comma.', 3),
    right('2.0', 'Two figures.', 2),
    wrong('24.11', 'reversed-direction', '½(36 + 16 − log 16 − 1) = 24.1137.'),
    wrong('4.085', 'missing-half', '2 · 2.042544.'),
    wrong('2.54', 'missing-minus-one', '2.042544 + ½.'),
    wrong('1.349', 'log-sd-for-log-variance', '½(log 4 + 37/16 − 1) = 1.3494.'),
    wrong('0.656', 'missing-log-term', '½(37/16 − 1) = 0.65625.'),
    wrong('-0.7300', 'log-sign-flipped', '½(−log 16 + 37/16 − 1) = −0.7300.'),
    wrong('1.105', 'mean-not-squared', '½(log 16 + (1 + 6)/16 − 1) = 1.1050.'),
    wrong('0.7300', 'mean-not-squared', '½(log 16 + (1 − 6)/16 − 1) = 0.7300, with 0 − 6 = −6 not squared.'),
    wrong('2.656', 'log-base-2', '½(4 + 37/16 − 1) = 2.65625.'),
    wrong('1.258', 'log-base-10', '½(1.2041 + 37/16 − 1) = 1.2583.'),
    wrong('2.345', 'variance-as-sd', '½(2 log 16 + 37/256 − 1) = 2.3449.'),
    wrong('4.818', 'sd-as-variance', '½(log 4 + 37/4 − 1) = 4.8181.'),
    wrong('0.9586', 'exp-log-variance-as-sd', '½(log 16 + 37/256 − 1) = 0.9586.'),
    wrong('5.085', 'missing-half+missing-minus-one', 'log 16 + 37/16 = 5.0851.'),
    proposed('3.668', ['answer-in-bits+missing-minus-one'], '2.542544/0.693147 = 3.6681.'),
    wrong('2.2101', 'missing-half+mean-not-squared', 'log 16 + 7/16 − 1 = 2.2101.'),
    wrong('1.15625', 'missing-log-term+missing-minus-one', '½ · 37/16 = 1.15625.'),
  ],
};

const generalPair: Group = {
  problem: general,
  rows: [
    right('3.977', '½(log 0.36/4 + (4 + 0.09)/0.36 − 1) = 3.976583.', 4),
    wrong('0.7602', 'reversed-direction', '½(log 4/0.36 + (0.36 + 0.09)/4 − 1) = 0.7602.'),
    wrong('7.953', 'missing-half', 'Twice 3.976583.'),
    wrong('4.477', 'missing-minus-one', '3.976583 + ½.'),
    wrong('59.168', 'variance-as-sd', '½(2 log 0.09 + (16 + 0.09)/0.1296 − 1) = 59.1677.'),
    wrong('0.63968', 'sd-as-variance', '½(log 0.3 + (2 + 0.09)/0.6 − 1) = 0.63968.'),
    wrong('4.579', 'log-sd-for-log-variance', '½(½ log 0.09 + 11.3611 − 1) = 4.5786.'),
    wrong('60.372', 'exp-log-variance-as-sd', '½(log 0.09 + 16.09/0.1296 − 1) = 60.3716.'),
    wrong('5.1806', 'missing-log-term', '½(11.3611 − 1) = 5.1806.'),
    wrong('6.385', 'log-sign-flipped', '½(−log 0.09 + 11.3611 − 1) = 6.3845.'),
    wrong('4.268', 'mean-not-squared', '½(log 0.09 + 4.3/0.36 − 1) = 4.2682, with the distance 0.3.'),
    wrong('3.435', 'mean-not-squared', '½(log 0.09 + 3.7/0.36 − 1) = 3.4349, with the difference −0.3.'),
    wrong('3.4436', 'log-base-2', '½(log₂ 0.09 + 11.3611 − 1) = 3.4436.'),
    wrong('4.658', 'log-base-10', '½(log₁₀ 0.09 + 11.3611 − 1) = 4.6577.'),
    wrong('5.737', 'answer-in-bits', '3.976583/0.693147 = 5.7370.'),
  ],
};

const variances: Group = {
  problem: byVariance,
  rows: [
    right('0.455', '½(log 5/3 + 3/5 + 4/5 − 1) = 0.455413.', 3),
    right('1/2(ln(5/3) + 7/5 - 1)', 'As a formula.'),
    wrong('0.7446', 'reversed-direction', '½(log 3/5 + 5/3 + 4/3 − 1) = 0.7446.'),
    wrong('0.2708', 'variance-as-sd', '½(2 log 5/3 + 9/25 + 4/25 − 1) = 0.2708: the variance 3 was taken for σ.'),
    wrong('0.909', 'sd-as-variance', '½(½ log 5/3 + √3/√5 + 4/√5 − 1) = 0.9094.'),
    wrong('0.0154', 'exp-log-variance-as-sd', '½(log 5/3 + 9/25 + 4/25 − 1) = 0.0154.'),
    wrong('0.2554', 'mean-not-squared', '½(log 5/3 + 3/5 + 2/5 − 1) = 0.2554.'),
    wrong('0.9108', 'missing-half', 'Twice 0.455413.'),
    wrong('0.2000', 'missing-log-term', '½(7/5 − 1) = 0.2.'),
  ],
};

const indistinct: Group = {
  problem: { q: { mean: 1, sd: 1 }, p: { mean: 0, sd: 1 } },
  rows: [
    right('0.5', 'Right, exactly, though six wrong formulas give it too: no mistake is proposed for a right answer.'),
    right('1/2', 'As a fraction.'),
    right('0.50', 'Two figures.', 2),
    proposed('1', ['missing-half', 'missing-minus-one'], '2 · ½ and ½ + ½: the number cannot tell the two apart.'),
  ],
};

export const normalDivergenceTheme: Theme = {
  id: 'normals',
  title: 'Divergences of two normals',
  words:
    'Every mistake and pairs of them, for the homework in both directions and for other normals. What one number cannot tell apart is proposed, not asserted.',
  groups: [forwardMistakes, forwardPairs, impossible, otherDirection, generalPair, variances, indistinct],
};
