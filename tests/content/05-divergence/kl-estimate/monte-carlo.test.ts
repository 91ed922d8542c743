import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectation, kl, normal } from '../../../../src/math/index.ts';
import {
  initialState as homework,
  pictureOf,
  type State,
} from '../../../../content/05-divergence/kl-estimate/model.ts';
import {
  bandWidth,
  checkpointDraws,
  checkpoints,
  logRatioSd,
  mostDraws,
  startRun,
} from '../../../../content/05-divergence/kl-estimate/monte-carlo.ts';
import { agrees, estimate, verdict } from '../../../../content/05-divergence/kl-estimate/words.ts';

const initialState: State = { ...homework, meanQ: 4, sdQ: 1.6 };

test('the band’s half-width is 3.2905 standard errors', () => {
  expect(bandWidth.toFixed(4)).toBe('3.2905');
});

test('the estimate is looked at from 100 to 100 000 draws', () => {
  expect(checkpointDraws[0]).toBe(100);
  expect(checkpointDraws.at(-1)).toBe(mostDraws);
  expect(new Set(checkpointDraws).size).toBe(checkpointDraws.length);
});

test('the same state gives the same run, in whatever portions it is drawn', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 3000 }), { maxLength: 5 }), (stops) => {
      const run = startRun(initialState);
      const portions = [...stops].sort((a, b) => a - b).flatMap((stop) => run.advance(stop));
      expect([...portions, ...run.advance(3000)]).toEqual(checkpoints(initialState, 3000));
    }),
    { numRuns: 20 },
  );
});

test('another seed gives another run', () => {
  expect(checkpoints({ ...initialState, seed: 2 }, 100)).not.toEqual(checkpoints(initialState, 100));
});

test('over 200 seeds the band holds the closed form about 99.9 % of the time, and its width is honest', () => {
  const truth = pictureOf(initialState).truth;
  const runs = Array.from({ length: 200 }, (_, seed) => checkpoints({ ...initialState, seed }, 1000).at(-1)!);
  expect(runs.filter((run) => agrees(run, truth)).length).toBeGreaterThanOrEqual(197);
  const z = runs.map(({ mean, standardError }) => (mean - truth) / standardError);
  const spread = Math.sqrt(z.reduce((sum, value) => sum + value * value, 0) / z.length);
  expect(spread).toBeGreaterThan(0.8);
  expect(spread).toBeLessThan(1.2);
});

test('standing in p the draws come from p and estimate the other direction', () => {
  const state: State = { ...initialState, standing: 'p', unit: 'bits' };
  const { mean, standardError } = checkpoints(state, 10_000).at(-1)!;
  const truth = kl(normal(0, 1), normal(4, 1.6)) / Math.LN2;
  expect(Math.abs(mean - truth)).toBeLessThan(bandWidth * standardError);
});

test('the predicted spread of a log-ratio is the spread by quadrature', () => {
  const [q, p] = [normal(4, 1.6), normal(0, 1)];
  const d = kl(q, p);
  const variance = expectation(q, (z) => (q.logProb(z) - p.logProb(z) - d) ** 2).value;
  expect(logRatioSd(initialState)).toBeCloseTo(Math.sqrt(variance), 9);
  expect(logRatioSd({ ...initialState, standing: 'p', unit: 'bits' })).toBeCloseTo(
    Math.sqrt(expectation(p, (z) => (p.logProb(z) - q.logProb(z) - kl(p, q)) ** 2).value) / Math.LN2,
    9,
  );
});

test('the verdict is words for what the numbers say', () => {
  const shown = pictureOf(initialState);
  expect(verdict({ draws: 1000, mean: 8.3, standardError: 0.1 }, shown)).toContain(
    '1000 draws from $q$: the closed form is inside',
  );
  expect(verdict({ draws: 1000, mean: 9, standardError: 0.1 }, shown)).toContain('outside');
  expect(verdict(undefined, shown)).toBe('Draws come from $q$.');
  expect(estimate({ draws: 1000, mean: 8.3, standardError: 0.1 })).toBe('8.3000 \u00b1 0.3291');
});
