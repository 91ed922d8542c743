import { expect, test } from 'vitest';
import { fetchRoom, fetchTaught } from '../../src/answer/fetch-kind.ts';
import { formOf, forms } from '../../src/judge/kinds/forms.ts';
import { roomOf } from '../../src/judge/kinds/index.ts';
import { taughtOf } from '../../src/judge/kinds/lessons.ts';
import type { ProblemKind } from '../../src/judge/problem.ts';

for (const kind of Object.keys(forms) as ProblemKind[]) {
  test(`what is fetched of “${formOf(kind).name}” is what the registers hold`, async () => {
    expect(await fetchRoom(kind)).toBe(roomOf({ kind }));
    expect(await fetchTaught(kind)).toEqual(taughtOf({ kind }));
  });
}

test('a kind that has no folder is refused with those that have one', () => {
  expect(() => fetchRoom('chess' as ProblemKind)).toThrow(/kinds\/chess\/index\.ts.*kinds\/divergence\/index\.ts/);
});
