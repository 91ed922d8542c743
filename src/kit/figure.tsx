import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Definition, FigureReading } from './figure/definition.ts';
import type { Field } from './figure/fields.tsx';
import type { Figure, FigureProps, Values } from './figure-of.tsx';
import { createModel, settingsOf, stateOf, type FigureModel, type Modelled } from './figure/model.ts';
import { useSteps } from './figure/use-steps.ts';
import type { TableData } from './frame/DataTable.tsx';
import { Words } from './formula/Words.tsx';
import { Frame } from './frame/Frame.tsx';
import { useHydrated } from './frame/use-hydrated.ts';
import { Legend } from './plot/Legend.tsx';
import type { MovedSettings } from './plot/mark.ts';
import { Plot, type PlotOptions } from './plot/Plot.tsx';
import { tablesOf } from './plot/table.ts';
import { initialValues } from './settings/url-state.ts';
import { wholeResult } from './work/computation.ts';
import { decimal } from '../text/number.ts';

export { choice, number, seed, slider } from './figure/fields.tsx';
export * from './plot/marks/index.ts';

/** A figure made from a definition, with what its own test needs to know. */
export type DefinedFigure<Now> = Figure<Now> & {
  readonly definition: {
    readonly version: number;
    readonly compute: (values: Values) => Promise<Now>;
    readonly model: (name: string, built?: Now) => FigureModel<Now>;
    readonly tables: (values: Values, now: Now) => readonly TableData[];
    readonly words: (values: Values, now: Now) => string;
  };
};

/** A definition as the kit handles it: without the types of its settings, which the author's file has checked. */
type Erased<Now> = Modelled<Now> & {
  readonly settings: Readonly<Record<string, Field<unknown>>>;
  readonly plot: (state: Values, now: Now) => PlotOptions<string> | readonly PlotOptions<string>[];
  readonly readings: (state: Values, now: Now) => readonly FigureReading[];
  readonly lesson: (state: Values, now: Now) => string;
  readonly tables?: (state: Values, now: Now) => readonly TableData[];
};

const pace = 60;

/**
 * A figure from its definition. Its settings table with bounds, link, undo, fields, legend, data table and live text
 * follow from it; its name is its file's.
 */
export function figure<V extends object, Now, A = undefined>(definition: Definition<V, Now, A>): DefinedFigure<Now> {
  const { title, says, hint, version = 1 } = definition;
  const erased = definition as unknown as Erased<Now>;
  const { compute } = erased;
  const table = settingsOf(erased);

  function Shown({ name, id, built, values }: FigureProps<Now, Values>): JSX.Element {
    const [model] = useState(() => createModel(name, erased, built, values));
    useEffect(model.start, [model]);
    const running = model.running.value;
    useSteps({ running: running !== undefined, advance: model.advance, finish: model.finish, pace });
    const hydrated = useHydrated();
    const { of: state, result: now } = model.shown.value;
    const fresh = model.fresh.value;
    const isUnanswered = !fresh && model.problem.value !== undefined;
    const plots = isUnanswered ? [] : plotsOf(erased, state, now);
    const moved = model.settings as unknown as MovedSettings<string>;
    return (
      <Frame
        name={name}
        id={id}
        title={title}
        hint={hint}
        settings={model.settings}
        version={version}
        live={fresh && running === undefined ? wordsOf(erased, state, now) : ''}
        tables={isUnanswered ? [] : allTables(title, erased, state, now)}
        legend={<Legend marks={plots.map(({ marks }) => marks)} />}
        picture={
          <div class={fresh ? undefined : 'stale'}>
            {plots.map((plot, i) => (
              <Plot key={i} {...plot} label={plot.says ?? says} settings={moved} active={hydrated} />
            ))}
          </div>
        }
        lesson={isUnanswered ? '' : erased.lesson(state, now)}
        problem={model.notice.value}
        actions={actionsOf(erased, model)}
        controls={
          <>
            {erased.subject?.Controls && <erased.subject.Controls settings={model.settings} />}
            <Controls fields={erased.settings} model={model} />
          </>
        }
        readings={erased.readings(state, now).map(({ value, ...rest }) => ({
          ...rest,
          value: isUnanswered ? '—' : inWords(value),
        }))}
        fold={erased.subject?.fold({ settings: model.settings, hydrated })}
      />
    );
  }

  const computed = async (values: Values): Promise<Now> => {
    const state = stateOf(erased, values);
    return typeof compute === 'function' ? compute(state) : wholeResult((await compute.inWorker()).default(state));
  };
  return Object.assign(Shown, {
    title,
    says,
    settings: table,
    ...(typeof compute === 'function' ? {} : { build: (values = initialValues(table)) => computed(values) }),
    definition: {
      version,
      compute: computed,
      model: (name: string, built?: Now) => createModel(name, erased, built),
      tables: (values: Values, now: Now) => allTables(title, erased, stateOf(erased, values), now),
      words: (values: Values, now: Now) => wordsOf(erased, stateOf(erased, values), now),
    },
  });
}

/** The figure's buttons; one whose steps are under way offers to finish them. */
function actionsOf<Now>(of: Erased<Now>, { running, press, finish }: FigureModel<Now>): JSX.Element[] | undefined {
  const names = [...Object.keys(of.steps ?? {}), ...Object.keys(of.buttons ?? {})];
  if (names.length === 0) return undefined;
  return names.map((button) => {
    const isRunning = running.value === button;
    return (
      <button key={button} type="button" onClick={isRunning ? finish : () => press(button)}>
        <Words text={isRunning ? 'Finish' : button} />
      </button>
    );
  });
}

interface ControlsProps<Now> {
  readonly fields: Readonly<Record<string, Field<unknown>>>;
  readonly model: FigureModel<Now>;
}

function Controls<Now>({ fields, model: { settings } }: ControlsProps<Now>): JSX.Element {
  const values = settings.values.value;
  return (
    <>
      {Object.entries(fields).map(([key, { control: Control }]) => (
        <Control
          key={key}
          value={values[key]}
          change={(value) => settings.set({ [key]: value })}
          settle={settings.settle}
        />
      ))}
    </>
  );
}

const isMany = <P,>(plots: P | readonly P[]): plots is readonly P[] => Array.isArray(plots);

function plotsOf<Now>({ plot }: Erased<Now>, state: Values, now: Now): readonly PlotOptions<string>[] {
  const plots = plot(state, now);
  return isMany(plots) ? plots : [plots];
}

const allTables = <Now,>(title: string, of: Erased<Now>, state: Values, now: Now): readonly TableData[] =>
  of.tables?.(state, now) ?? plotsOf(of, state, now).flatMap((plot) => tablesOf(plot.says ?? title, plot));

const inWords = (value: number | string): string => (typeof value === 'number' ? decimal(value) : value);

function wordsOf<Now>(of: Erased<Now>, state: Values, now: Now): string {
  const read = of.readings(state, now).map(({ label, value, note }) => `${label}: ${inWords(value)}, ${note}`);
  return `${read.join('; ')}. ${of.lesson(state, now)}`;
}
