import fc from 'fast-check';
import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { katexOptions } from '../../src/kit/tex/katex.ts';
import { expectedOf, misconceptionsOf, problemFrom, solve, type ProblemSpec } from '../../src/judge/index.ts';
import { statementOf } from '../../src/judge/statement.ts';
import { anySpec, sampleSpecs } from './sample-specs.ts';

/** What a rounding error is measured by: the size of the terms that are added. */
const sizeOf = (spec: ProblemSpec, nats: number): number => {
  const given = spec.kind === 'elbo' ? Math.abs(spec.reconstruction) : 0;
  const draws = spec.kind === 'log-likelihood' ? spec.observations.length : 1;
  return 100 * draws + given + Math.abs(nats);
};

/** Inverting a matrix costs digits: as many as its condition number has. */
const roundingOf = (spec: ProblemSpec): number => (JSON.stringify(spec).includes('covariance') ? 1e-12 : 1e-13);

const formulasIn = (prose: string): string[] => [...prose.matchAll(/\$([^$]+)\$/g)].map(([, tex = '']) => tex);

const isSet = (tex: string): boolean => {
  try {
    return !katex.renderToString(tex, { ...katexOptions, output: 'mathml' }).includes('katex-error');
  } catch {
    return false;
  }
};

describe('over random problems of every kind and family', () => {
  test('every line has the value that the problem asks for, as far as float64 keeps it', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const expected = expectedOf(problemFrom(spec));
        const { lines, nats, bits } = solve(spec);
        expect(nats).toBe(expected);
        expect(bits).toBe(expected / Math.LN2);
        for (const { value, unit } of lines.slice(1)) {
          const inNats = (value ?? NaN) * (unit === 'bits' ? Math.LN2 : 1);
          if (Number.isFinite(expected)) {
            expect(Math.abs(inNats - expected)).toBeLessThanOrEqual(roundingOf(spec) * sizeOf(spec, expected));
          } else expect(inNats).toBe(expected);
        }
      }),
      { numRuns: 600 },
    );
  });

  test('every formula is TeX that KaTeX sets, without NaN or undefined, and the words have none', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const { givens, asked, question } = statementOf(spec);
        const { lines } = solve(spec);
        const formulas = [
          ...[...givens, asked].map(({ tex }) => tex),
          ...lines.flatMap(({ tex, reason }) => [tex, ...formulasIn(reason)]),
        ];
        const prose = [question, ...[...givens, asked].map(({ words }) => words), ...lines.map(({ reason }) => reason)];
        expect(formulas.filter((tex) => !isSet(tex))).toEqual([]);
        expect([...formulas, ...prose].join(' ')).not.toMatch(/NaN|undefined|Infinity|\de[-+]?\d/);
        expect(question).not.toMatch(/[\\$]/);
      }),
      { numRuns: 60 },
    );
  });

  test('every step that a mistake breaks is a line', () => {
    const check = (spec: ProblemSpec): void => {
      const ids = new Set(solve(spec).lines.map(({ id }) => id));
      const missing = misconceptionsOf(problemFrom(spec)).filter(({ step }) => !ids.has(step));
      expect(missing.map(({ id, step }) => `${id}: ${step}`)).toEqual([]);
    };
    sampleSpecs.forEach(check);
    fc.assert(fc.property(anySpec, check), { numRuns: 200 });
  });
});
