import { expect, test } from 'vitest';
import { createFetchedEach } from '../../../src/kit/work/fetched-each.ts';

test('each thing is fetched when it is needed, once, and fails by itself', async () => {
  const asked: string[] = [];
  const each = createFetchedEach((name: string) => {
    asked.push(name);
    return name === 'lost' ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(name.toUpperCase());
  });
  expect(each('a').value.value).toBeNull();
  expect(asked).toEqual([]);
  await Promise.all([each('a').load(), each('lost').load()]);
  await each('a').load();
  expect(asked).toEqual(['a', 'lost']);
  expect([each('a').value.value, each('a').failed.value]).toEqual(['A', false]);
  expect([each('lost').value.value, each('lost').failed.value]).toEqual([null, true]);
});
