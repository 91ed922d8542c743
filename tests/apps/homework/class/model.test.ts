import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createClassroom, type Classroom } from '../../../../src/judge/class/index.ts';
import { exampleTable } from '../../../../src/apps/homework/class/example.ts';
import { createClass } from '../../../../src/apps/homework/class/model.ts';
import { createPool, type RemoteClassroom } from '../../../../src/apps/homework/class/pool.ts';
import type { WorkerPool } from '../../../../src/apps/homework/class/workers.ts';
import { table, type State } from '../../../../src/apps/homework/check/state.ts';
import { initialValues } from '../../../../src/kit/settings/url-state.ts';

/** Milliseconds that a table takes to be opened. */
const opening = 20;

/** A classroom as it is in a worker: every answer comes later. */
const remote = (room: Classroom): RemoteClassroom => ({
  open: async (...args) => {
    await new Promise((resolve) => setTimeout(resolve, opening));
    return room.open(...args);
  },
  assign: (...args) => Promise.resolve(room.assign(...args)),
  grade: async (...args) => {
    await Promise.resolve();
    return room.grade(...args);
  },
  csvHeader: () => Promise.resolve(room.csvHeader()),
  csvRows: (...args) => Promise.resolve(room.csvRows(...args)),
});

interface Started extends WorkerPool {
  readonly fail: (error: Error) => void;
}

const create = () => {
  const problem = signal<State>(initialValues(table));
  const started: Started[] = [];
  const model = createClass(problem, (onLost) => {
    let lost: Error | undefined;
    const room = remote(createClassroom());
    const grade: RemoteClassroom['grade'] = (...asked) => (lost ? Promise.reject(lost) : room.grade(...asked));
    const pool = createPool([{ ...room, grade }, remote(createClassroom())]);
    const fail = (error: Error): void => {
      lost = error;
      onLost();
    };
    const workers = { pool, fail, close: () => undefined };
    started.push(workers);
    return workers;
  });
  const stop = model.start();
  const change = (part: Partial<State>): void => {
    problem.value = { ...problem.value, ...part };
  };
  return { model, change, started, stop };
};

const paste = async (model: ReturnType<typeof create>['model'], text: string): Promise<void> => {
  model.type(text);
  await vi.runAllTimersAsync();
};

const overviewOf = ({ reading }: ReturnType<typeof create>['model']) => {
  if (!reading.value?.ok) throw new Error(reading.value?.problem ?? 'no table');
  return reading.value.overview;
};

const gradedIn = async (model: ReturnType<typeof create>['model']) => {
  const graded = model.grade();
  await vi.runAllTimersAsync();
  await graded;
  return model.results.value?.grades.map(({ verdict }) => verdict);
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the class page', () => {
  test('reads a table once typing pauses, and grades it when asked', async () => {
    const { model } = create();
    model.type('student,answer\nAnn,24.1');
    expect(model.reading.value).toBeNull();
    await paste(model, exampleTable);
    expect(overviewOf(model)).toMatchObject({ entries: 16, separator: ';', faults: 0 });
    expect(model.results.value).toBeNull();
    await gradedIn(model);
    expect(model.progress.value).toBeNull();
    expect(model.results.value?.tally.verdicts).toEqual({
      ...{ correct: 7, incorrect: 7, unreadable: 1, blank: 1, fault: 0 },
    });
    await paste(model, '');
    expect([model.source.value, model.reading.value, model.results.value]).toEqual([null, null, null]);
  });

  test('shares a large class among its workers, tells how far it is, and keeps the rows in order', async () => {
    const { model } = create();
    await paste(model, Array.from({ length: 950 }, (_, i) => `s${i};${i % 2 ? '24,11' : '48,23'}`).join('\n'));
    const seen: number[] = [];
    model.progress.subscribe((progress) => progress && seen.push(progress.done));
    await gradedIn(model);
    expect(seen.at(0)).toBe(0);
    expect(seen.at(-1)).toBe(950);
    expect(seen.toSorted((a, b) => a - b)).toEqual(seen);
    expect(model.results.value?.grades.map(({ row }) => row)).toEqual(Array.from({ length: 950 }, (_, i) => i + 1));
    const lines = (await model.csv())?.join('').trimEnd().split('\r\n');
    expect(lines).toHaveLength(951);
  });

  test('takes the verdicts away when the problem, the columns or the tolerance change', async () => {
    const { model, change } = create();
    await paste(model, 'student,answer,guess\nAnn,24.12,3');
    expect(await gradedIn(model)).toEqual(['correct']);
    change({ strict: 'yes' });
    expect(model.results.value).toBeNull();
    expect(await gradedIn(model)).toEqual(['incorrect']);
    change({ qMean: '5' });
    expect(model.results.value).toBeNull();
    model.chooseRole(2, 'answer');
    await vi.runAllTimersAsync();
    expect(overviewOf(model).layout.roles).toEqual(['student', 'ignore', 'answer']);
    model.chooseHeader(false);
    await vi.runAllTimersAsync();
    expect(overviewOf(model)).toMatchObject({ entries: 2, layout: { hasHeader: false } });
    model.chooseSeparator(';');
    await vi.runAllTimersAsync();
    expect(overviewOf(model).names).toHaveLength(1);
  });

  test('takes what was chosen, and takes it back: rows set aside, the unit, the row of names, the encoding', async () => {
    const { model } = create();
    const bytes = new Uint8Array(Buffer.from('Dvo\xf8\xe1k;24,11\nTotal;24,11\n', 'latin1'));
    model.take({
      text: 'Dvoøák;24,11\nTotal;24,11\n',
      file: 'a.csv',
      coded: { bytes, encoding: 'windows-1252' },
      note: null,
    });
    await vi.runAllTimersAsync();
    expect([overviewOf(model).aside, model.canUndo.value]).toEqual([[2], false]);
    const steps: (readonly [() => void, unknown])[] = [
      [() => model.chooseAside([]), { aside: [], entries: 2 }],
      [() => model.chooseUnit('bits'), { aside: [], unit: 'bits' }],
      [() => model.chooseNames(2), { namesRow: 2, names: ['Total', '24,11'], unit: 'bits', aside: [1] }],
      [() => model.chooseEncoding('windows-1250'), { namesRow: null, unit: null, preview: [['Dvořák', '24,11']] }],
    ];
    const seen = [overviewOf(model)];
    for (const [choose, wanted] of steps) {
      choose();
      await vi.runAllTimersAsync();
      expect(overviewOf(model)).toMatchObject(wanted as object);
      seen.push(overviewOf(model));
    }
    for (const before of seen.slice(0, -1).reverse()) {
      model.undo();
      await vi.runAllTimersAsync();
      expect(overviewOf(model)).toEqual(before);
    }
    expect([model.canUndo.value, model.source.value?.coded?.encoding]).toEqual([false, 'windows-1252']);
  });

  test('recognises the columns anew when another kind of problem is asked', async () => {
    const { model, change } = create();
    await paste(model, 'student,mu,answer\nAnn,1,3');
    expect(overviewOf(model).layout.roles).toEqual(['student', 'qMean', 'answer']);
    change({ kind: 'entropy' });
    await vi.runAllTimersAsync();
    expect(overviewOf(model).layout.roles).toEqual(['student', 'pMean', 'answer']);
    expect(model.parameters.value.map(({ id }) => id)).toContain('pSpread.variance');
  });

  test('asks for no unit, and takes no column for one, where the answers have none', async () => {
    const { model, change } = create();
    await paste(model, 'student,answer in bits,unit\nAnn,24.11,bits');
    expect(overviewOf(model)).toMatchObject({
      asked: 'nats',
      unit: 'bits',
      layout: { roles: ['student', 'answer', 'unit'] },
    });
    change({ kind: 'compression-ratio' });
    await vi.runAllTimersAsync();
    expect(overviewOf(model)).toMatchObject({
      asked: null,
      unit: null,
      layout: { roles: ['student', 'answer', 'ignore'] },
    });
  });

  test('stops grading when asked, and says why it could not', async () => {
    const { model, started } = create();
    await paste(model, '24.11\n'.repeat(500));
    const cancelled = model.grade();
    const stop = model.progress.subscribe((progress) => progress && progress.done > 0 && model.cancel());
    await vi.runAllTimersAsync();
    await cancelled;
    stop();
    expect([model.progress.value, model.results.value, model.failure.value]).toEqual([null, null, null]);

    const failing = model.grade();
    const unsubscribe = model.progress.subscribe(
      (progress) => progress && progress.done > 0 && started[0]?.fail(new Error('The worker is gone.')),
    );
    await vi.runAllTimersAsync();
    await failing;
    unsubscribe();
    expect(model.failure.value).toBe('The worker is gone.');
    expect(await gradedIn(model)).toHaveLength(500);
    expect(started).toHaveLength(2);
  });

  test('hands the table to new workers where one was lost while nothing was asked', async () => {
    const { model, started } = create();
    await paste(model, '24.11\n'.repeat(3));
    started[0]?.fail(new Error('The worker is gone.'));
    expect(await gradedIn(model)).toEqual(['correct', 'correct', 'correct']);
    expect(started).toHaveLength(2);
  });

  test('grades what was read after a key that came while Grade waited', async () => {
    const { model } = create();
    await paste(model, '24.11');
    model.type('24.11\n3');
    const settled = vi.fn();
    void model.grade().then(settled);
    await vi.advanceTimersByTimeAsync(100);
    model.type('24.11\n3\n48');
    await vi.runAllTimersAsync();
    expect(settled).toHaveBeenCalledOnce();
    expect(model.results.value?.grades).toHaveLength(3);
  });

  test('grades all that was typed, whatever changes while it is read', async () => {
    const interruptions: ((made: ReturnType<typeof create>) => void)[] = [
      ({ change }) => change({ strict: 'yes' }),
      ({ model }) => model.refuse('a.pdf is a PDF.'),
      ({ model }) => model.cancel(),
    ];
    for (const interrupt of interruptions) {
      for (const moment of [100, 250 + opening / 2]) {
        const made = create();
        const { model } = made;
        await paste(model, '24.11');
        model.type('24.11\n3\n48');
        await vi.advanceTimersByTimeAsync(moment);
        interrupt(made);
        const failure = model.failure.value;
        await vi.runAllTimersAsync();
        expect(overviewOf(model).entries).toBe(3);
        expect(model.failure.value).toBe(failure);
        expect(await gradedIn(model)).toHaveLength(3);
      }
    }
  });

  test('reads nothing more once it is stopped', async () => {
    const { model, stop } = create();
    model.type('24.11');
    stop();
    await vi.runAllTimersAsync();
    expect(model.reading.value).toBeNull();
  });

  test('keeps a table whose file is refused, and refuses with a sentence what is none', async () => {
    const { model } = create();
    await paste(model, 'Ann,24.11');
    model.refuse('a.pdf is a PDF.');
    expect([model.failure.value, model.source.value?.text]).toEqual(['a.pdf is a PDF.', 'Ann,24.11']);
    model.take({ text: 'a\0b', file: 'b.csv', note: null });
    await vi.runAllTimersAsync();
    expect(model.reading.value).toMatchObject({ ok: false });
    expect(await gradedIn(model)).toBeUndefined();
  });
});
