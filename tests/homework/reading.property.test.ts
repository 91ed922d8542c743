import fc from 'fast-check';
import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { katexOptions } from '../../src/book/katex.ts';
import { judge, readAnswer } from '../../src/homework/index.ts';
import { kl, normal } from '../../src/math/index.ts';

const valueOf = (text: string): number => {
  const answer = readAnswer(text);
  if (!answer.readable) throw new Error(`${JSON.stringify(text)}: ${answer.message}`);
  return answer.value;
};

/** The ways in which one decimal numeral may be written. */
const notations: readonly ((plain: string) => string)[] = [
  (plain) => plain,
  (plain) => plain.replace('-', '−'),
  (plain) => ` ${plain}\u00a0`,
  (plain) => `$${plain}$`,
  (plain) => `${plain} nats`,
  (plain) => `D = ${plain}`,
  (plain) => `(${plain})`,
  (plain) => plain.replace('.', '{,}'),
  (plain) => `\\left(${plain}\\right)`,
];

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
    const forms = [
      (m: string, e: number) => `${m}e${e}`,
      (m: string, e: number) => `${m}·10^${e}`,
      (m: string, e: number) => `${m} \\times 10^{${e}}`,
      (m: string, e: number) =>
        `${m} × 10${[...String(e)].map((c) => (c === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(c)))).join('')}`,
    ];
    fc.assert(
      fc.property(decimals, fc.integer({ min: -200, max: 200 }), fc.constantFrom(...forms), (plain, e, form) => {
        const truth = Number(`${plain}e${e}`);
        expect(Math.abs(valueOf(form(plain, e)) - truth)).toBeLessThanOrEqual(4e-16 * Math.abs(truth));
      }),
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

const problems = fc
  .record({
    mq: fc.double({ min: -5, max: 5, noNaN: true }),
    sq: fc.double({ min: 0.1, max: 8, noNaN: true }),
    mp: fc.double({ min: -5, max: 5, noNaN: true }),
    sp: fc.double({ min: 0.1, max: 8, noNaN: true }),
  })
  .map(({ mq, sq, mp, sp }) => ({ q: normal(mq, sq), p: normal(mp, sp) }));

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
});

describe('judging', () => {
  test('is the same in every notation', () => {
    fc.assert(
      fc.property(problems, decimals, fc.constantFrom(...notations), (problem, plain, notation) => {
        const [one, other] = [judge(problem, plain), judge(problem, notation(plain))];
        expect(other.verdict).toBe(one.verdict);
        expect(other.digits).toBe(one.digits);
        expect(other.misconceptions.map(({ id }) => id)).toEqual(one.misconceptions.map(({ id }) => id));
      }),
    );
  });

  test('finds the value right at every precision from two figures on, and proposes no mistake', () => {
    fc.assert(
      fc.property(problems, fc.integer({ min: 2, max: 15 }), (problem, figures) => {
        const value = kl(problem.q, problem.p);
        fc.pre(value > 1e-12);
        const judgement = judge(problem, value.toPrecision(figures));
        expect(judgement.verdict).toBe('correct');
        expect(judgement.remark).toBeUndefined();
        expect(judgement.misconceptions).toEqual([]);
      }),
    );
  });

  test('finds a value wrong that is off by a hundredth of itself, written with all its digits', () => {
    fc.assert(
      fc.property(problems, fc.constantFrom(0.99, 1.01, 0.9, 2, -1), (problem, factor) => {
        const value = kl(problem.q, problem.p);
        fc.pre(value > 1e-6);
        expect(judge(problem, String(value * factor)).verdict).toBe('incorrect');
      }),
    );
  });
});

describe('no text whatever', () => {
  const letters = [...'0123456789.,+-*/^()[]{}\\ eπlnogsqrtxbi√½×·⁻³=_%~$\'"\u2009−'];
  const texts = fc.oneof(
    fc.string({ unit: fc.constantFrom(...letters), maxLength: 24 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ maxLength: 60 }),
  );
  const problem = { q: normal(6, 4), p: normal(0, 1) };
  const expected = kl(problem.q, problem.p);

  test('makes the reader throw, gives a value that is not a number, or is called right by accident', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const judgement = judge(problem, text);
        if (judgement.verdict === 'unreadable') {
          expect(judgement.message).not.toBe('');
          expect(judgement.value).toBeNull();
        } else {
          expect(judgement.value).not.toBeNaN();
        }
        if (judgement.verdict === 'correct') expect(Math.abs((judgement.value ?? 0) - expected)).toBeLessThan(5.2);
      }),
      { numRuns: 20_000 },
    );
  }, 60_000);
});
