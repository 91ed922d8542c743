import { beforeEach, describe, expect, test, vi } from 'vitest';
import { frameSettings } from '../../../src/apps/lab/frame-settings.ts';
import { createKeeping } from '../../../src/apps/lab/keeping.ts';
import { readKept, writeKept, type Store } from '../../../src/apps/lab/kept.ts';
import { createLab } from '../../../src/apps/lab/model.ts';
import type { keepReaderModel } from '../../../src/toy/reader-model/index.ts';
import { choicesTable } from '../../../src/apps/lab/values.ts';
import { readSettings, writeSettings } from '../../../src/kit/settings/url-state.ts';
import { built, fakeReader } from './fake-reader.ts';
import { fakeTraining, settled } from './fake-session.ts';

const namespace = { prefix: 'lab', version: 1 };

function store(): Store {
  const items = new Map<string, string>();
  return { getItem: (key) => items.get(key) ?? null, setItem: (key, text) => void items.set(key, text) };
}

function openPage(tab: Store, device: Store) {
  const { open, sessions } = fakeTraining();
  const lab = createLab({ open, reader: fakeReader(), built });
  const problems: (string | undefined)[] = [];
  const keepModel = vi.fn((): ReturnType<typeof keepReaderModel> => ({ kept: true }));
  const keeping = createKeeping(
    lab,
    () => tab,
    () => device,
    (problem) => problems.push(problem),
    keepModel,
  );
  const settings = frameSettings(lab, keeping);
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
  return { lab, sessions, keeping, keepModel, settings, problems, address, visit };
}

/** A page on which 1,500 steps were trained at β = 2, with an image of its own. */
async function trainedPage() {
  const page = openPage(tab, device);
  page.lab.history.choose({ beta: 2 });
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
    const kept = { choices: lab.history.choices.value, run: lab.history.run.value };
    const back = readKept(choicesTable, writeKept(choicesTable, kept));
    expect(back!.choices).toEqual(kept.choices);
    expect(back!.run).toEqual({ ...kept.run, line: expect.any(Number) as number });
  });

  test.each([
    [null],
    [''],
    ['{"choices":'],
    ['{}'],
    ['{"choices":"","own":"","origin":"book","step":1,"arrays":"AAAA","curve":""}'],
  ])('is nothing where the browser has %s', (text) => {
    expect(readKept(choicesTable, text)).toBeUndefined();
  });

  test('is handed to the other figures, but the book’s model is not', async () => {
    const { keepModel } = await trainedPage();
    expect(keepModel).toHaveBeenCalledWith(expect.objectContaining({ step: 1500 }));
    const untouched = openPage(tab, device);
    untouched.lab.history.choose({ beta: 3 });
    untouched.keeping.save();
    expect(untouched.keepModel).not.toHaveBeenCalled();
  });

  test('where the browser refuses, a sentence says what to do', () => {
    const refusing: Store = {
      getItem: () => {
        throw new Error('refused');
      },
      setItem: () => {
        throw new Error('refused');
      },
    };
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
    older.lab.history.run.value = { ...older.lab.history.run.value, curve: [] };
    older.keeping.save();
    const onDevice = (): number => openPage(store(), device).keeping.candidates()[0]!.run.state.step;
    expect(onDevice()).toBe(0);
    expect(older.keepModel).not.toHaveBeenCalled();
    older.lab.history.choose({ beta: 3 });
    older.keeping.save();
    expect(onDevice()).toBe(1500);
    expect(older.keepModel).toHaveBeenCalledTimes(1);
  });
});

describe('coming back', () => {
  test('by reload finds everything as it was left, Adam’s running means too', async () => {
    const before = await trainedPage();
    const after = openPage(tab, device);
    expect(after.visit(before.address())).toEqual([]);
    expect(after.lab.history.run.value.state).toEqual(before.lab.history.run.value.state);
    expect(after.lab.history.run.value.origin).toBe('trained');
    expect(after.lab.history.choices.value).toEqual(before.lab.history.choices.value);
  });

  test('on another day by the plain address finds the device’s model, in a new tab', async () => {
    await trainedPage();
    const after = openPage(store(), device);
    after.visit('');
    expect(after.lab.history.run.value.state.step).toBe(1500);
  });

  test('for the first time finds the book’s model', () => {
    const page = openPage(tab, device);
    page.visit('');
    expect(page.lab.history.run.value).toBe(page.lab.book);
    expect(page.settings.canUndo.value).toBe(false);
    expect(page.address()).toBe('');
  });
});

describe('a link', () => {
  test('shows the same model, settings and images on another device', async () => {
    const sender = await trainedPage();
    const receiver = openPage(store(), store());
    expect(receiver.visit(sender.address())).toEqual([]);
    const { weights, step } = receiver.lab.history.run.value.state;
    expect(weights).toEqual(sender.lab.history.run.value.state.weights);
    expect(step).toBe(1500);
    expect(receiver.lab.history.choices.value).toEqual(sender.lab.history.choices.value);
    expect(receiver.address()).toBe(sender.address());
  });

  test('whose weights are garbled shows the book’s model, without the changes on the way of another', async () => {
    const sender = await trainedPage();
    sender.lab.history.choose({ learningRate: 0.5 });
    const receiver = openPage(store(), store());
    expect(receiver.visit(sender.address().replace(/weights=\w{9}/, 'weights='))).toHaveLength(1);
    expect(receiver.lab.history.run.value).toBe(receiver.lab.book);
    expect(receiver.lab.history.choices.value.learningRate).toBe(0.5);
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
    expect(page.lab.history.run.value.state.step).toBe(1500);
    page.visit(sender.address());
    page.keeping.save();
    expect(openPage(store(), myDevice).keeping.candidates()[0]!.run.state.step).toBe(0);
    page.settings.undo();
    expect(page.lab.history.run.value.state.step).toBe(0);
    expect(page.settings.canUndo.value).toBe(false);
  });
});

test('reset leads to the book’s model, and undo back', async () => {
  const { lab, settings } = await trainedPage();
  settings.reset();
  expect(lab.history.run.value).toBe(lab.book);
  expect(settings.isInitial.value).toBe(true);
  settings.undo();
  expect(lab.history.run.value.state.step).toBe(1500);
});
