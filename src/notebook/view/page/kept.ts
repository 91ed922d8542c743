import type { Notebook, Section } from '../../document.ts';
import type { Edits } from '../../keep/stored.ts';

/** A notebook with what this device kept of it. */
export interface Recalled {
  readonly notebook: Notebook;
  /** Sections that the reader has changed and the book, too, since. The reader's text is shown. */
  readonly changed: readonly Section[];
  readonly problems: readonly string[];
}

/** What the reader made of a notebook before. */
export function recalled(book: Notebook, edits: Edits): Recalled {
  const found = book.sections.map((section) => ({ section, found: edits.find(section) }));
  return {
    notebook: {
      ...book,
      sections: found.map(({ section, found }) =>
        found.kind === 'mine' || found.kind === 'changed' ? { ...found.mine, title: section.title } : section,
      ),
    },
    changed: found.flatMap(({ section, found }) => (found.kind === 'changed' ? [section] : [])),
    problems: [...new Set(found.flatMap(({ found }) => (found.kind === 'unreadable' ? [found.problem] : [])))],
  };
}

/** Keeps the sections that differ from those `before`. Returns why one could not be kept. */
export function keepChanges(
  book: Notebook,
  before: readonly Section[],
  now: readonly Section[],
  edits: Edits,
): string | undefined {
  const problems = now
    .filter((section) => !before.includes(section))
    .map((section) => {
      const original = book.sections.find(({ id }) => id === section.id);
      const kept = original && edits.keep(original, section);
      return kept?.kept === false ? kept.problem : undefined;
    });
  return problems.find((problem) => problem !== undefined);
}
