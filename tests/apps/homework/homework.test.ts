import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { families, familiesOf, hasFamily, kinds } from '../../../src/judge/form/index.ts';
import { asAsked } from '../../judge/as-asked.ts';
import { difficulties, generate, problemKinds } from '../../../src/judge/generate/index.ts';
import { expectedOf, problemFrom, type ProblemKind } from '../../../src/judge/index.ts';
import { createHomework } from '../../../src/apps/homework/check/model.ts';
import { firstPosed } from '../../../src/apps/homework/check/first-posed.ts';
import { fetchTools } from '../../../src/apps/homework/check/fetch-tools.ts';

const create = () => createHomework(fetchTools, firstPosed);
const mistakesOf = ({ judgement }: ReturnType<typeof create>) => judgement.value?.misconceptions.map(({ id }) => id);

describe('the homework page', () => {
  test('begins with the homework of the notes, solved in both directions', () => {
    const { solution, turned, statement, judgement, reading } = create();
    expect(solution.value.nats).toBeCloseTo(24.11370563888011, 13);
    expect(turned.value?.nats).toBeCloseTo(2.042544361119891, 13);
    expect(turned.value?.lines[0]?.tex).toContain('\\KL{\\p}{\\q}');
    expect(statement.value.givens).toHaveLength(2);
    expect(judgement.value).toBeNull();
    expect(reading.value).toBeNull();
  });

  test('reads an answer while it is typed, and judges it when asked', async () => {
    const model = create();
    model.answer('48,23');
    expect(model.reading.value).toBeNull();
    await model.loadTools();
    expect(model.reading.value).toMatchObject({ readable: true, value: 48.23 });
    expect(model.judgement.value).toBeNull();
    await model.check();
    expect(mistakesOf(model)).toEqual(['missing-half']);
  });

  test('takes the verdict away when the answer or the problem changes', async () => {
    const model = create();
    model.answer('24.11');
    await model.check();
    expect(model.judgement.value?.verdict).toBe('correct');
    model.type('qSpread', '3');
    expect(model.judgement.value).toBeNull();
    await model.check();
    expect(model.judgement.value?.verdict).toBe('incorrect');
    model.answer('24.1');
    expect(model.judgement.value).toBeNull();
  });

  test('keeps the solution folded until an answer is judged or the reader opens it, and folds it for another problem', async () => {
    const model = create();
    const isOpen = (): boolean => model.isSolutionOpen.value;
    model.answer('nonsense');
    await model.check();
    expect(isOpen()).toBe(false);
    model.answer('48.23');
    await model.check();
    expect(isOpen()).toBe(true);
    model.answer('24.11');
    expect(isOpen()).toBe(true);
    model.openSolution(false);
    expect(isOpen()).toBe(false);
    await model.check();
    expect(isOpen()).toBe(true);
    model.type('qSpread', '3');
    expect(isOpen()).toBe(false);
    model.openSolution(true);
    expect(isOpen()).toBe(true);
    model.choose({ kind: 'entropy' });
    await model.loadTools();
    expect(isOpen()).toBe(false);
  });

  test('swaps the two distributions, and the answer stays', async () => {
    const model = create();
    model.answer('2.04');
    model.swap();
    await model.check();
    expect(model.spec.value).toEqual({ kind: 'divergence', q: { mean: 0, sd: 1 }, p: { mean: 6, sd: 4 } });
    expect(model.judgement.value?.verdict).toBe('correct');
    model.swap();
    expect(model.settings.values.value).toMatchObject({ qMean: '6', qSpread: '4', pMean: '0', answer: '2.04' });
  });

  test('says so when the judge cannot be loaded, and recovers when it can', async () => {
    let online = false;
    const model = createHomework(
      (kind) => (online ? fetchTools(kind) : Promise.reject(new Error('offline'))),
      firstPosed,
    );
    model.answer('24.11');
    await model.check();
    expect(model.toolsFailed.value).toBe(true);
    expect(model.judgement.value).toBeNull();
    online = true;
    await model.check();
    expect(model.toolsFailed.value).toBe(false);
    expect(model.judgement.value?.verdict).toBe('correct');
  });
});

describe('another kind of problem', () => {
  /** A page whose kinds arrive when the test says so. */
  const createWaiting = () => {
    const arrivals = new Map<ProblemKind, { arrive(): void; fail(): void }>();
    const model = createHomework(
      (kind) =>
        new Promise((resolve, reject) => {
          const arrive = () => resolve(fetchTools(kind));
          arrivals.set(kind, { arrive, fail: () => reject(new TypeError('Failed to fetch')) });
        }),
      firstPosed,
    );
    const stop = model.start();
    onTestFinished(stop);
    return { model, arrivals };
  };

  test('is fetched when it is chosen, and no other with it', async () => {
    const { model, arrivals } = createWaiting();
    expect([...arrivals.keys()]).toEqual([]);
    model.choose({ kind: 'elbo' });
    expect([...arrivals.keys()]).toEqual(['elbo']);
    arrivals.get('elbo')?.arrive();
    await vi.waitFor(() => expect(model.kind.value).toBe('elbo'));
    expect([...arrivals.keys()]).toEqual(['elbo']);
  });

  test('leaves the problem before in its place until it is here, and judges nothing meanwhile', async () => {
    const { model, arrivals } = createWaiting();
    model.answer('24.11');
    arrivals.get('divergence')?.arrive();
    await model.check();
    expect(model.judgement.value?.verdict).toBe('correct');
    model.choose({ kind: 'entropy' });
    void model.check();
    expect([model.kind.value, model.isPending.value, model.judgement.value]).toEqual(['divergence', true, null]);
    arrivals.get('entropy')?.arrive();
    await vi.waitFor(() => expect(model.isPending.value).toBe(false));
    expect([model.kind.value, model.judgement.value?.verdict]).toEqual(['entropy', 'incorrect']);
  });

  test('is the one that was chosen last, whichever arrives last', async () => {
    const { model, arrivals } = createWaiting();
    model.choose({ kind: 'elbo' });
    model.choose({ kind: 'iwae' });
    arrivals.get('iwae')?.arrive();
    await vi.waitFor(() => expect(model.kind.value).toBe('iwae'));
    arrivals.get('elbo')?.arrive();
    model.choose({ kind: 'elbo' });
    await model.loadTools();
    expect(model.kind.value).toBe('elbo');
    model.choose({ kind: 'iwae' });
    expect([model.kind.value, model.isPending.value]).toEqual(['iwae', false]);
  });

  test('that cannot be had is said, the kinds that are here go on working, and it can be tried again', async () => {
    const { model, arrivals } = createWaiting();
    model.answer('24.11');
    arrivals.get('divergence')?.arrive();
    await model.check();
    model.choose({ kind: 'entropy' });
    arrivals.get('entropy')?.fail();
    await vi.waitFor(() => expect(model.toolsFailed.value).toBe(true));
    expect([model.kind.value, model.isPending.value]).toEqual(['divergence', true]);
    model.choose({ kind: 'divergence' });
    expect([model.toolsFailed.value, model.isPending.value]).toEqual([false, false]);
    model.type('qMean', '3');
    expect(model.spec.value).toMatchObject({ q: { mean: 3 } });
    model.choose({ kind: 'entropy' });
    arrivals.get('entropy')?.arrive();
    await model.loadTools();
    expect([model.kind.value, model.toolsFailed.value]).toEqual(['entropy', false]);
  });

  test('gives way to the first problem, which is built and needs nothing', async () => {
    const { model, arrivals } = createWaiting();
    model.choose({ kind: 'elbo' });
    arrivals.get('elbo')?.arrive();
    await vi.waitFor(() => expect(model.kind.value).toBe('elbo'));
    model.settings.undo();
    expect([model.kind.value, model.isPending.value]).toEqual(['divergence', false]);
    expect(model.solution.value.nats).toBe(firstPosed.solution.nats);
  });
});

describe('the problem that is typed', () => {
  test('may be made of formulas, and what cannot be read leaves the last problem in force', async () => {
    const model = create();
    await model.loadTools();
    model.type('qMean', 'sqrt(36)');
    model.type('qSpread', '2^2');
    expect(model.solution.value.nats).toBeCloseTo(24.11370563888011, 12);
    expect(model.readings.value.qMean).toMatchObject({ ok: true, value: 6 });
    model.type('qMean', '7');
    model.type('qSpread', 'four');
    expect(model.problems.value.qSpread).toContain('“four”');
    expect(model.spec.value).toMatchObject({ q: { mean: 7, sd: 4 } });
    expect(model.settings.values.value.qSpread).toBe('four');
    model.settings.load({ ...model.settings.values.value, kind: 'iwae', weights: 'some' });
    await model.loadTools();
    expect(model.kind.value).toBe('iwae');
    expect(model.problems.value.weights).toContain('“some”');
  });

  test('waits for the tools, and says that it does', async () => {
    const model = create();
    expect(model.isPending.value).toBe(false);
    model.type('qGiven', 'variance');
    expect(model.isPending.value).toBe(true);
    await model.loadTools();
    expect(model.isPending.value).toBe(false);
    expect(model.solution.value.nats).toBeCloseTo(0.5 * (36 + 4 - Math.log(4) - 1), 12);
    expect(model.solution.value.lines[2]?.tex).toContain('\\log \\encoder{4} - 1');
  });

  test('is of any kind and family, each with a statement, a solution that arrives and a judge', async () => {
    const model = create();
    for (const kind of kinds) {
      model.choose({ kind });
      await model.loadTools();
      for (const family of hasFamily(kind) ? familiesOf(kind) : families.slice(0, 1)) {
        model.choose({ family });
        expect(model.problems.value).toEqual({});
        expect(model.kind.value).toBe(kind);
        expect(model.statement.value.question).not.toBe('');
        expect(model.turned.value === null).toBe(kind !== 'divergence');
        const lines = model.solution.value.lines;
        expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
        model.answer(`${asAsked(model.spec.value, model.solution.value.nats)}`);
        await model.check();
        expect(model.judgement.value?.verdict).toBe('correct');
      }
    }
  });

  test('changes its kind without touching what was typed', async () => {
    const model = create();
    await model.loadTools();
    model.type('pSpread', '2,5');
    model.choose({ kind: 'entropy' });
    await model.loadTools();
    expect(model.spec.value).toEqual({ kind: 'entropy', p: { mean: 1, sd: 2.5 } });
    model.choose({ kind: 'divergence' });
    expect(model.spec.value).toEqual({ kind: 'divergence', q: { mean: 6, sd: 4 }, p: { mean: 0, sd: 2.5 } });
    model.settings.undo();
    expect(model.settings.values.value.kind).toBe('entropy');
  });

  test('is made by the page from its seed, the same each time, and Undo brings back what was there', async () => {
    const model = create();
    model.answer('24');
    await model.make({ seed: 7, difficulty: 'hard' });
    const made = model.spec.value;
    expect(model.settings.values.value).toMatchObject({ seed: 7, difficulty: 'hard', answer: '' });
    expect(model.indistinctions.value).toEqual([]);
    const other = create();
    await other.make({ seed: 7, difficulty: 'hard' });
    expect(other.spec.value).toEqual(made);
    model.settings.undo();
    expect(model.settings.values.value).toMatchObject({ qMean: '6', answer: '24' });
  });

  test('is made by the page for every kind and difficulty, and its own value is right', async () => {
    const model = create();
    for (const { kind } of problemKinds) {
      for (const { difficulty } of difficulties) {
        model.choose({ kind });
        await model.make({ seed: 3, difficulty });
        expect(model.problems.value).toEqual({});
        expect(model.kind.value).toBe(kind);
        model.answer(`${asAsked(model.spec.value, expectedOf(problemFrom(generate({ kind, difficulty, seed: 3 }))))}`);
        await model.check();
        expect(model.judgement.value?.verdict).toBe('correct');
      }
    }
  });

  test('says which mistakes its numbers cannot tell apart', async () => {
    const model = create();
    await model.loadTools();
    expect(model.indistinctions.value).toEqual([]);
    model.type('qMean', '1');
    model.type('qSpread', '1');
    expect(model.indistinctions.value.length).toBeGreaterThan(5);
  });
});

describe('the tolerance', () => {
  test('is a thousandth, another, or none', async () => {
    const model = create();
    model.answer('24.10');
    await model.check();
    expect(model.judgement.value).toMatchObject({ verdict: 'correct', remark: 'rounded-too-early' });
    model.settings.set({ strict: 'yes' });
    expect(model.judgement.value?.verdict).toBe('incorrect');
    model.settings.set({ strict: 'no', tolerance: 5 });
    model.answer('25');
    await model.check();
    expect(model.judgement.value?.verdict).toBe('correct');
  });
});

describe('two mistakes together', () => {
  test('are both marked, each at its line', async () => {
    const model = create();
    model.type('qMean', '6');
    model.answer('50.9999');
    await model.check();
    const [pair] = model.judgement.value?.misconceptions ?? [];
    expect(pair?.mistakes.map(({ id }) => id)).toEqual(['missing-half', 'missing-log-term']);
  });
});

test('another problem is never the one that stands there, though its seed may draw that', async () => {
  const model = create();
  const chance = vi.spyOn(Math, 'random').mockReturnValueOnce(75.5e-6).mockReturnValue(7.5e-6);
  await model.makeAnother();
  expect(model.settings.values.value.seed).toBe(7);
  chance.mockRestore();
});
