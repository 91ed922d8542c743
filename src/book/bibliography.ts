import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Cite, type CslEntry } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { contentFolder } from './chapters.ts';

/** One entry of references.bib, ready to print. */
export interface BibliographyEntry {
  readonly key: string;
  /** As a sentence names it: «Kullback and Leibler (1951)». */
  readonly name: string;
  /** As it stands in brackets: «Kullback and Leibler, 1951». */
  readonly inBrackets: string;
  /** The full reference as HTML. */
  readonly html: string;
  readonly url: string | undefined;
}

let cache: { modified: number; entries: Map<string, BibliographyEntry> } | undefined;

/** All of references.bib by key, in its own order. */
export function bibliography(file = join(contentFolder, 'references.bib')): Map<string, BibliographyEntry> {
  const modified = statSync(file).mtimeMs;
  if (cache?.modified !== modified) {
    const works = new Cite(readFileSync(file, 'utf8'));
    let printed: Map<string, string> | undefined;
    const printedOf = (id: string): string => (printed ??= printAll(works)).get(id) ?? '';
    cache = {
      modified,
      entries: new Map(works.data.map((data) => entryOf(data, printedOf)).map((entry) => [entry.key, entry])),
    };
  }
  return cache.entries;
}

/** The full references by id. One engine for all of them: it takes longer to start than to print. */
const printAll = (works: Cite): Map<string, string> =>
  new Map(works.format('bibliography', { format: 'html', template: 'apa', lang: 'en-US', asEntryArray: true }));

function entryOf(data: CslEntry, printedOf: (id: string) => string): BibliographyEntry {
  const key = data['citation-key'] ?? data.id;
  const { authors, year } = nameOf(data);
  return {
    key,
    name: `${authors} (${year})`,
    inBrackets: `${authors}, ${year}`,
    // Printed when asked for: a page that cites needs the name alone.
    get html() {
      return printedOf(data.id)
        .replace(/<\/?div[^>]*>/g, '')
        .replace(/https?:\/\/\S+/g, '')
        .trim();
    },
    url: data.DOI ? `https://doi.org/${data.DOI}` : data.URL,
  };
}

function nameOf(data: CslEntry): { authors: string; year: number | string } {
  const families = (data.author ?? data.editor ?? []).map(({ family, literal }) => family ?? literal ?? '');
  const year = data.issued?.['date-parts']?.[0]?.[0] ?? 'n.d.';
  const [first = 'Anonymous', second] = families;
  const authors = families.length > 2 ? `${first} et al.` : second ? `${first} and ${second}` : first;
  return { authors, year };
}
