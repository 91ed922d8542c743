import { describe, expect, test } from 'vitest';
import { examOf, statementField } from '../../../../src/judge/exam/index.ts';
import { taughtOf } from '../../../../src/judge/kinds/lessons.ts';
import type { ProblemKind } from '../../../../src/judge/problem.ts';
import { solve } from '../../../../src/judge/solve.ts';
import { examFrom } from '../../../../src/apps/homework/exam/exam-from.ts';
import { createExam, type ExamModel, type Surroundings } from '../../../../src/apps/homework/exam/model.ts';
import { createFetched } from '../../../../src/kit/work/fetched.ts';
import { namespace, nameOf, table } from '../../../../src/apps/homework/exam/settings.ts';
import * as tools from '../../../../src/apps/homework/exam/tools.ts';
import { initialValues, readSettings } from '../../../../src/kit/settings/url-state.ts';
import { forbidden, memory } from '../practice/memory.ts';

const minute = 60_000;
const start = Date.UTC(2026, 0, 5, 9);

const sitting = (given: Partial<Surroundings> = {}): { model: ExamModel; pass: (time: number) => void } => {
  let now = start;
  const storage = memory();
  const model = createExam({
    making: createFetched(() => Promise.resolve({ examFrom })),
    fetchTaught: (kind) => Promise.resolve(taughtOf({ kind })),
    fetchTools: () => Promise.resolve(tools),
    storage: () => storage,
    now: () => now,
    ...given,
  });
  return {
    model,
    pass: (time) => {
      now += time;
    },
  };
};

const questionsOf = (model: ExamModel) => model.exam.value?.questions ?? [];

/** Writes every answer, right. */
const writeAll = (model: ExamModel): void => {
  for (const question of questionsOf(model)) {
    if (question.type === 'problem') model.write(question.id, String(solve(question.spec).nats));
    else
      for (const { id, isTrue } of question.question.statements)
        model.write(statementField(question, id), String(isTrue));
  }
};

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('an exam', () => {
  test('is the same for everyone with the same choices', async () => {
    const [{ model: one }, { model: two }] = [sitting(), sitting()];
    for (const { settings, loadMaking } of [one, two]) {
      settings.set({ seed: 12, count: 4, kinds: ['divergence', 'iwae'] });
      await loadMaking();
    }
    expect(questionsOf(one)).toEqual(questionsOf(two));
    expect(questionsOf(one)).toHaveLength(7);
    two.settings.set({ concepts: 'no' });
    expect(questionsOf(two)).toHaveLength(4);
    two.settings.set({ concepts: 'yes', kinds: [] });
    expect(questionsOf(two)).toHaveLength(3);
    two.settings.set({ concepts: 'no' });
    expect(two.asksSomething.value).toBe(false);
    await two.start();
    expect(two.stage.value).toBe('setting');
  });

  test('is written, submitted and graded; a point for every right answer', async () => {
    const { model, pass } = sitting();
    await model.start();
    expect(model.stage.value).toBe('writing');
    expect(model.begun.value).toBe(0);
    writeAll(model);
    expect(model.begun.value).toBe(questionsOf(model).length);
    expect(model.score.value).toBeNull();
    pass(10 * minute);
    model.submit();
    await settled();
    expect(model.stage.value).toBe('ended');
    expect(model.ending.value).toEqual({ at: start + 10 * minute, by: 'reader' });
    expect(model.score.value?.points).toBe(questionsOf(model).length);
    const [first] = questionsOf(model);
    model.write(first?.id ?? '', 'too late');
    expect(Object.values(model.answers.value)).not.toContain('too late');
  });

  test('goes on by the clock on the wall while the page is away, answers and all', async () => {
    const storage = memory();
    const { model } = sitting({ storage: () => storage });
    model.settings.set({ minutes: 30 });
    await model.start();
    model.write('1', '2.5');
    const { model: later } = sitting({ storage: () => storage, now: () => start + 20 * minute });
    later.settings.load(model.settings.values.value);
    later.arrive();
    expect(later.answers.value).toEqual({ '1': '2.5' });
    expect(later.left.value).toBe(10 * minute);
    const { model: tooLate } = sitting({ storage: () => storage, now: () => start + 45 * minute });
    tooLate.settings.load(model.settings.values.value);
    tooLate.arrive();
    await settled();
    expect(tooLate.stage.value).toBe('ended');
    expect(tooLate.ending.value).toEqual({ at: start + 30 * minute, by: 'time' });
    expect(tooLate.score.value?.blank).not.toContain('1');
  });

  test('ends at its time, graded as it stands, and takes nothing more', async () => {
    const { model, pass } = sitting();
    model.settings.set({ minutes: 1, concepts: 'no' });
    await model.start();
    model.write('1', 'seven');
    pass(minute - 1);
    model.tick();
    expect([model.stage.value, model.left.value]).toEqual(['writing', 1]);
    pass(1);
    model.write('2', '3');
    await settled();
    expect(model.stage.value).toBe('ended');
    expect(model.answers.value).toEqual({ '1': 'seven' });
    expect(model.score.value).toMatchObject({ points: 0, unreadable: ['1'] });
    expect(model.score.value?.blank).toContain('2');
  });

  test('is kept when the reader leaves its results, and cleared when it is started again', async () => {
    const { model } = sitting();
    await model.start();
    model.write('1', '1');
    model.submit();
    model.leave();
    expect(model.stage.value).toBe('setting');
    expect(model.kept.value?.answers).toEqual({ '1': '1' });
    model.arrive();
    expect(model.stage.value).toBe('ended');
    model.leave();
    await model.start();
    expect(model.answers.value).toEqual({});
  });

  test('that was begun and left is offered beside another', async () => {
    const storage = memory();
    const { model } = sitting({ storage: () => storage });
    await model.start();
    const { model: another } = sitting({ storage: () => storage });
    another.settings.set({ seed: 99 });
    another.arrive();
    expect(another.stage.value).toBe('setting');
    const link = new URLSearchParams(another.unfinished.value ?? '');
    expect(readSettings(table, namespace, link).values).toEqual(model.settings.values.value);
  });

  test('is taken over from another tab', async () => {
    const storage = memory();
    const [{ model: one }, { model: two }] = [sitting({ storage: () => storage }), sitting({ storage: () => storage })];
    await one.start();
    two.arrive();
    one.write('1', '4');
    two.changed(null);
    expect(two.answers.value).toEqual({ '1': '4' });
  });

  test.each([
    { startedAt: 1, ended: { at: 1e300, by: 'reader' } },
    { startedAt: 1, ended: { at: 8.65e15, by: 'reader' } },
    { startedAt: 1, ended: { at: -1, by: 'time' } },
    { startedAt: 1e300, ended: null },
    { startedAt: 1e300, ended: { at: start, by: 'time' } },
    { startedAt: start, ended: 'yes' },
  ])('begins anew where what is kept of it has no moment in time: $startedAt, $ended', (damaged) => {
    const storage = memory();
    storage.setItem(`elbook.exam.1.${nameOf(initialValues(table))}`, JSON.stringify({ ...damaged, answers: {} }));
    const { model } = sitting({ storage: () => storage });
    model.arrive();
    expect(model.stage.value).toBe('setting');
    expect(model.kept.value).toBeNull();
  });

  test('is graded once the judge can be loaded, and can be written where nothing is kept', async () => {
    let online = false;
    const { model } = sitting({
      storage: forbidden,
      fetchTools: () => (online ? Promise.resolve(tools) : Promise.reject(new TypeError('Failed to fetch'))),
    });
    await model.start();
    expect(model.isKept.value).toBe(false);
    writeAll(model);
    model.submit();
    await settled();
    expect([model.score.value, model.toolsFailed.value]).toEqual([null, true]);
    online = true;
    await model.loadTools();
    expect(model.score.value?.points).toBe(questionsOf(model).length);
  });
});

describe('what makes the exam', () => {
  test('is waited for before the clock runs, and where it cannot be loaded nothing begins', async () => {
    let online = false;
    const making = createFetched(() =>
      online ? Promise.resolve({ examFrom }) : Promise.reject(new TypeError('Failed to fetch')),
    );
    const { model, pass } = sitting({ making });
    await model.start();
    expect([model.stage.value, model.makingFailed.value, model.kept.value]).toEqual(['setting', true, null]);
    online = true;
    const started = model.start();
    pass(minute);
    await started;
    expect(model.stage.value).toBe('writing');
    expect(model.kept.value).toBeNull();
    model.write('1', '2');
    model.submit();
    expect(model.ending.value).toEqual({ at: start + minute, by: 'reader' });
  });

  test('is of the kinds that are chosen and of no other, and gives the same exam as all kinds at once', async () => {
    const fetched: ProblemKind[] = [];
    const { model } = sitting({
      fetchTaught(kind) {
        fetched.push(kind);
        return Promise.resolve(taughtOf({ kind }));
      },
    });
    model.settings.set({ seed: 12, count: 4, kinds: ['divergence', 'iwae'], concepts: 'no' });
    model.prepare();
    await settled();
    expect(fetched).toEqual(['divergence', 'iwae']);
    model.settings.set({ kinds: ['divergence', 'entropy'] });
    expect(model.isMakingHere.value).toBe(false);
    await settled();
    expect(fetched).toEqual(['divergence', 'iwae', 'entropy']);
    const same = examOf({ seed: 12, count: 4, kinds: ['divergence', 'entropy'], difficulty: 'easy' });
    expect(questionsOf(model)).toEqual(same.questions);
  });

  test('is missing where a kind that is chosen cannot be loaded, which is said once it is needed', async () => {
    let online = false;
    const { model } = sitting({
      fetchTaught: (kind) =>
        online || kind !== 'iwae'
          ? Promise.resolve(taughtOf({ kind }))
          : Promise.reject(new TypeError('Failed to fetch')),
    });
    model.settings.set({ kinds: ['divergence', 'iwae'] });
    model.prepare();
    await settled();
    expect([model.makingFailed.value, model.exam.value]).toEqual([false, null]);
    await model.start();
    expect([model.stage.value, model.makingFailed.value]).toEqual(['setting', true]);
    online = true;
    await model.start();
    expect([model.stage.value, model.makingFailed.value]).toEqual(['writing', false]);
  });

  test('is fetched at once where a sitting is kept, whose answers wait for it', async () => {
    const storage = memory();
    const { model } = sitting({ storage: () => storage });
    await model.start();
    model.write('1', '2.5');
    const { model: later } = sitting({ storage: () => storage });
    later.arrive();
    expect([later.stage.value, later.exam.value]).toEqual(['writing', null]);
    await settled();
    expect(questionsOf(later)).toEqual(questionsOf(model));
    expect(later.begun.value).toBe(1);
  });
});
