import {
  bookImages,
  bookTrainingSet,
  elbo,
  encode,
  historyPoint,
  klToPosterior,
  latentGrid,
  logEvidence,
  type HistoryPoint,
  type Parameters,
} from '../../models/toy-vae/index.ts';
import { defaultSettings, FULL_RUN } from '../../models/toy-vae/training/settings.ts';
import { initialState } from '../../models/toy-vae/training/state.ts';
import { createStep } from '../../models/toy-vae/training/step.ts';
import { told } from '../../kit/work/sound-result.ts';
import type { Ending, Run } from './run.ts';

/** The image that is measured: the book's first. */
const x = bookImages[0]!;

/** The climb is steep at first, and is measured closely there. */
const [steepUntil, everySteep, every] = [300, 10, 200];
const isMeasured = (step: number): boolean => step % (step < steepUntil ? everySteep : every) === 0;
/** So many measured points come together. */
const atOnce = 4;

/** Trains the book's model from a seed, and measures it on the way: its parts are the run as far as it has come. */
export default function* boundRun(seed: number): Generator<Run, Run> {
  const settings = { ...defaultSettings, seed };
  const state = initialState(seed);
  const take = createStep(Float32Array.from(bookTrainingSet()), settings);
  const parameters = (): Parameters => ({ ...state.weights, observationVariance: settings.observationVariance });
  const history: HistoryPoint[] = [];
  for (let step = 0; step <= FULL_RUN; step++) {
    if (isMeasured(step)) {
      history.push(historyPoint(step, parameters(), [x], 'live'));
      if (history.length % atOnce === 0) yield { history: [...history] };
    }
    if (step < FULL_RUN) take(state, step);
  }
  return { history, ending: endingOf(parameters()) };
}

/** Reads the gap of a model exactly, on both roads. */
function endingOf(parameters: Parameters): Ending {
  const [q, grid] = [encode(parameters, x), latentGrid(parameters)];
  return {
    gap: told(logEvidence(parameters, x, grid)) - told(elbo(parameters, x, q)),
    divergence: told(klToPosterior(parameters, x, q, grid)),
  };
}
