import { computed, type ReadonlySignal } from '@preact/signals';
import { kl, normal, type Normal } from '../../../src/math/index.ts';
import { createSettings, type Settings } from '../../../src/kit/settings/settings.ts';
import {
  choiceSetting,
  initialValues,
  numberSetting,
  type SettingsTable,
} from '../../../src/kit/settings/url-state.ts';
import type { NumberDomain } from '../../../src/text/bounds.ts';
import { unitsPerNat, type Unit } from './unit.ts';
import { signedAreas, weighedLogRatio, type SignedAreas } from './signed-areas.ts';

/** Which distribution the reader stands in: the one that weighs the log-ratio, and that the draws come from. */
export type Standing = 'q' | 'p';

export interface State {
  readonly meanQ: number;
  readonly sdQ: number;
  readonly meanP: number;
  readonly sdP: number;
  readonly standing: Standing;
  readonly unit: Unit;
}

const meanDomain = (name: string): NumberDomain => ({ name: `the mean of ${name}`, min: -50, max: 50 });
const sdDomain = (name: string): NumberDomain => ({ name: `the standard deviation of ${name}`, min: 0.05, max: 20 });

export const domains = {
  meanQ: meanDomain('q'),
  sdQ: sdDomain('q'),
  meanP: meanDomain('p'),
  sdP: sdDomain('p'),
} as const;

export const version = 1;

export const table: SettingsTable<State> = {
  meanQ: numberSetting(4, domains.meanQ),
  sdQ: numberSetting(1.6, domains.sdQ),
  meanP: numberSetting(0, domains.meanP),
  sdP: numberSetting(1, domains.sdP),
  standing: choiceSetting('q', 'the integrand', { q: 'q log(q/p)', p: 'p log(p/q)' }),
  unit: choiceSetting('nats', 'the unit', ['nats', 'bits']),
};

export const initialState: State = initialValues(table);

/** States worth looking at, by name. */
export const presets: readonly { readonly name: string; readonly change: (state: State) => Partial<State> }[] = [
  { name: '$q = N(6, 4²)$, $p = N(0, 1)$', change: () => ({ meanQ: 6, sdQ: 4, meanP: 0, sdP: 1, standing: 'q' }) },
  { name: '$q = N(0.1, 1.05²)$, $p = N(0, 1)$', change: () => ({ meanQ: 0.1, sdQ: 1.05, meanP: 0, sdP: 1 }) },
  {
    name: 'swap $q$ and $p$',
    change: ({ meanQ, sdQ, meanP, sdP }) => ({ meanQ: meanP, sdQ: sdP, meanP: meanQ, sdP: sdQ }),
  },
];

/** What the figure draws and says for one state. Divergences and areas are in the state's unit. */
export interface Picture {
  readonly state: State;
  readonly q: Normal;
  readonly p: Normal;
  /** Closed forms. */
  readonly forward: number;
  readonly reverse: number;
  /** The one whose integrand is shaded. */
  readonly shown: number;
  /** The shaded integrand: q log(q/p) standing in q, p log(p/q) standing in p. */
  readonly integrand: (z: number) => number;
  /** The shaded areas, by quadrature: a second road to `shown`, which is their difference. */
  readonly areas: SignedAreas;
}

export function picture(state: State): Picture {
  const q = normal(state.meanQ, state.sdQ);
  const p = normal(state.meanP, state.sdP);
  const scale = unitsPerNat(state.unit);
  const [from, to] = state.standing === 'q' ? [q, p] : [p, q];
  const { above, below } = signedAreas(from, to);
  const forward = scale * kl(q, p);
  const reverse = scale * kl(p, q);
  return {
    state,
    q,
    p,
    forward,
    reverse,
    shown: state.standing === 'q' ? forward : reverse,
    integrand: (z) => scale * weighedLogRatio(from, to, z),
    areas: { above: scale * above, below: scale * below },
  };
}

export interface Model {
  readonly settings: Settings<State>;
  readonly picture: ReadonlySignal<Picture>;
}

export function createModel(start?: State): Model {
  const settings = createSettings(table, { start });
  return { settings, picture: computed(() => picture(settings.values.value)) };
}
