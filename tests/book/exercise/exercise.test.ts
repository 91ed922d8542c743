import { describe, expect, test } from 'vitest';
import { fetchJudge, type AskedNumber } from '../../../src/book/exercise/judge.ts';
import { createExercise, type ExerciseQuestion } from '../../../src/book/exercise/model.ts';
import { keep, recall } from '../../../src/book/exercise/storage.ts';

/** A browser's storage, as far as an exercise uses it. */
const memory = (): Storage => {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    getItem: (key) => items.get(key) ?? null,
    key: (index) => [...items.keys()][index] ?? null,
    removeItem: (key) => void items.delete(key),
    setItem: (key, value) => void items.set(key, value),
  };
};

const forbidden = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

const question: ExerciseQuestion = { name: 'divergence/variance', expected: 1 - 0.5 * Math.LN2 };

describe('an exercise', () => {
  test('judges the answer to a claim when asked', async () => {
    const model = createExercise(question, fetchJudge, memory);
    await model.type('0,6534');
    expect(model.reading.value).toMatchObject({ readable: true, value: 0.6534 });
    expect(model.judgement.value).toBeNull();
    await model.check();
    expect(model.judgement.value).toMatchObject({ verdict: 'correct', digits: 4 });
    await model.type('0.7');
    expect(model.judgement.value).toBeNull();
    await model.check();
    expect(model.judgement.value?.remark).toBe('one-figure');
  });

  test('says of a wrong answer to a claim that it is wrong, and no more', async () => {
    const model = createExercise(question, fetchJudge, memory);
    await model.type('1.3069');
    await model.check();
    expect(model.judgement.value).toMatchObject({ verdict: 'incorrect', message: 'Not right.', misconceptions: [] });
  });

  test('explains a wrong answer where it knows the problem', async () => {
    const problem = { q: { mean: 1, variance: 2 }, p: { mean: 0, sd: 1 } };
    const model = createExercise({ ...question, problem }, fetchJudge, memory);
    await model.type('1.3069');
    await model.check();
    expect(model.judgement.value?.misconceptions.map(({ id }) => id)).toContain('variance-as-sd');
  });

  test('may be of any kind: the bound of a few weights, nine pixels under a decoder', async () => {
    const iwae = { kind: 'iwae', weights: [8, 1, 0.5, 0.5] } as const;
    const bound = createExercise({ name: 'a', expected: Math.log(2.5), problem: iwae }, fetchJudge, memory);
    await bound.type('2.3026');
    await bound.check();
    expect(bound.judgement.value?.misconceptions.map(({ id }) => id)).toEqual(['sum-for-mean']);
    const pixels = {
      kind: 'log-likelihood',
      p: { mean: 0, variance: 0.02 },
      observations: Array(9).fill(0.05),
    } as const;
    const decoder = createExercise({ name: 'b', expected: 8.7712, problem: pixels }, fetchJudge, memory);
    await decoder.type('8.7712');
    await decoder.check();
    expect(decoder.judgement.value?.verdict).toBe('correct');
  });

  test('keeps the answer and the verdict on the device', async () => {
    const storage = memory();
    const before = createExercise(question, fetchJudge, () => storage);
    await before.type('0.65');
    await before.check();
    const after = createExercise(question, fetchJudge, () => storage);
    expect(after.answer.value).toBe('');
    await after.recall();
    expect(after.answer.value).toBe('0.65');
    expect(after.judgement.value?.verdict).toBe('correct');
  });

  test('lets what is being typed win over what was kept', async () => {
    const storage = memory();
    keep(question.name, { answer: 'old', checked: false }, () => storage);
    const model = createExercise(question, fetchJudge, () => storage);
    await model.type('new');
    await model.recall();
    expect(model.answer.value).toBe('new');
  });

  test('works where the browser forbids storage', async () => {
    const model = createExercise(question, fetchJudge, forbidden);
    await model.recall();
    await model.type('0.65');
    await model.check();
    expect(model.judgement.value?.verdict).toBe('correct');
  });

  test('does not load the judge before the reader types', async () => {
    let loads = 0;
    const counted = (asked: AskedNumber) => {
      loads += 1;
      return fetchJudge(asked);
    };
    const model = createExercise(question, counted, memory);
    await model.recall();
    expect(loads).toBe(0);
    await model.type('1');
    expect(loads).toBe(1);
  });
});

describe('what is kept', () => {
  test('is forgotten when the field is emptied', () => {
    const storage = memory();
    keep('a', { answer: '1', checked: true }, () => storage);
    expect(storage.length).toBe(1);
    keep('a', { answer: '', checked: false }, () => storage);
    expect(storage.length).toBe(0);
  });

  test.each(['{', 'null', '7', '"x"', '{"answer":3}', '{}'])('is nothing where the storage holds %s', (held) => {
    expect(recall('a', () => ({ getItem: () => held }))).toEqual({ answer: '', checked: false });
  });
});
