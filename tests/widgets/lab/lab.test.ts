import { describe, expect, test } from 'vitest';
import { bookModel } from '../../../src/vae/index.ts';
import { initialState } from '../../../src/vae/training/index.ts';
import { defaultSettings, FULL_RUN } from '../../../src/vae/training/settings.ts';
import { presetImages } from '../../../src/widgets/lab/images.ts';
import { createLab, type Lab } from '../../../src/widgets/lab/model.ts';
import { built, fakeReader, readingOf, type FakeReader } from './fake-reader.ts';
import { fakeTraining, settled, stepped, type FakeSession } from './fake-session.ts';

interface Scene {
  readonly lab: Lab;
  readonly sessions: readonly FakeSession[];
  readonly reader: FakeReader;
  readonly stop: () => void;
}

function openLab(): Scene {
  const { open, sessions } = fakeTraining();
  const reader = fakeReader();
  const lab = createLab({ open, reader, built });
  return { lab, sessions, reader, stop: lab.start() };
}

/** In training, a thousand steps on. */
async function underWay(): Promise<Scene & { readonly session: FakeSession }> {
  const scene = openLab();
  scene.lab.train();
  await settled();
  const session = scene.sessions[0]!;
  session.progress(1000);
  return { ...scene, session };
}

/** Answers requests as they come, until no more come. */
async function answerAll({ asked }: FakeReader): Promise<void> {
  for (let next = 0; next < asked.length; next++) {
    asked[next]!.answer(readingOf(-next));
    await settled();
  }
}

const stepOf = (lab: Lab): number => lab.history.run.value.state.step;

describe('training', () => {
  test('begins from the seed’s first weights, not from the book’s model, and runs to 4,000 steps', async () => {
    const { lab, sessions } = openLab();
    expect(lab.history.run.value.origin).toBe('book');
    expect(stepOf(lab)).toBe(FULL_RUN);
    lab.train();
    expect(lab.training.phase.value).toBe('starting');
    await settled();
    const [session] = sessions as [FakeSession];
    expect(session.options.state).toEqual(initialState(1));
    expect(session.options.settings).toEqual(defaultSettings);
    expect(session.options.images).toHaveLength(512 * 9);
    expect(session.paces).toEqual([{ stepsPerSecond: 1000, until: 4000, stride: 50 }]);
    expect(lab.training.phase.value).toBe('running');
    session.progress(250);
    expect(stepOf(lab)).toBe(250);
    expect(lab.training.stepsPerSecond.value).toBe(1000);
  });

  test('does not pass the book\u2019s numbers off as its own until it has been read', async () => {
    const { lab, session, reader } = await underWay();
    expect(lab.fresh.value).toBe(false);
    reader.asked[0]!.answer(readingOf(-1));
    await settled();
    expect(lab.fresh.value).toBe(true);
    session.progress(100);
    expect(lab.fresh.value).toBe(true);
  });

  test('pauses, and goes on in the same session to the next multiple of 4,000', async () => {
    const { lab, session, sessions } = await underWay();
    lab.training.pause();
    await settled();
    expect(lab.training.phase.value).toBe('resting');
    expect(stepOf(lab)).toBe(1000);
    session.progress(3000);
    lab.train();
    await settled();
    expect(sessions).toHaveLength(1);
    expect(session.paces.at(-1)).toEqual({ stepsPerSecond: 1000, until: 8000, stride: 50 });
  });

  test('takes one step from where it stands, and undo takes it back', async () => {
    const { lab, session } = await underWay();
    lab.training.pause();
    await settled();
    lab.oneStep();
    await settled();
    expect(stepOf(lab)).toBe(1001);
    lab.history.undo();
    expect(stepOf(lab)).toBe(1000);
    expect(session.closed).toBe(true);
  });

  test('of one step from the book\u2019s model is the first of a run from the start', async () => {
    const { lab, sessions } = openLab();
    lab.oneStep();
    await settled();
    expect(sessions[0]!.options.state).toEqual(initialState(1));
    expect(stepOf(lab)).toBe(1);
    lab.history.undo();
    expect(lab.history.run.value).toBe(lab.book);
  });

  test('is told of new settings, images and speeds on the way', async () => {
    const { lab, session } = await underWay();
    lab.history.choose({ learningRate: 0.1 });
    expect(session.settings).toEqual([{ ...defaultSettings, learningRate: 0.1 }]);
    lab.history.choose({ image: 3 });
    expect(session.settings).toHaveLength(1);
    lab.history.choose({ speed: '100' });
    await settled();
    expect(session.paces.at(-1)).toEqual({ stepsPerSecond: 100, until: 4000, stride: 50 });
    lab.addImage([1, 1, 1, 1, 1, 1, 1, 1, 1]);
    expect(session.images.at(-1)).toHaveLength(513 * 9);
  });

  test('at full speed leaves the pace to the session, and reads for the curve what was passed on the way', async () => {
    const { lab, sessions, reader } = openLab();
    lab.history.choose({ speed: 'full' });
    lab.train();
    await settled();
    const session = sessions[0]!;
    expect(session.paces).toEqual([{ stepsPerSecond: Infinity, until: 4000, stride: 50 }]);
    const start = session.options.state;
    session.progress(2000, [stepped(start, 50), stepped(start, 100)]);
    await settled();
    await answerAll(reader);
    const steps = lab.history.run.value.curve.map(({ step }) => step);
    expect(steps).toEqual(expect.arrayContaining([50, 100, 2000]));
  });

  test('that diverges keeps the last finite weights, says so, and rests', async () => {
    const { lab, session } = await underWay();
    const lastFinite = lab.history.run.value.state;
    session.tell({ kind: 'diverged', lastFinite, message: 'Training diverged.' });
    expect(lab.training.problem.value).toBe('Training diverged.');
    expect(lab.training.phase.value).toBe('resting');
    expect(lab.history.run.value.state).toBe(lastFinite);
    expect(session.closed).toBe(true);
    session.progress(50);
    expect(stepOf(lab)).toBe(1000);
  });

  test('whose worker cannot start says so, and the next try clears it', async () => {
    const { open, sessions } = fakeTraining();
    let broken = true;
    const lab = createLab({
      open: (options) => (broken ? Promise.reject(new Error('The worker is lost.')) : open(options)),
      reader: fakeReader(),
      built,
    });
    lab.start();
    lab.train();
    await settled();
    expect(lab.training.problem.value).toBe('The worker is lost.');
    expect(lab.training.phase.value).toBe('resting');
    broken = false;
    lab.train();
    await settled();
    expect(lab.training.problem.value).toBeUndefined();
    expect(sessions[0]!.paces).toHaveLength(1);
  });

  test('paused while it starts does not start', async () => {
    const { lab, sessions } = openLab();
    lab.train();
    lab.training.pause();
    await settled();
    expect(lab.training.phase.value).toBe('resting');
    expect(sessions.every(({ closed, paces }) => closed && paces.length === 0)).toBe(true);
  });

  test('ends its worker when the page lets go of the lab', async () => {
    const { session, stop } = await underWay();
    stop();
    expect(session.closed).toBe(true);
  });
});

describe('undo', () => {
  test('brings the run back after starting over, and ends what was going on', async () => {
    const { lab, session } = await underWay();
    const before = lab.history.run.value;
    lab.startOver();
    expect(stepOf(lab)).toBe(0);
    expect(session.closed).toBe(true);
    expect(lab.training.phase.value).toBe('resting');
    lab.history.undo();
    expect(lab.history.run.value).toBe(before);
  });

  test('leads from a run begun by accident back to the book’s model', async () => {
    const { lab } = await underWay();
    lab.history.undo();
    expect(lab.history.run.value).toBe(lab.book);
    expect(lab.history.canUndo.value).toBe(false);
  });

  test('of a setting leaves the training alone', async () => {
    const { lab, session } = await underWay();
    lab.history.choose({ beta: 4 });
    session.progress(500);
    lab.history.undo();
    expect(lab.history.choices.value.beta).toBe(1);
    expect(stepOf(lab)).toBe(1500);
    expect(session.closed).toBe(false);
  });

  test('of a drag is one step, and of two settings two', () => {
    const { lab } = openLab();
    for (const z of [0.1, 0.2, 0.3]) lab.history.choose({ point: [z, 0] });
    lab.history.settle();
    lab.history.choose({ beta: 2 });
    lab.history.undo();
    expect(lab.history.choices.value.point).toEqual([0.3, 0]);
    lab.history.undo();
    expect(lab.history.choices.value.point).toBeNull();
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
    expect(lab.scene.x.value).toBe(lab.history.choices.value.own[0]);
  });

  test('imported take the place of all; a preset takes theirs, and undo brings them back', () => {
    const { lab } = openLab();
    lab.useImages([Array(9).fill(0), Array(9).fill(1)]);
    expect(lab.scene.images.value).toHaveLength(2);
    lab.useData('brightness-contrast');
    expect(lab.scene.images.value).toEqual(presetImages('brightness-contrast'));
    lab.history.undo();
    expect(lab.scene.images.value).toHaveLength(2);
    lab.removeImage(0);
    lab.removeImage(0);
    expect(lab.scene.images.value).toEqual(presetImages('lit-tile'));
  });

  test('a place beyond the last image chooses the last', () => {
    const { lab } = openLab();
    lab.choose(100);
    lab.useImages([Array(9).fill(0)]);
    lab.history.choose({ image: 7 });
    expect(lab.scene.chosen.value).toBe(0);
  });
});

describe('a model from a file', () => {
  const model = { parameters: bookModel, settings: { ...defaultSettings, beta: 2 }, step: 77 };

  test('comes with its settings, its step and the preset its images are from', () => {
    const { lab } = openLab();
    expect(lab.loadModel({ ...model, images: presetImages('brightness-contrast').slice(0, 24) })).toBeUndefined();
    expect(lab.history.run.value).toMatchObject({ origin: 'file', curve: [] });
    expect(stepOf(lab)).toBe(77);
    expect(lab.history.choices.value).toMatchObject({ beta: 2, data: 'brightness-contrast', own: [] });
    lab.history.undo();
    expect(lab.history.run.value).toBe(lab.book);
    expect(lab.history.choices.value.beta).toBe(1);
  });

  test('of images of its own brings them', () => {
    const { lab } = openLab();
    lab.loadModel({ ...model, images: [Array(9).fill(0.2)] });
    expect(lab.history.choices.value).toMatchObject({ data: 'own', own: [Array(9).fill(51 / 255)] });
  });

  test('trained as the lab cannot is refused, and nothing changes', () => {
    const { lab } = openLab();
    const settings = { ...defaultSettings, observationVariance: 1e-6 };
    expect(lab.loadModel({ ...model, settings, images: [Array(9).fill(0.2)] })).toContain('For σ², type');
    expect(lab.history.run.value).toBe(lab.book);
  });
});

test('readings become points of the curve of their own run, and of no other', async () => {
  const { lab, reader, session } = await underWay();
  await settled();
  expect(reader.asked).toHaveLength(1);
  reader.asked[0]!.answer(readingOf(-2));
  await settled();
  expect(lab.history.run.value.curve.map(({ evidence }) => evidence)).toEqual([-2]);
  expect(lab.watcher.reading.value.evidence).toBe(-2);
  session.progress(100);
  await settled();
  const late = reader.asked.at(-1)!;
  lab.startOver();
  late.answer(readingOf(-1));
  await settled();
  expect(lab.history.run.value.curve).toEqual([]);
});

test('the curve of the book’s model stays as the book made it, whatever is read of the model', async () => {
  const { lab, reader } = openLab();
  lab.history.choose({ observationVariance: 0.5 });
  await settled();
  reader.asked[0]!.answer(readingOf(-9));
  await settled();
  expect(lab.watcher.reading.value.evidence).toBe(-9);
  expect(lab.history.run.value.curve).toEqual(built.curve);
});
