import { expect, test, vi } from 'vitest';
import { bookModel } from '../../../../src/models/toy-vae/index.ts';
import drawClouds from '../../../../content/09-reparameterization/gradient-clouds/gradient-clouds.compute.ts';
import {
  createModel,
  initialState,
  picture,
  requestKey,
  requestOf,
  type Model,
  type State,
} from '../../../../content/09-reparameterization/gradient-clouds/model.ts';
import { followClouds, type Draw } from '../../../../content/09-reparameterization/gradient-clouds/follow-clouds.ts';
import { aloud, lesson } from '../../../../content/09-reparameterization/gradient-clouds/words.ts';

const clouds = drawClouds(requestOf(initialState));

test('axes that are kept do not follow the draws, and close ones do', () => {
  const more = { ...initialState, draws: 40 };
  expect(picture(more, clouds).reach).toEqual(picture(initialState, clouds).reach);
  const [near, nearer] = [initialState, more].map((state) => picture({ ...state, axes: 'close' }, clouds));
  expect(nearer!.reach[0]).toBeCloseTo(near!.reach[0] / 2, 9);
});

test.each([-600, -80, -72, 8, 600])(
  'a model that gives a log variance of %d is drawn between finite ends, in words of numbers',
  (logVariance) => {
    const W4 = Array.from(bookModel.W4, (weight, i) => (i >= 12 && i < 18 ? 0 : weight));
    const b4 = Array.from(bookModel.b4, (weight, i) => (i === 2 ? logVariance : weight));
    for (const pair of ['means', 'first'] as const) {
      const state: State = { ...initialState, pair, draws: 1, model: { ...bookModel, W4, b4 } };
      const shown = picture(state, drawClouds(requestOf(state)));
      for (const i of [0, 1] as const) {
        const ends = [shown.gradient[i] - shown.reach[i], shown.gradient[i] + shown.reach[i]];
        expect(ends[0]).toBeLessThan(ends[1]!);
        expect(ends.every(Number.isFinite)).toBe(true);
      }
      expect(`${aloud(shown)} ${lesson(shown)}`).not.toMatch(/NaN|undefined/);
    }
  },
);

test('what a pathwise draw is worth is the ratio of the variances, whatever the number of draws', () => {
  const { worth, clouds: halves } = picture(initialState, clouds);
  expect(worth[0]).toBeCloseTo((halves.score.sds[0] / halves.pathwise.sds[0]) ** 2, 12);
  expect(picture({ ...initialState, draws: 500 }, clouds).worth[0]).toBeCloseTo(worth[0], 9);
  expect(picture({ ...initialState, baseline: 'best' }, clouds).worth[0]).toBeLessThan(worth[0]);
});

test('where the likelihood does not depend on z neither estimate varies, and one draw is worth one', () => {
  const model = { ...bookModel, W2: Array.from(bookModel.W2, () => 0) };
  for (const baseline of ['mean', 'best'] as const) {
    const state: State = { ...initialState, model, baseline };
    const shown = picture(state, drawClouds(requestOf(state)));
    expect(shown.worth).toEqual([NaN, NaN]);
    expect(lesson(shown)).toMatch(/worth one score-function draw in \$μ_1\$, where neither varies, and one/);
  }
});

test('only settings that change the draws ask for new ones', () => {
  const key = requestKey(initialState);
  expect(requestKey({ ...initialState, baseline: 'best', axes: 'close' })).toBe(key);
  for (const change of [{ draws: 11 }, { seed: 2 }, { pair: 'first' }, { image: 3 }, { qScale: 0.5 }] as const)
    expect(requestKey({ ...initialState, ...change })).not.toBe(key);
});

test('the words name the slopes, the baseline and the draws', () => {
  const shown = picture({ ...initialState, draws: 1, baseline: 'mean', pair: 'first' }, clouds);
  expect(lesson(shown)).toMatch(
    /^One pathwise draw is worth .* in \$μ_1\$, and .* in \$log s_1²\$, with the mean of \$f\$ as its baseline\. Add draws/,
  );
  expect(aloud(shown)).toContain('With 1 draw per estimate');
  expect(aloud(shown)).toContain('the book’s model');
});

function follow(draw: Draw) {
  const model: Model = createModel();
  const calls = vi.fn(draw);
  const latest = followClouds(model, calls, clouds);
  return { model, latest, calls, shown: model.pictureOf(latest.drawn), stop: latest.start() };
}

test('what was drawn at build is shown at once, and a new baseline draws nothing', async () => {
  const { model, latest, calls, shown, stop } = follow(async (request) => drawClouds(request));
  model.settings.set({ baseline: 'best' });
  await Promise.resolve();
  expect(calls).not.toHaveBeenCalled();
  expect(latest.fresh.value).toBe(true);
  expect(shown.value.state.baseline).toBe('best');
  stop();
});

test('of many changes while the worker is busy only the last is drawn', async () => {
  const { model, latest, calls, shown, stop } = follow(async (request) => drawClouds(request));
  for (const draws of [2, 3, 4, 5]) model.settings.set({ draws });
  expect(latest.fresh.value).toBe(false);
  expect(shown.value.state.draws).toBe(10);
  await vi.waitFor(() => expect(latest.fresh.value).toBe(true));
  expect(calls.mock.calls.map(([{ draws }]) => draws)).toEqual([2, 5]);
  expect(shown.value.state.draws).toBe(5);
  stop();
});

test('a slider that waits for new clouds changes nothing in the picture', async () => {
  const { model, shown, stop } = follow(() => new Promise(() => {}));
  const before = shown.value;
  model.settings.set({ draws: 77 });
  expect(shown.value).toBe(before);
  model.settings.set({ axes: 'close' });
  expect(shown.value).not.toBe(before);
  stop();
});

test('a worker that fails is named, and the last clouds stay', async () => {
  const { model, latest, stop } = follow(() => Promise.reject(new Error('no worker')));
  model.settings.set({ seed: 5 });
  await vi.waitFor(() => expect(latest.problem.value).toContain('could not be drawn'));
  expect(latest.drawn.value).toEqual({ state: initialState, clouds });
  expect(latest.fresh.value).toBe(false);
  stop();
});
