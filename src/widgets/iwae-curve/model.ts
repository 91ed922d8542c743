import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Subject } from '../../vae/index.ts';
import { subjectOf, subjectTable, type SubjectValues } from '../reader-model/index.ts';
import { createSettings, type Settings } from '../shared/settings.ts';
import { initialValues, numberSetting, sameValues, seedDomain, type SettingsTable } from '../shared/url-state.ts';
import type { Curve } from './curve.ts';

export interface State extends SubjectValues {
  readonly seed: number;
}

export const version = 1;

export const table: SettingsTable<State> = { ...subjectTable, seed: numberSetting(1, seedDomain) };

export const initialState: State = initialValues(table);
export const initialSubject: Subject = subjectOf(initialState);

/** Makes the curve of a subject and a seed, away from the page. */
export type Compute = (subject: Subject, seed: number) => Promise<Curve>;

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

/**
 * Keeps the curve in step with the settings: one request at a time, and after it the newest settings, so that dragging
 * never queues work. The settings that the figure starts with have the curve that came with the page.
 */
export function createModel(built: Curve, compute: Compute): Model {
  const settings = createSettings(table);
  const wanted = computed(() => ({ state: settings.values.value, subject: subjectOf(settings.values.value) }));
  const shown = signal<{ of: ReturnType<typeof wanted.peek>; curve: Curve }>({ of: wanted.peek(), curve: built });
  const problem = signal<string | undefined>(undefined);
  let busy = false;

  async function follow(): Promise<void> {
    if (busy) return;
    busy = true;
    try {
      while (shown.peek().of !== wanted.peek()) {
        const of = wanted.peek();
        const atHome = sameValues(table, of.state, initialState);
        shown.value = { of, curve: atHome ? built : await compute(of.subject, of.state.seed) };
      }
      problem.value = undefined;
    } catch (cause) {
      const why = cause instanceof Error ? ` ${cause.message}` : '';
      problem.value = `The curve could not be computed anew, so it stays as it was.${why}`;
    } finally {
      busy = false;
    }
  }

  return {
    settings,
    shown: computed(() => ({ ...shown.value.of, curve: shown.value.curve })),
    fresh: computed(() => shown.value.of === wanted.value),
    problem,
    start: () =>
      effect(() => {
        if (wanted.value !== shown.peek().of) void follow();
      }),
  };
}
