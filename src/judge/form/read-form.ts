import { taughtOf } from '../kinds/lessons.ts';
import { readFormIn, type FormReading } from '../one-kind/form.ts';
import type { ProblemKind } from '../problem.ts';
import type { Family } from './families.ts';
import type { Texts } from './field.ts';

/**
 * Reads the form of a problem: the problem as plain data, or a sentence for each field that cannot be used. Spreads stay
 * what they were given as. Never throws, for any texts; a field that is missing counts as blank.
 */
export const readForm = (kind: ProblemKind, family: Family, texts: Texts): FormReading =>
  readFormIn(taughtOf({ kind }), kind, family, texts);
