import { discreteDivergenceLines } from './discrete.ts';
import { outcomesOf } from '../../../solution/weighted-logs.ts';
import { fullDivergenceLines } from './full.ts';
import type { WorkedLine } from '../../../solution/line.ts';
import { blockOf } from '../../../solution/matrices.ts';
import { normalDivergenceLines } from './normal.ts';
import { termsOf, type Side } from '../../../solution/terms.ts';

/** The lines of D(first ‖ second) between its definition and its value. The variable is what the distributions are of. */
export const divergenceLines = (first: Side, second: Side, variable: 'x' | 'z'): readonly WorkedLine[] => {
  const [outcomes, others] = [outcomesOf(first.spec), outcomesOf(second.spec)];
  if (outcomes && others) return discreteDivergenceLines(first, second, [outcomes, others], variable);
  const [terms, otherTerms] = [termsOf(first.letter, first.spec), termsOf(second.letter, second.spec)];
  if (terms && otherTerms) return normalDivergenceLines(terms, otherTerms);
  const [block, otherBlock] = [blockOf(first), blockOf(second)];
  return block && otherBlock ? fullDivergenceLines(block, otherBlock) : [];
};
