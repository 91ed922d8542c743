import type { JSX } from 'preact';
import { once } from '../math/once.ts';
import { initialValues, type SettingsTable } from './settings/url-state.ts';

/** The values of a figure's settings, by their keys. */
export type Values = Readonly<Record<string, unknown>>;

/** What is known of a figure before it is drawn. */
export interface AboutFigure<Built, V extends object> {
  /** What it is called: above its picture, and in the title of its own page. */
  readonly title: string;
  /** What it shows, in a sentence: for search engines, the gallery, and those who hear the page. */
  readonly says: string;
  /** What the reader may set: the keys of its links, and their bounds. */
  readonly settings: SettingsTable<V>;
  /** What is computed at build, for its initial settings unless told; the page hands it over as `built`. */
  readonly build?: (values?: V) => Built | Promise<Built>;
}

/** What a page hands to a figure. */
export interface FigureProps<Built, V extends object> {
  /** The stem of the figure's file: its page under /embed/, its prefix in links, its place in the document. */
  readonly name: string;
  /** Tells two copies of one figure on a page apart, in the page and in links. */
  readonly id?: string | undefined;
  readonly built?: Built | undefined;
  /** What it starts with here, and what `built` belongs to, where that is not what its settings say. */
  readonly values?: V | undefined;
}

/** The default export of every `name.figure.tsx`. */
export type Figure<Built = unknown, V extends object = Values> = ((props: FigureProps<Built, V>) => JSX.Element) &
  AboutFigure<Built, V>;

/** What the view of a large figure is handed: what the page knows, and the figure's title. */
export interface ViewProps<V extends object, Built = undefined> {
  readonly name: string;
  readonly title: string;
  readonly id: string | undefined;
  readonly built: Built;
  /** What its settings start with. */
  readonly values: V;
}

/** A figure that draws itself with a view of its own. */
export function figureOf<V extends object, Built = undefined>(
  View: (props: ViewProps<V, Built>) => JSX.Element,
  about: AboutFigure<Built, V>,
): Figure<Built, V> {
  const initial = initialValues(about.settings);
  const Shown = ({ name, id, built, values = initial }: FigureProps<Built, V>): JSX.Element => (
    <View name={name} title={about.title} id={id} built={built as Built} values={values} />
  );
  return Object.assign(Shown, about, about.build && { build: keepingFirst(about.build) });
}

/** However many pages show a figure, what it is drawn from at first is computed once. */
function keepingFirst<V, Made>(make: (values?: V) => Made): (values?: V) => Made {
  const first = once(() => make());
  return (values) => (values ? make(values) : first());
}
