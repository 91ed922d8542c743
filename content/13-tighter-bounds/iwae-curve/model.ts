import { computed, type ReadonlySignal } from '@preact/signals';
import type { Subject } from '../../../src/models/toy-vae/index.ts';
import { subjectOf, subjectTable, type SubjectValues } from '../../../src/toy/reader-model/index.ts';
import { followLatest, type Eventually } from '../../../src/kit/work/follow-latest.ts';
import { createSettings, type Settings } from '../../../src/kit/settings/settings.ts';
import { initialValues, numberSetting, sameValues, type SettingsTable } from '../../../src/kit/settings/url-state.ts';
import { seedDomain } from '../../../src/text/bounds.ts';
import type { Curve } from './curve.ts';

export interface State extends SubjectValues {
  readonly seed: number;
}

export const version = 1;

export const table: SettingsTable<State> = { ...subjectTable, seed: numberSetting(1, seedDomain) };

export const initialState: State = initialValues(table);
export const initialSubject: Subject = subjectOf(initialState);

/** Makes the curve of a subject and a seed, away from the page. */
export type Compute = (subject: Subject, seed: number) => Eventually<Curve>;

/** A curve and what it belongs to. */
export interface Shown {
  readonly state: State;
  readonly subject: Subject;
  readonly curve: Curve;
}

export interface Model {
  readonly settings: Settings<State>;
  readonly shown: ReadonlySignal<Shown>;
  /** Whether what is shown belongs to the settings as they are now. */
  readonly fresh: ReadonlySignal<boolean>;
  readonly problem: ReadonlySignal<string | undefined>;
  /** Begins to follow the settings; returns how to stop. */
  start(): () => void;
}

/** Keeps the curve in step with the settings. Those that the figure starts with have the curve that came with the page. */
export function createModel(built: Curve, compute: Compute): Model {
  const settings = createSettings(table);
  const { shown, fresh, problem, start } = followLatest({
    wanted: computed(() => ({ state: settings.values.value, subject: subjectOf(settings.values.value) })),
    built,
    compute: ({ state, subject }) => (sameValues(table, state, initialState) ? built : compute(subject, state.seed)),
    failure: 'The curve could not be computed anew, so it stays as it was.',
  });
  return {
    settings,
    shown: computed(() => ({ ...shown.value.of, curve: shown.value.result })),
    fresh,
    problem,
    start,
  };
}
