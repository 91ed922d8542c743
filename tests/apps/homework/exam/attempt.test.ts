import { describe, expect, test } from 'vitest';
import { createAttempts } from '../../../../src/apps/homework/exam/attempt.ts';
import { memory } from '../practice/memory.ts';

describe('the sittings on the device', () => {
  test('are at most twenty, the newest', () => {
    const store = memory();
    const attempts = createAttempts(() => store);
    for (let n = 0; n < 25; n++) attempts.keep(`exam ${n}`, { startedAt: n, answers: {}, ended: null });
    expect([attempts.recall('exam 4'), attempts.recall('exam 5')?.startedAt]).toEqual([null, 5]);
    expect(attempts.latest()).toBe('exam 24');
  });

  test.each([
    ...['{', '7', '[]', '{"startedAt":"now","answers":{}}', '{"startedAt":1}'],
    '{"startedAt":1,"answers":{},"ended":{"at":1e300,"by":"reader"}}',
    '{"startedAt":-1e300,"answers":{},"ended":null}',
  ])('are none where there is %s', (held) => {
    expect(createAttempts(() => ({ ...memory(), getItem: () => held })).recall('exam')).toBeNull();
  });
});
