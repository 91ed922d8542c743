import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import { clampTo } from '../../text/bounds.ts';
import { createSettings, type Settings } from '../settings/settings.ts';
import { sameValues, settingNames, type SettingsTable } from '../settings/url-state.ts';
import { computingWorker } from '../work/compute-in-worker.ts';
import { followLatest, type Latest } from '../work/follow-latest.ts';
import type { Values } from '../figure-of.tsx';
import type { InWorker, SubjectChoice } from './definition.ts';

/** What a figure's model is made from: its definition, without the types of its settings. */
export interface Modelled<Now> {
  readonly settings: SettingsTable<Values>;
  readonly subject?: SubjectChoice<Values, unknown> | undefined;
  readonly compute: ((state: Values) => Now) | InWorker<Values, Now>;
  readonly buttons?: Readonly<Record<string, (state: Values, now: Now) => Values>> | undefined;
  readonly steps?: Readonly<Record<string, (state: Values, now: Now) => Iterator<Values>>> | undefined;
}

/** A figure's settings, and what is computed from them. No DOM. */
export interface FigureModel<Now> extends Latest<Values, Now> {
  readonly settings: Settings<Values>;
  /** The button whose steps are under way; none once the reader changes something. */
  readonly running: ReadonlySignal<string | undefined>;
  /** Does what a button says, or begins its steps. */
  press(button: string): void;
  advance(): void;
  finish(): void;
}

const mostSteps = 10_000;
const places = 4;

/** All settings of a figure: the subject's, and its own. */
export const settingsOf = <Now>({ settings, subject }: Modelled<Now>): SettingsTable<Values> => ({
  ...subject?.settings,
  ...settings,
});

/** What a figure's functions are given for the values of its settings. */
export const stateOf = <Now>({ subject }: Modelled<Now>, values: Values): Values =>
  subject ? { ...values, subject: subject.of(values) } : values;

/** `built` is what the settings come to that it starts with, where a worker computes it. */
export function createModel<Now>(
  name: string,
  definition: Modelled<Now>,
  built: Now | undefined,
  start?: Values,
): FigureModel<Now> {
  const table = settingsOf(definition);
  const settings = createSettings(table, { start });
  const wanted = computed(() => stateOf(definition, settings.values.value));
  const latest =
    typeof definition.compute === 'function'
      ? atOnce(wanted, definition.compute)
      : inStep(name, settings, wanted, definition.compute, built as Now);

  const run = signal<{ readonly button: string; readonly steps: Iterator<Values>; readonly at: Values } | undefined>(
    undefined,
  );
  const running = computed(() => (run.value?.at === settings.values.value ? run.value.button : undefined));

  function step(): boolean {
    const now = run.peek();
    if (now === undefined || running.peek() === undefined) return false;
    const { value, done = false } = now.steps.next();
    batch(() => {
      if (!done) settings.set(withinFields(table, value as Values));
      run.value = done ? undefined : { ...now, at: settings.values.peek() };
    });
    if (done) settings.settle();
    return !done;
  }

  return {
    ...latest,
    settings,
    running,
    press(button) {
      const { of, result } = latest.shown.peek();
      const steps = definition.steps?.[button];
      if (steps) {
        settings.settle();
        run.value = { button, steps: steps(of, result), at: settings.values.peek() };
        return;
      }
      settings.step(withinFields(table, definition.buttons?.[button]?.(of, result) ?? {}));
    },
    advance() {
      step();
    },
    finish() {
      for (let taken = 0; taken < mostSteps && step(); taken++);
    },
  };
}

function atOnce<Now>(wanted: ReadonlySignal<Values>, compute: (state: Values) => Now): Latest<Values, Now> {
  return {
    shown: computed(() => ({ of: wanted.value, result: compute(wanted.value) })),
    fresh: computed(() => true),
    problem: computed(() => undefined),
    notice: computed(() => undefined),
    start: () => () => undefined,
  };
}

function inStep<Now>(
  name: string,
  { table, values }: Settings<Values>,
  wanted: ReadonlySignal<Values>,
  { failed }: InWorker<Values, Now>,
  built: Now,
): Latest<Values, Now> {
  const start = values.peek();
  const { run, stop } = computingWorker();
  const compute = run<(state: Values) => Now>(name);
  return followLatest<Values, Now>({
    wanted,
    built,
    compute: (state) => (sameValues(table, state, start) ? built : (compute(state) as AsyncIterable<Now>)),
    leave: stop,
    failure: `${failed}.`,
  });
}

/** A change, its numbers within what their fields allow and to the places that they show. */
function withinFields(table: SettingsTable<Values>, change: Values): Values {
  const kept = settingNames(table)
    .filter((key) => key in change)
    .map((key) => {
      const [domain, value] = [table[key]?.domain, change[key]];
      return [
        key,
        domain && typeof value === 'number' ? clampTo(domain, value, domain.integer ? 0 : places) : value,
      ] as const;
    });
  return Object.fromEntries(kept);
}
