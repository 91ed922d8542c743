import { effect } from '@preact/signals';
import { readStored, writeStored, type Store } from '../../../kit/work/stored.ts';
import { keepReaderModel } from '../../../toy/reader-model/index.ts';
import { key, type Kept } from './kept.ts';
import { readLab, writeLab, writeWithoutCurve, type StoredLab } from './stored-lab.ts';
import type { Lab } from '../model.ts';
import { choicesTable } from '../values.ts';

const delay = 400;

/** Keeps the lab as it stands: for this tab, so that tabs do not mix, and for the next visit. */
export interface Keeping extends Kept {
  save(): void;
  /** Saves whenever the lab comes to rest, what was changed before this too; returns how to stop. */
  start(): () => void;
}

/**
 * Stores may throw where the browser refuses; `onProblem` is told, in a sentence, of what could not be kept, and of
 * nothing once all is kept. What came with a link is kept for the tab alone, so that looking at another's model costs
 * nobody his own; so is what this tab found and did not touch, since another tab may have gone further.
 */
export function createKeeping(
  lab: Lab,
  tab: () => Store,
  device: () => Store,
  onProblem: (sentence: string | undefined) => void,
  keepModel = keepReaderModel,
): Keeping {
  const stored = (store: () => Store): StoredLab | undefined => readLab(choicesTable, readStored(store, key));
  const identity = (one: StoredLab | undefined): string | undefined => one && writeWithoutCurve(choicesTable, one);
  let last = identity(stored(tab));
  let touched = false;

  const candidates = (): readonly StoredLab[] => [stored(tab), stored(device)].filter((one) => one !== undefined);

  const keepIn = (store: () => Store, text: string): string | undefined =>
    writeStored(store, key, text)
      ? undefined
      : 'This browser keeps nothing for this page: save the weights to a file before you close it.';

  /** A curve that was refined is kept with its lab, and where another has taken the lab's place it is not. */
  function save(): void {
    const { settings, run, curve, trained } = lab;
    const here = { choices: settings.values.peek(), run: run.peek(), curve: curve.peek() };
    const now = identity(here);
    const changed = now !== last;
    last = now;
    touched ||= changed;
    const { origin } = here.run;
    const stores = (origin === 'link' || !touched ? [tab] : [tab, device]).filter(
      (store) => changed || identity(stored(store)) === now,
    );
    const text = writeLab(choicesTable, here);
    const problems = stores.map((store) => keepIn(store, text));
    if (!changed) return;
    if (origin !== 'book' && origin !== 'link') problems.push(keepModel(trained.peek()).problem);
    onProblem(problems.find((problem) => problem !== undefined));
  }

  return {
    candidates,
    ownImages: () => candidates().find(({ choices }) => choices.own.length > 0)?.choices.own,
    save,
    start() {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const { settings, run, curve, training } = lab;
      let first = !settings.canUndo.peek();
      const stop = effect(() => {
        void settings.values.value;
        void run.value;
        void curve.value;
        const resting = training.phase.value === 'resting';
        if (first) first = false;
        else if (resting) {
          clearTimeout(timer);
          timer = setTimeout(save, delay);
        }
      });
      return () => {
        clearTimeout(timer);
        stop();
        if (!first) save();
      };
    },
  };
}
