import { describe, expect, test } from 'vitest';
import { solve, type DistributionSpec, type PairSpec, type ProblemSpec } from '../../src/judge/index.ts';
import { bernoulli, categorical, expectation, gaussHermite, normal } from '../../src/math/index.ts';
import { samplePairs } from './sample-specs.ts';

type Vector = readonly [number, number];

/** Every evaluated line of the solution, in nats, lies within a millionth of what another road gives. */
const expectEveryLine = (spec: ProblemSpec, value: number): void => {
  const { lines } = solve(spec);
  expect(lines.length).toBeGreaterThan(4);
  for (const line of lines.slice(1)) {
    const inNats = (line.value ?? NaN) * (line.unit === 'bits' ? Math.LN2 : 1);
    expect(Math.abs(inNats - value)).toBeLessThan(1e-6 * (1 + Math.abs(value)));
  }
};

const oneDimensional = (spec: DistributionSpec) => {
  if ('bernoulli' in spec) return bernoulli(spec.bernoulli);
  if ('categorical' in spec) return categorical(spec.categorical);
  if ('mean' in spec) return normal(spec.mean, 'sd' in spec ? spec.sd : Math.sqrt(spec.variance));
  throw new Error('not a distribution over numbers');
};

/** The mean and covariance of a normal in the plane, by hand. */
const inThePlane = (spec: DistributionSpec) => {
  if (!('means' in spec)) throw new Error('not a normal in the plane');
  const variances = 'sds' in spec ? spec.sds.map((sd) => sd ** 2) : 'variances' in spec ? spec.variances : null;
  const [[a = NaN, b = NaN] = [], [, d = NaN] = []] =
    'covariance' in spec ? spec.covariance : [[variances?.[0] ?? NaN, 0], [0, variances?.[1] ?? NaN]]; // prettier-ignore
  const [m1 = NaN, m2 = NaN] = spec.means;
  const determinant = a * d - b * b;
  const logDensity = ([x, y]: Vector): number => {
    const [dx, dy] = [x - m1, y - m2];
    const square = (d * dx * dx - 2 * b * dx * dy + a * dy * dy) / determinant;
    return Math.log(Math.exp(-square / 2) / (2 * Math.PI * Math.sqrt(determinant)));
  };
  /** E f by the tensor product of Gauss–Hermite rules; exact for quadratics. */
  const expected = (f: (z: Vector) => number): number => {
    const { nodes, weights } = gaussHermite(12);
    const [l, k] = [Math.sqrt(a), b / Math.sqrt(a)];
    const rest = Math.sqrt(d - k * k);
    return nodes.reduce(
      (sum, s, i) =>
        sum +
        nodes.reduce((inner, t, j) => {
          const [u, v] = [Math.SQRT2 * s, Math.SQRT2 * t];
          const weight = ((weights[i] ?? NaN) * (weights[j] ?? NaN)) / Math.PI;
          return inner + weight * f([m1 + l * u, m2 + k * u + rest * v]);
        }, 0),
      0,
    );
  };
  return { logDensity, expected };
};

/** E_q[log q − log p] and −E_q[log p] by quadrature or enumeration. */
const integralsOf = ({ q, p }: PairSpec): { divergence: number; crossEntropy: number } => {
  if ('means' in q) {
    const [under, other] = [inThePlane(q), inThePlane(p)];
    return {
      divergence: under.expected((z) => under.logDensity(z) - other.logDensity(z)),
      crossEntropy: -under.expected(other.logDensity),
    };
  }
  const [under, other] = [oneDimensional(q), oneDimensional(p)];
  return {
    divergence: expectation(under, (z) => under.logProb(z) - other.logProb(z)).value,
    crossEntropy: -expectation(under, (z) => other.logProb(z)).value,
  };
};

const { normal: general, standard, diagonal, full, mixed, bernoulli: coins, categorical: dice } = samplePairs;

describe('every line of a worked solution agrees with another road', () => {
  test.each(Object.entries({ general, standard, diagonal, full, mixed, coins, dice }))(
    'divergence, cross-entropy, entropy and ELBO, by quadrature or enumeration: %s',
    (_, pair) => {
      const { divergence, crossEntropy } = integralsOf(pair);
      expectEveryLine(pair, divergence);
      expectEveryLine({ kind: 'cross-entropy', ...pair }, crossEntropy);
      expectEveryLine({ kind: 'entropy', p: pair.q }, integralsOf({ q: pair.q, p: pair.q }).crossEntropy);
      expectEveryLine({ kind: 'elbo', reconstruction: -3.25, ...pair }, -3.25 - divergence);
    },
  );

  test('independent coordinates, one by one', () => {
    const { q, p } = samplePairs.diagonalStandard;
    const coordinates = [
      [1, 0.5],
      [-2, 2],
      [0.7, 1.3],
    ] as const;
    const each = coordinates.map(([mean, sd]) => integralsOf({ q: { mean, sd }, p: { mean: 0, sd: 1 } }));
    expectEveryLine(
      { q, p },
      each.reduce((sum, { divergence }) => sum + divergence, 0),
    );
    expectEveryLine(
      { kind: 'cross-entropy', q, p },
      each.reduce((sum, { crossEntropy }) => sum + crossEntropy, 0),
    );
  });

  test('log-likelihood, as the logarithm of the product of densities or probabilities', () => {
    const density = (x: number, mean: number, sd: number): number =>
      Math.exp(-((x - mean) ** 2) / (2 * sd * sd)) / (sd * Math.sqrt(2 * Math.PI));
    expectEveryLine(
      { kind: 'log-likelihood', p: { mean: 1, variance: 2.25 }, observations: [3, -1, 0.5] },
      Math.log(density(3, 1, 1.5) * density(-1, 1, 1.5) * density(0.5, 1, 1.5)),
    );
    expectEveryLine(
      { kind: 'log-likelihood', p: diagonal.q, observations: [[0.5, -1], [1.2, 2]] }, // prettier-ignore
      Math.log(density(0.5, 1, 0.5) * density(-1, -2, 2) * density(1.2, 1, 0.5) * density(2, -2, 2)),
    );
    const { logDensity } = inThePlane(full.q);
    expectEveryLine(
      { kind: 'log-likelihood', p: full.q, observations: [[0.5, -1], [1, 1]] }, // prettier-ignore
      logDensity([0.5, -1]) + logDensity([1, 1]),
    );
    expectEveryLine(
      { kind: 'log-likelihood', p: { bernoulli: 0.3 }, observations: [1, 0, 0, 1, 0] },
      Math.log(0.3 * 0.7 * 0.7 * 0.3 * 0.7),
    );
    expectEveryLine(
      { kind: 'log-likelihood', p: { categorical: [0.2, 0.5, 0.3] }, observations: [1, 0, 0, 2] },
      Math.log(0.5 * 0.2 * 0.2 * 0.3),
    );
  });

  test('the bound of K draws, from the weights themselves', () => {
    expectEveryLine({ kind: 'iwae', weights: [0.5, 2, 1.3, 0.01] }, Math.log(3.81 / 4));
    const mean = (Math.exp(-8) + Math.exp(-6.5) + Math.exp(-7.25)) / 3;
    expectEveryLine({ kind: 'iwae', logWeights: [-8, -6.5, -7.25] }, Math.log(mean));
  });

  test.each([false, true])('the flow, by differences of f itself; constrained: %s', (constrained) => {
    const [w, u, b, z] = [[1.2, -2], [-0.5, 0.8], 0.5, [1, 0.3]] as const;
    const wu = w[0] * u[0] + w[1] * u[1];
    const excess = constrained ? (Math.log1p(Math.exp(wu)) - 1 - wu) / (w[0] ** 2 + w[1] ** 2) : 0;
    const used: Vector = [u[0] + excess * w[0], u[1] + excess * w[1]];
    const f = ([x, y]: Vector): Vector => {
      const h = Math.tanh(w[0] * x + w[1] * y + b);
      return [x + used[0] * h, y + used[1] * h];
    };
    const step = 1e-5;
    const slope = (dx: number, dy: number): Vector => {
      const [ahead, behind] = [f([z[0] + dx, z[1] + dy]), f([z[0] - dx, z[1] - dy])];
      return [(ahead[0] - behind[0]) / (2 * step), (ahead[1] - behind[1]) / (2 * step)];
    };
    const [alongX, alongY] = [slope(step, 0), slope(0, step)];
    const determinant = alongX[0] * alongY[1] - alongX[1] * alongY[0];
    expectEveryLine({ kind: 'planar-flow', w, u, b, z, constrained }, Math.log(Math.abs(determinant)));
  });
});
