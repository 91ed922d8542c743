import { computed, type ReadonlySignal } from '@preact/signals';
import { randomSource, type Vector2 } from '../../../src/math/index.ts';
import { elbo, type Subject } from '../../../src/models/toy-vae/index.ts';
import { subjectOf, subjectTable, type SubjectValues } from '../../../src/toy/reader-model/index.ts';
import { clampTo, seedDomain, type NumberDomain } from '../../../src/text/bounds.ts';
import { createSettings, type Settings } from '../../../src/kit/settings/settings.ts';
import { hiddenSetting, numberSetting, type SettingsTable } from '../../../src/kit/settings/url-state.ts';
import { forwardPass, type ForwardPass } from '../../../src/toy/forward-pass/pass.ts';

export interface State extends SubjectValues {
  readonly noise1: number;
  readonly noise2: number;
  /** How many draws the reader has asked for: the seed of the next. */
  readonly draws: number;
}

export const noiseDomains: readonly [NumberDomain, NumberDomain] = [
  { name: 'the first noise ε', min: -4, max: 4 },
  { name: 'the second noise ε', min: -4, max: 4 },
];

export const version = 1;

export const table: SettingsTable<State> = {
  ...subjectTable,
  noise1: numberSetting(0.5, noiseDomains[0]),
  noise2: numberSetting(-1, noiseDomains[1]),
  draws: hiddenSetting(numberSetting(0, seedDomain)),
};

export interface Model {
  readonly settings: Settings<State>;
  readonly subject: ReadonlySignal<Subject>;
  readonly noise: ReadonlySignal<Vector2>;
  readonly pass: ReadonlySignal<ForwardPass>;
  /** The exact ELBO: what the draws' estimates average to. */
  readonly elbo: ReadonlySignal<number>;
  /** Puts the next draw from N(0, 1) in place of the noise. */
  draw(): void;
}

export function createModel(start?: State): Model {
  const settings = createSettings(table, { start });
  const subject = computed(() => subjectOf(settings.values.value));
  const noise = computed((): Vector2 => [settings.values.value.noise1, settings.values.value.noise2]);
  const exact = computed(() => {
    const { parameters, x, q } = subject.value;
    return elbo(parameters, x, q, 'live').value;
  });
  return {
    settings,
    subject,
    noise,
    pass: computed(() => {
      const { parameters, x, q } = subject.value;
      return forwardPass(parameters, x, noise.value, q);
    }),
    elbo: exact,
    draw() {
      const draws = settings.values.peek().draws + 1;
      const [noise1, noise2] = normalsInDomain(draws);
      settings.step({ draws, noise1, noise2 });
    },
  };
}

/** Two draws from N(0, 1) as the fields show them. */
function normalsInDomain(seed: number): Vector2 {
  const source = randomSource(seed).fork('forward pass');
  const draw = (): number => clampTo({ min: -4, max: 4 }, source.normal(), 4);
  return [draw(), draw()];
}
