import { checkDerivation, type CheckedLine } from '../../src/claims/derivation-check.ts';
import type { AnyDerivation, Derivation } from '../../src/claims/derivation.ts';

/** Every derivation of the book, by the path of its file. */
export const derivationFiles = import.meta.glob<AnyDerivation>('../../content/*/*.derivation.ts', {
  import: 'default',
  eager: true,
});

export const nameOf = (path: string): string => path.replace(/^.*\/content\//, '').replace('.derivation.ts', '');

/** How far a line may lie from the one that it rewrites: the order of a sum's terms, and no more. */
const rounding = 1e-12;

/** Whether a line that is said to rewrite the one above it has a value of its own. */
const isNoRewriting = ({ rewrites, value }: CheckedLine, above: CheckedLine | undefined): boolean =>
  rewrites === true && Math.abs(value - (above?.value ?? NaN)) > rounding * Math.max(1, Math.abs(value));

/** What a reader would see as a fault, in any line, and a line that rewrites nothing. */
export const faultsAt = (derivation: Derivation, parameters: Record<string, number>): string[] =>
  checkDerivation(derivation, parameters).flatMap((line, at, lines) => {
    const faults = faultsOf(line);
    return isNoRewriting(line, lines[at - 1]) ? [...faults, `${line.id} does not rewrite the line above it`] : faults;
  });

const faultsOf = ({ id, verdict, value, says, slack, offBy, error }: CheckedLine): string[] => [
  ...(verdict === 'agrees' || verdict === 'holds' ? [] : [`${id} ${verdict}, off by ${offBy}, error ${error}`]),
  ...(slack === null || slack.verdict === 'agrees' ? [] : [`${id}'s slack ${slack.verdict}, off by ${slack.offBy}`]),
  ...(Number.isNaN(value) ? [`${id} is NaN`] : []),
  ...(Number.isFinite(value) || says !== undefined ? [] : [`${id} is ${value} and says nothing`]),
];
