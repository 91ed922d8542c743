import type { Entries } from '../form/entries.ts';
import type { Family } from '../form/families.ts';
import type { Difficulty } from '../generate/lists.ts';
import type { Draw } from '../generate/numbers.ts';
import type { Work } from '../solution/line.ts';
import type { Question } from '../statement.ts';

/** How a kind of problem is made of plain data, read from its form, asked, solved and drawn. */
export interface Lesson<Spec, Problem> {
  /**
   * The problem that plain data describes.
   *
   * @throws RangeError for numbers that no problem of the kind has.
   */
  problemFrom(spec: Spec): Problem;
  /** The problem that was typed; what does not fit together is refused there. It gives back what the form's `write` wrote. */
  read(entries: Entries, family: Family): Spec;
  statementOf(spec: Spec): Question;
  /** The problem worked out but for its value. */
  workOf(spec: Spec): Work;
  /** The largest value that one is asked to work out by hand, in the unit asked for; 500 unless told. */
  readonly largest?: number;
  /** Problems to work by hand, before anyone asks whether their mistakes can be told apart. */
  readonly draws: Readonly<Record<Difficulty, Draw<Spec>>>;
}
