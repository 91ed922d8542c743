import { expect, test } from 'vitest';
import { asClock, minutesInWords, timeAloud, timeLeft } from '../../../../src/apps/homework/exam/clock.ts';
import {
  choicesInWords,
  endingInWords,
  pointsInWords,
  startInWords,
} from '../../../../src/apps/homework/exam/words.ts';

const minute = 60_000;
const start = Date.UTC(2026, 0, 5, 9);

test('the clock counts down to zero and not below, and never shows more than was given', () => {
  expect([timeLeft(0, 2, minute), timeLeft(0, 2, 5 * minute), timeLeft(0, 2, -minute)]).toEqual([
    minute,
    0,
    2 * minute,
  ]);
  expect([0, 1, 59_000, 60_001, 3_723_000].map(asClock)).toEqual(['0:00', '0:01', '0:59', '1:01', '1:02:03']);
  expect([1, 45, 60, 90, 121].map(minutesInWords)).toEqual([
    '1 minute',
    '45 minutes',
    '1 hour',
    '1 hour 30 minutes',
    '2 hours 1 minute',
  ]);
  expect([6 * minute, 5 * minute, 61_000, minute, 0].map((left) => timeAloud(left, 10))).toEqual([
    '',
    '5 minutes left.',
    '5 minutes left.',
    '1 minute left.',
    '1 minute left.',
  ]);
});

test('an exam is said in words: what it is, how it is started, and how it ended', () => {
  const choices = { seed: 5, count: 8, kinds: [], difficulty: 'hard', concepts: 'yes', minutes: 45 } as const;
  expect(choicesInWords(choices)).toBe('seed 5 · hard · 45 minutes');
  expect(choicesInWords({ ...choices, minutes: 0 })).toBe('seed 5 · hard · no time limit');
  expect([startInWords(0, false), startInWords(90, true)]).toEqual(['Start', 'Start again, 1 hour 30 minutes']);
  expect([0.6 / 3, 2, 1 / 3].map(pointsInWords)).toEqual(['0.2', '2', '0.33']);
  expect(endingInWords({ at: start, by: 'time' })).toContain('graded as they stood');
  expect(endingInWords({ at: start, by: 'reader' })).toMatch(/^Submitted on \d/);
});
