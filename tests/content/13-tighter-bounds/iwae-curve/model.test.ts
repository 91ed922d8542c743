import { expect, test, vi } from 'vitest';
import { exactKs, sampledKs, sizeKs, type Curve } from '../../../../content/13-tighter-bounds/iwae-curve/curve.ts';
import { createModel, initialState, table } from '../../../../content/13-tighter-bounds/iwae-curve/model.ts';
import { tables } from '../../../../content/13-tighter-bounds/iwae-curve/tables.ts';
import { aloud, lesson } from '../../../../content/13-tighter-bounds/iwae-curve/words.ts';
import { readSettings, writeSettings } from '../../../../src/kit/settings/url-state.ts';

/** A curve that is told apart by its evidence. */
const curve = (evidence: number, relativeVariance = Infinity): Curve => ({
  evidence,
  bounds: exactKs.map((k) => evidence - 1 / k),
  relativeVariance,
  sampled: sampledKs.map((k) => ({ k, value: evidence - 1 / k, standardError: 0.01 })),
  sizes: sizeKs.map((k) => k / 2 + 0.5),
});

const built = curve(-1);

test('starts with the curve that came with the page, and computes nothing', async () => {
  const compute = vi.fn(() => Promise.resolve(curve(-2)));
  const model = createModel(built, compute);
  const stop = model.start();
  await Promise.resolve();
  expect(model.fresh.value).toBe(true);
  expect(model.shown.value.curve).toBe(built);
  expect(compute).not.toHaveBeenCalled();
  stop();
});

test('asks for one curve at a time, and after it for the newest settings only', async () => {
  const asked: number[] = [];
  const answers: ((answer: Curve) => void)[] = [];
  const model = createModel(built, (_, seed) => {
    asked.push(seed);
    return new Promise((resolve) => answers.push(resolve));
  });
  const stop = model.start();
  for (const seed of [2, 3, 4]) model.settings.set({ seed });
  expect(asked).toEqual([2]);
  expect(model.fresh.value).toBe(false);
  expect(model.shown.value.state.seed).toBe(initialState.seed);
  answers[0]!(curve(-2));
  await vi.waitFor(() => expect(asked).toEqual([2, 4]));
  answers[1]!(curve(-4));
  await vi.waitFor(() => expect(model.fresh.value).toBe(true));
  expect(model.shown.value.curve.evidence).toBe(-4);
  model.settings.reset();
  await vi.waitFor(() => expect(model.shown.value.curve).toBe(built));
  expect(asked).toEqual([2, 4]);
  stop();
});

test('hands over the q that the reader moved and widened', async () => {
  const subjects: number[][] = [];
  const model = createModel(built, ({ q }) => {
    subjects.push([...Array.from(q.mean), ...Array.from(q.logVariance)]);
    return Promise.resolve(curve(-2));
  });
  const stop = model.start();
  const { q } = model.shown.value.subject;
  model.settings.set({ qShift1: 1, qScale: 2 });
  await vi.waitFor(() => expect(model.fresh.value).toBe(true));
  expect(subjects[0]![0]).toBeCloseTo(q.mean[0]! + 1, 12);
  expect(subjects[0]![2]).toBeCloseTo(q.logVariance[0]! + Math.log(4), 12);
  stop();
});

test('keeps the last curve and says so when a worker fails, and recovers', async () => {
  let broken = true;
  const model = createModel(built, () => (broken ? Promise.reject(new Error('No.')) : Promise.resolve(curve(-3))));
  const stop = model.start();
  model.settings.set({ seed: 9 });
  await vi.waitFor(() => expect(model.problem.value).toMatch(/could not be computed anew.* No\.$/));
  expect(model.shown.value.curve).toBe(built);
  broken = false;
  model.settings.set({ seed: 10 });
  await vi.waitFor(() => expect(model.problem.value).toBeUndefined());
  expect(model.shown.value.curve.evidence).toBe(-3);
  stop();
});

test('a link holds every setting', () => {
  const namespace = { prefix: 'iwae-curve', version: 1 };
  const state = { ...initialState, seed: 77, qScale: 1.75, image: 3 };
  const params = new URLSearchParams();
  writeSettings(table, namespace, state, params);
  expect(readSettings(table, namespace, params)).toEqual({ values: state, problems: [] });
});

test('the words tell a finite variance from an infinite one', () => {
  const shown = (relativeVariance: number) => ({
    ...createModel(curve(-1, relativeVariance), () => Promise.resolve(built)).shown.value,
  });
  expect(lesson(shown(Infinity))).toContain('infinite variance');
  expect(lesson(shown(0.5))).toContain('the gap by the law of 1/K');
  expect(aloud(shown(0.5))).toContain('rises from −2.0000 with one draw to −1.0010 with 1,000');
  expect(tables(shown(0.5)).map(({ rows }) => rows.at(-1)![0])).toEqual(['1,000', '1,000', '1,000']);
});
