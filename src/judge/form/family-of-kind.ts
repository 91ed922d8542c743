import { formOf } from '../kinds/forms.ts';
import { problemKinds } from '../generate/lists.ts';
import type { ProblemKind } from '../problem.ts';
import type { Family } from './families.ts';

/** The kinds of problems, as the book orders them. */
export const kinds: readonly ProblemKind[] = problemKinds.map(({ kind }) => kind);

/** The families that a problem of the kind can be about; none where it is about no distribution. */
export const familiesOf = (kind: ProblemKind): readonly Family[] => formOf(kind).families;

/** Whether a problem of the kind is about distributions, so that it has a family. */
export const hasFamily = (kind: ProblemKind): boolean => familiesOf(kind).length > 0;

/** The family where the kind knows it, else the first that it knows; normal for a kind without distributions. */
export const familyFor = (kind: ProblemKind, family: Family): Family => {
  const known = familiesOf(kind);
  return known.includes(family) ? family : (known[0] ?? 'normal');
};
