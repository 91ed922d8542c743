import type { ProblemSpec } from '../spec.ts';
import {
  failing,
  oneFigure,
  proposed,
  right,
  roundedEarly,
  unexplained,
  unreadable,
  wrong,
  type Theme,
} from './row.ts';

const shifted = (mean: number): ProblemSpec => ({ q: { mean, sd: 1 }, p: { mean: 0, sd: 1 } });

export const extremesTheme: Theme = {
  id: 'extremes',
  title: 'Zero, the tiny, the huge and the infinite',
  words:
    'Zero is right only where the value is zero, a tiny value needs its figures like any other, and an infinite one is ∞ and nothing else.',
  groups: [
    {
      problem: { q: { mean: 2, sd: 3 }, p: { mean: 2, sd: 3 } },
      rows: [
        right('0', 'The two are equal.'),
        right('0.00', 'However it is written.'),
        right('0,0', 'However it is written.'),
        right('-0', 'Zero has no sign.'),
        right('1-1', 'A formula that is zero.'),
        right('ln(1)', 'A formula that is zero.'),
        right('0 bits', 'In any unit.'),
        right('0e5', 'However it is written.'),
        unexplained('0.1', 'Zero is no matter of taste.'),
        unexplained('1e-8', 'Not zero: the tolerance for zero is 10⁻⁹.'),
        unexplained('-0.001', 'A divergence is never negative.'),
        proposed(
          '0.5',
          ['missing-minus-one', 'missing-two'],
          '½(log 1 + 1 + 0) = ½: the −1 is dropped. Or the 2 of 2σ² is: 0 + 1 − ½.',
        ),
        unreadable('zero', 'A word.'),
      ],
    },
    {
      problem: shifted(1e-9),
      rows: [
        right('5.0e-19', '½ · 10⁻¹⁸.', 2),
        right('5·10^-19', '½ · 10⁻¹⁸.'),
        right('5e-19', 'Exactly, with one figure.'),
        right('0.5e-18', 'Exactly, with one figure.'),
        right('10^-18/2', 'As a formula.'),
        right('0.50 \\times 10^{-18}', 'In TeX.', 2),
        wrong('1.0e-18', 'missing-half', 'Twice ½ · 10⁻¹⁸.'),
        unexplained('1e-10', 'Far too large, however small: the tolerance is relative.'),
        unexplained('4.9e-19', 'Two per cent off.'),
        unexplained('0.000', 'Zero is right only where the value is zero.'),
        unreadable('5 e-19', 'A power of ten, or the number e?'),
      ],
    },
    {
      problem: shifted(0.05),
      rows: [
        right('0.00125', '½ · 0.05².', 3),
        right('1.25e-3', '½ · 0.05².', 3),
        right('1.25·10⁻³', '½ · 0.05².', 3),
        right('1/800', 'As a fraction.'),
        oneFigure('0.001', 'To one figure.'),
        oneFigure('10^-3', 'To one figure, as a power of ten.'),
        unexplained('0.00', 'Rounded until nothing is left.'),
        right('0.0013', 'To two figures, rounded up.', 2),
        right('0.0012', 'To two figures, rounded to even, as many programs do.', 2),
        roundedEarly('0.001249', 'Off by one in the last place.'),
      ],
    },
    {
      problem: shifted(1e6),
      rows: [
        right('5e11', '½ · 10¹².'),
        right('500000000000', '½ · 10¹².'),
        right('500.000.000.000', 'Points part thousands, as in German.'),
        right('500 000 000 000', 'Spaces part thousands.'),
        right('500,000,000,000', 'Commas part thousands.'),
        right('10^12/2', 'As a formula.'),
        proposed('1.00e12', ['missing-half', 'missing-two'], 'The ½ is missing, before the squares or before all.'),
        unexplained('5e10', 'A power of ten off.'),
        unexplained('∞', 'Large is not infinite.'),
        unreadable('1e500', 'Larger than any number that a computer holds.'),
        failing(
          wrong('500000000000.5', 'missing-minus-one', '½ · 10¹² + ½.'),
          'It differs from the value in the thirteenth figure, and a thousandth covers that.',
        ),
      ],
    },
    {
      problem: { q: { bernoulli: 0.5 }, p: { bernoulli: 0 } },
      rows: [
        right('∞', 'q gives probability to what p excludes.'),
        right('inf', 'As programs print it.'),
        right('+∞', 'With its sign.'),
        right('\\infty', 'In TeX.'),
        right('Infinity', 'As JavaScript prints it.'),
        right('D = ∞ nats', 'With a name and a unit.'),
        right('∞ bits', 'In any unit.'),
        unexplained('1e300', 'No finite number will do.'),
        wrong('-∞', 'wrong-sign', 'A divergence is never negative.'),
        proposed(
          '0',
          ['one-outcome-only+cross-entropy-for-divergence'],
          'A divergence is zero only where the two are equal. −½ log 1 is zero.',
        ),
        unreadable('1/0', 'Dividing by zero gives no number, not even ∞.'),
        unreadable('-ln 0', 'The logarithm of zero is no number.'),
        failing(right('infinite', 'The word says it.'), 'Only ∞, inf and infinity are read.'),
        failing(right('unendlich', 'The word says it, in German.'), 'Only ∞, inf and infinity are read.'),
        wrong('0.6931', 'reversed-direction', 'D(p ‖ q) = log 2 is finite.'),
      ],
    },
    {
      problem: { q: { bernoulli: 1 }, p: { bernoulli: 0.25 } },
      rows: [
        right('1.386', '1 · log 4 + 0 · log 0: an outcome that q excludes adds nothing.', 4),
        right('2 bits', 'Exactly.'),
        right('ln 4', 'As a formula.'),
        wrong('2', 'answer-in-bits', 'The right value in bits.'),
        unexplained('0', 'The outcome 0 cannot happen under q: nobody sums over it alone.'),
      ],
    },
  ],
};
