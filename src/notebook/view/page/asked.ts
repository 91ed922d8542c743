/** What a notebook page's address asks for. */
export type Asked =
  | { readonly kind: 'blank' }
  | { readonly kind: 'starting'; readonly name: string }
  /** With a section, that alone of all that the chapter has as code. */
  | { readonly kind: 'chapter'; readonly slug: string; readonly section?: string }
  | { readonly kind: 'link'; readonly hash: string };

/** The notebook's page with one of the starting notebooks, or with a chapter's cells. */
export const startingPath = (name: string): string => `/notebook/?start=${name}`;
export const chapterNotebookPath = (slug: string): string => `/notebook/?chapter=${slug}`;

/** Reads the address. A link's code, in its hash, goes before all else. */
export function askedOf({ search, hash }: Pick<Location, 'search' | 'hash'>): Asked {
  if (/^#n\d+=/.test(hash)) return { kind: 'link', hash };
  const asked = new URLSearchParams(search);
  const [start, chapter, section] = [asked.get('start'), asked.get('chapter'), asked.get('section')];
  if (start !== null) return { kind: 'starting', name: start };
  if (chapter === null) return { kind: 'blank' };
  return { kind: 'chapter', slug: chapter, ...(section !== null && { section }) };
}
