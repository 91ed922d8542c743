import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { chapterOf, writtenChapters, type Chapter } from '../chapters.ts';

/** A figure, as its file's place tells. */
export interface FigureFile {
  /** The stem of the file: its page under /embed/, its prefix in links. */
  readonly name: string;
  /** `name.figure.tsx`, absolute. */
  readonly file: string;
  /** The chapter whose folder holds it; undefined for an application's. */
  readonly chapter: Chapter | undefined;
}

const places = ['content/*/*.figure.tsx', 'content/*/*/*.figure.tsx', 'src/apps/*/*.figure.tsx'];

/**
 * Every figure of the book, found by its place, in the order of the chapters; the applications' come last.
 *
 * @throws Error where two have one name.
 */
export function figureFiles(root = resolve('.')): readonly FigureFile[] {
  const figures = globSync(places, { cwd: root })
    .sort()
    .map((path): FigureFile => {
      const file = join(root, path);
      return { name: basename(path, '.figure.tsx'), file, chapter: chapterOf(file) };
    });
  const byName = Map.groupBy(figures, ({ name }) => name);
  for (const [name, same] of byName)
    if (same.length > 1)
      throw new Error(
        `${same.map(({ file }) => file).join(' and ')} are both the figure "${name}". A figure's name is its page, /embed/${name}/: rename one of the files.`,
      );
  return figures;
}

/** The names of the figures that a chapter shows, in the order of its source. */
const figuresShownIn = (chapter: Chapter): string[] =>
  [...readFileSync(chapter.file, 'utf8').matchAll(/<Figure\b[^>]*?\bof="([^"]*)"/g)].map(([, name]) => name!);

/** A figure, and the chapter that explains it: the first that shows it, or else the one in whose folder it lies. */
export interface ExplainedFigure {
  readonly name: string;
  readonly file: string;
  readonly explainedIn: Chapter | undefined;
  /** The page that explains it: of that chapter or, where none shows it, of the application that it belongs to. */
  readonly explainedOn: string;
}

/** The page of the application in whose folder a figure lies. */
const pageOfApp = (file: string): string => `/${basename(dirname(file))}/`;

/** Every figure in the order in which the book comes to it; what no chapter shows comes last. */
export function figuresInOrder(): readonly ExplainedFigure[] {
  const shown = writtenChapters().flatMap((chapter) => figuresShownIn(chapter).map((name) => ({ name, chapter })));
  const place = (name: string): number => shown.findIndex((figure) => figure.name === name);
  return figureFiles()
    .map(({ name, file, chapter }) => {
      const explainedIn = shown[place(name)]?.chapter ?? chapter;
      return { name, file, explainedIn, explainedOn: explainedIn?.path ?? pageOfApp(file) };
    })
    .sort((a, b) => Number(place(a.name) < 0) - Number(place(b.name) < 0) || place(a.name) - place(b.name));
}

/** The chapter that explains a figure, or undefined where none shows it. */
export const chapterExplaining = (name: string): Chapter | undefined =>
  figuresInOrder().find((figure) => figure.name === name)?.explainedIn;
