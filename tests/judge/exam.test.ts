import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { examOf, scoreExam, statementField, type Exam, type ExamAnswers } from '../../src/judge/exam/index.ts';
import { expectedOf } from '../../src/judge/expected.ts';
import { indistinctions, problemKinds } from '../../src/judge/generate/index.ts';
import { exampleOf } from '../../src/judge/form/index.ts';
import { misconceptionsOf } from '../../src/judge/misconceptions/index.ts';
import { problemFrom } from '../../src/judge/spec.ts';
import { asAsked } from './as-asked.ts';

/** The kinds whose answers are in nats and may have the wrong sign. */
const every = problemKinds
  .map(({ kind }) => kind)
  .filter((kind) =>
    misconceptionsOf(problemFrom(exampleOf(kind, 'normal'))).some(
      ({ id, clause }) => id === 'wrong-sign' && clause === 'the sign is turned round',
    ),
  );
const paper = { seed: 42, count: 9, kinds: every, difficulty: 'middle', concepts: ['collapse', 'holes'] } as const;

/** Every problem and every statement answered: the true value times `factor`, and each mark right or not. */
const answersTo = ({ questions }: Exam, factor: number, isMarkedRight: boolean): ExamAnswers =>
  Object.fromEntries(
    questions.flatMap((question) =>
      question.type === 'problem'
        ? [[question.id, (factor * asAsked(question.spec, expectedOf(problemFrom(question.spec)))).toPrecision(6)]]
        : question.question.statements.map(({ id, isTrue }) => [
            statementField(question, id),
            String(isTrue === isMarkedRight),
          ]),
    ),
  );

describe('an exam', () => {
  const exam = examOf(paper);

  test('is the same for the same seed and choice, and another for another seed', () => {
    expect(examOf(paper)).toEqual(exam);
    expect(examOf({ ...paper, seed: 43 })).not.toEqual(exam);
  });

  test.each([
    ['easy', 'dc61ae17bf54b8a2'],
    ['middle', 'e0d020c0dd08b8bd'],
    ['hard', 'ad433cf8100ecfa8'],
  ] as const)('a link that was handed out gives the %s exam that it gave', (difficulty, digest) => {
    const kinds = problemKinds.map(({ kind }) => kind);
    const old = examOf({ seed: 42, count: 20, kinds, difficulty, concepts: ['collapse', 'holes'] });
    expect(createHash('sha256').update(JSON.stringify(old)).digest('hex')).toMatch(new RegExp(`^${digest}`));
  });

  test('holds the problems in the order of the book, every kind once or twice, and then the questions of understanding', () => {
    const kinds = exam.questions.flatMap((question) => (question.type === 'problem' ? [question.kind] : []));
    expect(kinds).toEqual([...kinds].sort((a, b) => every.indexOf(a) - every.indexOf(b)));
    expect(new Set(kinds).size).toBe(every.length);
    expect(exam.questions.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11']);
    expect(exam.questions.slice(9).map((question) => question.type === 'concept' && question.question.id)).toEqual([
      'collapse',
      'holes',
    ]);
  });

  test('has no value twice, and none that cannot tell its mistakes apart, for many seeds', () => {
    for (let seed = 0; seed < 15; seed++) {
      const { questions } = examOf({ seed, count: 20, kinds: ['entropy', 'iwae'], difficulty: 'easy' });
      const specs = questions.flatMap((question) => (question.type === 'problem' ? [question.spec] : []));
      expect(new Set(specs.map((spec) => expectedOf(problemFrom(spec)).toFixed(9))).size).toBe(20);
      for (const spec of specs) expect(indistinctions(problemFrom(spec))).toEqual([]);
    }
  });

  test('may have questions of understanding only', () => {
    const { questions } = examOf({ ...paper, count: 0, kinds: [] });
    expect(questions.map(({ type, id }) => [type, id])).toEqual([
      ['concept', '1'],
      ['concept', '2'],
    ]);
  });

  test.each([
    [{ count: 51 }, 'An exam has 0 to 50 problems, but 51 were wanted.'],
    [{ count: 2.5 }, 'An exam has 0 to 50 problems, but 2.5 were wanted.'],
    [{ kinds: [] }, 'Choose at least one kind of problem.'],
    [{ count: 0, concepts: [] }, 'Choose a problem or a question of understanding.'],
    [{ seed: 0.5 }, /seed must be a whole number/],
  ])('that leaves nothing to ask, or asks too much, is refused with a sentence: %j', (change, sentence) => {
    expect(() => examOf({ ...paper, ...change })).toThrow(sentence);
  });
});

describe('the score', () => {
  const exam = examOf(paper);

  test('of right answers is full, and of nothing is nothing', () => {
    expect(scoreExam(exam, answersTo(exam, 1, true))).toMatchObject({
      points: 11,
      of: 11,
      mistakes: [],
      unexplained: [],
      unreadable: [],
      blank: [],
    });
    const empty = scoreExam(exam, {});
    expect(empty).toMatchObject({ points: 0, of: 11, mistakes: [], unexplained: [] });
    expect(empty.blank).toEqual(exam.questions.map(({ id }) => id));
  });

  test('of an exam of the kinds that ask for bits, or for a number without a unit, is full too', () => {
    const others = problemKinds.map(({ kind }) => kind).filter((kind) => !every.includes(kind));
    for (const difficulty of ['easy', 'middle', 'hard'] as const) {
      const paperOfOthers = examOf({ seed: 7, count: 10, kinds: others, difficulty });
      expect(scoreExam(paperOfOthers, answersTo(paperOfOthers, 1, true)).points).toBe(10);
      expect(scoreExam(paperOfOthers, answersTo(paperOfOthers, 1.02, true)).points).toBe(0);
    }
  });

  test('names the mistake made in several places once, with the places', () => {
    const score = scoreExam(exam, answersTo(exam, -1, false));
    expect(score.points).toBe(0);
    const [first] = score.mistakes;
    expect(first).toEqual({
      id: 'wrong-sign',
      clause: 'the sign is turned round',
      questions: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    });
  });

  test('parts blank, unreadable and unexplained answers from each other', () => {
    const answers = { ...answersTo(exam, 1, true), '1': '  ', '2': 'a banana', '3': '987654.321' };
    expect(scoreExam(exam, answers)).toMatchObject({
      points: 8,
      blank: ['1'],
      unreadable: ['2'],
      unexplained: ['3'],
      mistakes: [],
    });
  });

  test('gives a question of understanding its share of a point, wrong marks taken off', () => {
    const question = exam.questions.find(({ type }) => type === 'concept');
    if (question?.type !== 'concept') throw new TypeError('This exam has a question of understanding.');
    const [first, second, third, fourth] = question.question.statements.map(
      ({ id, isTrue }) => [statementField(question, id), isTrue] as const,
    );
    if (!first || !second || !third || !fourth) throw new TypeError('It has five statements.');
    const marks = { [first[0]]: String(first[1]), [second[0]]: String(second[1]), [third[0]]: String(third[1]) };
    expect(scoreExam(exam, marks).points).toBeCloseTo(3 / 5, 12);
    expect(scoreExam(exam, { ...marks, [fourth[0]]: String(!fourth[1]) }).points).toBeCloseTo(2 / 5, 12);
    expect(scoreExam(exam, { ...marks, [fourth[0]]: 'perhaps' }).points).toBeCloseTo(3 / 5, 12);
  });

  test('is held to a tolerance that the examiner sets', () => {
    const sloppy = answersTo(exam, 1.0005, true);
    expect(scoreExam(exam, sloppy).points).toBe(11);
    expect(scoreExam(exam, sloppy, { tolerance: { relative: 0, absolute: 0 } }).points).toBe(2);
  });
});
