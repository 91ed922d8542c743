import type { CheckedLine } from '../../claims/derivation-check.ts';

const sizes = (lines: readonly CheckedLine[]): readonly number[] =>
  lines.map(({ slack }) => slack?.value ?? 0).filter(Number.isFinite);

/** The longest slack of these lines: it is drawn as long as any, and the others in proportion. */
export const longestSlack = (...of: readonly (readonly CheckedLine[])[]): number => Math.max(0, ...of.flatMap(sizes));

/** How much of the longest slack this one is, from 0 to 1. */
export function shareOfLongest(value: number, longest: number): number {
  if (value <= 0) return 0;
  return value < longest ? value / longest : 1;
}
