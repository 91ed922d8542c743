import { describe, expect, test, vi } from 'vitest';
import type { Item } from '../../../../src/judge/practice/item.ts';
import type { PracticeModel } from '../../../../src/apps/homework/practice/model.ts';
import { forbidden, memory } from './memory.ts';
import { answer, item, mistaken, other, practice, solutionOf } from './practised.ts';

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
