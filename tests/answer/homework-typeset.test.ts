import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { later } from '../../src/answer/typeset-queue.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('jobs are done in turn, each after its delay, and one that was taken back is not', () => {
  const done: string[] = [];
  later(() => done.push('long'), 250);
  later(() => done.push('first'), 0);
  const takeBack = later(() => done.push('second'), 0);
  later(() => done.push('third'), 0);
  takeBack();
  expect(done).toEqual([]);
  vi.advanceTimersByTime(10);
  expect(done).toEqual(['first', 'third']);
  vi.advanceTimersByTime(300);
  expect(done).toEqual(['first', 'third', 'long']);
});

test('work that takes long is cut into several tasks', () => {
  let tasks = 0;
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  const original = globalThis.setTimeout;
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((...args: Parameters<typeof setTimeout>) => {
    tasks += 1;
    return original(...args);
  }) as typeof setTimeout);
  const done: number[] = [];
  for (let job = 0; job < 6; job += 1) {
    later(() => {
      clock += 10;
      done.push(job);
    }, 0);
  }
  const queued = tasks;
  vi.runAllTimers();
  expect(done).toEqual([0, 1, 2, 3, 4, 5]);
  expect(tasks - queued).toBe(3);
});
