import { backward, forward } from './homework.ts';
import { failing, right, unreadable, wrong, type Group, type Row, type Theme } from './row.ts';

const allRight = (answers: readonly string[], why: string): Row[] => answers.map((answer) => right(answer, why));

const forwardFormulas: Group = {
  problem: forward,
  rows: [
    ...allRight(
      [
        '1/2(36+16-log(16)-1)',
        '1/2*(36+16-log(16)-1)',
        '0,5*(36+16-ln(16)-1)',
        '½(36 + 16 − ln 16 − 1)',
        '1/2[36+16-ln(16)-1]',
        '(36+16-log16-1)/2',
        '\\frac{1}{2}\\left(36+16-\\log 16-1\\right)',
        '\\frac12(6^2+4^2-\\ln 4^2-1)',
        '$$\\tfrac{1}{2}\\left(6^{2} + 4^{2} - \\ln{16} - 1\\right)$$',
        '0.5*(6**2+4**2-1-2*math.log(4))',
        '0.5*(6**2+4**2-1-np.log(4**2))',
        '=1/2*(6^2+4^2-1-LN(16))',
        '½ · (6² + 4² − 1 − 2·ln 4)',
      ],
      '½(μ² + σ² − log σ² − 1) with μ = 6 and σ = 4.',
    ),
    ...allRight(
      ['25.5 - ln 4', '25,5 − ln(4)', '51/2-2ln2', '\\frac{51}{2}-\\ln 4', '51/2 - loge(4)', '25½ - ln 4'],
      'Collected: 51/2 − ln 4.',
    ),
    ...allRight(
      ['25.5 - log2(4)*ln 2', '25.5 - log10(4)/log10(e)', '25.5 - log(4, 2)*log(2)', '25.5 - ln(√16)'],
      'Another base, turned into natural logarithms: 25.5 − ln 4.',
    ),
    right('1/2(51-2.77)', 'A formula is held to a thousandth: ½ · 48.23 = 24.115.'),
    right('0.5*48.2274', 'Half of the bracket, which is 48.2274.'),
    right('1/2(51 - 2.77) = 24.11', 'What follows the last equals sign is the answer.', 4),
    right('(25.5 - ln 4)/ln 2 bits', 'The value in bits, as a formula: 34.7887.'),
    wrong('36 + 16 - log(16) - 1', 'missing-half', 'The ½ is missing: 48.2274.'),
    wrong('1/2(36+16-log10(16)-1)', 'log-base-10', 'log₁₀ 16 = 1.2041, and the formula has ln 16 = 2.7726.'),
    wrong('1/2(36+16-log2(16)-1)', 'log-base-2', 'log₂ 16 = 4: ½ · 47 = 23.5.'),
    wrong('1/2(36+16-log(4)-1)', 'log-sd-for-log-variance', 'log 4 where log 4² belongs: 24.8069.'),
    wrong('1/2(36+16-log(16))', 'missing-minus-one', 'The −1 is missing: 24.6137.'),
    wrong('1/2(36+16+log(16)-1)', 'log-sign-flipped', 'The logarithm is added: 26.8863.'),
    wrong('1/2(6+16-log(16)-1)', 'mean-not-squared', 'The mean is not squared: 9.1137.'),
    wrong('1/2(36+4-log(4)-1)', 'sd-as-variance', 'σ = 4 in the place of σ²: 18.8069.'),
    wrong('1/2(36+256-log(256)-1)', 'variance-as-sd', 'σ² = 16 in the place of σ: 142.7274.'),
    wrong('1/2(36+256-log(16)-1)', 'exp-log-variance-as-sd', 'σ² = 16 squared once more, log σ² kept: 144.1137.'),
    wrong('36+16-log(16)', 'missing-half+missing-minus-one', 'Neither the ½ nor the −1: 49.2274.'),
  ],
};

const backwardFormulas: Group = {
  problem: backward,
  rows: [
    ...allRight(
      [
        'log(4) + 37/32 - 1/2',
        'ln 4 + (1+36)/(2*16) - 0.5',
        'ln(4/1) + (1² + (0−6)²)/(2·4²) − ½',
        '\\log\\frac{4}{1}+\\frac{1+36}{2\\cdot16}-\\frac12',
        '1/2*(1/16+36/16-1+ln16)',
        '-ln(1/4) + 37/32 - 1/2',
        '-\\ln\\frac14 + \\frac{37}{32} - \\frac12',
        '2 ln 2 + 21/32',
      ],
      'log(σ_p/σ_q) + (σ_q² + (μ_q − μ_p)²)/(2σ_p²) − ½ = log 4 + 37/32 − ½.',
    ),
    right('1.38629+1.15625-0.5', 'The three terms, rounded: 2.04254.'),
    wrong('log(4) + 37/32', 'missing-minus-one', 'The −½ is missing: 2.5425.'),
    unreadable('37/32 - 1/2 - ln 1/4', 'ln 1/4 is (ln 1)/4 to some and ln(1/4) to others.'),
    unreadable('37/32 - 1/2 + 1/2ln', 'Of what?'),
    unreadable('log(4) + 37/2π', 'Does the stroke divide by 2 or by 2π?'),
  ],
};

const readOtherwise: Group = {
  problem: forward,
  rows: [
    unreadable(
      '24·11',
      'In Britain a raised point was a decimal point, elsewhere it is a times sign: both are suggested.',
    ),
    failing(
      unreadable('24.1–24.2', 'A range is no number.'),
      'A dash is read as a minus, for word processors make one of the other. The echo says “24.1 minus 24.2”.',
    ),
    failing(right('24 nats + 0.11 nats', 'A sum of two amounts is an amount.', 2), 'A unit is read only at the end.'),
    failing(
      right('48.2274:2', 'In Germany a colon divides.'),
      'The colon is refused, with a hint to write a stroke: it also parts hours from minutes, and odds.',
    ),
  ],
};

export const formulasTheme: Theme = {
  id: 'formulas',
  title: 'Formulas',
  words:
    'A formula of numbers is worked out and held to the tolerance. Where log names no base, it is the natural logarithm, and the echo says so.',
  groups: [forwardFormulas, backwardFormulas, readOtherwise],
};
