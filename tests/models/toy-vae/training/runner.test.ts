import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRunner } from '../../../../src/models/toy-vae/training/runner.ts';
import { initialState } from '../../../../src/models/toy-vae/training/state.ts';
import type { Trainer } from '../../../../src/models/toy-vae/training/trainer.ts';

/** A trainer that only counts. */
function counter(): Trainer {
  let step = 0;
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
