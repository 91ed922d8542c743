import { expect, test } from 'vitest';
import { examOf, mostProblems, scoreExam, statementField, type Exam } from '../../src/judge/exam/index.ts';
import { conceptSet } from '../../src/judge/concepts/index.ts';
import { expectedOf } from '../../src/judge/expected.ts';
import { problemFrom } from '../../src/judge/spec.ts';

const spec = { q: { mean: 6, sd: 4 }, p: { mean: 0, sd: 1 } };
const question = (id: string) => ({ type: 'problem', id, kind: 'divergence', spec }) as const;
const exam: Exam = { questions: ['1', '2', '3', '4'].map(question) };

test('the mistakes made most often come first, and an answer that they explain is not called unexplained', () => {
  const score = scoreExam(exam, { 1: '-24.11', 2: '48.23', 3: '48.23', 4: '987654.321' });
  expect(score.mistakes).toEqual([
    { id: 'missing-half', clause: 'the factor ½ is missing', questions: ['2', '3'] },
    { id: 'wrong-sign', clause: 'the sign is turned round', questions: ['1'] },
  ]);
  expect(score.unexplained).toEqual(['4']);
});

test('an answer that more than one mistake explains blames none', () => {
  const coarse = scoreExam(exam, { 1: '20' }, { tolerance: { relative: 0.2, absolute: 0 } });
  const wide = scoreExam(exam, { 1: '30' }, { tolerance: { relative: 0.2, absolute: 0 } });
  expect(coarse.points).toBe(1);
  const [first] = wide.questions;
  expect(first && 'judgement' in first && (first.judgement?.misconceptions.length ?? 0)).toBeGreaterThan(1);
  expect(wide).toMatchObject({ mistakes: [], unexplained: ['1'], blank: ['2', '3', '4'] });
});

test('a right answer beside a question of understanding left blank is no wrong one', () => {
  const asked = conceptSet('holes', { seed: 1, count: 3 });
  const concept = { type: 'concept', id: '2', question: asked } as const;
  const mixed: Exam = { questions: [question('1'), concept] };
  expect(scoreExam(mixed, { 1: '24.11' })).toMatchObject({ points: 1, of: 2, blank: ['2'], unreadable: [] });
  const [statement] = asked.statements;
  const marked = { [statementField(concept, statement?.id ?? '')]: String(statement?.isTrue) };
  expect(scoreExam(mixed, { 1: '24.11', ...marked }).blank).toEqual([]);
});

test('an exam has at most fifty problems, and no fewer than none', () => {
  const choice = { seed: 1, kinds: ['iwae'], difficulty: 'easy' } as const;
  expect(examOf({ ...choice, count: mostProblems }).questions).toHaveLength(50);
  expect(() => examOf({ ...choice, count: -1, concepts: ['holes'] })).toThrow('0 to 50 problems, but -1 were wanted');
});

test('an exam without questions of understanding has only its problems', () => {
  const { questions } = examOf({ seed: 3, count: 2, kinds: ['entropy'], difficulty: 'easy' });
  expect(questions.map(({ type }) => type)).toEqual(['problem', 'problem']);
  const [a, b] = questions.map((one) => (one.type === 'problem' ? expectedOf(problemFrom(one.spec)) : NaN));
  expect(a).not.toBe(b);
});
