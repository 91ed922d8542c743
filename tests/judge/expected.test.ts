import { expect, test } from 'vitest';
import { expectedOf } from '../../src/judge/expected.ts';
import { problemFrom, type PlanarFlowProblem } from '../../src/judge/index.ts';

const flow = (parts: Omit<PlanarFlowProblem, 'kind'>): number =>
  expectedOf(problemFrom({ kind: 'planar-flow', ...parts }));

test('a constrained planar flow never loses its invertibility to rounding: log softplus(−50) is −50', () => {
  expect(flow({ w: [10], u: [-5], b: 0, z: [0], constrained: true })).toBeCloseTo(-50, 12);
  expect(flow({ w: [30], u: [-20], b: 0, z: [0], constrained: true })).toBeCloseTo(-600, 10);
});

test('a planar flow near the point where it is singular keeps its digits: log tanh² 10⁻⁹', () => {
  expect(flow({ w: [1], u: [-1], b: 0, z: [1e-9] })).toBeCloseTo(2 * Math.log(1e-9), 12);
  expect(flow({ w: [1], u: [-1], b: 0, z: [0] })).toBe(-Infinity);
});

test('a planar flow that hardly moves has a log-determinant as small: 10⁻¹²', () => {
  expect(flow({ w: [1], u: [1e-12], b: 0, z: [0] }) / 1e-12).toBeCloseTo(1, 9);
});

test('a planar flow that turns space over has the logarithm of the determinant’s size: log 5', () => {
  expect(flow({ w: [2], u: [-3], b: 0, z: [0] })).toBeCloseTo(Math.log(5), 14);
});
