import { expect, test } from 'vitest';
import { once, onceEach, onceFor } from '../../src/math/once.ts';

/** A function of anything, and how often it was asked. */
function counted(value: unknown) {
  const asked: unknown[] = [];
  const compute = (key?: unknown): unknown => {
    asked.push(key);
    return value;
  };
  return { asked, compute };
}

test('a value is computed when it is first asked for, and once, even where it is undefined', () => {
  const { asked, compute } = counted(undefined);
  const kept = once(compute);
  expect(asked).toHaveLength(0);
  expect([kept(), kept()]).toEqual([undefined, undefined]);
  expect(asked).toHaveLength(1);
});

test.each([
  ['onceEach', onceEach<unknown, unknown>],
  ['onceFor', onceFor<object, unknown>],
] as const)('%s computes once for each key', (_, keep) => {
  const { asked, compute } = counted(undefined);
  const [a, b] = [{}, {}];
  const kept = keep(compute);
  for (const key of [a, b, a, b]) expect(kept(key)).toBeUndefined();
  expect(asked).toEqual([a, b]);
  expect(asked[0]).toBe(a);
});

test('a computation that throws is tried again', () => {
  let tries = 0;
  const kept = onceEach((key: string) => {
    if (tries++ === 0) throw new Error(key);
    return key;
  });
  expect(() => kept('a')).toThrow('a');
  expect(kept('a')).toBe('a');
});
