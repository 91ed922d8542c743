import { computed, type ReadonlySignal } from '@preact/signals';
import { normal } from '../../../src/math/index.ts';
import { clampTo, type NumberDomain } from '../../../src/text/bounds.ts';
import { createSettings, type Settings } from '../../../src/kit/settings/settings.ts';
import { numberSetting, type SettingsTable } from '../../../src/kit/settings/url-state.ts';
import { bestWeight, elbo, logEvidence, posterior } from './linear-model.ts';

export interface State {
  readonly x: number;
  /** q = N(mean, sd²). */
  readonly mean: number;
  readonly sd: number;
  /** The weight that is compared with, and the weight now. */
  readonly from: number;
  readonly w: number;
}

export const domains = {
  x: { name: 'the datum x', min: -4, max: 4 },
  mean: { name: 'the mean of q', min: -4, max: 4 },
  sd: { name: 'the standard deviation of q', min: 0.1, max: 3 },
  from: { name: 'the first weight', min: -3, max: 3 },
  w: { name: 'the weight w', min: -3, max: 3 },
} as const satisfies Record<keyof State, NumberDomain>;

export const version = 1;

export const table: SettingsTable<State> = {
  x: numberSetting(2, domains.x),
  mean: numberSetting(0.5, domains.mean),
  sd: numberSetting(1, domains.sd),
  from: numberSetting(1, domains.from),
  w: numberSetting(0.8, domains.w),
};

/** Both levels at one weight, and what lies between them, in nats. */
export interface Levels {
  readonly elbo: number;
  readonly evidence: number;
  readonly gap: number;
}

export function levelsAt({ x, mean, sd }: Pick<State, 'x' | 'mean' | 'sd'>, w: number): Levels {
  const [bound, evidence] = [elbo({ x, w }, normal(mean, sd)), logEvidence({ x, w })];
  return { elbo: bound, evidence, gap: evidence - bound };
}

export interface Model {
  readonly settings: Settings<State>;
  readonly before: ReadonlySignal<Levels>;
  readonly now: ReadonlySignal<Levels>;
  /** Raises the ELBO over w, with q as it is, and compares with where it started. */
  raiseOverWeight(): void;
  /** Raises the ELBO over q, with w as it is: to the exact posterior. */
  raiseOverQ(): void;
  /** Compares with the weight as it is now. */
  startHere(): void;
}

const places = 4;

export function createModel(): Model {
  const settings = createSettings(table);
  const state = settings.values;

  return {
    settings,
    before: computed(() => levelsAt(state.value, state.value.from)),
    now: computed(() => levelsAt(state.value, state.value.w)),
    raiseOverWeight() {
      const { x, mean, sd, w } = state.peek();
      settings.step({ from: w, w: clampTo(domains.w, bestWeight(x, normal(mean, sd)), places) });
    },
    raiseOverQ() {
      const { x, w } = state.peek();
      const { mean, sd } = posterior({ x, w });
      settings.step({ from: w, mean: clampTo(domains.mean, mean, places), sd: clampTo(domains.sd, sd, places) });
    },
    startHere() {
      settings.step({ from: state.peek().w });
    },
  };
}
