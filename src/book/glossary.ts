import { slug } from 'github-slugger';
import { yamlFile } from './yaml.ts';

/** A term of the book. What is prose is Markdown. */
export interface GlossaryEntry {
  /** As a sentence has it. */
  readonly term: string;
  /** Further words for it. */
  readonly also?: readonly string[];
  /** What it is, in one sentence. */
  readonly is: string;
  /** What it is not to be confused with. */
  readonly not?: string;
  /** The place of the book that explains it, as a reference names it. */
  readonly at?: string;
}

/** The name of a term in an address: `jensens-inequality`. */
export const termName = (term: string): string => slug(term);

/** All of glossary.yaml by the terms’ names, in its own order. */
export const glossary = yamlFile(
  'glossary.yaml',
  (entries: readonly GlossaryEntry[]): ReadonlyMap<string, GlossaryEntry> =>
    new Map(entries.map((entry) => [termName(entry.term), entry])),
);
