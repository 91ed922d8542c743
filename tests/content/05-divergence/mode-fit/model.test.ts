import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { integrate, logMeanExp, normal } from '../../../../src/math/index.ts';
import { descend, lowestFit } from '../../../../content/05-divergence/mode-fit/descent.ts';
import { landscape } from '../../../../content/05-divergence/mode-fit/landscape.ts';
import { createModel, directions } from '../../../../content/05-divergence/mode-fit/model.ts';
import {
  divergence,
  forwardFromMoments,
  reverseOnPanels,
  slope,
  type Fit,
} from '../../../../content/05-divergence/mode-fit/objectives.ts';
import { twoModes } from '../../../../content/05-divergence/mode-fit/target.ts';
import { lesson, lowestInWords } from '../../../../content/05-divergence/mode-fit/words.ts';

const target = twoModes(2, 0.5);
const momentMatch: Fit = { mean: 0, sd: Math.sqrt(4.25) };
const anyTarget = fc
  .tuple(fc.double({ min: 0, max: 6, noNaN: true }), fc.double({ min: 0.1, max: 2, noNaN: true }))
  .map(([offset, sd]) => twoModes(offset, sd));
const anyFit = fc.record({
  mean: fc.double({ min: -8, max: 8, noNaN: true }),
  sd: fc.double({ min: 0.05, max: 10, noNaN: true }),
});

describe('the target', () => {
  test('is the average of two Gaussians, by another road', () => {
    fc.assert(
      fc.property(anyTarget, fc.double({ min: -20, max: 20, noNaN: true }), ({ offset, sd, logProb }, z) => {
        const road = logMeanExp([normal(-offset, sd).logProb(z), normal(offset, sd).logProb(z)]);
        expect(Math.abs(logProb(z) - road)).toBeLessThanOrEqual(1e-12 * (1 + Math.abs(road)));
      }),
    );
  });

  test('has mass 1, mean square d² + s², and a score that is its log-density’s slope', () => {
    const density = (z: number): number => Math.exp(target.logProb(z));
    expect(integrate(density, -25, 25, { breaks: [-2, 0, 2] }).value).toBeCloseTo(1, 12);
    expect(integrate((z) => z * z * density(z), -25, 25, { breaks: [-2, 0, 2] }).value).toBeCloseTo(
      target.spread ** 2,
      11,
    );
    for (const z of [-3, -0.1, 0, 0.4, 2]) {
      expect(target.score(z)).toBeCloseTo((target.logProb(z + 1e-5) - target.logProb(z - 1e-5)) / 2e-5, 6);
    }
  });
});

describe('the divergences of the notes’ example, checked by SciPy', () => {
  test.each([
    ['forward', momentMatch, 0.723553],
    ['forward', { mean: 2, sd: 0.5 }, 15.306946],
    ['reverse', { mean: 1.9998, sd: 0.5004 }, 0.693053],
    ['reverse', { mean: 0, sd: 1.73636 }, 1.871197],
    ['reverse', momentMatch, 2.097617],
    ['forward', { mean: 1, sd: 1 }, 2.125094],
    ['reverse', { mean: 1, sd: 1 }, 2.142077],
  ] as const)('%s for %j is %d nats', (direction, fit, value) => {
    expect(divergence(direction, target, fit)).toBeCloseTo(value, 6);
  });
});

test('quadrature, moments and fixed panels agree on every target and fit', () => {
  fc.assert(
    fc.property(anyTarget, anyFit, (any, fit) => {
      const forward = divergence('forward', any, fit);
      const reverse = divergence('reverse', any, fit);
      expect(Math.abs(forwardFromMoments(any, fit) - forward)).toBeLessThanOrEqual(1e-8 * (1 + forward));
      expect(Math.abs(reverseOnPanels(any, fit) - reverse)).toBeLessThanOrEqual(1e-6 * (1 + reverse));
      expect(Math.min(forward, reverse)).toBeGreaterThan(-1e-10);
    }),
    { numRuns: 200 },
  );
});

test('each slope is the slope of its divergence', () => {
  const step = 1e-5;
  for (const direction of directions) {
    for (const fit of [momentMatch, { mean: 1, sd: 1 }, { mean: -2.3, sd: 0.4 }]) {
      const { mean, logSd } = slope(direction, target, fit);
      const value = (m: number, log: number): number =>
        divergence(direction, target, { mean: m, sd: fit.sd * Math.exp(log) });
      expect(mean).toBeCloseTo((value(fit.mean + step, 0) - value(fit.mean - step, 0)) / (2 * step), 4);
      expect(logSd).toBeCloseTo((value(fit.mean, step) - value(fit.mean, -step)) / (2 * step), 4);
    }
  }
});

describe('the way down', () => {
  test('never climbs, from any start, in either direction', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(anyFit, fc.constantFrom(...directions), (start, direction) => {
        const heights = descend(direction, target, start).map((fit) => divergence(direction, target, fit));
        heights.slice(1).forEach((height, i) => expect(height).toBeLessThanOrEqual(heights[i]! + 1e-9));
      }),
      { numRuns: 40 },
    );
  });

  test('forward ends at the target’s own moments wherever it starts', () => {
    fc.assert(
      fc.property(anyFit, (start) => {
        const end = descend('forward', target, start).at(-1)!;
        expect(end.mean).toBeCloseTo(0, 6);
        expect(end.sd).toBeCloseTo(momentMatch.sd, 6);
      }),
      { numRuns: 100 },
    );
  });

  test('reverse finds the nearer mode, left or right', () => {
    for (const side of [-1, 1]) {
      const end = descend('reverse', target, { mean: side, sd: 1 }).at(-1)!;
      expect(end.mean).toBeCloseTo(side * 1.9998, 5);
      expect(end.sd).toBeCloseTo(0.500398, 6);
    }
  });

  test('reverse from a wide fit in the middle ends in the shallow bottom between the modes', () => {
    const end = descend('reverse', target, { mean: -0.3, sd: 3 }).at(-1)!;
    expect(end.mean).toBeCloseTo(0, 5);
    expect(end.sd).toBeCloseTo(1.73636, 5);
  });

  test('the lowest reverse fit is on a mode when they are apart and in the middle when they are close', () => {
    expect(Math.abs(lowestFit('reverse', target).mean)).toBeCloseTo(1.9998, 4);
    expect(lowestFit('reverse', twoModes(0.3, 0.5)).mean).toBeCloseTo(0, 6);
    expect(lowestFit('reverse', twoModes(0, 0.5)).sd).toBeCloseTo(0.5, 9);
  });
});

test('the map’s deepest regions surround the lowest fits, and there are two of them in reverse', () => {
  const deepest = landscape('reverse', target).regions.at(-1)!;
  expect(deepest.rings).toHaveLength(2);
  for (const ring of deepest.rings) {
    const mean = ring.reduce((sum, fit) => sum + fit.mean, 0) / ring.length;
    expect(Math.abs(mean)).toBeCloseTo(2, 0);
  }
  expect(landscape('forward', target).regions.at(-1)!.rings).toHaveLength(1);
});

describe('the model', () => {
  test('walks a descent fit by fit, and one undo brings the reader’s fit back', () => {
    const model = createModel();
    model.fit('reverse');
    expect(model.running.value).toBe(true);
    while (model.running.value) model.advance();
    expect(model.settings.values.value).toMatchObject({ mean: 1.9998, sd: 0.5004 });
    model.settings.undo();
    expect(model.settings.values.value).toMatchObject({ mean: 1, sd: 1 });
  });

  test('can jump to the end at once', () => {
    const model = createModel();
    model.fit('forward');
    model.finish();
    expect(model.running.value).toBe(false);
    expect(model.settings.values.value).toMatchObject({ mean: 0, sd: 2.0616 });
    expect(model.verdicts.value.forward.value).toBeCloseTo(0.723553, 6);
  });

  test('the reader’s hand ends a descent', () => {
    const model = createModel();
    model.fit('reverse');
    model.advance();
    model.settings.set({ mean: 0.5 });
    expect(model.running.value).toBe(false);
    expect(model.settings.values.value.mean).toBe(0.5);
  });
});

test('the words name the lowest fit and what the reader’s fit is good for', () => {
  const model = createModel();
  expect(lowestInWords(model.verdicts.value.forward)).toBe('lowest 0.7236 nats, at mean 0 and sd 2.0616');
  expect(lowestInWords(model.verdicts.value.reverse)).toBe('lowest 0.6931 nats, at mean \u00b11.9998 and sd 0.5004');
  model.settings.set({ mean: 2, sd: 0.5 });
  expect(lesson(model.settings.values.value, model.verdicts.value)).toContain(
    'as good as the reverse direction allows',
  );
  model.settings.set({ mean: 2.6, sd: 3 });
  model.fit('reverse');
  model.finish();
  expect(lesson(model.settings.values.value, model.verdicts.value, model.descent.value)).toContain('shallow hollow');
  model.settings.set({ mean: 0, sd: 2.0616 });
  expect(lesson(model.settings.values.value, model.verdicts.value)).toContain(
    'as good as the forward direction allows',
  );
});
