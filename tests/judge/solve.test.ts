import { describe, expect, test } from 'vitest';
import { solve, solveTurned, type ProblemSpec } from '../../src/judge/index.ts';
import { samplePairs, sampleSpecs } from './sample-specs.ts';

const plain = (tex: string): string =>
  tex.replace(/\\(?:encoder|prior|data)\{((?:[^{}]|\{[^{}]*\})*)\}/g, '$1').replaceAll('{}', '');

/** The lines between the definition and the value. */
const board = (spec: ProblemSpec): string[] =>
  solve(spec)
    .lines.slice(1, -2)
    .map(({ tex }) => plain(tex));

test('the definition has neither a value nor a unit', () => {
  for (const spec of sampleSpecs) expect(solve(spec).lines[0]).toMatchObject({ value: null, unit: null });
});

describe('the worked solution of two normals', () => {
  test('against the standard normal fills the numbers into ½(μ² + σ² − log σ² − 1)', () => {
    const { lines } = solve({ q: { mean: 6, sd: 4 }, p: { mean: 0, sd: 1 } });
    expect(lines.slice(2).map(({ tex }) => plain(tex))).toEqual([
      '= \\tfrac12\\left(6^2 + 4^2 - \\log 4^2 - 1\\right)',
      '= \\tfrac12\\left(36 + 16 - \\log 16 - 1\\right)',
      '= \\tfrac12\\left(36 + 16 - 2.7726 - 1\\right)',
      '= \\tfrac12 \\times 48.2274',
      '= 24.1137\\ \\text{nats}',
      '= \\frac{24.1137}{\\log 2}\\ \\text{bits}',
    ]);
  });

  test('in the other direction uses the general form', () => {
    expect(board({ q: { mean: 0, sd: 1 }, p: { mean: 6, sd: 4 } }).slice(1)).toEqual([
      '= \\log\\frac{4}{1} + \\frac{1^2 + (0 - 6)^2}{2 \\cdot 4^2} - \\tfrac12',
      '= \\log 4 + \\frac{1 + 36}{32} - \\tfrac12',
      '= 1.3863 + 1.15625 - 0.5',
    ]);
  });

  test('writes a variance as it was given', () => {
    const [, standard] = board({ q: { mean: 0, variance: 2 }, p: { mean: 0, sd: 1 } });
    expect(standard).toBe('= \\tfrac12\\left(0^2 + 2 - \\log 2 - 1\\right)');
    const [formula, general] = board({ q: { mean: 0, sd: 1 }, p: { mean: 1, variance: 2 } });
    expect(formula).toMatch(/^= \\tfrac12\\log\\frac\{/);
    expect(general).toBe('= \\tfrac12\\log\\frac{2}{1^2} + \\frac{1^2 + (0 - 1)^2}{2 \\cdot 2} - \\tfrac12');
  });

  test('puts brackets around negative numbers and powers of ten', () => {
    expect(board({ q: { mean: -2, sd: 3 }, p: { mean: 0, sd: 1 } })[1]).toContain('(-2)^2');
    expect(board({ q: { mean: -1, sd: 3 }, p: { mean: -2, sd: 1 } })[1]).toContain('(-1 - (-2))^2');
    const [, given, squares] = board({ q: { mean: 4e-7, sd: 1e-5 }, p: { mean: 0, sd: 1 } });
    expect(given).toBe(
      '= \\tfrac12\\left((4 \\times 10^{-7})^2 + (1 \\times 10^{-5})^2 - \\log\\left((1 \\times 10^{-5})^2\\right) - 1\\right)',
    );
    expect(squares).toContain('\\log\\left(1.0000 \\times 10^{-10}\\right)');
  });

  test('keeps letters and colours when the problem is turned round', () => {
    const { lines, nats } = solveTurned({ q: { mean: 6, sd: 4 }, p: { mean: 0, sd: 1 } });
    expect(nats).toBeCloseTo(Math.log(4) + 37 / 32 - 0.5, 12);
    expect(lines[0]?.tex).toMatch(/^\\KL\{\\p\}\{\\q\} = \\E_\{\\p\}/);
    expect(lines[1]?.tex).toContain('\\log\\frac{\\encoder{\\sigma_{q}}}{\\prior{\\sigma_{p}}}');
    expect(lines[2]?.tex).toContain('(\\prior{0} - \\encoder{6})^2');
  });

  test('with independent coordinates is a row for each, and a sum of their values', () => {
    const [formula, substitution, , , sum] = board({
      q: { means: [1, -2], sds: [0.5, 2] },
      p: { means: [0, 0], sds: [1, 1] },
    });
    expect(formula).toBe(
      '= \\sum_{i=1}^{2} \\tfrac12\\left(\\mu_{i}^2 + \\sigma_{i}^2 - \\log \\sigma_{i}^2 - 1\\right)',
    );
    expect(substitution).toBe(
      '\\begin{aligned} =& \\tfrac12\\left(1^2 + 0.5^2 - \\log 0.5^2 - 1\\right) \\\\[0.3em] & + \\tfrac12\\left((-2)^2 + 2^2 - \\log 2^2 - 1\\right)\\end{aligned}',
    );
    expect(sum).toBe('= 0.8181 + 2.8069');
  });

  test('with full covariances works out determinants, inverse, trace and distance', () => {
    // det Σ_q = 1.75, det Σₚ = 1.96; tr Σₚ⁻¹Σ_q = (2·2 − 2·0.2·0.5 + 1)/1.96; the shift is (1, 0).
    const q = { means: [1, 0], covariance: [[2, 0.5], [0.5, 1]] }; // prettier-ignore
    const p = { means: [0, 0], covariance: [[1, 0.2], [0.2, 2]] }; // prettier-ignore
    expect(board({ q, p }).slice(3)).toEqual([
      '= \\tfrac12\\left(\\log\\frac{1.96}{1.75} + 2.4490 + 1.0204 - 2\\right)',
      '= \\tfrac12\\left(0.1133 + 2.4490 + 1.0204 - 2\\right)',
      '= \\tfrac12 \\times 1.5827',
    ]);
  });
});

describe('the worked solution of the other problems', () => {
  test('of a Bernoulli is a sum over two outcomes', () => {
    expect(board({ q: { bernoulli: 0.2 }, p: { bernoulli: 0.5 } }).slice(1)).toEqual([
      '= 0.8 \\log\\frac{0.8}{0.5} + 0.2 \\log\\frac{0.2}{0.5}',
      '= 0.8 \\log 1.6 + 0.2 \\log 0.4',
      '= 0.8 \\times 0.4700 + 0.2 \\times (-0.9163)',
      '= 0.3760 - 0.1833',
    ]);
  });

  test('of an entropy starts from minus the expected logarithm', () => {
    expect(board({ kind: 'entropy', p: { mean: 3, sd: 4 } }).slice(1)).toEqual([
      '= \\tfrac12\\log\\left(2\\pi \\cdot 4^2\\right) + \\tfrac12',
      '= \\tfrac12 \\log 100.5310 + \\tfrac12',
      '= 2.3052 + 0.5',
    ]);
  });

  test('of a log-likelihood adds the squares of the draws first', () => {
    expect(board({ kind: 'log-likelihood', p: { mean: 1, sd: 2 }, observations: [3, -1, 0.5] }).slice(1)).toEqual([
      '= -\\tfrac{3}{2}\\log\\left(2\\pi \\cdot 2^2\\right) - \\frac{(3 - 1)^2 + (-1 - 1)^2 + (0.5 - 1)^2}{2 \\cdot 2^2}',
      '= -\\tfrac{3}{2} \\log 25.1327 - \\frac{4 + 4 + 0.25}{8}',
      '= -\\tfrac{3}{2} \\times 3.2242 - \\frac{8.25}{8}',
      '= -4.8363 - 1.03125',
    ]);
  });

  test('of an ELBO works the divergence out in its place and subtracts it at the end', () => {
    const lines = board({ kind: 'elbo', reconstruction: -80.5, ...samplePairs.standard });
    expect(lines[1]).toBe('= -80.5 - \\tfrac12\\left(6^2 + 4^2 - \\log 4^2 - 1\\right)');
    expect(lines.at(-1)).toBe('= -80.5 - 24.1137');
  });

  test('of log-weights takes the largest out, and leaves out the middle of a long sum but not of its value', () => {
    const logWeights = [-80.5, -82, -81, -90, -85, -84, -83, -82.5];
    const { lines, nats } = solve({ kind: 'iwae', logWeights });
    expect(plain(lines[2]?.tex ?? '')).toBe(
      '= -80.5 + \\log\\frac{e^{0} + e^{-1.5} + e^{-0.5} + e^{-9.5} + \\dots\\ \\text{(3 more terms)} + e^{-2}}{8}',
    );
    expect(nats).toBeCloseTo(Math.log(logWeights.reduce((sum, log) => sum + Math.exp(log), 0) / 8), 10);
    expect(lines[2]?.value).toBeCloseTo(nats, 10);
  });

  test('of a constrained flow replaces w·u', () => {
    const lines = board({ kind: 'planar-flow', w: [1, -2], u: [0.5, 1], b: 0.5, z: [1, 0.3], constrained: true });
    expect(lines[2]).toContain('(\\log(1 + e^{-1.5}) - 1) \\bigl(1 - \\tanh^2 0.9\\bigr)');
    expect(lines[3]).toContain('1 + (-0.7986) \\times 0.4869');
  });

  test('says why a value is infinite', () => {
    const reasonOf = (spec: ProblemSpec): string | undefined =>
      solve(spec).lines.find(({ id }) => id === 'value')?.reason;
    expect(reasonOf({ q: { bernoulli: 0.5 }, p: { bernoulli: 0 } })).toMatch(/^infinite: .* excludes$/);
    expect(reasonOf({ kind: 'log-likelihood', p: { bernoulli: 1 }, observations: [0] })).toMatch(
      /^infinite: .*observed$/,
    );
    expect(reasonOf({ kind: 'planar-flow', w: [1], u: [-1], b: 0, z: [0] })).toMatch(/^infinite: the determinant is 0/);
    expect(reasonOf({ q: { bernoulli: 0.5 }, p: { bernoulli: 0.1 } })).not.toMatch(/infinite/);
  });
});

describe('every worked solution', () => {
  test('begins with a definition, has each line once, and ends with the value, in nats and bits where nats are asked for', () => {
    for (const spec of sampleSpecs) {
      const { lines, unit } = solve(spec);
      const ids = lines.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids[0]).toBe('definition');
      expect(ids.slice(ids.indexOf('value'))).toEqual(unit === 'nats' ? ['value', 'bits'] : ['value']);
      expect(lines.at(-1)?.unit).toBe(unit === 'nats' ? 'bits' : unit);
      expect(ids.length).toBeGreaterThanOrEqual(6);
    }
  });

  test('begins each line but the first with its sign, and gives each a reason in a clause', () => {
    for (const spec of sampleSpecs) {
      for (const { tex, reason } of solve(spec).lines.slice(1)) {
        expect(tex).toMatch(/^(?:= |\\begin\{aligned\} \{\}=\{\}& )/);
        expect(reason).toMatch(/^[^.]{4,220}$|\d\.\d/);
      }
    }
  });

  test('says so where its printed digits do not add up to the value', () => {
    expect(solve({ q: { mean: 0.01, sd: 1.02 }, p: { mean: 0, sd: 1 } }).cancels).toBe(true);
    expect(solve({ q: { mean: 1e-7, sd: 1 }, p: { mean: 0, sd: 1 } }).cancels).toBe(true);
    expect(solve({ q: { bernoulli: 0.5 }, p: { bernoulli: 0.5001 } }).cancels).toBe(true);
    expect(solve({ q: { mean: 0, sd: 1 }, p: { mean: 0, sd: 1 } }).cancels).toBe(false);
    for (const spec of sampleSpecs) expect(solve(spec).cancels).toBe(false);
  });

  test('is refused where the problem is none', () => {
    expect(() => solve({ q: { mean: 0, sd: -1 }, p: { mean: 0, sd: 1 } })).toThrow(RangeError);
    expect(() => solve({ q: { mean: 0, sd: 1 }, p: { bernoulli: 0.5 } })).toThrow(/no formula is known/);
  });
});
