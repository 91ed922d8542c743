import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkStated, restate } from '../../src/claims/rounding.ts';
import { inPlainText, readStated } from '../../src/claims/stated.ts';
import type { Estimate } from '../../src/math/index.ts';

const homework = 24.11370563888011;

const holds = (typed: string, value: number | Estimate): boolean => checkStated(typed, value).holds;
const why = (typed: string, value: number | Estimate): string => {
  const statement = checkStated(typed, value);
  return statement.holds ? 'it holds' : statement.because;
};
const expected = (typed: string, value: number | Estimate, notation: 'prose' | 'tex' = 'prose'): string | null => {
  const statement = checkStated(typed, value, notation);
  return statement.holds ? 'it holds' : statement.expected;
};

describe('typed digits', () => {
  it.each(['24.11', '24.1', '24', '24.114', '24.1137', '24.11370563888', '+24.11', '2.411e1', '2.4 × 10¹', '2411.4 %'])(
    '%s is a correct rounding of 24.11370563888011',
    (typed) => expect(holds(typed, homework)).toBe(true),
  );

  it.each(['24.12', '24.10', '25', '24.113', '24.115', '−24.11', '2.42e1', '0.2411', '∞'])(
    '%s is not a rounding of 24.11370563888011',
    (typed) => expect(holds(typed, homework)).toBe(false),
  );

  it.each([
    ['−0.5', -0.5],
    ['-0.5', -0.5],
    ['{-}0.5', -0.5],
    ['&minus;0.5', -0.5],
    ['&#8722;0.5', -0.5],
    ['&#x2212;0.5', -0.5],
    ['0.5\u200b', 0.5],
    ['.5', 0.5],
    ['1 234 567', 1234567],
    ['1\u202f234\u202f567', 1234567],
    ['1\u2009234.5', 1234.5],
    ['1\\,234\\,567', 1234567],
    ['1&thinsp;234', 1234],
    ['2.6 × 10⁻⁷', 2.6e-7],
    ['2.6 &times; 10⁻⁷', 2.6e-7],
    ['2.6 · 10^-7', 2.6e-7],
    ['2.6×10^−7', 2.6e-7],
    ['2.6e-7', 2.6e-7],
    ['2.6E−7', 2.6e-7],
    ['2.6\\times10^{-7}', 2.6e-7],
    ['2.6 \\cdot 10^{-7}', 2.6e-7],
    ['26e-8', 2.6e-7],
    ['1.8e-80', 1.788e-80],
    ['51.6 %', 0.5163],
    ['51.6\\,\\%', 0.5163],
    ['∞', Infinity],
    ['−∞', -Infinity],
    ['\\infty', Infinity],
    ['-\\infty', -Infinity],
    ['&infin;', Infinity],
  ])('%s reads as %d', (typed, value) => {
    expect(holds(typed, value)).toBe(true);
    expect(holds(typed, Number.isFinite(value) ? value * 2 : -value)).toBe(false);
  });

  it.each([
    '',
    'about 24.11',
    '24.11 nats',
    '24,11',
    '24.11.2',
    '12 34',
    '1 2345',
    'NaN',
    'e5',
    '10⁻⁷',
    '2.6 × 10',
    '--1',
  ])('“%s” cannot be read as one number', (typed) => {
    expect(readStated(typed)).toBeNull();
    expect(why(typed, 1)).toContain('cannot be read as a number');
  });

  it('reads a tie either way, and a value within rounding of a tie', () => {
    expect(holds('0.12', 0.125)).toBe(true);
    expect(holds('0.13', 0.125)).toBe(true);
    expect(holds('0.11', 0.125)).toBe(false);
    // The float64 nearest to 2.675 lies below it.
    expect(holds('2.68', 2.675)).toBe(true);
    expect(holds('2.67', 2.675)).toBe(true);
    expect(holds('2.68', 2.6749999)).toBe(false);
    expect(holds('-2', -2.5)).toBe(true);
    expect(holds('-3', -2.5)).toBe(true);
  });

  it('takes integers at their own precision', () => {
    expect(holds('6', 6)).toBe(true);
    expect(holds('6', 6.4)).toBe(true);
    expect(holds('6', 6.6)).toBe(false);
    expect(holds('100', 101)).toBe(false);
  });

  it('lets no zero carry a sign', () => {
    expect(holds('0.00', -0.001)).toBe(true);
    expect(why('−0.00', -0.001)).toBe('states −0.00, but a zero carries no sign');
    expect(holds('0', -0)).toBe(true);
    expect(holds('0.0', 0)).toBe(true);
  });

  it('fails where the error of the value reaches across the boundary between two roundings, and says so', () => {
    expect(holds('0.69', { value: 0.6949, error: 1e-5 })).toBe(true);
    expect(why('0.69', { value: 0.69499, error: 1e-4 })).toContain('known to ± 0.00010 only');
    expect(why('0.70', { value: 0.69499, error: 1e-4 })).toContain('type fewer digits');
    expect(holds('0.7', { value: 0.69499, error: 1e-4 })).toBe(true);
    expect(why('0.12', { value: 0.125, error: 1e-12 })).toContain('does not settle the last digit');
  });

  it('does not settle digits that float64 does not hold', () => {
    expect(why('0.096573590279972655', 0.09657359027997264)).toContain('does not settle the last digit');
  });

  it('says what was found, what is true and the full value', () => {
    expect(why('24.12', homework)).toBe('states 24.12, but the value is 24.1137056388801');
    expect(expected('24.12', homework)).toBe('24.11');
    expect(why('1', NaN)).toBe('states 1, but the value is not a number');
    expect(why('1.0', Infinity)).toBe('states 1.0, but the value is ∞');
  });

  it.each([
    ['24.12', homework, '24.11'],
    ['−24.12', -homework, '−24.11'],
    ['24.12', -homework, '−24.11'],
    ['-24.12', -homework, '-24.11'],
    ['24.12', 0.004, '0.00'],
    ['−24.12', -0.004, '0.00'],
    ['1 234 567', 7654321.2, '7 654 321'],
    ['1\u202f234\u202f567', 7654321.2, '7\u202f654\u202f321'],
    ['2.6 × 10⁻⁷', 1.28e-12, '1.3 × 10⁻¹²'],
    ['2.6 × 10⁻⁷', 9.96e-7, '1.0 × 10⁻⁶'],
    ['2.6 × 10⁻⁷', 0, '0.0 × 10⁻⁷'],
    ['2.6e-7', 3.14e8, '3.1e8'],
    ['2.6e−7', 3.14e-8, '3.1e−8'],
    ['26e-8', 2.72e-7, '27e-8'],
    ['51.6 %', 0.1234, '12.3 %'],
    ['1.0', Infinity, '∞'],
    ['∞', 3, null],
    ['99.96', 99.996, '100.00'],
  ])('%s for %d is typed anew as %s', (typed, value, result) => expect(expected(typed, value)).toBe(result));

  it.each([
    ['2.6\\times10^{-7}', 1.28e-12, '1.3\\times10^{-12}'],
    ['2.6 \\times 10^7', 1.28e12, '1.3 \\times 10^{12}'],
    ['1\\,234', 4321, '4\\,321'],
    ['24.12', -homework, '-24.11'],
    ['1.0', -Infinity, '-\\infty'],
  ])('%s for %d is typed anew in TeX as %s', (typed, value, result) =>
    expect(expected(typed, value, 'tex')).toBe(result),
  );

  it('types a value anew so that it holds, whatever the value and the layout', () => {
    const layouts = ['1', '1.5', '-2.25', '1 000.5', '3.1 × 10⁻⁴', '3.12e5', '7.1 %', '1\\,000', '6.02\\times10^{23}'];
    fc.assert(
      fc.property(
        fc.constantFrom(...layouts),
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
        (layout, value) => {
          const stated = readStated(layout);
          const typed = stated && restate(value, stated, 'prose');
          expect(typed).not.toBeNull();
          expect(checkStated(typed ?? '', value)).toEqual({ holds: true });
        },
      ),
    );
  });

  it('agrees with toFixed wherever toFixed is exact', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 8 }), (value, places) => {
        const typed = value.toFixed(places);
        fc.pre(!/^-0\.?0*$/.test(typed));
        expect(holds(typed, value)).toBe(true);
      }),
    );
  });

  it.each([
    ['24.11', '24.11'],
    ['-2.6\\times10^{-7}', '−2.6 × 10⁻⁷'],
    ['1\\,234', '1\u2009234'],
    ['-\\infty', '−∞'],
    ['2.6e-7', '2.6e−7'],
    ['51.6\\,\\%', '51.6\u2009%'],
  ])('%s is shown in plain text as %s', (typed, plain) => expect(inPlainText(typed)).toBe(plain));
});
