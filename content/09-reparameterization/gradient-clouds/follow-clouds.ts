import { computed, type ReadonlySignal } from '@preact/signals';
import { followLatest, type Eventually, type Latest } from '../../../src/kit/work/follow-latest.ts';
import type { CloudRequest, Clouds } from './clouds.ts';
import { requestKey, requestOf, type Drawn, type Model, type State } from './model.ts';

/** Draws clouds away from the page. */
export type Draw = (request: CloudRequest) => Eventually<Clouds>;

/** Keeps the clouds in step with the settings. */
export interface LatestClouds extends Pick<Latest<State, Clouds>, 'fresh' | 'problem' | 'notice' | 'start'> {
  readonly drawn: ReadonlySignal<Drawn>;
}

/** Draws anew only where the settings ask for other clouds: the baseline and the axes do not. */
export function followClouds(
  { settings }: Pick<Model, 'settings'>,
  draw: Draw,
  built: Clouds,
  leave?: () => void,
): LatestClouds {
  const { shown, ...latest } = followLatest({
    wanted: settings.values,
    built,
    compute: (state) => draw(requestOf(state)),
    leave,
    failure: 'The clouds could not be drawn.',
    same: (a, b) => requestKey(a) === requestKey(b),
  });
  return { ...latest, drawn: computed(() => ({ state: shown.value.of, clouds: shown.value.result })) };
}
