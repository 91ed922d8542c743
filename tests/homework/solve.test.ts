import fc from 'fast-check';
import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { katexOptions } from '../../src/book/katex.ts';
import { misconceptions, solve } from '../../src/homework/index.ts';
import { kl, normal } from '../../src/math/index.ts';

const texOf = (lines: readonly { tex: string }[]): string[] =>
  lines.map(({ tex }) => tex.replace(/\\(?:encoder|prior)\{((?:[^{}]|\{[^{}]*\})*)\}/g, '$1'));

describe('a worked solution', () => {
  test('against the standard normal fills the numbers into ½(μ² + σ² − log σ² − 1)', () => {
    expect(texOf(solve({ q: normal(6, 4), p: normal(0, 1) }).lines).slice(2)).toEqual([
      '= \\tfrac12\\left(6^2 + 4^2 - \\log 4^2 - 1\\right)',
      '= \\tfrac12\\left(36 + 16 - \\log 16 - 1\\right)',
      '= \\tfrac12\\left(36 + 16 - 2.7726 - 1\\right)',
      '= \\tfrac12 \\times 48.2274',
      '= 24.1137\\ \\text{nats}',
      '= \\frac{24.1137}{\\log 2}\\ \\text{bits}',
    ]);
  });

  test('in the other direction uses the general form', () => {
    expect(texOf(solve({ q: normal(0, 1), p: normal(6, 4) }).lines).slice(2)).toEqual([
      '= \\log\\frac{4}{1} + \\frac{1^2 + (0 - 6)^2}{2 \\cdot 4^2} - \\tfrac12',
      '= \\log 4 + \\frac{1 + 36}{32} - \\tfrac12',
      '= 1.3863 + 1.15625 - 0.5',
      '= 2.0425\\ \\text{nats}',
      '= \\frac{2.0425}{\\log 2}\\ \\text{bits}',
    ]);
  });

  test('writes a variance as it was given', () => {
    const [, , substitution] = texOf(solve({ q: normal(0, Math.SQRT2), p: normal(0, 1) }, { q: 'variance' }).lines);
    expect(substitution).toBe('= \\tfrac12\\left(0^2 + 2 - \\log 2 - 1\\right)');
    const [, formula, given] = texOf(solve({ q: normal(0, 1), p: normal(1, Math.SQRT2) }, { p: 'variance' }).lines);
    expect(formula).toMatch(/^= \\tfrac12\\log\\frac\{/);
    expect(given).toBe('= \\tfrac12\\log\\frac{2}{1^2} + \\frac{1^2 + (0 - 1)^2}{2 \\cdot 2} - \\tfrac12');
  });

  test('puts brackets around negative numbers', () => {
    const [, , standard] = texOf(solve({ q: normal(-2, 3), p: normal(0, 1) }).lines);
    expect(standard).toContain('(-2)^2');
    const [, , general] = texOf(solve({ q: normal(-1, 3), p: normal(-2, 1) }).lines);
    expect(general).toContain('(-1 - (-2))^2');
  });

  test('puts brackets around powers of ten that are squared or stand behind a logarithm', () => {
    const [, , given, squares] = texOf(solve({ q: normal(4e-7, 1e-5), p: normal(0, 1) }).lines);
    expect(given).toBe(
      '= \\tfrac12\\left((4 \\times 10^{-7})^2 + (1 \\times 10^{-5})^2 - \\log (1 \\times 10^{-5})^2 - 1\\right)',
    );
    expect(squares).toContain('\\log\\left(1.0000 \\times 10^{-10}\\right)');
  });

  test('keeps letters and colours when the problem is turned round', () => {
    const { lines } = solve({ q: normal(0, 1), p: normal(6, 4) }, { letters: 'pq' });
    expect(lines[0]?.tex).toMatch(/^\\KL\{\\p\}\{\\q\} = \\E_\{\\p\}/);
    expect(lines[1]?.tex).toContain('\\log\\frac{\\encoder{\\sigma_{q}}}{\\prior{\\sigma_{p}}}');
    expect(lines[2]?.tex).toContain('(\\prior{0} - \\encoder{6})^2');
  });

  const numbers = fc.record({
    mq: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    sq: fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
    mp: fc.constantFrom(0, -3.5, 1e6, 0.1),
    sp: fc.constantFrom(1, 0.25, 1e-6, 1e6),
    given: fc.constantFrom('sd' as const, 'variance' as const),
  });

  test('says the same value on every line, as far as float64 keeps it', () => {
    fc.assert(
      fc.property(numbers, ({ mq, sq, mp, sp, given }) => {
        const problem = { q: normal(mq, sq), p: normal(mp, sp) };
        const { lines, nats } = solve(problem, { q: given, p: given });
        const scale = 1 + (sq / sp) ** 2 + ((mq - mp) / sp) ** 2 + Math.abs(Math.log(sq / sp));
        expect(nats).toBe(kl(problem.q, problem.p));
        for (const { value, unit } of lines.slice(1)) {
          const inNats = (value ?? NaN) * (unit === 'bits' ? Math.LN2 : 1);
          expect(Math.abs(inNats - nats)).toBeLessThan(1e-12 * scale);
        }
      }),
    );
  });

  test('is TeX that KaTeX can set, without NaN or undefined', () => {
    fc.assert(
      fc.property(numbers, ({ mq, sq, mp, sp, given }) => {
        for (const { tex, reason } of solve({ q: normal(mq, sq), p: normal(mp, sp) }, { q: given }).lines) {
          expect(`${tex} ${reason}`).not.toMatch(/NaN|undefined|Infinity|\de[-+]?\d/);
          const html = katex.renderToString(tex, katexOptions);
          expect(html).not.toContain('katex-error');
        }
      }),
      { numRuns: 40 },
    );
  });

  test('says where its printed terms nearly cancel', () => {
    expect(solve({ q: normal(0.001, 1.001), p: normal(0, 1) }).cancels).toBe(true);
    expect(solve({ q: normal(6, 4), p: normal(0, 1) }).cancels).toBe(false);
    expect(solve({ q: normal(0, 1), p: normal(0, 1) }).cancels).toBe(false);
  });

  test('has a line for every step that a mistake about two normals in one dimension can break', () => {
    const problems = [
      { q: normal(6, 4), p: normal(0, 1) },
      { q: normal(0.8, 0.6), p: normal(0.5, 2) },
    ];
    for (const problem of problems) {
      const steps = solve(problem).lines.map(({ id }) => id);
      const broken = misconceptions.filter(({ values }) => values(problem).length > 0).map(({ step }) => step);
      for (const step of broken) expect(steps).toContain(step);
    }
  });
});
