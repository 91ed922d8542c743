import type { Family } from '../form/families.ts';
import type { Field, Side, Texts } from '../form/field.ts';

/** A problem's distributions and what stands in its fields. */
export interface FilledForm {
  /** Normal where the problem is about no distribution. */
  readonly family: Family;
  readonly texts: Texts;
}

/** How a kind of problem is called, and the form in which one is typed: what a page shows before anything is worked out. */
export interface KindForm<Spec, Own extends string = never> {
  /** As a list names the kind. */
  readonly name: string;
  /** The slug of the chapter that explains it. */
  readonly chapter?: string;
  /** What is asked, in prose with $TeX$. */
  readonly asked: string;
  /** The distributions that it is about, each with its part in it: “the encoder”. */
  readonly sides: Readonly<Partial<Record<Side, string>>>;
  /** The families that its distributions may be of; none where it is about none. */
  readonly families: readonly Family[];
  /** The names of its other fields. */
  readonly own: readonly Own[];
  /** All its fields, in the order of the form. What is chosen in `texts` may decide what others are called and allow. */
  fieldsOf(family: Family, texts: Texts): readonly Field[];
  /** What would be typed for a problem. */
  write(spec: Spec): FilledForm;
  /** The problem that a page shows first. */
  exampleOf(family: Family): Spec;
}
