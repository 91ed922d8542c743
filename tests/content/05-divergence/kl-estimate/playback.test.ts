import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { initialState as homework, type State } from '../../../../content/05-divergence/kl-estimate/model.ts';
import drawRun from '../../../../content/05-divergence/kl-estimate/kl-estimate.compute.ts';
import { checkpoints, mostDraws } from '../../../../content/05-divergence/kl-estimate/monte-carlo.ts';
import { createPlayback, type Draw } from '../../../../content/05-divergence/kl-estimate/playback.ts';

const initialState: State = { ...homework, meanQ: 4, sdQ: 1.6 };

const built = checkpoints(initialState);

function setUp(draw?: Draw) {
  const state = signal<State>(initialState);
  const calls: State[] = [];
  const drawHere: Draw = async function* (wanted) {
    calls.push(wanted);
    const run = drawRun(wanted);
    for (let part = run.next(); ; part = run.next()) {
      yield part.value;
      if (part.done) return;
    }
  };
  const playback = createPlayback(state, draw ?? drawHere, built);
  return { state, playback, calls, stop: playback.start() };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('what was drawn at build is shown, and nothing is drawn again', async () => {
  const { playback, calls, stop } = setUp();
  await vi.runAllTimersAsync();
  expect(playback.trace.value).toEqual(built);
  expect(playback.fresh.value).toBe(true);
  expect(calls).toEqual([]);
  stop();
});

test('a change of the state draws a whole new run', async () => {
  const { state, playback, stop } = setUp();
  const next = { ...initialState, meanQ: 2 };
  state.value = next;
  expect(playback.fresh.value).toBe(false);
  await vi.runAllTimersAsync();
  expect(playback.fresh.value).toBe(true);
  expect(playback.trace.value).toEqual(checkpoints(next));
  stop();
});

test('nothing is drawn out of sight, and what is due is drawn once in sight', async () => {
  const { state, playback, calls, stop } = setUp();
  stop();
  state.value = { ...initialState, meanQ: 2 };
  await vi.runAllTimersAsync();
  expect(calls).toEqual([]);
  const stopAgain = playback.start();
  await vi.runAllTimersAsync();
  expect(calls).toHaveLength(1);
  expect(playback.fresh.value).toBe(true);
  stopAgain();
});

test('a flurry of changes asks for the first and the last only', async () => {
  const { state, playback, calls, stop } = setUp();
  for (let i = 1; i <= 10; i++) state.value = { ...initialState, meanQ: i / 10 };
  await vi.runAllTimersAsync();
  expect(calls.map(({ meanQ }) => meanQ)).toEqual([0.1, 1]);
  expect(playback.trace.value.at(-1)?.draws).toBe(mostDraws);
  stop();
});

test('play starts over, passes every checkpoint and stops at the end with the run that was built', async () => {
  const { playback, stop } = setUp();
  playback.play();
  await vi.advanceTimersByTimeAsync(150);
  expect(playback.playing.value).toBe(true);
  expect(playback.trace.value.length).toBeLessThan(5);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(playback.playing.value).toBe(false);
  expect(playback.trace.value).toEqual(built);
  stop();
});

test('out of sight, play waits and then goes on where it was', async () => {
  const { playback, stop } = setUp();
  playback.play();
  await vi.advanceTimersByTimeAsync(300);
  stop();
  const reached = playback.trace.value.length;
  await vi.advanceTimersByTimeAsync(5000);
  expect(playback.trace.value.length).toBe(reached);
  const stopAgain = playback.start();
  await vi.advanceTimersByTimeAsync(300);
  expect(playback.trace.value.length).toBeGreaterThan(reached);
  stopAgain();
});

test('a step shows one more checkpoint, the first after the last', async () => {
  const { playback, stop } = setUp();
  playback.step();
  await vi.advanceTimersByTimeAsync(0);
  expect(playback.trace.value).toEqual(built.slice(0, 1));
  playback.step();
  await vi.advanceTimersByTimeAsync(0);
  expect(playback.trace.value).toEqual(built.slice(0, 2));
  stop();
});

test('draws that fail are told in a sentence', async () => {
  const { state, playback, stop } = setUp(() => Promise.reject(new Error('no worker')));
  state.value = { ...initialState, seed: 5 };
  await vi.runAllTimersAsync();
  expect(playback.problem.value).toBe('The draws could not be made anew, so the estimate stays as it was. no worker');
  expect(playback.playing.value).toBe(false);
  stop();
});
