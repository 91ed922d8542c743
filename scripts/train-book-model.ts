// npm run train:book: trains the model of the book and writes its weights and the history of its training.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import {
  elbo,
  encode,
  latentGrid,
  logEvidence,
  makeImages,
  PIXELS,
  WEIGHT_NAMES,
} from '../src/models/toy-vae/index.ts';
import type { HistoryPoint } from '../src/models/toy-vae/examples/book-history.ts';
import type { Parameters } from '../src/models/toy-vae/model/parameters.ts';
import { defaultSettings, FULL_RUN } from '../src/models/toy-vae/training/settings.ts';
import { initialState, type FloatWeights, type TrainerState } from '../src/models/toy-vae/training/state.ts';
import { createStep } from '../src/models/toy-vae/training/step.ts';

const images = makeImages('lit-tile', 1, 512);
const measuredImages = 24;
/** The climb is steep at first, and is measured closely there. */
const [steepUntil, everySteep, every] = [300, 5, 50];
const isMeasured = (step: number): boolean => step % (step < steepUntil ? everySteep : every) === 0;

/** The book's run after so many steps; `visit` sees it on the way, before the first step too. */
export function trainBookModel(steps: number, visit: (state: TrainerState) => void = () => undefined): TrainerState {
  const arrays = initialState(defaultSettings.seed);
  const take = createStep(Float32Array.from(images), defaultSettings);
  for (let step = 0; step < steps; step++) {
    visit({ ...arrays, step });
    take(arrays, step);
  }
  const last = { ...arrays, step: steps };
  visit(last);
  return last;
}

/** The terms of the bound and the evidence, exact, averaged over the first images. */
export function historyPoint({ step, weights }: TrainerState): HistoryPoint {
  const parameters: Parameters = { ...weights, observationVariance: defaultSettings.observationVariance };
  const grid = latentGrid(parameters);
  const total = { reconstruction: 0, kl: 0, evidence: 0 };
  for (let image = 0; image < measuredImages; image++) {
    const x = images.subarray(image * PIXELS, (image + 1) * PIXELS);
    const bound = elbo(parameters, x, encode(parameters, x), 'exact');
    total.reconstruction += bound.reconstruction;
    total.kl += bound.kl;
    total.evidence += logEvidence(parameters, x, grid).value;
  }
  const mean = (sum: number) => Number((sum / measuredImages).toFixed(6));
  const [reconstruction, kl] = [mean(total.reconstruction), mean(total.kl)];
  return { step, reconstruction, kl, elbo: reconstruction - kl, evidence: mean(total.evidence) };
}

const modelSource = (weights: FloatWeights) => `import type { Parameters } from '../model/parameters.ts';

/** The model that the book shows until the reader trains one: the default settings, after FULL_RUN steps. */
export const bookModel: Parameters = {
${WEIGHT_NAMES.map((name) => `  ${name}: [${Array.from(weights[name]).join(', ')}],`).join('\n')}
  observationVariance: ${defaultSettings.observationVariance},
};
`;

const historySource = (
  history: readonly HistoryPoint[],
) => `/** Written by \`npm run train:book\`: step, reconstruction, KL and evidence, every ${everySteep} steps as far as step ${steepUntil}, then every ${every}. */
export const bookHistoryRows: readonly (readonly [step: number, reconstruction: number, kl: number, evidence: number])[] = [
${history.map(({ step, reconstruction, kl, evidence }) => `  [${[step, reconstruction, kl, evidence].join(', ')}],`).join('\n')}
];
`;

async function write(name: string, source: string): Promise<void> {
  const file = fileURLToPath(new URL(`../src/models/toy-vae/examples/${name}`, import.meta.url));
  writeFileSync(file, await format(source, { ...(await resolveConfig(file)), filepath: file }));
}

if (import.meta.main) {
  const history: HistoryPoint[] = [];
  const { weights } = trainBookModel(FULL_RUN, (state) => {
    if (isMeasured(state.step)) history.push(historyPoint(state));
  });
  await write('book-model.ts', modelSource(weights));
  await write('book-history-rows.ts', historySource(history));
}
