import { problemKinds } from '../generate/lists.ts';
import { formOf } from '../kinds/forms.ts';
import type { ProblemKind } from '../problem.ts';

/** The distributions that a problem can be about. `full` is a normal with a covariance matrix. */
export type Family = 'normal' | 'diagonal' | 'full' | 'bernoulli' | 'categorical';

export const families = ['normal', 'diagonal', 'full', 'bernoulli', 'categorical'] as const satisfies readonly Family[];

/** Each family as the page names it. */
export const familyNames = {
  normal: 'normal',
  diagonal: 'normal, diagonal',
  full: 'normal, full covariance',
  bernoulli: 'Bernoulli',
  categorical: 'categorical',
} as const satisfies Record<Family, string>;

/** The kinds of problems, as the book orders them. */
export const kinds: readonly ProblemKind[] = problemKinds.map(({ kind }) => kind);

/** Whether a problem of the kind is about distributions, so that it has a family. */
export const hasFamily = (kind: ProblemKind): boolean => Object.keys(formOf(kind).sides).length > 0;
