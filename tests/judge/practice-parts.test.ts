import { expect, test } from 'vitest';
import { generate } from '../../src/judge/generate/index.ts';
import { judge } from '../../src/judge/judge.ts';
import {
  answered,
  attemptFrom,
  begin,
  finish,
  hinted,
  isFirstTry,
  itemFrom,
  mistakesOf,
  noProgress,
  shown,
  type ProblemItem,
} from '../../src/judge/practice/index.ts';
import { cardFrom, finishedFrom } from '../../src/judge/practice/read-parts.ts';
import { problemFrom } from '../../src/judge/spec.ts';

const item: ProblemItem = { type: 'problem', kind: 'divergence', difficulty: 'easy', seed: 7 };
const concept = { type: 'concept', concept: 'holes', seed: 1, count: 4 } as const;
const done = finish(noProgress, shown(hinted(begin(item))), Date.UTC(2026, 10, 20));
const [finished] = done.finished;
const [card] = done.cards;

test('a concept item is read as it is, with no field that it lacks, and with a name of at most 500 characters', () => {
  expect(itemFrom(concept)).toStrictEqual(concept);
  expect(itemFrom({ ...concept, including: 'a'.repeat(500) })).toMatchObject({ including: 'a'.repeat(500) });
  expect(itemFrom({ ...concept, including: 'a'.repeat(501) })).toBeNull();
  expect(itemFrom({ ...concept, type: 'poem' })).toBeNull();
});

test('an attempt is read with every outcome that it can have, and with all its hints', () => {
  for (const outcome of ['open', 'right', 'shown'] as const) {
    const attempt = { item, hints: 3, wrong: [], outcome };
    expect(attemptFrom(attempt)).toEqual(attempt);
  }
  expect(attemptFrom(null)).toBeNull();
  expect(attemptFrom({ ...begin(item), hints: -1 })).toBeNull();
  expect(attemptFrom({ ...begin(item), wrong: [['missing-half'], 5] })).toBeNull();
});

test.each([
  { at: -1 },
  { at: 'yesterday' },
  { at: Date.UTC(2200, 0, 1) + 1 },
  { item: null },
  { hints: 4 },
  { hints: -1 },
  { mistakes: 'missing-half' },
  { mistakes: [7] },
  { isRight: 'yes' },
  { isFirstTry: 1 },
])('a finished item with %j is not read, and without it is', (change) => {
  expect(finishedFrom(finished)).toEqual(finished);
  expect(finishedFrom({ ...finished, ...change })).toBeNull();
});

test.each([
  { subject: 'astrology' },
  { mistake: 7 },
  { says: null },
  { due: NaN },
  { lastReview: -1 },
  { stability: '5' },
  { stability: 0 },
  { difficulty: 10.01 },
  { difficulty: 0.99 },
  { state: 0 },
  { state: 4 },
  { scheduledDays: -1 },
  { learningSteps: 0.5 },
  { reps: -1 },
  { lapses: 'two' },
])('a card with %j is not read, and without it is', (change) => {
  expect(cardFrom(card)).toEqual(card);
  expect(cardFrom({ ...card, ...change })).toBeNull();
});

test('a card is read in every state, at the ends of what its memory can be', () => {
  for (const state of [1, 2, 3]) {
    for (const difficulty of [1, 10]) {
      const changed = { ...card, state, difficulty };
      expect(cardFrom(changed)).toEqual(changed);
    }
  }
});

test('a first try is right, without a hint and without a wrong answer before it', () => {
  const problem = problemFrom(generate(item));
  const right = judge(problem, String(judge(problem, '1').expected));
  const wrong = judge(problem, '1234.5678');
  expect(isFirstTry(answered(begin(item), right))).toBe(true);
  expect(isFirstTry(begin(item))).toBe(false);
  expect(isFirstTry(shown(begin(item)))).toBe(false);
  expect(isFirstTry(answered(hinted(begin(item)), right))).toBe(false);
  expect(isFirstTry(answered(answered(begin(item), wrong), right))).toBe(false);
});

test('a wrong answer that two mistakes explain is blamed on neither', () => {
  const problem = problemFrom({ q: { mean: 6, sd: 4 }, p: { mean: 0, sd: 1 } });
  const halfless = judge(problem, '48.23');
  expect(mistakesOf(answered(begin(item), halfless))).toEqual(['missing-half']);
  const either = { ...halfless, misconceptions: [...halfless.misconceptions, ...halfless.misconceptions] };
  expect(mistakesOf(answered(begin(item), either))).toEqual(['unexplained']);
});
