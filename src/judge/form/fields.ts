import { formOf } from '../kinds/forms.ts';
import type { ProblemKind } from '../problem.ts';
import type { Family } from './families.ts';
import { familyFor } from './family-of-kind.ts';
import type { Field, Texts } from './field.ts';

/**
 * The fields of a problem, in the order of the form. What spreads and weights are given as, in `texts`, decides what their
 * fields are called and allow; standard deviations and weights unless told. A family that the kind does not know counts
 * as the first that it does.
 */
export const fieldsOf = (kind: ProblemKind, family: Family, texts: Texts = {}): readonly Field[] =>
  formOf(kind).fieldsOf(familyFor(kind, family), texts);
