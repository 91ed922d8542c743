import { computed, type ReadonlySignal } from '@preact/signals';
import { randomSource, type Vector2 } from '../../../src/math/index.ts';
import type { Subject } from '../../../src/models/toy-vae/index.ts';
import { subjectOf, subjectTable, type SubjectValues } from '../../../src/toy/reader-model/index.ts';
import { clampTo, seedDomain, type NumberDomain } from '../../../src/text/bounds.ts';
import { createSettings, type Settings } from '../../../src/kit/settings/settings.ts';
import {
  hiddenSetting,
  initialValues,
  numberSetting,
  type SettingsTable,
} from '../../../src/kit/settings/url-state.ts';
import { beyondBuilt, type BeyondBuilt } from '../../../src/kit/work/beyond-built.ts';
import { forwardPass, type ForwardPass } from '../../../src/toy/forward-pass/pass.ts';
import type * as exact from './exact.ts';

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

export const initialState: State = initialValues(table);

export interface Model extends Pick<BeyondBuilt<typeof exact>, 'problem' | 'prepare' | 'start'> {
  readonly settings: Settings<State>;
  readonly subject: ReadonlySignal<Subject>;
  readonly noise: ReadonlySignal<Vector2>;
  readonly pass: ReadonlySignal<ForwardPass>;
  /** The exact ELBO: what the draws' estimates average to; undefined until what computes it is here. */
  readonly elbo: ReadonlySignal<number | undefined>;
  /** Puts the next draw from N(0, 1) in place of the noise. */
  draw(): void;
}

/** `built` is the exact ELBO at the start; what computes others is fetched. */
export function createModel(built: number | undefined, fetch: () => Promise<typeof exact>, start?: State): Model {
  const settings = createSettings(table, { start });
  const { code, fresh, ...beyond } = beyondBuilt(
    { table: subjectTable, values: settings.values },
    fetch,
    'What integrates could not be loaded, so the exact ELBO is not known.',
  );
  const subject = computed(() => subjectOf(settings.values.value));
  const noise = computed((): Vector2 => [settings.values.value.noise1, settings.values.value.noise2]);
  const elbo = computed(() => (code.value ? code.value.elboOf(subject.value) : built));
  return {
    settings,
    subject,
    noise,
    pass: computed(() => {
      const { parameters, x, q } = subject.value;
      return forwardPass(parameters, x, noise.value, q);
    }),
    elbo: computed(() => (fresh.value ? elbo.value : undefined)),
    ...beyond,
    problem: computed(() =>
      elbo.value === undefined ? 'The exact ELBO could not be computed with these weights.' : beyond.problem.value,
    ),
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
