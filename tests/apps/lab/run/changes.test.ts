import { describe, expect, test } from 'vitest';
import { marksOf, readChanges, writeChanges } from '../../../../src/apps/lab/run/changes.ts';
import { createLab, type Lab } from '../../../../src/apps/lab/model.ts';
import { built, fakeReader } from '../fake-reader.ts';
import { fakeTraining, settled } from '../fake-session.ts';

/** A run under way, and the means to take it further. */
async function underWay() {
  const { open, sessions } = fakeTraining();
  const lab = createLab({ open, reader: fakeReader(), built });
  lab.start();
  lab.train();
  await settled();
  return { lab, walk: (steps: number) => sessions[0]!.progress(steps) };
}

const marks = (lab: Lab): readonly string[] => lab.marks.value.map(({ step, text }) => `${step}: ${text}`);

describe('what is changed on the way', () => {
  test('is marked at its step, and what is only looked at is not', async () => {
    const { lab, walk } = await underWay();
    walk(300);
    lab.settings.set({ learningRate: 1e-9 });
    walk(200);
    lab.settings.set({ image: 3 });
    lab.settings.set({ beta: 2 });
    lab.addImage(Array(9).fill(1));
    expect(marks(lab)).toEqual(['300: rate 1e\u22129', '500: $β = 2$, other images']);
  });

  test('is one change while it is typed, where the typing ended', async () => {
    const { lab, walk } = await underWay();
    walk(300);
    lab.settings.set({ beta: 2 });
    walk(10);
    lab.settings.set({ beta: 25 });
    lab.settings.settle();
    walk(10);
    lab.settings.set({ beta: 3 });
    expect(marks(lab)).toEqual(['310: $β = 25$', '320: $β = 3$']);
  });

  test('and changed back at the same step is no change', async () => {
    const { lab, walk } = await underWay();
    walk(300);
    lab.settings.set({ autoencoder: true });
    lab.settings.settle();
    expect(marks(lab)).toEqual(['300: AE']);
    lab.settings.set({ autoencoder: false });
    expect(marks(lab)).toEqual([]);
  });

  test('goes with undo, and with the run that it belongs to', async () => {
    const { lab, walk } = await underWay();
    walk(300);
    lab.settings.set({ beta: 2 });
    lab.settings.undo();
    expect(marks(lab)).toEqual([]);
    lab.settings.set({ beta: 2 });
    lab.startOver();
    expect(marks(lab)).toEqual([]);
    lab.settings.set({ beta: 3 });
    expect(marks(lab)).toEqual([]);
    lab.settings.undo();
    lab.settings.undo();
    expect(marks(lab)).toEqual(['300: $β = 2$']);
  });

  test('of the book\u2019s model is not marked: its run is over', () => {
    const lab = createLab({ open: fakeTraining().open, reader: fakeReader(), built });
    lab.settings.set({ beta: 2 });
    expect(marks(lab)).toEqual([]);
  });

  test('is written into a link and read back', () => {
    const changes = [
      { step: 12, what: 'observationVariance', from: '0.1', to: '1e-7' },
      { step: 900, what: 'images', from: 'lit-tile.0.2166136261', to: 'own.2.17' },
    ] as const;
    expect(readChanges(writeChanges(changes))).toEqual({ ok: true, value: changes });
    expect(marksOf(changes).map(({ text }) => text)).toEqual(['$σ² = 1e\u22127$', 'other images']);
    expect(readChanges('')).toEqual({ ok: true, value: [] });
    for (const code of ['x', '1~beta~1', '1~toString~1~2', '-1~beta~1~2', '1~beta~1~']) {
      expect(readChanges(code).ok).toBe(false);
    }
  });
});
