import type { ConceptQuestion } from './concept.ts';

/** What was marked: the ids of statements with true or false; one that is not here was left open. */
export type Marks = Readonly<Record<string, boolean>>;

export interface MarkedStatement {
  readonly id: string;
  /** What was marked; null where the statement was left open. */
  readonly marked: boolean | null;
  /** False for a statement left open, too. */
  readonly isRight: boolean;
}

export interface ConceptResult {
  readonly statements: readonly MarkedStatement[];
  readonly right: number;
  readonly wrong: number;
  readonly open: number;
  /** Whether every statement was marked, and rightly. */
  readonly isRight: boolean;
  /** From 0 to 1: right less wrong marks, as a share of all, but never less than nothing. So guessing earns nothing. */
  readonly share: number;
}

/** The rule of `share`, in words. */
export const markingInWords =
  'A right mark counts one, a wrong mark takes one away, and a statement left open counts nothing; a question never counts less than nothing.';

export const markConcept = ({ statements }: ConceptQuestion, marks: Marks): ConceptResult => {
  const marked = statements.map(({ id, isTrue }): MarkedStatement => {
    const mark = Object.hasOwn(marks, id) ? (marks[id] ?? null) : null;
    return { id, marked: mark, isRight: mark === isTrue };
  });
  const right = marked.filter(({ isRight }) => isRight).length;
  const open = marked.filter((statement) => statement.marked === null).length;
  const wrong = marked.length - right - open;
  return {
    statements: marked,
    right,
    wrong,
    open,
    isRight: right === marked.length,
    share: Math.max(0, right - wrong) / marked.length,
  };
};
