import fc from 'fast-check';
import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { katexOptions } from '../../src/kit/tex/katex.ts';
import { readAnswer } from '../../src/judge/index.ts';
import { notations, scientificForms } from './notations.ts';

const valueOf = (text: string): number => {
  const answer = readAnswer(text);
  if (!answer.readable) throw new Error(`${JSON.stringify(text)}: ${answer.message}`);
  return answer.value;
};

const decimals = fc
  .tuple(fc.boolean(), fc.nat(99_999), fc.integer({ min: 1, max: 9999 }))
  .map(([negative, whole, fraction]) => {
    const digits = String(fraction).padStart(4, '0');
    return `${negative ? '-' : ''}${whole}.${digits}`;
  });

describe('reading a printed number gives it back', () => {
  test('in every notation', () => {
    fc.assert(
      fc.property(decimals, fc.constantFrom(...notations), (plain, notation) => {
        expect(valueOf(notation(plain))).toBe(Number(plain));
      }),
    );
  });

  test('in every scientific notation', () => {
    fc.assert(
      fc.property(
        decimals,
        fc.integer({ min: -200, max: 200 }),
        fc.constantFrom(...scientificForms),
        (plain, e, form) => {
          const truth = Number(`${plain}e${e}`);
          expect(Math.abs(valueOf(form(plain, e)) - truth)).toBeLessThanOrEqual(4e-16 * Math.abs(truth));
        },
      ),
    );
  });

  test('any double, printed by JavaScript', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        expect(valueOf(String(x)) + 0).toBe(x + 0);
      }),
    );
  });
});

describe('precision', () => {
  test('a decimal claims as many figures as were printed, in scientific notation too', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-12, max: 1e12, noNaN: true }),
        fc.integer({ min: 2, max: 12 }),
        fc.constantFrom(...scientificForms),
        (x, figures, form) => {
          const [mantissa = '', exponent = ''] = x.toExponential(figures - 1).split('e');
          const answer = readAnswer(form(mantissa, Number(exponent)));
          expect(answer).toMatchObject({ precisions: [{ digits: figures, place: Number(exponent) - figures + 1 }] });
        },
      ),
    );
  });
});

describe('what is read back', () => {
  const formulas = fc.letrec<{ formula: string }>((tie) => ({
    formula: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('2', '0.5', '1e-7', '3e21', '2,5', 'e', 'pi', '½'),
      fc
        .tuple(tie('formula'), fc.constantFrom('+', '-', '*', '/', '^', ' '), tie('formula'))
        .map(([a, sign, b]) => `(${a})${sign}(${b})`),
      fc.tuple(fc.constantFrom('-', 'ln ', 'log', '√', 'exp'), tie('formula')).map(([name, a]) => `${name}(${a})`),
    ),
  })).formula;

  test('is TeX that KaTeX can set', () => {
    fc.assert(
      fc.property(formulas, (text) => {
        const answer = readAnswer(text);
        if (answer.readable) {
          expect(() => katex.renderToString(answer.echo.tex, { ...katexOptions, output: 'mathml' })).not.toThrow();
        }
      }),
      { numRuns: 400 },
    );
  });

  test('stands in the text where it is said to stand', () => {
    fc.assert(
      fc.property(formulas, (text) => {
        const answer = readAnswer(text);
        if (!answer.readable) return;
        const { span, expression, written } = answer;
        expect(text.slice(span.start, span.end).trim()).not.toBe('');
        const again = readAnswer(text.slice(expression.start, expression.end));
        if (again.readable) expect(again.written).toBe(written);
      }),
    );
  });
});

describe('around a number', () => {
  const asides = [
    ', since ln 16 = 2.77',
    ' with σ = 4',
    ' (σ = 4)',
    '\nσ = 4',
    ', because μ = 6',
    ' where σ² = 16',
    '; σ = 4',
  ];
  const bits = [
    (plain: string) => `KL in bits = ${plain}`,
    (plain: string) => `bits: ${plain}`,
    (plain: string) => `D_KL [bits] = ${plain}`,
    (plain: string) => `(${plain} bits)`,
    (plain: string) => `${plain} (in bits)`,
    (plain: string) => `[bits] ${plain}`,
  ];

  test('what is said behind it changes nothing', () => {
    fc.assert(
      fc.property(decimals, fc.constantFrom(...asides), (plain, aside) => {
        expect(valueOf(plain + aside)).toBe(Number(plain));
      }),
    );
  });

  test('its unit counts, and no bracket changes it', () => {
    fc.assert(
      fc.property(decimals, fc.constantFrom(...bits), (plain, write) => {
        expect(readAnswer(write(plain))).toMatchObject({ written: Number(plain), unit: 'bits', unitStated: true });
      }),
    );
  });

  test('its rounding beside it is the same answer, and another number is not', () => {
    fc.assert(
      fc.property(decimals, fc.integer({ min: 0, max: 3 }), (plain, places) => {
        const rounded = Number(plain).toFixed(places);
        const written = `${plain} (≈ ${rounded})`;
        expect(readAnswer(written)).toMatchObject({ readable: true, value: Number(plain) });
        expect(readAnswer(`${plain} (≈ ${Number(plain) + 3})`)).toMatchObject({ readable: false });
      }),
    );
  });
});
