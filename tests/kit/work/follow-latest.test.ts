import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
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
    explain: (cause) => `Stays as it was: ${(cause as Error).message}.`,
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
  await vi.waitFor(() => expect(latest.problem.value).toBe('Stays as it was: too large.'));
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
