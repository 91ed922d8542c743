/** A name that a cell may use without declaring it. */
export interface ScopeEntry {
  readonly name: string;
  /** How it is written in the book's own code, types included: `kl(q: Distribution, p: Distribution): number`. */
  readonly signature: string;
  /** What it is, in one sentence. */
  readonly says: string;
}

/** The names of one place, in the order in which it lists them. */
export interface ScopeGroup {
  readonly title: string;
  readonly entries: readonly ScopeEntry[];
}

/** Where the list lies, below the site's base path: it is fetched when the reader asks what there is. */
export const scopePath = '/notebook/scope.json';
