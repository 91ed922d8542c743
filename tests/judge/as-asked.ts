import { expectedOf, problemFrom, statementOf, type ProblemSpec } from '../../src/judge/index.ts';
import { valueIn } from '../../src/judge/reading/units.ts';

/** A value that the judge keeps in nats, in the unit in which the problem asks for it. */
export const asAsked = (spec: ProblemSpec, value: number): number => valueIn(statementOf(spec).unit, value);

/** The value of a problem, in the unit in which it asks for it. */
export const valueAsAsked = (spec: ProblemSpec): number => asAsked(spec, expectedOf(problemFrom(spec)));
