import { globSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { visit } from 'unist-util-visit';
import 'mdast-util-mdx';
import { chapterOf, writtenChapters, type Chapter } from '../chapters.ts';
import { attributeOf } from '../jsx.ts';
import { parseChapterFile } from '../parse.ts';

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
function figuresShownIn(chapter: Chapter): string[] {
  const shown: string[] = [];
  visit(parseChapterFile(chapter.file), ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    if ((node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') || node.name !== 'Figure') return;
    const of = attributeOf(node, 'of');
    if (of !== undefined) shown.push(of);
  });
  return shown;
}

/** The chapter that explains a figure: in whose folder it lies, or the first that shows it; undefined where none does. */
export const chapterExplaining = (name: string): Chapter | undefined =>
  figureFiles().find((figure) => figure.name === name)?.chapter ??
  writtenChapters().find((chapter) => figuresShownIn(chapter).includes(name));
