import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRunner, type TrainingEvent } from '../../../../src/models/toy-vae/training/runner.ts';
import { initialState } from '../../../../src/models/toy-vae/training/state.ts';
import type { Trainer } from '../../../../src/models/toy-vae/training/trainer.ts';

/** A trainer that only counts. */
function counter(from = 0): Trainer {
  let step = from;
  return {
    get step() {
      return step;
    },
    advance(steps) {
      step += steps;
    },
    state: () => ({ ...initialState(1), step }),
    configure: () => undefined,
    setImages: () => undefined,
    dispose: () => undefined,
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a faster pace begins at once, though a step of the slower one is still waited for', async () => {
  const trainer = counter();
  const runner = createRunner(
    trainer,
    () => undefined,
    (call) => void setTimeout(call),
  );
  runner.train({ stepsPerSecond: 0.5 });
  runner.train({ stepsPerSecond: 100 });
  await vi.advanceTimersByTimeAsync(500);
  expect(trainer.step).toBeGreaterThan(40);
});

test('a slower pace keeps its time, though a step of the faster one was still waited for', async () => {
  const trainer = counter();
  const runner = createRunner(
    trainer,
    () => undefined,
    (call) => void setTimeout(call),
  );
  runner.train({ stepsPerSecond: 100 });
  runner.train({ stepsPerSecond: 4 });
  await vi.advanceTimersByTimeAsync(2000);
  expect(trainer.step).toBeGreaterThan(6);
  expect(trainer.step).toBeLessThan(9);
});

test('a run ends where files, links and the storage can hold it no further, and says so when it is to go on', async () => {
  const trainer = counter(1e9 - 20);
  const events: TrainingEvent[] = [];
  const runner = createRunner(
    trainer,
    (event) => events.push(event),
    (call) => void setTimeout(call),
  );
  runner.train({ stepsPerSecond: 100 });
  await vi.advanceTimersByTimeAsync(2000);
  expect(trainer.step).toBe(1e9);
  expect(events.at(-1)).toMatchObject({ kind: 'paused', notice: undefined });
  for (const goOn of [() => runner.train({ stepsPerSecond: 100 }), () => runner.advance(1)]) {
    goOn();
    await vi.advanceTimersByTimeAsync(100);
    expect(events.at(-1)).toMatchObject({
      kind: 'paused',
      notice: expect.stringContaining('a billion steps') as string,
    });
    expect(trainer.step).toBe(1e9);
  }
});
