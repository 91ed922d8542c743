import { Entries, type Problems, type Readings } from '../form/entries.ts';
import type { Family } from '../form/families.ts';
import { familyFor } from '../form/family-of-kind.ts';
import type { Texts } from '../form/field.ts';
import type { Lesson } from '../kinds/lesson.ts';
import type { ProblemKind } from '../problem.ts';
import type { NamedSpec } from '../spec.ts';

export type FormReading =
  | { readonly ok: true; readonly spec: NamedSpec; readonly readings: Readings }
  | { readonly ok: false; readonly problems: Problems; readonly readings: Readings };

/** Reads the form of a problem of this kind, as `readForm` does. */
export const readFormIn = (
  { read }: Lesson<NamedSpec>,
  kind: ProblemKind,
  family: Family,
  texts: Texts,
): FormReading => {
  const entries = new Entries(kind, family, texts);
  const spec = read(entries, familyFor(kind, family));
  const { problems, readings } = entries;
  return Object.keys(problems).length > 0 ? { ok: false, problems, readings } : { ok: true, spec, readings };
};
