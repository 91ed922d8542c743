import type { JSX } from 'preact';
import type { ObjectColour } from '../controls/NumberField.tsx';
import type { FoldProps } from '../frame/Fold.tsx';
import type { TableData } from '../frame/DataTable.tsx';
import type { PlotOptions } from '../plot/Plot.tsx';
import type { Settings } from '../settings/settings.ts';
import type { Setting, SettingsTable } from '../settings/url-state.ts';
import type { Field } from './fields.tsx';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Fields = Readonly<Record<string, Field<any>>>;

/** The values of settings, by their keys. */
export type ValuesOf<S> = { readonly [K in keyof S]: S[K] extends Setting<infer T> ? T : never };

/** The keys of the settings that are numbers: those that a handle can move. */
export type NumberKeys<S> = { [K in keyof S]: S[K] extends Setting<number> ? K : never }[keyof S] & string;

/** Something that many figures ask the reader for with the same controls, such as a model, an image and a q. */
export interface SubjectChoice<V extends object, X> {
  readonly settings: SettingsTable<V>;
  /** What the values come to, as plain data. */
  readonly of: (values: V) => X;
  /** Controls that stand among the figure's own. */
  readonly Controls?: (props: { readonly settings: SubjectSettings<V> }) => JSX.Element;
  /** Controls that stand folded. */
  readonly fold: (props: { readonly settings: SubjectSettings<V>; readonly hydrated: boolean }) => FoldProps;
}

type SubjectSettings<V> = Pick<Settings<V>, 'values' | 'set' | 'settle' | 'step'>;

/** What a figure's functions are given: the values of its settings and, where it asks for one, the subject. */
export type StateOf<S, A> = ValuesOf<S> &
  (A extends SubjectChoice<infer V, infer X> ? V & { readonly subject: X } : unknown);

/** A computation that a worker does: the file `name.compute.ts` beside the figure of that name. */
export interface InWorker<State, Now> {
  readonly inWorker: () => Promise<{ readonly default: (state: State) => Now | Generator<Now, Now> }>;
  /** What failed, in a few words: "The curve could not be computed". */
  readonly failed: string;
}

/** A large number beside the picture. */
export interface FigureReading {
  readonly label: string;
  /** A number is given to four places. */
  readonly value: number | string;
  readonly note: string;
  readonly colour?: ObjectColour;
}

/** A figure as data. Its name comes from its file. */
export interface Definition<S extends Fields, Now, A = undefined> {
  /** What it is called. */
  readonly title: string;
  /** What it shows, in a sentence. */
  readonly says: string;
  /** How to use it, in a few words. */
  readonly hint: string;
  /** Raised when a key of a link changes its meaning. */
  readonly version?: number;
  readonly settings: S;
  readonly subject?: A;
  readonly compute: ((state: StateOf<S, A>) => Now) | InWorker<StateOf<S, A>, Now>;
  readonly plot: (state: StateOf<S, A>, now: Now) => PlotOptions<NumberKeys<S>> | readonly PlotOptions<NumberKeys<S>>[];
  /** At most three. */
  readonly readings: (state: StateOf<S, A>, now: Now) => readonly FigureReading[];
  /** What to see now, in a sentence or two. */
  readonly lesson: (state: StateOf<S, A>, now: Now) => string;
  /** By its text, what a button changes: one step of undo, kept within what the fields allow. */
  readonly buttons?: Readonly<Record<string, (state: StateOf<S, A>, now: Now) => Partial<ValuesOf<S>>>>;
  /** By a button's text, changes that follow one another while the reader watches; together one step of undo. */
  readonly steps?: Readonly<Record<string, (state: StateOf<S, A>, now: Now) => Iterator<Partial<ValuesOf<S>>>>>;
  /** The plotted data, where the marks' own tables do not say it well. */
  readonly tables?: (state: StateOf<S, A>, now: Now) => readonly TableData[];
}
