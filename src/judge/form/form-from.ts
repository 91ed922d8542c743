import type { FilledForm } from '../kinds/form.ts';
import { formOf } from '../kinds/forms.ts';
import { named, type ProblemKind } from '../problem.ts';
import type { ProblemSpec } from '../spec.ts';

/** A problem as its form holds it. */
export interface Form extends FilledForm {
  readonly kind: ProblemKind;
}

/**
 * The form that holds a problem: `readForm` of it gives the problem back. Two normals of different kinds are written in the
 * wider one.
 *
 * @throws RangeError for a pair that no form holds, such as a normal and a Bernoulli.
 */
export const formFrom = (given: ProblemSpec): Form => {
  const spec = named(given);
  return { kind: spec.kind, ...formOf(spec.kind).write(spec) };
};
