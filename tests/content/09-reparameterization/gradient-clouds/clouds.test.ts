import { expect, test } from 'vitest';
import { cloudSize } from '../../../../content/09-reparameterization/gradient-clouds/clouds.ts';
import {
  baselineOf,
  covarianceOf,
  pointsOf,
} from '../../../../content/09-reparameterization/gradient-clouds/estimators.ts';
import {
  ellipse,
  insidePart,
  isInside,
  squaredReach,
} from '../../../../content/09-reparameterization/gradient-clouds/ellipse.ts';
import { initialState, picture, requestOf } from '../../../../content/09-reparameterization/gradient-clouds/model.ts';
import drawClouds from '../../../../content/09-reparameterization/gradient-clouds/gradient-clouds.compute.ts';

const request = { ...requestOf(initialState), draws: 40 };
const clouds = drawClouds(request);

test('the same request draws the same clouds, and another seed draws others', () => {
  expect(drawClouds(request)).toEqual(clouds);
  expect(drawClouds({ ...request, seed: 2 }).pathwise).not.toEqual(clouds.pathwise);
  expect(clouds.pathwise).toHaveLength(cloudSize);
});

test('both clouds lie about the exact slopes, with the exact spread', () => {
  const shown = picture({ ...initialState, draws: 40 }, clouds);
  for (const estimator of ['pathwise', 'score'] as const) {
    const { points, sds, sampledSds, insideEllipse } = shown.clouds[estimator];
    for (const axis of [0, 1] as const) {
      const mean = points.reduce((sum, point) => sum + point[axis] / cloudSize, 0);
      expect(Math.abs(mean - shown.gradient[axis])).toBeLessThan((4.5 * sds[axis]) / Math.sqrt(cloudSize));
      expect(Math.abs(sampledSds[axis] / sds[axis] - 1)).toBeLessThan(0.3);
    }
    expect(insideEllipse).toBeGreaterThan(0.8 * cloudSize);
  }
});

test('a baseline moves each estimate by itself times the mean score, and leaves the pathwise cloud alone', () => {
  const [first, second] = baselineOf('best', clouds.moments);
  const [plain, corrected] = [pointsOf('score', clouds, 'none'), pointsOf('score', clouds, 'best')];
  expect(corrected[7]![0]).toBeCloseTo(plain[7]![0] - first * clouds.scores[7]![0], 12);
  expect(corrected[7]![1]).toBeCloseTo(plain[7]![1] - second * clouds.scores[7]![1], 12);
  expect(pointsOf('pathwise', clouds, 'best')).toBe(clouds.pathwise);
  expect(baselineOf('mean', clouds.moments)).toEqual([
    clouds.moments.meanLogLikelihood,
    clouds.moments.meanLogLikelihood,
  ]);
});

test('the covariance of a mean of K draws is a K-th of that of one', () => {
  const [one, many] = [1, 25].map((draws) => covarianceOf('score', clouds.moments, 'none', draws));
  expect(many![0]![1]).toBeCloseTo(one![0]![1]! / 25, 12);
});

test('the ellipse is where the covariance has one and the same distance, and a Gaussian keeps nine tenths of it', () => {
  const covariance = [
    [4, 1.2],
    [1.2, 1],
  ];
  const determinant = 4 * 1 - 1.2 ** 2;
  for (const { x, y } of ellipse([3, -1], covariance)) {
    const [dx, dy] = [x - 3, y + 1];
    expect((dx * dx - 2 * 1.2 * dx * dy + 4 * dy * dy) / determinant).toBeCloseTo(squaredReach, 9);
    expect(isInside([3 + 0.99 * dx, -1 + 0.99 * dy], [3, -1], covariance)).toBe(true);
    expect(isInside([3 + 1.01 * dx, -1 + 1.01 * dy], [3, -1], covariance)).toBe(false);
  }
  expect(1 - Math.exp(-squaredReach / 2)).toBeCloseTo(insidePart, 12);
});
