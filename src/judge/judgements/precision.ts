import type { ProblemSpec } from '../spec.ts';
import { forward } from './homework.ts';
import { failing, oneFigure, proposed, right, roundedEarly, under, unexplained, type Theme } from './row.ts';

const strict = { tolerance: { relative: 0, absolute: 0 } };
const wide = { tolerance: { relative: 0.05, absolute: 0 } };

/** The ELBO where q is the prior is the reconstruction term alone: any number can be asked for. */
const standing = (value: number): ProblemSpec => ({
  kind: 'elbo',
  reconstruction: value,
  q: { mean: 0, sd: 1 },
  p: { mean: 0, sd: 1 },
});

const rounding = 'The value 24.1137… rounds to it.';

export const precisionTheme: Theme = {
  id: 'precision',
  title: 'Precision and early rounding',
  words:
    'A decimal number is right at the precision at which it is written. One that misses this within a thousandth is right with a remark.',
  groups: [
    {
      problem: forward,
      rows: [
        right('24', rounding, 2),
        right('24.', rounding, 2),
        right('24.1', rounding, 3),
        right('24.114', rounding, 5),
        right('24.1137', rounding, 6),
        right('24.11371', rounding, 7),
        right('24.113706', rounding, 8),
        right('24.1137056', rounding, 9),
        right('24.11370563888011', 'All the figures that a computer gives.'),
        right('+24.11', rounding, 4),
        right('024.11', 'A zero before it is no figure.', 4),
        oneFigure('20', 'Right to one figure. More are asked for.'),
        oneFigure('2e1', 'Right to one figure, written as a power of ten.'),
        oneFigure('2·10¹', 'Right to one figure, written as a power of ten.'),
        roundedEarly('24.12', 'Off by 0.006: the last digit should be a 1.'),
        roundedEarly('24.10', 'The zero is a figure, and it should be a 1.'),
        roundedEarly('24.113', 'Cut off, not rounded: it should be 24.114.'),
        roundedEarly('24.115', '½(51 − 2.77), with log 16 rounded to 2.77.'),
        roundedEarly('24.09', 'Off by 0.024, within 0.0241.'),
        roundedEarly('24.1370', 'Off by 0.0233, within 0.0241.'),
        unexplained('24.14', 'Off by 0.026, more than a thousandth.'),
        unexplained('24.08', 'Off by 0.034, more than a thousandth.'),
        unexplained('24.2', 'Off by 0.09.'),
        proposed(
          '24.0',
          ['missing-minus-one+log-base-2'],
          'The zero is a figure, and it is wrong. ½(36 + 16 − 4) = 24 fits, but three figures are too few to assert two mistakes.',
        ),
        proposed(
          '30',
          ['answer-in-bits', 'log-sign-flipped', 'missing-log-term'],
          'To one figure the value is 20; 34.8, 26.9 and 25.5 are 30.',
        ),
        unexplained('17.3', 'No known mistake gives 17.3.'),
      ],
    },
    {
      problem: forward,
      rows: [
        ...under(strict, [
          right('24.11', 'Without a tolerance rounding still counts.', 4),
          right('24', 'Without a tolerance rounding still counts.', 2),
          right('51/2 - ln 4', 'A formula that is exact.'),
          unexplained('24.12', 'Without a tolerance the last digit must be right.'),
          unexplained('1/2(51-2.77)', 'Without a tolerance a formula must give all figures.'),
        ]),
        ...under(wide, [
          roundedEarly('24.2', 'Within 5 %, as this instructor allows.'),
          roundedEarly('23.0', 'Within 5 %, as this instructor allows.'),
          unexplained('22.0', 'Off by 2.1, more than 5 %.'),
        ]),
      ],
    },
    {
      problem: standing(-123.4),
      rows: [
        right('-123.4', 'As it is.', 4),
        right('-123', 'Rounded to a whole.', 3),
        right('-120', 'Two figures: the zero may only hold the place.', 2),
        oneFigure('-100', 'One figure: both zeros may only hold the place.'),
        oneFigure('-1e2', 'One figure, said plainly.'),
        roundedEarly('-123.5', 'Off by 0.1, within 0.1234.'),
        unexplained('-130', 'To two figures it is −120.'),
        unexplained('-1.3e2', 'To two figures it is −1.2 · 10².'),
        unexplained('-123.6', 'Off by 0.2, more than a thousandth.'),
        proposed(
          '-124',
          ['missing-minus-one', 'missing-two'],
          'To three figures it is −123. Without the −1 it is −123.4 − ½ = −123.9, and so it is where the square counts whole.',
        ),
      ],
    },
    {
      problem: standing(-0.0966),
      rows: [
        right('-0.097', 'Two figures.', 2),
        right('-0.10', 'Rounded to hundredths: the zero is a figure.', 2),
        oneFigure('-0.1', 'Rounded to tenths.'),
        right('-.0966', 'The zero before the point may be left out.', 3),
        right('-,0966', 'With a comma, too.', 3),
        right('-9.66e-2', 'As a power of ten.', 3),
        unexplained('-0.0967', 'Off by 0.0001: the tolerance is 0.0000966.'),
        unexplained('-0.09', 'To two decimals it is −0.10, and cut off is not rounded.'),
        proposed('0', ['reconstruction-forgotten'], 'Zero has no correct figure. Minus the divergence alone is 0.'),
      ],
    },
    {
      problem: standing(-24113.7),
      rows: [
        right('-24113.7', 'As it is.', 6),
        right('-24,113.7', 'The comma parts thousands.', 6),
        right('-24.113,7', 'The point parts thousands, the comma is decimal, as in German.', 6),
        right('-24 113,7', 'A space parts thousands, as in French.', 6),
        right('-24’113.7', 'An apostrophe parts thousands, as in Switzerland.', 6),
        right('-24,114', 'A comma before three digits may be either, and here it parts thousands.', 5),
        right('-24114', 'Rounded to a whole.', 5),
        right('-24 000', 'Two figures.', 2),
        right('-2.41e4', 'Three figures.', 3),
        failing(
          right('-24.114', 'To a German reader this is −24114.', 5),
          'A point before three digits is always the decimal point: to read it both ways would call 24.114 right where 24114 was asked.',
        ),
      ],
    },
  ],
};
