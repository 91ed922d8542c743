import type { JSX } from 'preact';

/** What is known of a figure before it is drawn. */
export interface AboutFigure<Built> {
  /** What it is called: above its picture, and in the title of its own page. */
  readonly title: string;
  /** What it shows, in a sentence: for search engines, the gallery, and those who hear the page. */
  readonly says: string;
  /** What is computed at build for its initial settings; the page hands it over as `built`. */
  readonly build?: () => Built | Promise<Built>;
}

/** What a page hands to a figure. */
export interface FigureProps<Built = undefined> {
  /** The stem of the figure's file: its page under /embed/, its prefix in links, its place in the document. */
  readonly name: string;
  /** Tells two copies of one figure on a page apart, in the page and in links. */
  readonly id?: string | undefined;
  readonly built?: Built | undefined;
}

/** The default export of every `name.figure.tsx`. */
export type Figure<Built = unknown> = ((props: FigureProps<Built>) => JSX.Element) & AboutFigure<Built>;

/** What the view of a large figure is handed: what the page knows, and the figure's title. */
export interface ViewProps<Built = undefined> {
  readonly name: string;
  readonly title: string;
  readonly id: string | undefined;
  readonly built: Built;
}

/** A figure that draws itself with a view of its own. */
export function figureOf<Built = undefined>(
  View: (props: ViewProps<Built>) => JSX.Element,
  about: AboutFigure<Built>,
): Figure<Built> {
  const Shown = ({ name, id, built }: FigureProps<Built>): JSX.Element => (
    <View name={name} title={about.title} id={id} built={built as Built} />
  );
  return Object.assign(Shown, about, about.build && { build: once(about.build) });
}

/** However many pages show a figure, what it is drawn from is computed once. */
function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}
