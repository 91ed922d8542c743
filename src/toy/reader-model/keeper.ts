import { signal, type ReadonlySignal } from '@preact/signals';
import type { TrainedModel } from './trained-model.ts';
import { readStored, removeStored, writeStored, type Store } from '../../kit/work/stored.ts';
import { readWeightsFile, weightsFile } from './weights-file.ts';

const KEY = 'elbook.reader-model';
const ASIDE = `${KEY}.unread`;

const lost =
  'The model that you trained was kept on this device, but it cannot be read any more, so it is put aside. Train one anew, or load its weights file in the lab.';

/** What became of keeping a model: where it could not be, the sentence that says what that means. */
export interface KeepOutcome {
  readonly kept: boolean;
  readonly problem?: string;
}

/** One trained model, kept on the device. */
export interface Keeper {
  readonly model: ReadonlySignal<TrainedModel | null>;
  /** Why a model that was kept here is no more, for the reader; null where nothing was lost. */
  readonly loss: ReadonlySignal<string | null>;
  keep(model: TrainedModel): KeepOutcome;
  forget(): void;
  /** Another tab wrote to the storage: to this key, or, with null, to all. */
  changed(key: string | null): void;
}

/**
 * Keeps a model as the text of its weights file, in a storage that may refuse to be read or written. Content that
 * cannot be read is put aside.
 */
export function createKeeper(storage: () => Store): Keeper {
  const model = signal<TrainedModel | null>(null);
  const loss = signal<string | null>(null);

  function read(): void {
    const text = readStored(storage, KEY);
    const reading = text === null ? null : readWeightsFile(text);
    model.value = reading?.ok ? reading.value : null;
    if (text === null || reading?.ok) return;
    loss.value = lost;
    if (writeStored(storage, ASIDE, text)) removeStored(storage, KEY);
  }

  function keep(given: TrainedModel): KeepOutcome {
    const text = weightsFile(given);
    const reading = readWeightsFile(text);
    if (!reading.ok) return { kept: false, problem: `The model is not kept. ${reading.problem}` };
    model.value = reading.value;
    loss.value = null;
    if (writeStored(storage, KEY, text)) return { kept: true };
    return { kept: false, problem: 'This browser keeps nothing for this page: the model lasts until you close it.' };
  }

  read();
  return {
    model,
    loss,
    keep,
    forget() {
      model.value = null;
      loss.value = null;
      removeStored(storage, KEY);
    },
    changed(key) {
      if (key === KEY || key === null) read();
    },
  };
}
