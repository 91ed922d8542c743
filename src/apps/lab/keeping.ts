import { effect } from '@preact/signals';
import { keepReaderModel } from '../../toy/reader-model/index.ts';
import type { Image } from './images.ts';
import { readKept, writeKept, type Kept, type Store } from './kept.ts';
import type { Lab } from './model.ts';
import { choicesTable } from './values.ts';

const key = 'elbook.lab';
const delay = 400;

/** Keeps the lab as it stands: for this tab, so that tabs do not mix, and for the next visit. */
export interface Keeping {
  /** What was kept, this tab's first. */
  candidates(): readonly Kept[];
  ownImages(): readonly Image[] | undefined;
  save(): void;
  /** Saves whenever the lab comes to rest; returns how to stop. */
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
  let last: string | undefined;
  const found = foundHere();
  let touched = false;

  function candidates(): readonly Kept[] {
    return [tab, device].flatMap((store) => {
      try {
        return readKept(choicesTable, store().getItem(key)) ?? [];
      } catch {
        return [];
      }
    });
  }

  function keepIn(store: () => Store, text: string): string | undefined {
    try {
      store().setItem(key, text);
      return undefined;
    } catch {
      return 'This browser keeps nothing for this page: save the weights to a file before you close it.';
    }
  }

  function foundHere(): string | undefined {
    try {
      return withoutCurve(tab().getItem(key));
    } catch {
      return undefined;
    }
  }

  function save(): void {
    const { history, trained } = lab;
    const text = writeKept(choicesTable, { choices: history.choices.peek(), run: history.run.peek() });
    if (text === last) return;
    last = text;
    const { origin } = history.run.peek();
    touched ||= withoutCurve(text) !== found;
    const stores = origin === 'link' || !touched ? [tab] : [tab, device];
    const problems = stores.map((store) => keepIn(store, text));
    if (origin !== 'book' && origin !== 'link' && touched) problems.push(keepModel(trained.peek()).problem);
    onProblem(problems.find((problem) => problem !== undefined));
  }

  return {
    candidates,
    ownImages: () => candidates().find(({ choices }) => choices.own.length > 0)?.choices.own,
    save,
    start() {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const { history, training } = lab;
      let first = true;
      const stop = effect(() => {
        void history.choices.value;
        void history.run.value;
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

/** What was kept, but for the curve, which goes on being refined while nobody touches anything. */
function withoutCurve(text: string | null): string | undefined {
  return text?.replace(/"curve":"[^"]*"/, '');
}
