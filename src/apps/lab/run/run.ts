import { bookModel, type Weights } from '../../../models/toy-vae/index.ts';
import { FULL_RUN } from '../../../models/toy-vae/training/settings.ts';
import { initialState, stateFrom, weightsFrom, type TrainerState } from '../../../models/toy-vae/training/state.ts';

/** Where a model comes from. */
export const origins = ['book', 'trained', 'file', 'link'] as const;
export type Origin = (typeof origins)[number];

/** A model on its way. */
export interface Run {
  /** The book's own, trained here, or from a file or a link, without Adam's running means. */
  readonly origin: Origin;
  readonly state: TrainerState;
  /** Tells runs apart, and names the curve that a reading belongs to, however late it comes. */
  readonly line: number;
}

let lines = 0;

export function newLine(): number {
  lines += 1;
  return lines;
}

/** From the first weights of a seed. */
export function freshRun(seed: number): Run {
  return { origin: 'trained', state: initialState(seed), line: newLine() };
}

/** A model from elsewhere: Adam starts anew. */
export function givenRun(origin: Origin, weights: Weights, step: number): Run {
  const state = stateFrom(
    weightsFrom((name) => Float32Array.from(weights[name])),
    step,
  );
  return { origin, state, line: newLine() };
}

export function keptRun(origin: Origin, state: TrainerState): Run {
  return { origin, state, line: newLine() };
}

/** The book's model, at the end of its training. */
export function bookRun(): Run {
  return givenRun('book', bookModel, FULL_RUN);
}
