/** A place of the book that was found: see `src/book/search/`. */
export interface Found {
  readonly url: string;
  /** Some of its text, as HTML with the words that were found in <mark>. */
  readonly excerpt: string;
  readonly content: string;
  readonly meta: { readonly title: string; readonly within: string };
}

/** What the built index answers with; see https://pagefind.app/docs/api/. */
interface Pagefind {
  search(words: string): Promise<{ readonly results: readonly { data(): Promise<Found> }[] }>;
}

export interface Answer {
  readonly places: readonly Found[];
  /** False where no place has all of the words, and these have some. */
  readonly haveAll: boolean;
}

const most = 12;

/**
 * The words of a search as the index knows them: those with a letter or a digit, a hyphened one as two, and every bar alike.
 */
export const wordsOf = (asked: string): string[] =>
  asked
    .replace(/[∣∥]/gu, '|')
    .replace(/(?<=\p{L})[-‐‑](?=\p{L})/gu, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/**
 * Whether a place has what was asked for. The index answers a word that the book does not have with the longest beginning that
 * it has, down to one letter: at least half of every word must be there.
 */
export function has({ content, meta }: Found, words: readonly string[]): boolean {
  const text = `${meta.within} ${meta.title} ${content}`.toLowerCase();
  return words.every((word) => text.includes(word.toLowerCase().slice(0, Math.ceil(word.length / 2))));
}

export const createSearch = (load: () => Promise<Pagefind>) => {
  const placesWith = async (words: readonly string[]): Promise<Found[]> => {
    const { results } = await (await load()).search(words.join(' '));
    const found = await Promise.all(results.slice(0, most).map((result) => result.data()));
    return found.filter((place) => has(place, words));
  };

  /** The places that have all of the words, the best first; where there are none, those that have the most of them. */
  return async (words: readonly string[]): Promise<Answer> => {
    const places = words.length === 0 ? [] : await placesWith(words);
    if (places.length > 0 || words.length < 2) return { places, haveAll: true };
    const ofEach = await Promise.all(words.map((word) => placesWith([word])));
    const byAddress = new Map(ofEach.flat().map((place) => [place.url, place]));
    const count = (place: Found): number => words.filter((word) => has(place, [word])).length;
    const some = [...byAddress.values()].sort((a, b) => count(b) - count(a));
    return { places: some.slice(0, most), haveAll: false };
  };
};
