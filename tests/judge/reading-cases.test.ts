import { describe, expect, test } from 'vitest';
import { judge, problemFrom, readAnswer, type ProblemSpec } from '../../src/judge/index.ts';

const forward: ProblemSpec = { kind: 'divergence', q: { mean: 6, sd: 4 }, p: { mean: 0, sd: 1 } };
const backward: ProblemSpec = { kind: 'divergence', q: { mean: 0, sd: 1 }, p: { mean: 6, sd: 4 } };
const elbo: ProblemSpec = { kind: 'elbo', reconstruction: -85.2, q: { mean: 1, sd: 0.5 }, p: { mean: 0, sd: 1 } };
const flow: ProblemSpec = { kind: 'planar-flow', w: [1, 1], u: [0.5, 0.5], b: 0, z: [0.5, -0.5] };
const tiny: ProblemSpec = { kind: 'divergence', q: { bernoulli: 0.5 }, p: { bernoulli: 0.5001 } };
const wide: ProblemSpec = { kind: 'divergence', q: { mean: 0, sd: 1_000_000 }, p: { mean: 0, sd: 1 } };
const coin: ProblemSpec = { kind: 'entropy', p: { bernoulli: 0.2 } };
const iwae: ProblemSpec = { kind: 'iwae', weights: [0.1, 0.4, 0.2] };
const disjoint: ProblemSpec = {
  kind: 'divergence',
  q: { categorical: [0.5, 0.5, 0] },
  p: { categorical: [0.5, 0, 0.5] },
};

describe('answers that were misjudged', () => {
  test.each<[ProblemSpec, string]>([
    [forward, '24.11, since ln 16 = 2.77'],
    [forward, '24.11 with σ = 4'],
    [elbo, 'ELBO = -86.02 with KL = 0.818'],
    [forward, 'KL = 24.11\nσ = 4'],
    [forward, 'KL in bits = 34.79'],
    [forward, 'bits: 34.79'],
    [forward, '34.7887 bits ≈ 34.8'],
    [forward, 'D_KL [bits] = 34.79'],
    [flow, 'ln 2 (0.693)'],
    [forward, '25.5 − ln 4 (≈ 24.11)'],
    [flow, 'ln 2 (≈ 0.693)'],
    [forward, '51/2 - ln(4) (= 24.11)'],
    [forward, '(24.11 nats)'],
    [forward, '24.11 (in nats)'],
    [coin, '-0,2·log(0,2)-0,8·log(0,8)'],
    [iwae, 'log(0,2333)'],
    [backward, '\u20682.0425\u2069'],
    [backward, '2.0425\ufe0e'],
    [disjoint, '∞\ufe0e'],
    [backward, '٢٫٠٤٢٥'],
    [forward, '\\boxed{D_{KL} = 24.11}'],
    [flow, 'ln(1 + 1*(1-tanh(0)^2))'],
    [flow, 'ln(1 + 1/cosh(0)^2)'],
    [forward, '1/2(6ˆ2+4ˆ2-1-ln(16))'],
  ])('%j: %j is right', (spec, text) => {
    expect(judge(problemFrom(spec), text).verdict).toBe('correct');
  });

  test.each<[ProblemSpec, string]>([
    [forward, 'D(q||p) = 24.11, D(p||q) = 2.04'],
    [forward, '24.11 (2)'],
    [tiny, '2.10^-8'],
    [wide, '5.10^11'],
    [tiny, '2.10⁻⁸'],
  ])('%j: %j is asked back with both readings', (spec, text) => {
    expect(judge(problemFrom(spec), text)).toMatchObject({ verdict: 'unreadable', suggestions: [/./, /./].map((any) => expect.stringMatching(any)) }); // prettier-ignore
  });

  test('a hexadecimal number is not read, and a number of nats called bits is named', () => {
    expect(judge(problemFrom(forward), '0x18').verdict).toBe('unreadable');
    expect(judge(problemFrom(forward), 'KL in bits = 24.11').misconceptions).toMatchObject([
      { id: 'nats-called-bits' },
    ]);
  });

  test('what was read is judged as its text is', () => {
    for (const text of ['24.11', '48.23', '25.5 - ln 4', '90,000', 'x']) {
      const problem = problemFrom(forward);
      expect(judge(problem, readAnswer(text))).toEqual(judge(problem, text));
    }
  });
});
