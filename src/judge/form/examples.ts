import { formOf } from '../kinds/forms.ts';
import type { ProblemKind } from '../problem.ts';
import type { NamedSpec } from '../spec.ts';
import { families, type Family } from './families.ts';
import { familyFor, kinds } from './family-of-kind.ts';
import type { Texts } from './field.ts';
import { formFrom } from './form-from.ts';

/** The problem that the page shows first for a kind and a family. */
export const exampleOf = (kind: ProblemKind, family: Family): NamedSpec =>
  formOf(kind).exampleOf(familyFor(kind, family));

/** A text for every field of every form: that of the first kind whose example has it. */
export const exampleTexts: Required<Texts> = Object.assign(
  {},
  ...[...kinds].reverse().flatMap((kind) => families.map((family) => formFrom(exampleOf(kind, family)).texts)),
);
