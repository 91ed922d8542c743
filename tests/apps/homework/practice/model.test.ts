import { describe, expect, test } from 'vitest';
import * as judge from '../../../../src/answer/judge-code.ts';
import { taughtOf } from '../../../../src/judge/kinds/lessons.ts';
import type { ProblemKind } from '../../../../src/judge/problem.ts';
import { memory } from './memory.ts';
import { answer, concept, item, minute, mistaken, other, practice, solutionOf, start } from './practised.ts';

describe('one problem', () => {
  test('is judged when asked, and a right first answer without a hint is counted as that', async () => {
    const { model } = practice();
    await model.arrive(item);
    await answer(model, String(solutionOf(model)));
    expect(model.judgement.value?.verdict).toBe('correct');
    expect(model.work.value.attempt.outcome).toBe('right');
    expect(model.summary.value).toMatchObject({ finished: 1, right: 1, firstTry: 1, returning: [] });
    await model.check();
    expect(model.summary.value.finished).toBe(1);
  });

  test('is traced when wrong, stays open, and remembers the mistake when it is right at last', async () => {
    const { model } = practice();
    await model.arrive(item);
    await answer(model, mistaken(model));
    expect(model.judgement.value?.misconceptions.map(({ id }) => id)).toContain('missing-half');
    expect(model.work.value.attempt).toMatchObject({ outcome: 'open', wrong: [['missing-half']] });
    await model.check();
    expect(model.work.value.attempt.wrong).toHaveLength(1);
    await answer(model, String(solutionOf(model)));
    expect(model.summary.value).toMatchObject({ finished: 1, right: 1, firstTry: 0 });
    expect(model.summary.value.returning.map(({ mistake }) => mistake)).toEqual(['missing-half']);
  });

  test('counts no answer that cannot be read', async () => {
    const { model } = practice();
    await model.arrive(item);
    await answer(model, 'about twelve');
    expect(model.judgement.value?.verdict).toBe('unreadable');
    expect(model.work.value.attempt).toMatchObject({ outcome: 'open', wrong: [] });
  });

  test('gives three hints one by one, and keeps in mind that they were taken', async () => {
    const { model } = practice();
    await model.arrive(item);
    for (const taken of [1, 2, 3, 3]) {
      model.hint();
      expect(model.work.value.attempt.hints).toBe(taken);
    }
    await answer(model, String(solutionOf(model)));
    expect(model.progress.value.finished).toMatchObject([{ hints: 3, isRight: true, isFirstTry: false }]);
  });

  test('whose solution was shown is finished, and comes back', async () => {
    const { model } = practice();
    await model.arrive(item);
    model.showSolution();
    model.showSolution();
    expect(model.summary.value).toMatchObject({ finished: 1, right: 0 });
    expect(model.summary.value.returning).toHaveLength(1);
  });

  test('says so where the judge cannot be loaded, keeps the answer, and tries again when asked', async () => {
    let online = false;
    const { model } = practice({
      fetchJudge: () => (online ? Promise.resolve(judge) : Promise.reject(new TypeError('Failed to fetch'))),
    });
    await model.arrive(item);
    await answer(model, '3');
    expect(model.judgeFailed.value).toBe(true);
    expect(model.work.value).toMatchObject({ answer: '3', checked: false });
    online = true;
    await model.check();
    expect(model.judgeFailed.value).toBe(false);
    expect(model.judgement.value?.verdict).toBe('incorrect');
  });
});

describe('a question of understanding', async () => {
  test('is checked once, with all its statements', async () => {
    const { model } = practice();
    await model.arrive(concept);
    await model.check();
    expect(model.work.value.attempt.outcome).toBe('open');
    const task = model.task.value;
    if (task?.type !== 'concept') throw new Error('The item is no question.');
    const [first, ...others] = task.question.statements;
    if (first === undefined) throw new Error('The question has no statement.');
    for (const { id, isTrue } of others) model.mark(id, isTrue);
    model.mark(first.id, first.isTrue);
    model.mark(first.id, null);
    model.mark(first.id, !first.isTrue);
    await model.check();
    expect(model.work.value.attempt).toMatchObject({ outcome: 'shown', wrong: [[first.id]] });
    expect(model.summary.value.returning).toMatchObject([{ subject: 'collapse', mistake: first.id }]);
  });
});

describe('what comes next', async () => {
  test('is a mistake that is due, in other numbers that invite it, and says that it comes back', async () => {
    const { model, pass } = practice();
    await model.arrive(item);
    await answer(model, mistaken(model));
    await model.next();
    expect(model.summary.value.finished).toBe(1);
    expect(model.work.value.returning).toBe(false);
    pass(30 * 24 * 60 * minute);
    await model.next();
    expect(model.work.value).toMatchObject({ returning: true, answer: '' });
    expect(model.work.value.attempt.item).not.toEqual(item);
    await answer(model, mistaken(model));
    expect(model.judgement.value?.misconceptions.map(({ id }) => id)).toContain('missing-half');
  });

  test('is of the topics and the difficulty that were chosen, at once where nothing was begun', async () => {
    const { model } = practice();
    await model.arrive(item);
    await model.choose({ chosen: ['iwae'], difficulty: 'hard' });
    expect(model.work.value.attempt.item).toMatchObject({ kind: 'iwae', difficulty: 'hard' });
    model.type('1');
    await model.choose({ chosen: ['holes'] });
    expect(model.work.value.attempt.item).toMatchObject({ kind: 'iwae' });
    await model.next();
    expect(model.work.value.attempt.item).toMatchObject({ concept: 'holes' });
  });

  test('is anything where nothing is chosen', async () => {
    const { model } = practice();
    await model.arrive(item);
    await model.choose({ chosen: [] });
    expect(model.work.value.attempt.item).toEqual(item);
    const seen = new Set<string>();
    for (let turn = 0; turn < 10; turn++) {
      await model.next();
      model.showSolution();
      const { item: present } = model.work.value.attempt;
      seen.add(present.type === 'problem' ? present.kind : present.concept);
    }
    expect(seen.size).toBe(10);
  });

  test('forgets nothing of a problem that was skipped untouched, for there is nothing', async () => {
    const { model } = practice();
    await model.arrive(item);
    await model.next();
    expect(model.summary.value.finished).toBe(0);
  });
});

describe('the kinds of problem', () => {
  /** A practice that notes which kinds it fetches, on a network that can be cut. */
  const watched = () => {
    const network = { online: true, fetched: [] as ProblemKind[] };
    const { model, pass } = practice({
      fetchTaught(kind) {
        if (!network.online) return Promise.reject(new TypeError('Failed to fetch'));
        network.fetched.push(kind);
        return Promise.resolve(taughtOf({ kind }));
      },
    });
    return { model, network, pass };
  };

  test('are fetched when they are posed, each once and no other', async () => {
    const { model, network } = watched();
    await model.arrive(item);
    expect(network.fetched).toEqual(['divergence']);
    await answer(model, mistaken(model));
    await model.setSeed(8);
    await model.choose({ chosen: ['iwae', 'collapse'] });
    await model.next();
    await model.next();
    expect(network.fetched).toEqual(['divergence', 'iwae']);
  });

  test('are waited for: what cannot be loaded is said, is no problem until it can be, and loses nothing', async () => {
    const { model, network } = watched();
    await model.arrive(item);
    network.online = false;
    await model.open(other);
    expect([model.task.value, model.kindFailed.value]).toEqual([null, true]);
    expect(model.title.value).toBe('Entropy, middle');
    model.type('1.5');
    model.showSolution();
    model.hint();
    await model.check();
    expect(model.work.value).toMatchObject({ answer: '1.5', attempt: { outcome: 'open', hints: 0 } });
    await model.open(item);
    expect([model.task.value?.type, model.kindFailed.value]).toEqual(['problem', false]);
    await model.open(other);
    network.online = true;
    await model.loadKind();
    expect([model.task.value?.type, model.kindFailed.value]).toEqual(['problem', false]);
    expect(model.work.value.answer).toBe('1.5');
  });

  test('are waited for also by a mistake that comes back in another kind', async () => {
    const storage = memory();
    const { model: before } = practice({ storage: () => storage });
    await before.arrive(item);
    await answer(before, mistaken(before));
    await before.next();
    const { network, model } = ((): ReturnType<typeof watched> => {
      const state = { online: false, fetched: [] as ProblemKind[] };
      const made = practice({
        storage: () => storage,
        now: () => start + 30 * 24 * 60 * minute,
        fetchTaught: (kind) =>
          state.online || kind === 'entropy'
            ? Promise.resolve(taughtOf({ kind }))
            : Promise.reject(new TypeError('Failed to fetch')),
      });
      return { ...made, network: state };
    })();
    await model.arrive(other);
    await model.choose({ chosen: [] });
    await model.next();
    expect(model.work.value.attempt.item).toEqual(other);
    expect([model.task.value?.type, model.kindFailed.value]).toEqual(['problem', true]);
    network.online = true;
    await model.loadKind();
    expect(model.kindFailed.value).toBe(false);
    expect(model.work.value).toMatchObject({ returning: true, attempt: { item: { kind: 'divergence' } } });
  });
});
