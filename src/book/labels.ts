import { statSync } from 'node:fs';
import { contentFolder, writtenChapters, type Chapter } from './chapters.ts';
import { numberChapter, type Label } from './numbering.ts';
import { parseChapterFile } from './parse.ts';

/** A label and the chapter that holds it. */
export interface PlacedLabel extends Label {
  readonly slug: string;
}

const cache = new Map<string, { modified: number; labels: Map<string, Label> }>();

const labelsIn = (chapter: Chapter): Map<string, Label> => {
  const modified = statSync(chapter.file).mtimeMs;
  const cached = cache.get(chapter.file);
  if (cached?.modified === modified) return cached.labels;
  const labels = numberChapter(parseChapterFile(chapter.file), chapter.number);
  cache.set(chapter.file, { modified, labels });
  return labels;
};

/**
 * Every label of the book by `slug/id`, and every chapter by `slug`, read from the sources, so that a reference can
 * point forward to a chapter that is not yet rendered.
 */
export function bookLabels(content = contentFolder): Map<string, PlacedLabel> {
  const all = new Map<string, PlacedLabel>();
  for (const chapter of writtenChapters(content)) {
    const { slug, number } = chapter;
    all.set(slug, { id: '', name: `chapter ${number}`, line: 1, slug });
    for (const label of labelsIn(chapter).values()) all.set(`${slug}/${label.id}`, { ...label, slug });
  }
  return all;
}
