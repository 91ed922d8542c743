import type { Entries } from '../form/entries.ts';
import type { Family } from '../form/families.ts';
import type { Field, Side, Texts } from '../form/field.ts';
import type { Draw } from '../generate/numbers.ts';
import type { Difficulty } from '../generate/lists.ts';
import type { Work } from '../solution/line.ts';
import type { Statement } from '../statement.ts';

/** A problem's distributions and what stands in its fields. */
export interface FilledForm {
  /** Normal where the problem is about no distribution. */
  readonly family: Family;
  readonly texts: Texts;
}

/** How a problem of a kind is typed. */
export interface KindForm<Spec, Own extends string = never> {
  /** The distributions that it is about, each with its part in it: “the encoder”. */
  readonly sides: Readonly<Partial<Record<Side, string>>>;
  /** The names of its other fields. */
  readonly own: readonly Own[];
  /** All its fields, in the order of the form. What is chosen in `texts` may decide what others are called and allow. */
  fieldsOf(family: Family, texts: Texts): readonly Field[];
  /** The problem that was typed; what does not fit together is refused there. */
  read(entries: Entries, family: Family): Spec;
  /** What would be typed for a problem: `read` gives it back. */
  write(spec: Spec): FilledForm;
  /** The problem that a page shows first. */
  exampleOf(family: Family): Spec;
}

/** How a kind of problem is asked, typed, drawn and solved. */
export interface Lesson<Spec, Own extends string = never> {
  /** As a list names it. */
  readonly name: string;
  /** The slug of the chapter that explains it. */
  readonly chapter?: string;
  /** What is asked, in prose with $TeX$. */
  readonly asked: string;
  statementOf(spec: Spec): Statement;
  /** The problem worked out but for its value. */
  workOf(spec: Spec): Work;
  readonly form: KindForm<Spec, Own>;
  /** Problems to work by hand, before anyone asks whether their mistakes can be told apart. */
  readonly draws: Readonly<Record<Difficulty, Draw<Spec>>>;
}
