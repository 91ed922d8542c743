import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Stopped } from '../../../src/kit/work/worker-lost.ts';
import { followLatest } from '../../../src/kit/work/follow-latest.ts';

/** Doubles what is wanted, when told to; wishes of equal size are one wish. */
function doubling() {
  const wanted = signal({ size: 1 });
  const asked: { size: number; answer: () => void; fail: () => void }[] = [];
  const latest = followLatest({
    wanted,
    built: 2,
    compute: ({ size }) =>
      new Promise<number>((resolve, reject) => {
        asked.push({ size, answer: () => resolve(2 * size), fail: () => reject(new Error('too large')) });
      }),
    failure: 'Stays as it was:',
    same: (a, b) => a.size === b.size,
  });
  return { wanted, asked, latest };
}

test('while one computation runs nothing else is asked, and after it only the newest wish', async () => {
  const { wanted, asked, latest } = doubling();
  latest.start();
  for (const size of [2, 3, 4]) wanted.value = { size };
  expect(asked.map(({ size }) => size)).toEqual([2]);
  expect(latest.fresh.value).toBe(false);
  asked[0]!.answer();
  await vi.waitFor(() => expect(asked.map(({ size }) => size)).toEqual([2, 4]));
  expect(latest.shown.value).toEqual({ of: { size: 2 }, result: 4 });
  asked[1]!.answer();
  await vi.waitFor(() => expect(latest.fresh.value).toBe(true));
  expect(latest.shown.value.result).toBe(8);
});

test('another wish with the same result asks for nothing', () => {
  const { wanted, asked, latest } = doubling();
  latest.start();
  wanted.value = { size: 1 };
  expect(asked).toEqual([]);
  expect(latest.fresh.value).toBe(true);
});

test('a failure is explained, keeps the last result, and is forgotten at the next success', async () => {
  const { wanted, asked, latest } = doubling();
  latest.start();
  wanted.value = { size: 5 };
  asked[0]!.fail();
  await vi.waitFor(() => expect(latest.problem.value).toBe('Stays as it was: too large'));
  expect(latest.shown.value.result).toBe(2);
  wanted.value = { size: 6 };
  asked[1]!.answer();
  await vi.waitFor(() => expect(latest.problem.value).toBeUndefined());
  expect(latest.shown.value.result).toBe(12);
});

test('once stopped, it asks no more', async () => {
  const { wanted, asked, latest } = doubling();
  const stop = latest.start();
  wanted.value = { size: 2 };
  wanted.value = { size: 3 };
  stop();
  asked[0]!.answer();
  await vi.waitFor(() => expect(latest.shown.value.result).toBe(4));
  wanted.value = { size: 4 };
  expect(asked).toHaveLength(1);
});

test('the newest wish survives the failure of an earlier one', async () => {
  const { wanted, asked, latest } = doubling();
  latest.start();
  wanted.value = { size: 2 };
  wanted.value = { size: 3 };
  asked[0]!.fail();
  await vi.waitFor(() => expect(asked.map(({ size }) => size)).toEqual([2, 3]));
  expect(latest.problem.value).toBeUndefined();
  asked[1]!.answer();
  await vi.waitFor(() => expect(latest.fresh.value).toBe(true));
  expect(latest.shown.value).toEqual({ of: { size: 3 }, result: 6 });
  expect(latest.problem.value).toBeUndefined();
});

test('once the wish is again what is shown, an earlier failure is no problem any more', async () => {
  const { wanted, asked, latest } = doubling();
  latest.start();
  wanted.value = { size: 5 };
  asked[0]!.fail();
  await vi.waitFor(() => expect(latest.problem.value).toBeDefined());
  wanted.value = { size: 1 };
  await vi.waitFor(() => expect(latest.problem.value).toBeUndefined());
  expect(asked).toHaveLength(1);
});

test('a worker that was stopped is no failure: what is wanted is asked anew', async () => {
  const wanted = signal(1);
  let stops = 1;
  const latest = followLatest({
    wanted,
    built: 2,
    compute: async (size) => {
      if (stops-- > 0) throw new Stopped();
      return 2 * size;
    },
    failure: 'Stays as it was:',
  });
  latest.start();
  wanted.value = 2;
  await vi.waitFor(() => expect(latest.shown.value).toEqual({ of: 2, result: 4 }));
  expect(latest.problem.value).toBeUndefined();
});

/** Counts up to what is wanted; each number waits to be let go. */
function counting() {
  const wanted = signal(0);
  const log: string[] = [];
  let waiting = Promise.withResolvers<unknown>();
  const latest = followLatest({
    wanted,
    built: 'nothing',
    async *compute(to) {
      try {
        for (let i = 1; i <= to; i++) {
          await waiting.promise;
          waiting = Promise.withResolvers();
          yield `${i} of ${to}`;
        }
      } finally {
        log.push(`left ${to}`);
      }
    },
    failure: 'Stays as it was:',
  });
  const letGo = async (): Promise<void> => {
    waiting.resolve(null);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { wanted, latest, letGo, log };
}

test('partial results are shown as they come', async () => {
  const { wanted, latest, letGo } = counting();
  latest.start();
  wanted.value = 2;
  await letGo();
  expect(latest.shown.value).toEqual({ of: 2, result: '1 of 2' });
  await letGo();
  expect(latest.shown.value).toEqual({ of: 2, result: '2 of 2' });
});

test('a computation whose wish has passed is left at its next part', async () => {
  const { wanted, latest, letGo, log } = counting();
  latest.start();
  wanted.value = 9;
  await letGo();
  wanted.value = 1;
  await letGo();
  expect(log).toEqual(['left 9']);
  await letGo();
  expect(latest.shown.value).toEqual({ of: 1, result: '1 of 1' });
});

test('a computation that was stopped in its parts is begun anew when it goes on', async () => {
  const { wanted, latest, letGo } = counting();
  const stop = latest.start();
  wanted.value = 2;
  await letGo();
  stop();
  await letGo();
  latest.start();
  await letGo();
  expect(latest.shown.value).toEqual({ of: 2, result: '1 of 2' });
  await letGo();
  expect(latest.shown.value).toEqual({ of: 2, result: '2 of 2' });
});

describe('a computation that takes long', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function leaving() {
    const wanted = signal(0);
    const asked: { size: number; answer: (result: number) => void; fail: (cause: Error) => void }[] = [];
    const leave = vi.fn(() => asked.at(-1)!.fail(new Stopped()));
    const latest = followLatest({
      wanted,
      built: 0,
      compute: (size) =>
        new Promise<number>((answer, fail) => {
          asked.push({ size, answer, fail });
        }),
      leave,
      failure: 'Nothing came:',
    });
    latest.start();
    return { wanted, asked, leave, latest };
  }

  test('is not ended by a drag, so that results come while the hand moves', async () => {
    const { wanted, asked, leave } = leaving();
    for (const size of [1, 2, 3]) {
      wanted.value = size;
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(leave).not.toHaveBeenCalled();
    expect(asked.map(({ size }) => size)).toEqual([1]);
  });

  test('is ended for the newest wish, whether that comes soon or late', async () => {
    const { wanted, asked, leave, latest } = leaving();
    wanted.value = 1;
    wanted.value = 2;
    await vi.advanceTimersByTimeAsync(1000);
    expect(leave).toHaveBeenCalledTimes(1);
    expect(asked.map(({ size }) => size)).toEqual([1, 2]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(leave).toHaveBeenCalledTimes(1);
    wanted.value = 3;
    await vi.advanceTimersByTimeAsync(0);
    expect(leave).toHaveBeenCalledTimes(2);
    asked.at(-1)!.answer(9);
    await vi.advanceTimersByTimeAsync(0);
    expect(latest.shown.value).toEqual({ of: 3, result: 9 });
    expect(latest.problem.value).toBeUndefined();
  });

  test('is said to go on, until it ends', async () => {
    const { wanted, asked, latest } = leaving();
    wanted.value = 1;
    await vi.advanceTimersByTimeAsync(2900);
    expect(latest.notice.value).toBeUndefined();
    await vi.advanceTimersByTimeAsync(200);
    expect(latest.notice.value).toBe('Still computing. What is shown belongs to earlier settings.');
    expect(latest.problem.value).toBeUndefined();
    asked[0]!.fail(new Error('too long'));
    await vi.advanceTimersByTimeAsync(0);
    expect(latest.notice.value).toBe('Nothing came: too long');
  });
});
