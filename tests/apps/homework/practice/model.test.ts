import { describe, expect, test, vi } from 'vitest';
import * as judge from '../../../../src/answer/judge-code.ts';
import { taughtOf } from '../../../../src/judge/kinds/lessons.ts';
import type { ProblemKind } from '../../../../src/judge/problem.ts';
import type { Item } from '../../../../src/judge/practice/item.ts';
import { createPractice, type PracticeModel, type Surroundings } from '../../../../src/apps/homework/practice/model.ts';
import { forbidden, memory } from './memory.ts';

const item: Item = { type: 'problem', kind: 'divergence', difficulty: 'easy', seed: 7 };
const other: Item = { type: 'problem', kind: 'entropy', difficulty: 'middle', seed: 3 };
const concept: Item = { type: 'concept', concept: 'collapse', seed: 5, count: 4 };

const minute = 60_000;
const start = Date.UTC(2026, 0, 5, 9);

const practice = (given: Partial<Surroundings> = {}): { model: PracticeModel; pass: (time: number) => void } => {
  let now = start;
  let seed = 100;
  const storage = memory();
  const model = createPractice({
    fetchTaught: (kind) => Promise.resolve(taughtOf({ kind })),
    fetchJudge: () => Promise.resolve(judge),
    storage: () => storage,
    now: () => now,
    newSeed: () => (seed += 1),
    ...given,
  });
  return {
    model,
    pass: (time) => {
      now += time;
    },
  };
};

const solutionOf = (model: PracticeModel): number => {
  const task = model.task.value;
  if (task?.type !== 'problem') throw new Error('The item is no problem, or not posed yet.');
  return task.solution.nats;
};

const answer = async (model: PracticeModel, text: string): Promise<void> => {
  model.type(text);
  await model.check();
};

/** An answer that one registered mistake explains. */
const mistaken = (model: PracticeModel): string => String(2 * solutionOf(model));

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

describe('what is kept', () => {
  test('is all of it: the item, the answer as typed, the verdict, the hints and the choices', async () => {
    const storage = memory();
    const { model } = practice({ storage: () => storage });
    await model.arrive(item);
    await model.choose({ chosen: ['divergence', 'iwae'], difficulty: 'easy' });
    model.hint();
    await answer(model, mistaken(model));
    const { model: later } = practice({ storage: () => storage });
    await later.arrive(null);
    expect(later.work.value).toEqual(model.work.value);
    expect(later.chosen.value).toEqual(['divergence', 'iwae']);
    await later.loadJudge();
    expect(later.judgement.value).toEqual(model.judgement.value);
    await later.check();
    expect(later.work.value.attempt.wrong).toHaveLength(1);
  });

  test('survives a look at a link with another item', async () => {
    const storage = memory();
    const { model } = practice({ storage: () => storage });
    await model.arrive(item);
    model.type('2.7');
    const { model: later } = practice({ storage: () => storage });
    await later.arrive(other);
    expect(later.work.value).toMatchObject({ answer: '', attempt: { item: other } });
    await later.open(item);
    expect(later.work.value.answer).toBe('2.7');
  });

  test('is exported, erased, had back, and imported into another device', async () => {
    const { model } = practice();
    await model.arrive(item);
    await answer(model, mistaken(model));
    await answer(model, String(solutionOf(model)));
    const [before, file] = [model.progress.value, model.exportText()];
    model.erase();
    expect(model.summary.value).toMatchObject({ finished: 0, returning: [] });
    model.undo();
    expect(model.progress.value).toEqual(before);
    expect(model.undoable.value).toBeNull();
    const { model: elsewhere } = practice();
    await elsewhere.arrive(null);
    elsewhere.importText(file);
    expect(elsewhere.summary.value.finished).toBe(1);
    expect(elsewhere.undoable.value?.says).toContain('1 finished item');
    elsewhere.importText('not a file of ours');
    expect(elsewhere.problem.value).toContain('not a progress file');
    expect(elsewhere.summary.value.finished).toBe(1);
    elsewhere.undo();
    expect(elsewhere.summary.value.finished).toBe(0);
  });

  test('is seen by another tab when it reads again', async () => {
    const storage = memory();
    const [{ model: one }, { model: two }] = [
      practice({ storage: () => storage }),
      practice({ storage: () => storage }),
    ];
    await one.arrive(item);
    await two.arrive(other);
    await answer(one, String(solutionOf(one)));
    two.changed('elbook.practice.progress');
    expect(two.summary.value.finished).toBe(1);
  });

  test('is had back once it was erased, whatever was imported since', async () => {
    const { model } = practice();
    await model.arrive(item);
    model.showSolution();
    const [before, file] = [model.progress.value, model.exportText()];
    const { model: elsewhere } = practice();
    await elsewhere.arrive(other);
    const nothing = elsewhere.exportText();
    elsewhere.showSolution();
    const another = elsewhere.exportText();

    model.importText(file);
    expect(model.undoable.value).toBeNull();
    expect(model.problem.value).toContain('0 finished items were added');
    model.erase();
    const erased = model.undoable.value;
    model.importText(nothing);
    expect(model.undoable.value).toBe(erased);
    model.importText(another);
    expect(model.undoable.value?.says).toContain('1 finished item');
    expect(model.problem.value).toBeNull();
    model.undo();
    expect(model.summary.value.finished).toBe(0);
    expect(model.undoable.value).toBe(erased);
    model.undo();
    expect(model.progress.value).toEqual(before);
    expect(model.undoable.value).toBeNull();
  });

  describe('from two tabs', () => {
    const twoTabs = async (first: Item, second: Item) => {
      const storage = memory();
      const [one, two] = [practice({ storage: () => storage }).model, practice({ storage: () => storage }).model];
      await one.arrive(first);
      await two.arrive(second);
      return { storage, one, two };
    };
    const reload = async (storage: ReturnType<typeof memory>, item: Item): Promise<PracticeModel> => {
      const { model } = practice({ storage: () => storage });
      await model.arrive(item);
      return model;
    };

    test('is the work of both, item by item, and each keeps its own before it', async () => {
      const { storage, one, two } = await twoTabs(item, other);
      await answer(one, mistaken(one));
      one.hint();
      two.type('9');
      expect((await reload(storage, item)).work.value).toMatchObject({
        answer: mistaken(one),
        attempt: { hints: 1, wrong: [['missing-half']] },
      });
      expect((await reload(storage, other)).work.value.answer).toBe('9');
      expect(one.work.value.attempt.item).toEqual(item);
      await one.choose({ difficulty: 'hard' });
      await two.open(item);
      expect(two.work.value.attempt.hints).toBe(1);
      expect(two.difficulty.value).toBe('easy');
    });

    test('goes on from the last work on an item that both have before them', async () => {
      const { one, two } = await twoTabs(item, item);
      await answer(one, mistaken(one));
      two.hint();
      expect(two.work.value).toMatchObject({
        answer: mistaken(one),
        attempt: { hints: 1, wrong: [['missing-half']] },
      });
      await answer(one, String(solutionOf(one)));
      await answer(two, String(solutionOf(two)));
      two.showSolution();
      expect(two.progress.value.finished).toMatchObject([{ hints: 1, isRight: true, isFirstTry: false }]);
    });

    test('is seen in the other tab as soon as it is told', async () => {
      const { one, two } = await twoTabs(item, item);
      one.hint();
      two.changed('elbook.practice.desk');
      expect(two.work.value.attempt.hints).toBe(1);
    });

    test('has every finished item, though neither was told of the other', async () => {
      const { one, two } = await twoTabs(item, other);
      one.showSolution();
      two.showSolution();
      expect(two.summary.value.finished).toBe(2);
    });

    test('leaves each what it has where the other empties or damages the storage', async () => {
      const { storage, one } = await twoTabs(item, other);
      one.type('9');
      storage.setItem('elbook.practice.desk', '{"version":1,');
      one.hint();
      expect(one.work.value).toMatchObject({ answer: '9', attempt: { item, hints: 1 } });
      storage.removeItem('elbook.practice.desk');
      one.changed(null);
      one.hint();
      expect((await reload(storage, item)).work.value).toMatchObject({ answer: '9', attempt: { hints: 2 } });
    });
  });

  test('is nothing where the browser forbids it, and the page says so and goes on', async () => {
    const { model } = practice({ storage: forbidden });
    await model.arrive(null);
    expect(model.problem.value).toContain('keeps nothing');
    await model.open(item);
    await answer(model, String(solutionOf(model)));
    expect(model.summary.value.finished).toBe(1);
  });

  test('is put aside, not lost, where it cannot be read', async () => {
    const storage = memory();
    storage.setItem('elbook.practice.progress', '{"version":9,"finished":[],"cards":[]}');
    storage.setItem('elbook.practice.desk', '{"version":1,"works":[{"attempt":"x"}],"difficulty":"hard"}');
    const { model } = practice({ storage: () => storage });
    await model.arrive(null);
    expect(model.problem.value).toContain('could not be read');
    expect(model.difficulty.value).toBe('hard');
    await model.open(item);
    model.showSolution();
    expect(storage.getItem('elbook.practice.progress')).toContain('"version": 1');
    expect(storage.getItem('elbook.practice.progress.unread')).toContain('"version":9');
  });

  test('is not written by reading it, even where it cannot be read', async () => {
    const storage = memory();
    storage.setItem('elbook.practice.progress', '{"version":9,"finished":[],"cards":[]}');
    const { model } = practice({ storage: () => storage });
    await model.arrive(item);
    const written = vi.spyOn(storage, 'setItem');
    model.changed('elbook.practice.progress');
    model.changed(null);
    expect(written).not.toHaveBeenCalled();
  });

  test('is not read again for what another page of the book keeps', async () => {
    const storage = memory();
    const { model } = practice({ storage: () => storage });
    await model.arrive(item);
    const read = vi.spyOn(storage, 'getItem');
    model.changed('elbook.lab.weights');
    expect(read).not.toHaveBeenCalled();
    model.changed('elbook.practice.progress');
    expect(read).toHaveBeenCalled();
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
