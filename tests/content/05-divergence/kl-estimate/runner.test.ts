import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { initialState as homework, type State } from '../../../../content/05-divergence/kl-estimate/model.ts';
import drawRun from '../../../../content/05-divergence/kl-estimate/kl-estimate.compute.ts';
import { checkpoints, mostDraws } from '../../../../content/05-divergence/kl-estimate/monte-carlo.ts';
import { createRunner, type Draw } from '../../../../content/05-divergence/kl-estimate/runner.ts';

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
  const runner = createRunner(state, draw ?? drawHere, built);
  return { state, runner, calls, stop: runner.start() };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('what was drawn at build is shown, and nothing is drawn again', async () => {
  const { runner, calls, stop } = setUp();
  await vi.runAllTimersAsync();
  expect(runner.trace.value).toEqual(built);
  expect(runner.fresh.value).toBe(true);
  expect(calls).toEqual([]);
  stop();
});

test('a change of the state draws a whole new run', async () => {
  const { state, runner, stop } = setUp();
  const next = { ...initialState, meanQ: 2 };
  state.value = next;
  expect(runner.fresh.value).toBe(false);
  await vi.runAllTimersAsync();
  expect(runner.fresh.value).toBe(true);
  expect(runner.trace.value).toEqual(checkpoints(next));
  stop();
});

test('nothing is drawn out of sight, and what is due is drawn once in sight', async () => {
  const { state, runner, calls, stop } = setUp();
  stop();
  state.value = { ...initialState, meanQ: 2 };
  await vi.runAllTimersAsync();
  expect(calls).toEqual([]);
  const stopAgain = runner.start();
  await vi.runAllTimersAsync();
  expect(calls).toHaveLength(1);
  expect(runner.fresh.value).toBe(true);
  stopAgain();
});

test('a flurry of changes asks for the first and the last only', async () => {
  const { state, runner, calls, stop } = setUp();
  for (let i = 1; i <= 10; i++) state.value = { ...initialState, meanQ: i / 10 };
  await vi.runAllTimersAsync();
  expect(calls.map(({ meanQ }) => meanQ)).toEqual([0.1, 1]);
  expect(runner.trace.value.at(-1)?.draws).toBe(mostDraws);
  stop();
});

test('play starts over, passes every checkpoint and stops at the end with the run that was built', async () => {
  const { runner, stop } = setUp();
  runner.play();
  await vi.advanceTimersByTimeAsync(150);
  expect(runner.playing.value).toBe(true);
  expect(runner.trace.value.length).toBeLessThan(5);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(runner.playing.value).toBe(false);
  expect(runner.trace.value).toEqual(built);
  stop();
});

test('out of sight, play waits and then goes on where it was', async () => {
  const { runner, stop } = setUp();
  runner.play();
  await vi.advanceTimersByTimeAsync(300);
  stop();
  const reached = runner.trace.value.length;
  await vi.advanceTimersByTimeAsync(5000);
  expect(runner.trace.value.length).toBe(reached);
  const stopAgain = runner.start();
  await vi.advanceTimersByTimeAsync(300);
  expect(runner.trace.value.length).toBeGreaterThan(reached);
  stopAgain();
});

test('a step shows one more checkpoint, the first after the last', async () => {
  const { runner, stop } = setUp();
  runner.step();
  await vi.advanceTimersByTimeAsync(0);
  expect(runner.trace.value).toEqual(built.slice(0, 1));
  runner.step();
  await vi.advanceTimersByTimeAsync(0);
  expect(runner.trace.value).toEqual(built.slice(0, 2));
  stop();
});

test('draws that fail are told in a sentence', async () => {
  const { state, runner, stop } = setUp(() => Promise.reject(new Error('no worker')));
  state.value = { ...initialState, seed: 5 };
  await vi.runAllTimersAsync();
  expect(runner.problem.value).toBe('The draws could not be made anew, so the estimate stays as it was. no worker');
  expect(runner.playing.value).toBe(false);
  stop();
});
