import { describe, expect, test } from 'vitest';
import { statementOf } from '../../src/judge/statement.ts';
import { kindOf, problemFrom, type ProblemSpec } from '../../src/judge/index.ts';
import { sampleSpecs } from './sample-specs.ts';

const textOf = (spec: ProblemSpec): string => statementOf(spec).question;

describe('a problem in words', () => {
  test.each<[string, ProblemSpec]>([
    [
      'How far is q = N(6, 4²) from p = N(0, 1)? Give D(q ‖ p) in nats.',
      { q: { mean: 6, sd: 4 }, p: { mean: 0, sd: 1 } },
    ],
    [
      'How far is q = N(6, 16) from p = N(−0.5, (2\u00a0×\u00a010⁻⁵)²)? Give D(q ‖ p) in nats.',
      { q: { mean: 6, variance: 16 }, p: { mean: -0.5, sd: 2e-5 } },
    ],
    [
      'How far is q = N((1, −2), diag(0.5², 2²)) from p = N((0, 0), I)? Give D(q ‖ p) in nats.',
      { q: { means: [1, -2], sds: [0.5, 2] }, p: { means: [0, 0], sds: [1, 1] } },
    ],
    [
      'What is the cross-entropy H(q, p) of q = Bernoulli(0.2) and p = Bernoulli(0.5), the expectation taken under q? Give it in nats.',
      { kind: 'cross-entropy', q: { bernoulli: 0.2 }, p: { bernoulli: 0.5 } },
    ],
    [
      'What is the differential entropy H(p) of p = N((1, 0), [[2, 0.5], [0.5, 1]])? Give it in nats.',
      { kind: 'entropy', p: { means: [1, 0], covariance: [[2, 0.5], [0.5, 1]] } }, // prettier-ignore
    ],
    [
      'What is the log-likelihood of x = 3 under p = N(1, 2²)? Give it in nats.',
      { kind: 'log-likelihood', p: { mean: 1, sd: 2 }, observations: [3] },
    ],
    [
      'What is the log-likelihood of the independent draws x₁, …, x₃ = 1, 0, 2 under p = Categorical(0.2, 0.5, 0.3)? The outcomes are numbered from 0. Give it in nats.',
      { kind: 'log-likelihood', p: { categorical: [0.2, 0.5, 0.3] }, observations: [1, 0, 2] },
    ],
    [
      'The reconstruction term is E_q[log p(x | z)] = −80.5 nats, the encoder gives q = N(1, 0.5²), and the prior is p = N(0, 1). What is the ELBO, in nats?',
      { kind: 'elbo', reconstruction: -80.5, q: { mean: 1, sd: 0.5 }, p: { mean: 0, sd: 1 } },
    ],
    [
      '2 draws have the importance weights w₁, w₂ = 0.5, 2. What do they give for the importance-weighted bound L₂, in nats?',
      { kind: 'iwae', weights: [0.5, 2] },
    ],
    [
      'One draw has the importance log-weight log w₁ = −80. What does it give for the importance-weighted bound L₁, in nats?',
      { kind: 'iwae', logWeights: [-80] },
    ],
    [
      'The planar flow f(z) = z + u tanh(w·z + b) has w = (1, −2), u = (0.5, 1) and b = 0.5. What is log |det ∂f/∂z| at z = (1, 0.3), in nats?',
      { kind: 'planar-flow', w: [1, -2], u: [0.5, 1], b: 0.5, z: [1, 0.3] },
    ],
  ])('%s', (question, spec) => {
    expect(textOf(spec)).toBe(question);
  });

  test('of a constrained flow says what û is', () => {
    const spec: ProblemSpec = { kind: 'planar-flow', w: [2], u: [-0.5], b: -1, z: [0.3], constrained: true };
    expect(textOf(spec)).toContain('where û = u + (log(1 + e^(w·u)) − 1 − w·u) w/‖w‖², has w = 2');
    expect(statementOf(spec).givens.map(({ words }) => words)).toEqual([
      'f(z) = z + û tanh(w·z + b)',
      'û = u + (log(1 + e^(w·u)) − 1 − w·u) w/‖w‖²',
      'w = 2',
      'u = −0.5',
      'b = −1',
      'z = 0.3',
    ]);
  });

  test('is whole: what is given stands in the question, and the question ends as a sentence', () => {
    for (const spec of sampleSpecs) {
      const { givens, question, unit } = statementOf(spec);
      for (const { words } of givens) expect(question).toContain(words);
      expect(question).toMatch(/^[A-Z0-9].*[.?]$/);
      if (unit !== null) expect(question).toContain(unit);
    }
  });
});

describe('what the symbols alone do not say', () => {
  const saidInWords = (spec: ProblemSpec): boolean => statementOf(spec).isSaid === true;

  test('is said in words wherever the problem is set', () => {
    const kinds = new Set(sampleSpecs.filter(saidInWords).map((spec) => kindOf(problemFrom(spec))));
    expect([...kinds].sort()).toEqual([
      'bits-per-dimension',
      'code-bits',
      'compression-ratio',
      'frechet',
      'linear-collapse',
    ]);
  });

  test('names the conditions of a linear VAE', () => {
    expect(textOf({ kind: 'linear-collapse', eigenvalues: [4, 0.3], variance: 0.4, beta: 1.5 })).toBe(
      'A linear VAE is trained to its optimum with β = 1.5, while the variance of its decoder stays at σ² = 0.4. The data have the variances λ = 4, 0.3 along their first 2 principal directions, and there are as many latents. How many nats do they carry together?',
    );
  });
});

describe('a problem in TeX', () => {
  test('colours each distribution as its own, and shows a variance', () => {
    const { givens, asked } = statementOf({ q: { mean: 6, sd: 4 }, p: { mean: 0, variance: 2 } });
    expect(givens.map(({ tex }) => tex)).toEqual(['\\q = \\encoder{\\N(6,\\, 4^2)}', '\\p = \\prior{\\N(0,\\, 2)}']);
    expect(asked).toEqual({ tex: '\\KL{\\q}{\\p}', words: 'D(q ‖ p)' });
  });

  test('puts a covariance into a matrix', () => {
    const { givens } = statementOf({ kind: 'entropy', p: { means: [1, 0], covariance: [[2, 0.5], [0.5, 1]] } }); // prettier-ignore
    expect(givens[0]?.tex).toContain('\\begin{pmatrix}2 & 0.5 \\\\ 0.5 & 1\\end{pmatrix}');
  });
});
