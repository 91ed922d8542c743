import { computed, signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { createReading } from '../../src/answer/reading-of.ts';
import { judgeNumber, readAnswer } from '../../src/judge/index.ts';

test('an answer is read once, for the echo and for the judge, whatever else changes', () => {
  const state = signal({ answer: '24.11', checked: false });
  let times = 0;
  const counting = (text: string) => {
    times += 1;
    return readAnswer(text);
  };
  const reader = signal<{ readAnswer: typeof readAnswer } | null>(null);
  const reading = createReading(
    () => state.value.answer,
    reader,
    () => 'nats',
  );
  const judgement = computed(() => (state.value.checked && reading.value ? judgeNumber(24.1137, reading.value) : null));

  expect([reading.value, judgement.value]).toEqual([null, null]);
  reader.value = { readAnswer: counting };
  expect(reading.value).toMatchObject({ readable: true, value: 24.11 });
  state.value = { answer: '24.11', checked: true };
  expect(judgement.value).toMatchObject({ verdict: 'correct', digits: 4 });
  expect(reading.value).toMatchObject({ value: 24.11 });
  expect(times).toBe(1);
});

test('a blank answer is read as nothing', () => {
  expect(
    createReading(
      () => '  ',
      signal({ readAnswer }),
      () => 'nats',
    ).value,
  ).toBeNull();
});
