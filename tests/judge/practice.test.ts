import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markConcept, type ConceptQuestion } from '../../src/judge/concepts/index.ts';
import { expectedOf } from '../../src/judge/expected.ts';
import { difficulties } from '../../src/judge/generate/index.ts';
import { judge } from '../../src/judge/judge.ts';
import type { Judgement } from '../../src/judge/one-kind/judging.ts';
import {
  answered,
  begin,
  finish,
  hinted,
  isFirstTry,
  marked,
  mistakesOf,
  nextItem,
  noProgress,
  occasionsOf,
  questionOf,
  shown,
  specOf,
  topicOf,
  topics,
  summaryOf,
  type Attempt,
  type Item,
  type PracticeChoice,
  type ProblemItem,
  type Progress,
} from '../../src/judge/practice/index.ts';
import { problemFrom } from '../../src/judge/spec.ts';

const start = Date.UTC(2026, 10, 20, 9);
const minute = 60_000;
const day = 24 * 60 * minute;

const divergence: ProblemItem = { type: 'problem', kind: 'divergence', difficulty: 'easy', seed: 7 };
const problem = problemFrom(specOf(divergence));
const truth = expectedOf(problem);
const judged = (value: number): Judgement => judge(problem, value.toPrecision(6));
const right = judged(truth);
const missingHalf = judged(2 * truth);
const nonsense = judged(1234.5678);

const choice: PracticeChoice = { topics: ['divergence'], difficulty: 'easy', seed: 1 };

/** The item answered by twice its value where `isHalfForgotten`, and then rightly. */
const worked = (item: ProblemItem, isHalfForgotten: boolean): Attempt => {
  const own = problemFrom(specOf(item));
  const value = expectedOf(own);
  const first = isHalfForgotten ? answered(begin(item), judge(own, (2 * value).toPrecision(6))) : begin(item);
  return answered(first, judge(own, value.toPrecision(6)));
};

const halfCard = ({ cards }: Progress) => cards.find(({ mistake }) => mistake === 'missing-half');

describe('the work on one item', () => {
  test('is open until an answer is right; then nothing changes it', () => {
    const solved = answered(begin(divergence), right);
    expect(solved.outcome).toBe('right');
    expect(isFirstTry(solved)).toBe(true);
    expect([hinted, shown].map((act) => act(solved))).toEqual([solved, solved]);
    expect(answered(solved, missingHalf)).toEqual(solved);
  });

  test('keeps hints in mind, three at most, and what each wrong answer showed', () => {
    const helped = hinted(hinted(hinted(hinted(begin(divergence)))));
    expect(helped.hints).toBe(3);
    const solved = answered(answered(answered(helped, missingHalf), nonsense), right);
    expect(solved.wrong).toEqual([['missing-half'], ['unexplained']]);
    expect(mistakesOf(solved)).toEqual(['missing-half', 'unexplained']);
    expect(isFirstTry(solved)).toBe(false);
  });

  test('is not hurt by an answer that cannot be read', () => {
    expect(answered(begin(divergence), judge(problem, 'about three apples'))).toEqual(begin(divergence));
  });

  test('whose solution was looked up at once went wrong somehow; after a wrong answer, it is known how', () => {
    expect(mistakesOf(shown(begin(divergence)))).toEqual(['unexplained']);
    expect(mistakesOf(shown(answered(begin(divergence), missingHalf)))).toEqual(['missing-half']);
  });

  test('on statements ends with the first marking, and the missed ones are its mistakes', () => {
    const item: Item = { type: 'concept', concept: 'holes', seed: 2, count: 4 };
    const question: ConceptQuestion = questionOf(item);
    const marks = Object.fromEntries(question.statements.map(({ id, isTrue }) => [id, isTrue]));
    expect(marked(begin(item), markConcept(question, marks)).outcome).toBe('right');
    const [first] = question.statements;
    const missed = marked(begin(item), markConcept(question, { ...marks, [first?.id ?? '']: !first?.isTrue }));
    expect(missed).toMatchObject({ outcome: 'shown', wrong: [[first?.id]] });
  });
});

describe('the progress', () => {
  test('is not changed by an item that is still open', () => {
    expect(finish(noProgress, hinted(begin(divergence)), start)).toBe(noProgress);
  });

  test('after a right answer holds no card: only what went wrong comes back', () => {
    const progress = finish(noProgress, worked(divergence, false), start);
    expect(progress.cards).toEqual([]);
    expect(summaryOf(progress, start)).toMatchObject({ finished: 1, right: 1, firstTry: 1, returning: [] });
  });

  test('after a missing half holds its card, due within minutes', () => {
    const progress = finish(noProgress, worked(divergence, true), start);
    expect(progress.cards).toHaveLength(1);
    expect(halfCard(progress)).toMatchObject({ subject: 'divergence', says: 'the factor ½ is missing', lapses: 0 });
    expect(halfCard(progress)?.due).toBeGreaterThan(start);
    expect(halfCard(progress)?.due).toBeLessThanOrEqual(start + 10 * minute);
    expect(summaryOf(progress, start)).toMatchObject({ finished: 1, right: 1, firstTry: 0 });
    expect(summaryOf(progress, start).returning[0]).toMatchObject({ mistake: 'missing-half', isDue: false });
    expect(summaryOf(progress, start + 10 * minute).returning[0]?.isDue).toBe(true);
  });

  test('lets a mistake come back ever more seldom while it is avoided, and soon when it is made again', () => {
    let progress = finish(noProgress, worked(divergence, true), start);
    let now = start;
    const waits: number[] = [];
    for (let review = 0; review < 6; review++) {
      now = Math.max(now, halfCard(progress)?.due ?? 0);
      const { item, because } = nextItem(progress, now, choice);
      expect(because?.mistake).toBe('missing-half');
      if (item.type !== 'problem') throw new TypeError('A divergence is a problem.');
      progress = finish(progress, worked(item, false), now);
      waits.push((halfCard(progress)?.due ?? 0) - now);
    }
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits.at(-1)).toBeGreaterThan(7 * day);
    now = halfCard(progress)?.due ?? 0;
    progress = finish(progress, worked({ ...divergence, seed: 8 }, true), now);
    expect((halfCard(progress)?.due ?? 0) - now).toBeLessThan(day);
    expect(halfCard(progress)?.lapses).toBe(1);
  });

  test('gives a card that was avoided with a hint less time than one that was avoided without', () => {
    const before = finish(noProgress, worked(divergence, true), start);
    const now = start + 20 * minute;
    const item: ProblemItem = { ...divergence, seed: 9 };
    const alone = finish(before, worked(item, false), now);
    const helped = finish(before, { ...worked(item, false), hints: 1 }, now);
    expect(halfCard(helped)?.due).toBeLessThan(halfCard(alone)?.due ?? 0);
  });

  test('leaves alone the cards that are not due, of other topics, and of mistakes that the item does not invite', () => {
    const before = finish(noProgress, worked(divergence, true), start);
    const soon = finish(before, worked({ ...divergence, seed: 9 }, false), start + 1);
    expect(soon.cards).toEqual(before.cards);
    const entropy: ProblemItem = { type: 'problem', kind: 'entropy', difficulty: 'easy', seed: 3 };
    expect(finish(before, worked(entropy, false), start + day).cards).toEqual(before.cards);
    const halfless = Array.from({ length: 50 }, (_, seed): Item => ({
      ...divergence,
      difficulty: 'middle',
      seed,
    })).find((item) => occasionsOf(item).every(({ mistake }) => mistake !== 'missing-half'));
    if (halfless?.type !== 'problem') throw new TypeError('A divergence of outcomes has no half.');
    expect(finish(before, worked(halfless, false), start + day).cards).toEqual(before.cards);
  });

  test('goes on where the clock was set back', () => {
    const before = finish(noProgress, worked(divergence, true), start);
    const again = finish(before, worked({ ...divergence, seed: 9 }, true), start - 30 * day);
    expect(halfCard(again)?.due).toBeGreaterThan(start);
  });
});

describe('the next item', () => {
  const every = topics.map(({ topic }) => topic);

  test('is the same for the same progress, time and seed, and of a chosen topic', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.subarray(every, { minLength: 1 }),
        fc.constantFrom(...difficulties.map(({ difficulty }) => difficulty)),
        (seed, chosen, difficulty) => {
          const wanted = { seed, topics: chosen, difficulty };
          const { item, because } = nextItem(noProgress, start, wanted);
          expect(nextItem(noProgress, start, wanted).item).toEqual(item);
          expect(because).toBeNull();
          expect(chosen).toContain(topicOf(item));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('takes the topics in turns while nothing is due', () => {
    let progress = noProgress;
    const chosen: PracticeChoice = { topics: ['divergence', 'entropy', 'iwae'], difficulty: 'easy', seed: 4 };
    for (let round = 0; round < 9; round++) {
      const { item } = nextItem(progress, start, chosen);
      if (item.type !== 'problem') throw new TypeError('Only problems were chosen.');
      progress = finish(progress, worked(item, false), start);
    }
    expect(summaryOf(progress, start).byTopic.map(({ topic, finished }) => [topic, finished])).toEqual([
      ['divergence', 3],
      ['entropy', 3],
      ['iwae', 3],
    ]);
  });

  test('for a mistake that an easy problem does not invite is a harder one', () => {
    const [card] = finish(noProgress, worked(divergence, true), start).cards;
    if (card === undefined) throw new TypeError('A mistake has a card.');
    const progress: Progress = { ...noProgress, cards: [{ ...card, mistake: 'trace-forgotten', due: start }] };
    const { item } = nextItem(progress, start, choice);
    expect(item).toMatchObject({ type: 'problem', kind: 'divergence' });
    expect(item).not.toMatchObject({ difficulty: 'easy' });
    expect(occasionsOf(item).map(({ mistake }) => mistake)).toContain('trace-forgotten');
  });

  test('for a statement that was missed holds that statement', () => {
    const item: Item = { type: 'concept', concept: 'collapse', seed: 1, count: 4 };
    const question = questionOf(item);
    const progress = finish(noProgress, marked(begin(item), markConcept(question, {})), start);
    expect(progress.cards.map(({ mistake }) => mistake)).toEqual(question.statements.map(({ id }) => id));
    const next = nextItem(progress, start + day, { topics: ['collapse'], difficulty: 'easy', seed: 5 });
    if (next.item.type !== 'concept') throw new TypeError('Collapse is a question of understanding.');
    expect(questionOf(next.item).statements.map(({ id }) => id)).toContain(next.because?.mistake);
  });

  test('comes back for a mistake of a chosen topic only, the one that has waited longest first', () => {
    const [card] = finish(noProgress, worked(divergence, true), start).cards;
    if (card === undefined) throw new TypeError('A mistake has a card.');
    const cards = [
      { ...card, mistake: 'wrong-sign', due: start + 2 },
      { ...card, due: start + 1 },
      { ...card, subject: 'entropy' as const, due: start },
    ];
    expect(nextItem({ ...noProgress, cards }, start + day, choice).because?.mistake).toBe('missing-half');
    expect(nextItem({ ...noProgress, cards }, start, choice).because).toBeNull();
  });

  test('of no topic at all is refused with a sentence', () => {
    expect(() => nextItem(noProgress, start, { ...choice, topics: [] })).toThrow('Choose at least one subject');
  });
});
