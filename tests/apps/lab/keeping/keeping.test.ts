import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createKeeping } from '../../../../src/apps/lab/keeping/keeping.ts';
import { linkOf } from '../../../../src/apps/lab/keeping/link.ts';
import { createLab } from '../../../../src/apps/lab/model.ts';
import { readLab, writeLab } from '../../../../src/apps/lab/keeping/stored-lab.ts';
import type { Store } from '../../../../src/kit/work/stored.ts';
import type { keepReaderModel } from '../../../../src/toy/reader-model/index.ts';
import { initialWeights } from '../../../../src/models/toy-vae/training/state.ts';
import { choicesTable } from '../../../../src/apps/lab/values.ts';
import { readSettings, writeSettings } from '../../../../src/kit/settings/url-state.ts';
import { built, fakeReader, meansOf } from '../fake-reader.ts';
import madeBefore from './made-before.json' with { type: 'json' };
import { fakeTraining, settled } from '../fake-session.ts';

const namespace = { prefix: 'lab', version: 1 };

function store(): Store {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, text) => void items.set(key, text),
    removeItem: (key) => void items.delete(key),
  };
}

function storeOf(text: string): Store {
  const filled = store();
  filled.setItem('elbook.lab', text);
  return filled;
}

type Page = ReturnType<typeof openPage>;

function openPage(tab: Store, device: Store) {
  const { open, sessions } = fakeTraining();
  const reader = fakeReader();
  const lab = createLab({ open, reader, built });
  const problems: (string | undefined)[] = [];
  const keepModel = vi.fn((): ReturnType<typeof keepReaderModel> => ({ kept: true }));
  const keeping = createKeeping(
    lab,
    () => tab,
    () => device,
    (problem) => problems.push(problem),
    keepModel,
  );
  const settings = linkOf(lab, keeping);
  lab.start();
  const address = (): string => {
    const params = new URLSearchParams();
    if (!settings.isInitial.value) writeSettings(settings.table, namespace, settings.values.value, params);
    return params.toString();
  };
  const visit = (search: string): readonly string[] => {
    const { values, problems: wrong } = readSettings(settings.table, namespace, new URLSearchParams(search));
    settings.load(values);
    return wrong;
  };
  return { lab, reader, sessions, keeping, keepModel, settings, problems, address, visit };
}

/** A page on which 1,500 steps were trained at β = 2, with an image of its own. */
async function trainedPage() {
  const page = openPage(tab, device);
  page.lab.settings.set({ beta: 2 });
  page.lab.addImage(Array(9).fill(0.4));
  page.lab.train();
  await settled();
  page.sessions[0]!.progress(1500);
  page.keeping.save();
  return page;
}

let tab: Store;
let device: Store;
beforeEach(() => {
  tab = store();
  device = store();
});

describe('what is kept', () => {
  test('comes back to the bit: choices, images, weights, running means, step and curve', async () => {
    const { lab } = await trainedPage();
    const curve = [{ step: 50, evidence: -1, elbo: -2, reconstruction: 0, kl: 2 }];
    const kept = { choices: lab.settings.values.value, run: lab.run.value, curve };
    const back = readLab(choicesTable, writeLab(choicesTable, kept));
    expect(back).toEqual({ ...kept, run: { ...kept.run, line: expect.any(Number) as number } });
  });

  test.each([
    [null],
    [''],
    ['{"choices":'],
    ['{}'],
    ['{"choices":"","own":"","origin":"book","step":1,"arrays":"AAAA","curve":""}'],
  ])('is nothing where the browser has %s', (text) => {
    expect(readLab(choicesTable, text)).toBeUndefined();
  });

  test.each([
    ['an origin that the lab does not know', { origin: 'elsewhere' }],
    ['no origin', { origin: undefined }],
    ['a step below 0', { step: -1, momentsFrom: -1 }],
    ['half a step', { step: 0.5 }],
    ['more steps than training takes', { step: 1e12 }],
    ['running means from a later step', { momentsFrom: 1501 }],
    ['no weights', { arrays: 'AAAA' }],
    ['weights that are no text', { arrays: 7 }],
    ['choices that are no text', { choices: null }],
  ])('is nothing where it has %s', async (_, damage) => {
    await trainedPage();
    const text = tab.getItem('elbook.lab')!;
    expect(readLab(choicesTable, text)).toBeDefined();
    expect(readLab(choicesTable, JSON.stringify({ ...JSON.parse(text), ...damage }))).toBeUndefined();
  });

  test('opens without a curve that cannot be read', async () => {
    await trainedPage();
    const damaged = { ...JSON.parse(tab.getItem('elbook.lab')!), curve: 'AAAA' };
    expect(readLab(choicesTable, JSON.stringify(damaged))).toMatchObject({ run: { state: { step: 1500 } }, curve: [] });
  });

  test('is handed to the other figures, but the book’s model is not', async () => {
    const { keepModel } = await trainedPage();
    expect(keepModel).toHaveBeenCalledWith(expect.objectContaining({ step: 1500 }));
    const untouched = openPage(tab, device);
    untouched.lab.settings.set({ beta: 3 });
    untouched.keeping.save();
    expect(untouched.keepModel).not.toHaveBeenCalled();
  });

  test('where the browser refuses, a sentence says what to do', () => {
    const refuse = () => {
      throw new Error('refused');
    };
    const refusing: Store = { getItem: refuse, setItem: refuse, removeItem: refuse };
    const page = openPage(refusing, refusing);
    page.keeping.save();
    expect(page.problems).toEqual([
      'This browser keeps nothing for this page: save the weights to a file before you close it.',
    ]);
    expect(page.keeping.candidates()).toEqual([]);
  });

  test('is no problem any more once a model can be kept that comes after one that cannot', async () => {
    const page = await trainedPage();
    page.keepModel.mockReturnValueOnce({ kept: false, problem: 'The model is not kept.' });
    page.sessions[0]!.progress(10);
    page.keeping.save();
    expect(page.problems.at(-1)).toBe('The model is not kept.');
    page.lab.startOver();
    page.keeping.save();
    expect(page.problems.at(-1)).toBeUndefined();
  });

  test('of an older tab, reloaded and not touched, does not displace what a newer one kept', async () => {
    await trainedPage();
    const newer = openPage(store(), device);
    newer.visit('');
    newer.lab.startOver();
    newer.keeping.save();
    const older = openPage(tab, device);
    older.visit('');
    await settled();
    older.reader.asked[0]!.answer(meansOf(-3));
    await settled();
    expect(older.lab.curve.value).toHaveLength(1);
    older.keeping.save();
    const onDevice = (): number => openPage(store(), device).keeping.candidates()[0]!.run.state.step;
    expect(onDevice()).toBe(0);
    expect(older.keepModel).not.toHaveBeenCalled();
    older.lab.settings.set({ beta: 3 });
    older.keeping.save();
    expect(onDevice()).toBe(1500);
    expect(older.keepModel).toHaveBeenCalledTimes(1);
  });
});

test('a curve that is refined while nobody touches anything is kept with its lab, and displaces no other', async () => {
  const page = await trainedPage();
  const curveIn = (store: Store) => readLab(choicesTable, store.getItem('elbook.lab'))!.curve;
  expect(curveIn(device)).toEqual([]);
  await settled();
  page.reader.asked[0]!.answer(meansOf(-3));
  await settled();
  page.keeping.save();
  expect(curveIn(tab).map(({ evidence }) => evidence)).toEqual([-3]);
  expect(curveIn(device)).toEqual(curveIn(tab));
  expect(page.keepModel).toHaveBeenCalledTimes(1);

  const newer = openPage(store(), device);
  newer.visit('');
  newer.lab.startOver();
  newer.keeping.save();
  const taken = device.getItem('elbook.lab');
  page.reader.asked.at(-1)!.answer(meansOf(-2));
  await settled();
  page.keeping.save();
  expect(device.getItem('elbook.lab')).toBe(taken);
});

describe('coming back', () => {
  test('by reload finds everything as it was left, Adam’s running means too', async () => {
    const before = await trainedPage();
    const after = openPage(tab, device);
    expect(after.visit(before.address())).toEqual([]);
    expect(after.lab.run.value.state).toEqual(before.lab.run.value.state);
    expect(after.lab.run.value.origin).toBe('trained');
    expect(after.lab.settings.values.value).toEqual(before.lab.settings.values.value);
  });

  test('on another day by the plain address finds the device’s model, in a new tab', async () => {
    await trainedPage();
    const after = openPage(store(), device);
    after.visit('');
    expect(after.lab.run.value.state.step).toBe(1500);
  });

  test('for the first time finds the book’s model', () => {
    const page = openPage(tab, device);
    page.visit('');
    expect(page.lab.run.value).toBe(page.lab.book);
    expect(page.settings.canUndo.value).toBe(false);
    expect(page.address()).toBe('');
  });
});

describe('a link', () => {
  test('shows the same model, settings and images on another device', async () => {
    const sender = await trainedPage();
    const receiver = openPage(store(), store());
    expect(receiver.visit(sender.address())).toEqual([]);
    const { weights, step } = receiver.lab.run.value.state;
    expect(weights).toEqual(sender.lab.run.value.state.weights);
    expect(step).toBe(1500);
    expect(receiver.lab.settings.values.value).toEqual(sender.lab.settings.values.value);
    expect(receiver.address()).toBe(sender.address());
  });

  test('whose weights are garbled shows the book’s model, without the changes on the way of another', async () => {
    const sender = await trainedPage();
    sender.lab.settings.set({ learningRate: 0.5 });
    const receiver = openPage(store(), store());
    expect(receiver.visit(sender.address().replace(/weights=\w{9}/, 'weights='))).toHaveLength(1);
    expect(receiver.lab.run.value).toBe(receiver.lab.book);
    expect(receiver.lab.settings.values.value.learningRate).toBe(0.5);
    expect(receiver.lab.marks.value).toEqual([]);
  });

  test('opened over one’s own model can be undone, and read again changes nothing', async () => {
    const sender = await trainedPage();
    const [myTab, myDevice] = [store(), store()];
    const mine = openPage(myTab, myDevice);
    mine.lab.startOver();
    mine.keeping.save();
    const page = openPage(myTab, myDevice);
    page.visit(sender.address());
    expect(page.lab.run.value.state.step).toBe(1500);
    page.visit(sender.address());
    page.keeping.save();
    expect(openPage(store(), myDevice).keeping.candidates()[0]!.run.state.step).toBe(0);
    page.settings.undo();
    expect(page.lab.run.value.state.step).toBe(0);
    expect(page.settings.canUndo.value).toBe(false);
  });
});

describe('what was made before the curve left the run', () => {
  const curve = [0, 50, 900].map((step, i) => ({
    step,
    evidence: -1.5 + i / 4,
    elbo: -3 + i / 2,
    reconstruction: -2 + i,
    kl: 1 + i / 2,
  }));

  test.each([
    ['a link', 'link', (): Page => openPage(store(), store())],
    ['a stored lab', 'trained', (): Page => openPage(storeOf(madeBefore.stored), store())],
  ] as const)('%s opens with its model, its choices and its curve', (_, origin, open) => {
    const page = open();
    expect(page.visit(origin === 'link' ? madeBefore.link : '')).toEqual([]);
    const { run, settings } = page.lab;
    expect(run.value.origin).toBe(origin);
    expect(run.value.state.step).toBe(900);
    expect(run.value.state.weights).toEqual(initialWeights(7));
    expect(settings.values.value).toMatchObject({ beta: 2, image: 3 });
    expect(settings.values.value.own).toHaveLength(1);
    expect(page.lab.marks.value).toEqual([{ step: 300, text: '$β = 2$' }]);
    expect(page.lab.curve.value).toEqual(curve);
  });
});

test('reset leads to the book’s model, and undo back', async () => {
  const { lab, settings } = await trainedPage();
  settings.reset();
  expect(lab.run.value).toBe(lab.book);
  expect(settings.isInitial.value).toBe(true);
  settings.undo();
  expect(lab.run.value.state.step).toBe(1500);
});
