export type ConceptId = 'holes' | 'collapse' | 'elbo-parts';

/** A statement to mark true or false. */
export interface ConceptStatement {
  readonly id: string;
  /** Prose with $TeX$. */
  readonly text: string;
  readonly isTrue: boolean;
  /** Why it is true or false, in prose with $TeX$: shown once it is marked. */
  readonly why: string;
  /** The slug of the chapter that says more. */
  readonly chapter?: string;
}

/** A question of understanding: statements about one subject, some of them false. */
export interface ConceptQuestion {
  readonly id: ConceptId;
  readonly title: string;
  readonly statements: readonly ConceptStatement[];
}
