export type ConceptId = 'holes' | 'collapse' | 'elbo-parts';

/** A statement to mark true or false. */
export interface ConceptStatement {
  readonly id: string;
  /** Prose with $TeX$. */
  readonly text: string;
  readonly isTrue: boolean;
  /** Why it is true or false, in prose with $TeX$: shown once it is marked. */
  readonly why: string;
  /** Where the book says more, below the site's base path. */
  readonly chapter?: string;
}

/** A question of understanding: statements about one subject, some of them false. */
export interface ConceptQuestion {
  readonly id: ConceptId;
  readonly title: string;
  readonly statements: readonly ConceptStatement[];
}
