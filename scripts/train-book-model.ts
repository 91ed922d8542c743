// npm run train:book: trains the model of the book and writes its weights and the history of its training.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { bookImages, bookTrainingSet, historyPoint, WEIGHT_NAMES } from '../src/models/toy-vae/index.ts';
import type { HistoryPoint } from '../src/models/toy-vae/examples/book-history.ts';
import { defaultSettings, FULL_RUN } from '../src/models/toy-vae/training/settings.ts';
import { initialState, type FloatWeights, type TrainerState } from '../src/models/toy-vae/training/state.ts';
import { createStep } from '../src/models/toy-vae/training/step.ts';

/** The climb is steep at first, and is measured closely there. */
const [steepUntil, everySteep, every] = [300, 5, 50];
const isMeasured = (step: number): boolean => step % (step < steepUntil ? everySteep : every) === 0;

/** The book's run after so many steps; `visit` sees it on the way, before the first step too. */
export function trainBookModel(steps: number, visit: (state: TrainerState) => void = () => undefined): TrainerState {
  const arrays = initialState(defaultSettings.seed);
  const take = createStep(Float32Array.from(bookTrainingSet()), defaultSettings);
  for (let step = 0; step < steps; step++) {
    visit({ ...arrays, step });
    take(arrays, step);
  }
  const last = { ...arrays, step: steps };
  visit(last);
  return last;
}

/** The terms of the bound and the evidence, exact, averaged over the first images, to the places that are kept. */
export function keptPoint({ step, weights }: TrainerState): HistoryPoint {
  const parameters = { ...weights, observationVariance: defaultSettings.observationVariance };
  const measured = historyPoint(step, parameters, bookImages);
  const kept = (value: number) => Number(value.toFixed(6));
  const [reconstruction, kl] = [kept(measured.reconstruction), kept(measured.kl)];
  return { step, reconstruction, kl, elbo: reconstruction - kl, evidence: kept(measured.evidence) };
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
    if (isMeasured(state.step)) history.push(keptPoint(state));
  });
  await write('book-model.ts', modelSource(weights));
  await write('book-history-rows.ts', historySource(history));
}
