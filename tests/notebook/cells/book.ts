import { bookAsCode, readBookCode } from '../../../src/book/notebook/book-as-code.ts';
import type { Section } from '../../../src/notebook/document.ts';

export const bookCode = readBookCode();

/** The book as code, made once for all the tests of its cells. */
export const chapters = await bookAsCode(bookCode);

export const sections: readonly Section[] = [...chapters.values()].flatMap((code) => code.sections);

/** The sections whose ids begin alike, each with its id. */
export const sectionsOf = (kind: 'cells' | 'claim' | 'derivation' | 'example' | 'listing'): [string, Section][] =>
  sections.filter(({ id }) => id.startsWith(`${kind}-`)).map((section) => [section.id, section]);

/** With FRESH_EXAMPLES=1 all is run that everyday tests leave out for its time. */
export const isSoak = process.env.FRESH_EXAMPLES !== undefined;
