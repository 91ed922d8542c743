import type { JSX } from 'preact';
import type { ObjectColour } from '../controls/NumberField.tsx';
import type { FoldProps } from '../frame/Fold.tsx';
import type { TableData } from '../frame/DataTable.tsx';
import type { PlotOptions } from '../plot/Plot.tsx';
import type { Settings } from '../settings/settings.ts';
import type { SettingsTable } from '../settings/url-state.ts';
import type { Field } from './fields.tsx';

/** The fields of the values that a reader can set. */
export type FieldsOf<V> = { readonly [K in keyof V]: Field<V[K]> };

/** The keys of the values that are numbers: those that a handle can move. */
type NumberKeys<V> = { [K in keyof V]: V[K] extends number ? K : never }[keyof V] & string;

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
type StateOf<V, A> = Readonly<NoInfer<V>> &
  (A extends SubjectChoice<infer W, infer X> ? W & { readonly subject: X } : unknown);

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
export interface Definition<V extends object, Now, A = undefined> {
  /** What it is called. */
  readonly title: string;
  /** What it shows, in a sentence. */
  readonly says: string;
  /** How to use it, in a few words. */
  readonly hint: string;
  /** Raised when a key of a link changes its meaning. */
  readonly version?: number;
  readonly settings: FieldsOf<V>;
  readonly subject?: A;
  readonly compute: ((state: StateOf<V, A>) => Now) | InWorker<StateOf<V, A>, Now>;
  readonly plot: (state: StateOf<V, A>, now: Now) => PlotOptions<NumberKeys<V>> | readonly PlotOptions<NumberKeys<V>>[];
  /** At most three. */
  readonly readings: (state: StateOf<V, A>, now: Now) => readonly FigureReading[];
  /** What to see now, in a sentence or two. */
  readonly lesson: (state: StateOf<V, A>, now: Now) => string;
  /** By its text, what a button changes: one step of undo, kept within what the fields allow. */
  readonly buttons?: Readonly<Record<string, (state: StateOf<V, A>, now: Now) => Partial<NoInfer<V>>>>;
  /** By a button's text, changes that follow one another while the reader watches; together one step of undo. */
  readonly steps?: Readonly<Record<string, (state: StateOf<V, A>, now: Now) => Iterator<Partial<NoInfer<V>>>>>;
  /** The plotted data, where the marks' own tables do not say it well. */
  readonly tables?: (state: StateOf<V, A>, now: Now) => readonly TableData[];
}
