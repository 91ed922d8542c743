import type { Notebook, Section } from './document.ts';

/**
 * All of a chapter that opens as code: what /notebook/chapters/<chapter>.json holds. It is fetched when the reader asks for
 * code, and not before.
 */
export interface ChapterCode {
  readonly title: string;
  /** The sections of the chapter's notebook, by their ids, in the order of the chapter. */
  readonly order: readonly string[];
  /** Those sections, and one for each number that the chapter states. */
  readonly sections: readonly Section[];
}

/** Where a chapter's code lies, below the site's base path. */
export const pathOfChapterCode = (chapter: string): string => `/notebook/chapters/${chapter}.json`;

/** A section by its id: `sectionNamed(code, idOfClaim('divergence/homework.forward'))`. */
export const sectionNamed = ({ sections }: ChapterCode, id: string): Section | undefined =>
  sections.find((section) => section.id === id);

/** The chapter as a notebook: what it lists, derives and works out, from its first page to its last. */
export const notebookOfChapter = (code: ChapterCode): Notebook => ({
  title: code.title,
  sections: code.order.map((id) => sectionNamed(code, id)!),
});
