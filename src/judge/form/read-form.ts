import { lessonOf } from '../kinds/lessons.ts';
import type { ProblemKind } from '../problem.ts';
import type { NamedSpec } from '../spec.ts';
import { Entries, type Problems, type Readings } from './entries.ts';
import type { Family } from './families.ts';
import { familyFor } from './family-of-kind.ts';
import type { Texts } from './field.ts';

export type FormReading =
  | { readonly ok: true; readonly spec: NamedSpec; readonly readings: Readings }
  | { readonly ok: false; readonly problems: Problems; readonly readings: Readings };

/**
 * Reads the form of a problem: the problem as plain data, or a sentence for each field that cannot be used. Spreads stay
 * what they were given as. Never throws, for any texts; a field that is missing counts as blank.
 */
export const readForm = (kind: ProblemKind, family: Family, texts: Texts): FormReading => {
  const entries = new Entries(kind, family, texts);
  const spec = lessonOf(kind).read(entries, familyFor(kind, family));
  const { problems, readings } = entries;
  return Object.keys(problems).length > 0 ? { ok: false, problems, readings } : { ok: true, spec, readings };
};
