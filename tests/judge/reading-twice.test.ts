import { describe, expect, test } from 'vitest';
import { readingOf, refusalOf } from './refusal.ts';

const kl = 25.5 - Math.log(4);

describe('a second way of writing the same value is the same answer, judged by the more exact', () => {
  test.each<[string, number]>([
    ['25.5 − ln 4 (≈ 24.11)', kl],
    ['51/2 - ln(4) (= 24.11)', kl],
    ['25.5 - ln 4 (24.11)', kl],
    ['25.5 - ln(4) (24.1137)', kl],
    ['25.5 - ln(4) [24.11]', kl],
    ['25.5 − ln 4 (i.e. 24.11)', kl],
    ['25.5 − ln 4 (approx. 24.11)', kl],
    ['25.5 − ln 4 (ca. 24.11)', kl],
    ['25.5 − ln 4 ≈ 24.11', kl],
    ['25.5 − ln 4 or 24.11', kl],
    ['25.5 − ln 4, 24.11', kl],
    ['25.5 − ln 4; 24.11', kl],
    ['24.11 (≈ 25.5 − ln 4)', kl],
    ['24.11 (25.5 − ln 4)', kl],
    ['24.11 (= 1/2(51 − ln 16))', kl],
    ['D = 25.5 − ln 4 (≈ 24.11)', kl],
    ['25.5 − ln 4 (≈ 24.11 nats)', kl],
    ['25.5 − ln 4 nats (≈ 24.11)', kl],
    ['25.5 − ln 4 nats (≈ 24.11 nats)', kl],
    ['ln 2 (0.693)', Math.LN2],
    ['ln(2) (0.693)', Math.LN2],
    ['ln(2)(0.693)', Math.LN2],
    ['ln 2 (≈ 0.693)', Math.LN2],
    ['ln 2 (0.7)', Math.LN2],
    ['ln 2 (≈ 0.69 nats)', Math.LN2],
    ['\\ln 2 \\; (\\approx 0.693)', Math.LN2],
    ['\\ln 2 \\approx 0.693', Math.LN2],
    ['ln 2 or 0.693', Math.LN2],
    ['√2 (1.414)', Math.SQRT2],
    ['0.693 (ln 2)', Math.LN2],
    ['24.1137 (≈ 24.11)', 24.1137],
    ['24.11 (≈ 24.1137)', 24.1137],
    ['24.1137 ≈ 24.11', 24.1137],
    ['24.1137 (24.11)', 24.1137],
    ['24.1137, 24.11', 24.1137],
    ['π/2 (1.571)', Math.PI / 2],
    ['24.11 (24)', 24.11],
    ['1/3 (0.333)', 1 / 3],
    ['−ln 2 (−0.693)', -Math.LN2],
  ])('%s is %d', (text, value) => {
    expect(readingOf(text).value).toBeCloseTo(value, 12);
    expect(readingOf(text).echo.notes).toContain('Both ways in which the answer is written agree.');
  });

  test('the last side of an equation is judged, as ever', () => {
    expect(readingOf('25.5 − ln 4 = 24.11')).toMatchObject({ value: 24.11, precisions: [{ digits: 4 }] });
    expect(readingOf('1/2(51 − 2.77) ≈ 24.13')).toMatchObject({ value: 24.13 });
  });

  test.each<[string, string[]]>([
    ['25.5 − ln 4 (≈ 48.23)', ['25.5 − ln 4', '48.23']],
    ['25.5 − ln 4 (≈ 24.12)', ['25.5 − ln 4', '24.12']],
    ['25.5 - ln 4 (= 23.5)', ['25.5 - ln 4', '23.5']],
    ['25.5 − ln 4 ≈ 48.23', ['25.5 − ln 4', '48.23']],
    ['ln 2 or 0.5', ['ln 2', '0.5']],
    ['24.11 (≈ 2.04)', ['24.11', '2.04']],
    ['24.11 (24.12 nats)', ['24.11', '24.12 nats']],
    ['24.11 nats (24.2)', ['24.11 nats', '24.2']],
  ])('%s does not agree with itself and is asked back', (text, suggestions) => {
    expect(refusalOf(text).suggestions).toEqual(suggestions);
  });
});

describe('a number in brackets', () => {
  test.each<[string, string[]]>([
    ['24.11 (2)', ['24.11', '24.11*(2)']],
    ['24.11(2)', ['24.11', '24.11*(2)']],
    ['24.1(1)', ['24.1', '24.1*(1)']],
    ['24,11 (2)', ['24,11', '24,11*(2)']],
    ['24.11 [2]', ['24.11', '24.11*[2]']],
    ['24 (2)', ['24', '24*(2)']],
    ['ln 2 (0.8)', ['ln 2', 'ln 2*(0.8)']],
    ['25.5 − ln 4 (2)', ['25.5 − ln 4', '25.5 − ln 4*(2)']],
    ['-24.11 (2)', ['-24.11', '-24.11*(2)']],
    ['24.11 (-2)', ['24.11', '24.11*(-2)']],
    ['0.5 (0.5)', ['0.5', '0.5*(0.5)']],
    ['KL = 24.11 (2)', ['24.11', 'KL = 24.11*(2)']],
    ['2.04 (2)', ['2.04', '2.04*(2)']],
    ['1.5 (2)', ['1.5', '1.5*(2)']],
    ['2.411 (10)', ['2.411', '2.411*(10)']],
    ['24.11 (0.01)', ['24.11', '24.11*(0.01)']],
  ])('%s may be a factor or not, and is asked back', (text, suggestions) => {
    const { message, suggestions: given } = refusalOf(text);
    expect(message).toMatch(/a factor/);
    expect(given).toEqual(suggestions);
  });

  test.each<[string, number]>([
    ['(2)(3)+4', 10],
    ['(2)(3)', 6],
    ['2(3.5)', 7],
    ['2(3)', 6],
    ['1/2(51-ln 16)', 0.5 * (51 - Math.log(16))],
    ['1/2 (51-ln 16)', 0.5 * (51 - Math.log(16))],
    ['1/2 (48.23)', 24.115],
    ['½ (48.23)', 24.115],
    ['0.5 (51 − ln 16)', 0.5 * (51 - Math.log(16))],
    ['0.5(36 + 16 − 1 − 2.77)', 24.115],
    ['5^(2)(-2)', -50],
    ['(1/2)(48.23)', 24.115],
    ['(0.5)(48.23)', 24.115],
    ['0.5 (48.23)', 24.115],
    ['0.5(48.23)', 24.115],
    ['0,5 (48,23)', 24.115],
    ['(0.5) (48.23)', 24.115],
    ['2 ln(4)', 2 * Math.log(4)],
    ['25.5 - ln (4)', kl],
    ['3·(2.5)', 7.5],
    ['2√(4)', 4],
    ['(24.11)', 24.11],
    ['((24.11))', 24.11],
    ['[24.11]', 24.11],
    ['{24.11}', 24.11],
    ['24 + (0.11)', 24.11],
  ])('%s is read as ever: %d', (text, value) => {
    expect(readingOf(text).value).toBeCloseTo(value, 12);
  });
});
