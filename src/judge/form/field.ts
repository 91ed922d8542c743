import type { Bounds } from '../../text/bounds.ts';
import type { Forms } from '../kinds/forms.ts';
import type { ProblemKind } from '../problem.ts';

export type Side = 'q' | 'p';

type SideField = 'Mean' | 'Spread' | 'Given' | 'Means' | 'Spreads' | 'Covariance' | 'Probability' | 'Probabilities';

/** The names of the fields: in a link, in a class's columns, and as the keys of what was typed. */
export type FieldId = `${Side}${SideField}` | Forms[ProblemKind]['own'][number];

interface Named {
  readonly id: FieldId;
  /** The distribution that the field belongs to; null where it belongs to none. */
  readonly side: Side | null;
  /** As it stands before the field: “mean μ”. */
  readonly label: string;
  /** As it reads in a sentence: “the mean of q”. */
  readonly name: string;
}

/** One number. */
export interface NumberField extends Named {
  readonly shape: 'number';
  readonly bounds: Bounds;
}

/** Several numbers in a row. */
export interface VectorField extends Named {
  readonly shape: 'vector';
  readonly bounds: Bounds;
  readonly fewest: number;
  readonly most: number;
  /** What an entry is called, in the singular. */
  readonly entry: string;
}

/** Rows of numbers. */
export interface MatrixField extends Named {
  readonly shape: 'matrix';
  readonly bounds: Bounds;
  readonly mostRows: number;
  readonly mostColumns: number;
}

/** One of a few words. */
export interface ChoiceField extends Named {
  readonly shape: 'choice';
  /** From the word that is kept to the word that is shown. */
  readonly choices: Readonly<Record<string, string>>;
}

export type Field = NumberField | VectorField | MatrixField | ChoiceField;

/** What is typed in the fields, by their names. */
export type Texts = Readonly<Partial<Record<FieldId, string>>>;
