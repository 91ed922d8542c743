import { describe, expect, test } from 'vitest';
import { seldomIds } from './expect-mistakes.ts';
import { katexOptions } from '../../src/kit/tex/katex.ts';
import { bankItems } from '../../src/judge/export/bank.ts';
import { exportMoodle, exportQtiItem } from '../../src/judge/export/index.ts';
import { questionOf } from '../../src/judge/export/question.ts';
import { difficulties, problemKinds } from '../../src/judge/generate/index.ts';
import { judgeOf, problemFrom } from '../../src/judge/index.ts';
import { moodleQuestions, qtiQuestion } from './export-platforms.ts';

const { macros } = katexOptions;
const requests = problemKinds.flatMap(({ kind }) => difficulties.map(({ difficulty }) => ({ kind, difficulty })));
const explanationOf = (message: string): string => message.replace(/^Not right[^.]*\. /, '').replace(/\s+/g, ' ');

describe.each(requests)('exported questions: $kind, $difficulty', ({ kind, difficulty }) => {
  const items = bankItems({ kinds: [kind], difficulty, seed: 0, count: 3 });
  const onMoodle = moodleQuestions(exportMoodle({ title: 'Bank', items }, macros));

  test('a platform gives to the truth and to each mistake what the judge says of them', () => {
    for (const [i, item] of items.entries()) {
      const { right, mistaken, unexplained } = questionOf(item);
      const judge = judgeOf(problemFrom(item.spec));
      const seldom = seldomIds(item.spec);
      const moodle = onMoodle[i]!;
      const qti = qtiQuestion(exportQtiItem(item, macros));

      const text = right.value.toPrecision(4);
      expect(judge(text)).toMatchObject({ verdict: 'correct' });
      expect(moodle(Number(text))).toEqual({ score: 1, feedback: 'Right.' });
      expect(qti(Number(text))).toEqual({ score: 1, feedback: 'Right.', identifier: 'right' });

      expect(mistaken.length).toBeGreaterThan(1);
      for (const wrong of mistaken) {
        const written = wrong.value.toPrecision(6);
        const { verdict, misconceptions } = judge(written);
        expect(verdict).toBe('incorrect');
        const common = misconceptions.filter(({ id }) => !seldom.has(id));
        expect(common.map(({ id }) => id)).toEqual(wrong.ids);
        const told = moodle(Number(written));
        expect(told.score).toBe(0);
        for (const { id, message } of common) {
          if (!/^answer-in/.test(id)) expect(told.feedback).toContain(explanationOf(message));
        }
        const heard = qti(Number(written));
        expect(heard).toMatchObject({ score: 0, feedback: told.feedback });
        expect(heard.identifier).toMatch(new RegExp(`^mistake-\\d+-${wrong.ids.join('-')}$`));
      }

      const far = 1e9;
      expect(moodle(far)).toEqual({ score: 0, feedback: unexplained.message });
      expect(qti(far)).toEqual({ score: 0, feedback: unexplained.message, identifier: 'unexplained' });
    }
  });
});

describe('a problem whose mistakes coincide', () => {
  const item = { id: 'unit-shift', spec: { q: { mean: 1, sd: 1 }, p: { mean: 0, sd: 1 } } };
  const { right, mistaken } = questionOf(item);

  test('keeps out what cannot be told from the truth', () => {
    expect(right.value).toBe(0.5);
    expect(mistaken.flatMap(({ ids }) => ids)).not.toContain('reverse-kl');
    for (const { value } of mistaken) expect(Math.abs(value - 0.5)).toBeGreaterThan(right.tolerance);
  });

  test('proposes every mistake that gives the same number, and asserts none', () => {
    const shared = mistaken.find(({ ids }) => ids.length > 1)!;
    expect(shared.feedback.message).toContain('the number alone cannot tell them apart');
    expect(shared.feedback.explanations).toHaveLength(shared.ids.length);
    const identifier = qtiQuestion(exportQtiItem(item, macros))(shared.value).identifier;
    for (const id of shared.ids) expect(identifier).toContain(id);
  });
});

test('a question whose answer is infinite is refused with a sentence', () => {
  const spec = { q: { bernoulli: 0.5 }, p: { bernoulli: 0 } };
  expect(() => questionOf({ id: 'never', spec })).toThrow('a number field takes finite numbers only');
});
