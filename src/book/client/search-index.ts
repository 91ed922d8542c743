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
  search(words: string): Promise<{ readonly results: readonly Result[] }>;
}
interface Result {
  readonly score: number;
  data(): Promise<Found>;
}

export interface Answer {
  readonly places: readonly Found[];
  /** False where no place has all of the words, and these have some. */
  readonly haveAll: boolean;
}

/** So many places are shown. */
export const most = 12;

/** The words of a search as the index knows them: those with a letter or a digit, and every bar alike. */
export const wordsOf = (asked: string): string[] =>
  asked
    .replace(/[∣∥]/gu, '|')
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

/** How much more a place counts that says the words together, or is called so. */
function weightOf({ content, meta: { title } }: Found, words: readonly string[]): number {
  const says = (text: string): boolean => wordsIn(text).includes(wordsIn(words.join(' ')));
  if (words.length < 2) return 1;
  return says(title) ? 3 : says(content) ? 2 : 1;
}

const wordsIn = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();

export const createSearch = (load: () => Promise<Pagefind>) => {
  /** The places that have all of the words, the best first. */
  const placesWith = async (words: readonly string[]): Promise<Found[]> => {
    if (words.length === 0) return [];
    const { results } = await (await load()).search(words.join(' '));
    const found = await Promise.all(
      results.slice(0, most).map(async ({ score, data }) => ({ score, place: await data() })),
    );
    return found
      .filter(({ place }) => has(place, words))
      .map(({ score, place }) => ({ place, rank: score * weightOf(place, words) }))
      .sort((a, b) => b.rank - a.rank)
      .map(({ place }) => place);
  };

  /** The places that have some of the words, those with the most of them first. */
  const placesWithSome = async (words: readonly string[]): Promise<Found[]> => {
    const ofEach = await Promise.all(words.map((word) => placesWith([word])));
    const byAddress = new Map(ofEach.flat().map((place) => [place.url, place]));
    const count = (place: Found): number => words.filter((word) => has(place, [word])).length;
    return [...byAddress.values()].sort((a, b) => count(b) - count(a)).slice(0, most);
  };

  return async (words: readonly string[]): Promise<Answer> => {
    const parted = words.flatMap((word) => word.split(/(?<=\p{L})[-‐‑](?=\p{L})/u));
    for (const asked of parted.length > words.length ? [words, parted] : [words]) {
      const places = await placesWith(asked);
      if (places.length > 0) return { places, haveAll: true };
    }
    return parted.length > 1 ? { places: await placesWithSome(parted), haveAll: false } : { places: [], haveAll: true };
  };
};
