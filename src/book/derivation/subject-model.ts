import { computed, type ReadonlySignal } from '@preact/signals';
import type { CheckedLine } from '../../claims/derivation-check.ts';
import type { Subject } from '../../models/toy-vae/index.ts';
import { subjectInWords, subjectOf, subjectTable, type SubjectValues } from '../../toy/reader-model/index.ts';
import { followLatest, type Eventually } from '../../kit/work/follow-latest.ts';
import { createSettings, type Settings } from '../../kit/settings/settings.ts';
import { initialValues, sameValues, type SettingsTable } from '../../kit/settings/url-state.ts';
import { settingsTable, shownLines, type Built, type ShownLines, type Values } from './model.ts';
import { placeInWords } from './words.ts';

/** Evaluates all lines at once, away from the page: exact grids take longer than a frame. */
export type Evaluate = (parameters: Values, subject: Subject) => Eventually<readonly CheckedLine[]>;

/** The derivation's own numbers stand beside the subject's settings, under names that cannot be one of theirs. */
export type OwnName = `own.${string}`;
export type SubjectPlace = SubjectValues & Readonly<Record<OwnName, number>>;

export interface SubjectModel extends ShownLines {
  settings: Settings<SubjectPlace>;
  /** Whether the lines shown are still those of former settings. */
  waiting: ReadonlySignal<boolean>;
  /** Why they are, or that the others are long in coming. */
  notice: ReadonlySignal<string | undefined>;
  /** Begins to follow the settings; returns how to stop. */
  start(): () => void;
}

export const ownName = (name: string): OwnName => `own.${name}`;

/** How its settings are written in a link and read back: the subject's, and its own numbers. */
export function subjectSettings(parameters: Built['parameters']): SettingsTable<SubjectPlace> {
  const own = Object.entries(settingsTable(parameters)).map(([name, setting]) => [ownName(name), setting]);
  return { ...subjectTable, ...(Object.fromEntries(own) as SettingsTable<Record<OwnName, number>>) };
}

/** The derivation's own numbers among the settings. */
export function ownValues(parameters: Built['parameters'], place: SubjectPlace): Values {
  const entries = Object.entries(parameters).map(([name, { default: initial }]) => [
    name,
    place[ownName(name)] ?? initial,
  ]);
  return Object.fromEntries(entries) as Values;
}

/**
 * The model of a derivation about the toy VAE. At the settings it starts with, the lines are the build's; elsewhere
 * they are evaluated, one request at a time, so that dragging never queues work, and all lines change together.
 */
export function createSubjectModel(
  { parameters, checked }: Built,
  evaluate: Evaluate,
  leave?: () => void,
): SubjectModel {
  const table = subjectSettings(parameters);
  const initial = initialValues(table);
  const settings = createSettings(table);
  const { shown, fresh, problem, notice, start } = followLatest({
    wanted: computed(() => ({ at: settings.values.value, subject: subjectOf(settings.values.value) })),
    built: checked,
    compute: ({ at, subject }) =>
      sameValues(table, at, initial) ? checked : evaluate(ownValues(parameters, at), subject),
    leave,
    failure: 'These lines could not be evaluated anew, so they stay as they were.',
  });
  const lines = computed(() => shown.value.result);
  const place = computed(() => {
    const { at } = shown.value.of;
    const own = placeInWords(parameters, ownValues(parameters, at));
    return own === '' ? subjectInWords(at) : `${subjectInWords(at)}, with ${own}`;
  });
  return {
    settings,
    waiting: computed(() => problem.value === undefined && !fresh.value),
    notice,
    start,
    ...shownLines(checked, lines, place),
  };
}
