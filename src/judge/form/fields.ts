import { formOf } from '../kinds/forms.ts';
import type { ProblemKind } from '../problem.ts';
import type { Family } from './families.ts';
import type { Field, Texts } from './field.ts';

/**
 * The fields of a problem, in the order of the form. What spreads and weights are given as, in `texts`, decides what their
 * fields are called and allow; standard deviations and weights unless told. A kind without distributions ignores the
 * family.
 */
export const fieldsOf = (kind: ProblemKind, family: Family, texts: Texts = {}): readonly Field[] =>
  formOf(kind).fieldsOf(family, texts);
