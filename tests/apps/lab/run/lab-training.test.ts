import { describe, expect, test } from 'vitest';
import { initialState } from '../../../../src/models/toy-vae/training/index.ts';
import { defaultSettings, FULL_RUN } from '../../../../src/models/toy-vae/training/settings.ts';
import { meansOf, type FakeReader } from '../fake-reader.ts';
import { settled, stepped, type FakeSession } from '../fake-session.ts';
import { openLab, stepOf, underWay } from '../open-lab.ts';

/** Answers requests as they come, until no more come. */
async function answerAll({ asked }: FakeReader): Promise<void> {
  for (let next = 0; next < asked.length; next++) {
    asked[next]!.answer(meansOf(-next));
    await settled();
  }
}

describe('training', () => {
  test('begins from the seed’s first weights, not from the book’s model, and runs to 4,000 steps', async () => {
    const { lab, sessions } = openLab();
    expect(lab.run.value.origin).toBe('book');
    expect(stepOf(lab)).toBe(FULL_RUN);
    lab.train();
    expect(lab.training.phase.value).toBe('starting');
    await settled();
    const [session] = sessions as [FakeSession];
    expect(session.options.state).toEqual(initialState(1));
    expect(session.options.settings).toEqual(defaultSettings);
    expect(session.options.images).toHaveLength(512 * 9);
    expect(session.paces).toEqual([{ stepsPerSecond: 250, until: 4000, stride: 10 }]);
    expect(lab.training.phase.value).toBe('running');
    session.progress(250);
    expect(stepOf(lab)).toBe(250);
    expect(lab.training.stepsPerSecond.value).toBe(1000);
  });

  test('does not pass the book\u2019s numbers off as its own until it has been read', async () => {
    const { lab, session, reader } = await underWay();
    expect(lab.fresh.value).toBe(false);
    reader.asked[0]!.answer(meansOf(-1));
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
    expect(session.paces.at(-1)).toEqual({ stepsPerSecond: 250, until: 8000, stride: 10 });
  });

  test('takes one step from where it stands, and undo takes it back', async () => {
    const { lab, session } = await underWay();
    lab.training.pause();
    await settled();
    lab.oneStep();
    await settled();
    expect(stepOf(lab)).toBe(1001);
    lab.settings.undo();
    expect(stepOf(lab)).toBe(1000);
    expect(session.closed).toBe(true);
  });

  test('of one step from the book\u2019s model is the first of a run from the start', async () => {
    const { lab, sessions } = openLab();
    lab.oneStep();
    await settled();
    expect(sessions[0]!.options.state).toEqual(initialState(1));
    expect(stepOf(lab)).toBe(1);
    lab.settings.undo();
    expect(lab.run.value).toBe(lab.book);
  });

  test('is told of new settings, images and speeds on the way', async () => {
    const { lab, session } = await underWay();
    lab.settings.set({ learningRate: 0.1 });
    await settled();
    expect(session.settings).toEqual([{ ...defaultSettings, learningRate: 0.1 }]);
    lab.settings.set({ image: 3 });
    await settled();
    expect(session.settings).toHaveLength(1);
    lab.settings.set({ speed: '100' });
    await settled();
    expect(session.paces.at(-1)).toEqual({ stepsPerSecond: 100, until: 4000, stride: 10 });
    lab.addImage([1, 1, 1, 1, 1, 1, 1, 1, 1]);
    await settled();
    expect(session.images.at(-1)).toHaveLength(513 * 9);
  });

  test('at full speed leaves the pace to the session, and reads for the curve what was passed on the way', async () => {
    const { lab, sessions, reader } = openLab();
    lab.settings.set({ speed: 'full' });
    lab.train();
    await settled();
    const session = sessions[0]!;
    expect(session.paces).toEqual([{ stepsPerSecond: Infinity, until: 4000, stride: 50 }]);
    const start = session.options.state;
    session.progress(2000, [stepped(start, 50), stepped(start, 100)]);
    await settled();
    await answerAll(reader);
    const steps = lab.curve.value.map(({ step }) => step);
    expect(steps).toEqual(expect.arrayContaining([50, 100, 2000]));
  });

  test('that diverges keeps the last finite weights, says so, and rests', async () => {
    const { lab, session } = await underWay();
    const lastFinite = lab.run.value.state;
    session.tell({ kind: 'diverged', lastFinite, message: 'Training diverged.' });
    expect(lab.training.problem.value).toBe('Training diverged.');
    expect(lab.training.phase.value).toBe('resting');
    expect(lab.run.value.state).toBe(lastFinite);
    expect(session.closed).toBe(true);
    session.progress(50);
    expect(stepOf(lab)).toBe(1000);
  });

  test('whose worker cannot start says so, and the next try clears it', async () => {
    const { lab, sessions } = openLab();
    lab.train();
    sessions[0]!.tell({ kind: 'failed', message: 'The worker is lost.' });
    await settled();
    expect(lab.training.problem.value).toBe('The worker is lost.');
    expect(lab.training.phase.value).toBe('resting');
    expect(sessions[0]!.closed).toBe(true);
    lab.train();
    await settled();
    expect(lab.training.problem.value).toBeUndefined();
    expect(sessions[1]!.paces).toHaveLength(1);
  });

  test('that its page paused says why', async () => {
    const { lab, session } = await underWay();
    session.tell({ kind: 'paused', state: lab.run.value.state, passed: [], notice: 'Its page was hidden.' });
    expect(lab.training.phase.value).toBe('resting');
    expect(lab.training.notice.value).toBe('Its page was hidden.');
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
