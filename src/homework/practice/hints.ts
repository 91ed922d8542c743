import type { Step } from '../problem.ts';
import { solve, type SolutionLine } from '../solve.ts';
import type { ProblemSpec } from '../spec.ts';
import { statementOf } from '../statement.ts';

/** A step of help, which never tells the value. */
export interface Hint {
  readonly title: string;
  /** In the book's macros: the value asked for and what it equals. */
  readonly tex: string;
  /** Prose with $TeX$. */
  readonly reason: string;
}

const isTold = ({ id }: SolutionLine): boolean => id === 'value' || id === 'bits';

/** A line of a solution begins with its sign, for it continues the line above; alone, it needs a left side. */
const withLeftSide = (left: string, tex: string): string =>
  tex.startsWith('=')
    ? `${left} ${tex}`
    : tex.replace(/^\\begin\{aligned\} (?:\{\})?=/, () => `\\begin{aligned} ${left} =`);

const titles = ['The formula', 'With the numbers in it', 'The first line worked out'] as const;

/**
 * Three hints to a problem: the formula, the numbers put into it, and the first line that works something out; fewer where
 * its solution has fewer lines before the value.
 *
 * @throws as `solve` does.
 */
export const hintsOf = (spec: ProblemSpec): readonly Hint[] => {
  const { asked } = statementOf(spec);
  const lines = solve(spec).lines.filter((line) => !isTold(line));
  const at = (id: Step): number => lines.findIndex((line) => line.id === id);
  const formula = Math.max(at('formula'), 0);
  const substitution = at('substitution') > formula ? at('substitution') : formula + 1;
  return [formula, substitution, substitution + 1].flatMap((index, step): Hint[] => {
    const [line, title] = [lines[index], titles[step]];
    if (line === undefined || title === undefined) return [];
    return [{ title, tex: withLeftSide(asked.tex, line.tex), reason: line.reason }];
  });
};
