import { describe, expect, test } from 'vitest';
import { judge } from '../../src/judge/index.ts';
import { normal } from '../../src/math/index.ts';

const forward = { q: normal(6, 4), p: normal(0, 1) };

describe('two mistakes together, in the homework N(6, 16) from N(0, 1)', () => {
  // Worked by hand from ½(36 + 16 − log 16 − 1), log 16 = 2.772589, and log₁₀ 16 = 1.204120.
  test.each([
    ['49.796', 'missing-half+log-base-10', '36 + 16 − 1.20412 − 1 = 49.79588'],
    ['49.2274', 'missing-half+missing-minus-one', '36 + 16 − 2.77259 = 49.22741'],
    ['-48.2274', 'wrong-sign+missing-half', '−(36 + 16 − 2.77259 − 1) = −48.22741'],
    ['0.65625', 'reversed-direction+missing-log-term', '½((1 + 36)/16 − 1) = 0.65625'],
    ['(36+16-log(16)-1)/ln 2', 'answer-in-bits+missing-half', '48.22741/0.693147 = 69.57745'],
  ])('%s is certainly %s: %s', (answer, id) => {
    const judgement = judge(forward, answer);
    expect(judgement.misconceptions).toHaveLength(1);
    const [diagnosis] = judgement.misconceptions;
    expect(diagnosis).toMatchObject({ id, certain: true });
    expect(diagnosis?.message).toMatch(/^Two mistakes together: .+, and .+\.$/);
    expect(diagnosis?.mistakes.map((mistake) => mistake.id).join('+')).toBe(id);
    expect(judgement.message).toContain(diagnosis?.message);
  });

  test('point at the line that each breaks, with a sentence each', () => {
    const [diagnosis] = judge(forward, '49.796').misconceptions;
    expect(diagnosis?.mistakes).toEqual([
      { id: 'missing-half', step: 'formula', message: 'The factor ½ is missing.' },
      { id: 'log-base-10', step: 'logarithm', message: 'The logarithm is to base 10.' },
    ]);
  });

  test('are proposed and not asserted where three figures fit, for that happens by accident', () => {
    const { misconceptions, message } = judge(forward, '49.8');
    expect(misconceptions.map(({ id }) => id)).toContain('missing-half+log-base-10');
    expect(misconceptions.every(({ certain }) => !certain)).toBe(true);
    expect(message).toMatch(/Perhaps this: Two mistakes|different explanations/);
  });

  test('are never proposed where one mistake explains the answer', () => {
    for (const { id } of judge(forward, '48.2274').misconceptions) expect(id).not.toContain('+');
  });

  test('that only a unit betrays need the unit', () => {
    const inBits = judge(forward, '48.2274 bits').misconceptions.map(({ id }) => id);
    expect(inBits).toContain('nats-called-bits+missing-half');
    expect(judge(forward, '33.428').misconceptions.map(({ id }) => id)).not.toContain('nats-called-bits+missing-half');
  });
});
