import { bookModel, type Weights } from '../../models/toy-vae/index.ts';
import { FULL_RUN } from '../../models/toy-vae/training/settings.ts';
import { initialState, stateFrom, weightsFrom, type TrainerState } from '../../models/toy-vae/training/state.ts';
import type { Curve } from './curve.ts';

/** Where a model comes from. */
export type Origin = 'book' | 'trained' | 'file' | 'link';

/** A model on its way. */
export interface Run {
  /** The book's own, trained here, or from a file or a link, without Adam's running means. */
  readonly origin: Origin;
  readonly state: TrainerState;
  readonly curve: Curve;
  /** Tells runs apart: a reading that comes late must not land on the curve of another. */
  readonly line: number;
}

let lines = 0;

function newLine(): number {
  lines += 1;
  return lines;
}

/** From the first weights of a seed. */
export function freshRun(seed: number): Run {
  return { origin: 'trained', state: initialState(seed), curve: [], line: newLine() };
}

/** A model from elsewhere: Adam starts anew. */
export function givenRun(origin: Origin, weights: Weights, step: number, curve: Curve): Run {
  const state = stateFrom(
    weightsFrom((name) => Float32Array.from(weights[name])),
    step,
  );
  return { origin, state, curve, line: newLine() };
}

/** A run as it was kept. */
export function keptRun(origin: Origin, state: TrainerState, curve: Curve): Run {
  return { origin, state, curve, line: newLine() };
}

/** The book's model with the curve of its training. */
export function bookRun(curve: Curve): Run {
  return givenRun('book', bookModel, FULL_RUN, curve);
}
