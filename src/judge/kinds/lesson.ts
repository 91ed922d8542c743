import type { Entries } from '../form/entries.ts';
import type { Family } from '../form/families.ts';
import type { Difficulty } from '../generate/lists.ts';
import type { Draw } from '../generate/numbers.ts';
import type { Work } from '../solution/line.ts';
import type { Question } from '../statement.ts';

/** A problem turned round, and how it is worked. */
export interface Turned<Spec> {
  readonly spec: Spec;
  readonly work: Work;
}

/** How a kind of problem is read from its form, asked, solved and drawn. */
export interface Lesson<Spec> {
  /** The problem that was typed; what does not fit together is refused there. It gives back what the form's `write` wrote. */
  read(entries: Entries, family: Family): Spec;
  statementOf(spec: Spec): Question;
  /** The problem worked out but for its value. */
  workOf(spec: Spec): Work;
  /** The other direction, with the letters of the problem, where there is one. */
  turned?(spec: Spec): Turned<Spec>;
  /** The largest value that one is asked to work out by hand, in the unit asked for; 500 unless told. */
  readonly largest?: number;
  /** Problems to work by hand, before anyone asks whether their mistakes can be told apart. */
  readonly draws: Readonly<Record<Difficulty, Draw<Spec>>>;
}
