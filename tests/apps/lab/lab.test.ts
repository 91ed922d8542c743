import { describe, expect, test, vi } from 'vitest';
import { bookModel } from '../../../src/models/toy-vae/index.ts';
import { defaultSettings } from '../../../src/models/toy-vae/training/settings.ts';
import { presetImages } from '../../../src/apps/lab/images/images.ts';
import { built, meansOf } from './fake-reader.ts';
import { settled } from './fake-session.ts';
import { openLab, stepOf, underWay } from './open-lab.ts';

describe('undo', () => {
  test('brings the run back after starting over, and ends what was going on', async () => {
    const { lab, session } = await underWay();
    const before = lab.run.value.state;
    lab.startOver();
    expect(stepOf(lab)).toBe(0);
    expect(session.closed).toBe(true);
    expect(lab.training.phase.value).toBe('resting');
    lab.settings.undo();
    expect(lab.run.value.state).toBe(before);
  });

  test('leads from a run begun by accident back to the book’s model', async () => {
    const { lab } = await underWay();
    lab.settings.undo();
    expect(lab.run.value).toBe(lab.book);
    expect(lab.settings.canUndo.value).toBe(false);
  });

  test('of a setting leaves the training alone', async () => {
    const { lab, session } = await underWay();
    lab.settings.set({ beta: 4 });
    session.progress(500);
    lab.settings.undo();
    expect(lab.settings.values.value.beta).toBe(1);
    expect(stepOf(lab)).toBe(1500);
    expect(session.closed).toBe(false);
  });

  test('of a drag is one step, and of two settings two', () => {
    const { lab } = openLab();
    for (const z of [0.1, 0.2, 0.3]) lab.settings.set({ point: [z, 0] });
    lab.settings.settle();
    lab.settings.set({ beta: 2 });
    lab.settings.undo();
    expect(lab.settings.values.value.point).toEqual([0.3, 0]);
    lab.settings.undo();
    expect(lab.settings.values.value.point).toBeNull();
  });
});

describe('images', () => {
  test('of the reader come first, in 256 greys, and become x', () => {
    const { lab } = openLab();
    lab.choose(5);
    lab.addImage([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]);
    expect(lab.scene.images.value).toHaveLength(513);
    expect(lab.scene.shown.value).toHaveLength(24);
    lab.scene.x.value.forEach((pixel, i) => expect(pixel).toBeCloseTo((i + 1) / 10, 2));
    expect(lab.scene.x.value).toBe(lab.settings.values.value.own[0]);
  });

  test('are at most 5,000 of one\u2019s own, and one more is refused in a sentence', () => {
    const { lab } = openLab();
    lab.useImages(Array.from({ length: 5000 }, () => Array<number>(9).fill(0)));
    expect(lab.addImage(Array(9).fill(1))).toBe(
      'You have 5000 images of your own, and 5000 is the most. Remove one, then add this.',
    );
    expect(lab.settings.values.value.own).toHaveLength(5000);
    lab.removeImage(0);
    expect(lab.addImage(Array(9).fill(1))).toBeUndefined();
  });

  test('imported take the place of all; a preset takes theirs, and undo brings them back', () => {
    const { lab } = openLab();
    lab.useImages([Array(9).fill(0), Array(9).fill(1)]);
    expect(lab.scene.images.value).toHaveLength(2);
    lab.useData('brightness-contrast');
    expect(lab.scene.images.value).toEqual(presetImages('brightness-contrast'));
    lab.settings.undo();
    expect(lab.scene.images.value).toHaveLength(2);
    lab.removeImage(0);
    lab.removeImage(0);
    expect(lab.scene.images.value).toEqual(presetImages('lit-tile'));
  });

  test('a place beyond the last image chooses the last', () => {
    const { lab } = openLab();
    lab.choose(100);
    lab.useImages([Array(9).fill(0)]);
    lab.settings.set({ image: 7 });
    expect(lab.scene.chosen.value).toBe(0);
  });
});

describe('a model from a file', () => {
  const model = { parameters: bookModel, settings: { ...defaultSettings, beta: 2 }, step: 77 };

  test('comes with its settings, its step and the preset its images are from', () => {
    const { lab } = openLab();
    expect(lab.loadModel({ ...model, images: presetImages('brightness-contrast').slice(0, 24) })).toBeUndefined();
    expect(lab.run.value).toMatchObject({ origin: 'file' });
    expect(lab.curve.value).toEqual([]);
    expect(stepOf(lab)).toBe(77);
    expect(lab.settings.values.value).toMatchObject({ beta: 2, data: 'brightness-contrast', own: [] });
    lab.settings.undo();
    expect(lab.run.value).toBe(lab.book);
    expect(lab.settings.values.value.beta).toBe(1);
  });

  test('of images of its own brings them', () => {
    const { lab } = openLab();
    lab.loadModel({ ...model, images: [Array(9).fill(0.2)] });
    expect(lab.settings.values.value).toMatchObject({ data: 'own', own: [Array(9).fill(51 / 255)] });
  });

  test('trained as the lab cannot is refused, and nothing changes', () => {
    const { lab } = openLab();
    const settings = { ...defaultSettings, observationVariance: 1e-6 };
    expect(lab.loadModel({ ...model, settings, images: [Array(9).fill(0.2)] })).toContain('For σ², type');
    expect(lab.run.value).toBe(lab.book);
  });
});

test('readings become points of the curve of their own run, and of no other', async () => {
  const { lab, reader, session } = await underWay();
  await settled();
  expect(reader.asked).toHaveLength(1);
  reader.asked[0]!.answer(meansOf(-2));
  await settled();
  expect(lab.curve.value.map(({ evidence }) => evidence)).toEqual([-2]);
  expect(lab.watcher.means.value.evidence).toBe(-2);
  session.progress(100);
  await settled();
  const late = reader.asked.at(-1)!;
  lab.startOver();
  late.answer(meansOf(-1));
  await settled();
  expect(lab.curve.value).toEqual([]);
});

test('where undo leads, the curve ends, and what is read late of what was undone stays away', async () => {
  const { lab, reader, session, sessions } = await underWay();
  const steps = () => lab.curve.value.map(({ step }) => step);
  for (const evidence of [-6, -5]) {
    reader.asked.at(-1)!.answer(meansOf(evidence));
    await settled();
  }
  expect(steps()).toEqual([0, 1000]);
  lab.training.pause();
  await settled();
  lab.train();
  await settled();
  session.progress(1000);
  await vi.waitFor(() => expect(reader.asked).toHaveLength(3));
  const late = reader.asked.at(-1)!;
  lab.settings.undo();
  expect(stepOf(lab)).toBe(1000);
  expect(steps()).toEqual([0, 1000]);
  lab.train();
  await settled();
  sessions.at(-1)!.progress(1500);
  late.answer(meansOf(-4));
  await settled();
  expect(steps()).toEqual([0, 1000]);
  expect(lab.fresh.value).toBe(false);
  reader.asked.at(-1)!.answer(meansOf(-3));
  await settled();
  expect(steps()).toEqual([0, 1000, 2500]);
  expect(lab.fresh.value).toBe(true);
});

test('the curve of the book’s model stays as the book made it, whatever is read of the model', async () => {
  const { lab, reader } = openLab();
  lab.settings.set({ observationVariance: 0.5 });
  await settled();
  reader.asked[0]!.answer(meansOf(-9));
  await settled();
  expect(lab.watcher.means.value.evidence).toBe(-9);
  expect(lab.curve.value).toEqual(built.curve);
});
