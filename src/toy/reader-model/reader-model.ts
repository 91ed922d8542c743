import type { ReadonlySignal } from '@preact/signals';
import { createKeeper, type KeepOutcome } from './keeper.ts';
import type { TrainedModel } from './trained-model.ts';

const inPage = typeof window !== 'undefined';
const nowhere = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };

const keeper = createKeeper(() => (inPage ? localStorage : nowhere));
if (inPage) addEventListener('storage', ({ key }) => keeper.changed(key));

/** The model that the reader trained in the lab, kept on this device; null at build and where there is none. */
export const readerModel: ReadonlySignal<TrainedModel | null> = keeper.model;

/** Why a model that was kept is no more, for the reader; null where nothing was lost. */
export const readerModelLoss: ReadonlySignal<string | null> = keeper.loss;

/** Makes a model the reader's, in all tabs. Its weights are rounded to single precision, as files and links keep them. */
export const keepReaderModel = (model: TrainedModel): KeepOutcome => keeper.keep(model);

export const forgetReaderModel = (): void => keeper.forget();
