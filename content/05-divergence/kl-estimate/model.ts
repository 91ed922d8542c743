import { computed, type ReadonlySignal } from '@preact/signals';
import { createSettings, type Settings } from '../../../src/kit/settings/settings.ts';
import { initialValues, numberSetting, type SettingsTable } from '../../../src/kit/settings/url-state.ts';
import { seedDomain } from '../../../src/text/bounds.ts';
import { picture, table as pairTable, type State as Pair } from '../kl-explorer/model.ts';

/** Two Gaussians, which of them the draws come from, the unit, and the seed of the draws. */
export interface State extends Pair {
  readonly seed: number;
}

export const version = 1;

/** It opens on the homework's pair. */
export const table: SettingsTable<State> = {
  ...pairTable,
  meanQ: { ...pairTable.meanQ, initial: 6 },
  sdQ: { ...pairTable.sdQ, initial: 4 },
  seed: numberSetting(1, seedDomain),
};

export const initialState: State = initialValues(table);

/** A state with what its estimate estimates, in closed form, in the state's unit. */
export interface Picture {
  readonly state: State;
  readonly truth: number;
}

export interface Model {
  readonly settings: Settings<State>;
  readonly picture: ReadonlySignal<Picture>;
}

export const pictureOf = (state: State): Picture => ({ state, truth: picture(state).shown });

export function createModel(start?: State): Model {
  const settings = createSettings(table, { start });
  return { settings, picture: computed(() => pictureOf(settings.values.value)) };
}
