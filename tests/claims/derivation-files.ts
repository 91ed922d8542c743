import { checkDerivation } from '../../src/claims/derivation-check.ts';
import type { AnyDerivation, Derivation } from '../../src/claims/derivation.ts';

/** Every derivation of the book, by the path of its file. */
export const derivationFiles = import.meta.glob<AnyDerivation>('../../content/*/*.derivation.ts', {
  import: 'default',
  eager: true,
});

export const nameOf = (path: string): string => path.replace(/^.*\/content\//, '').replace('.derivation.ts', '');

/** What a reader would see as a fault, in any line. */
export const faultsAt = (derivation: Derivation, parameters: Record<string, number>): string[] =>
  checkDerivation(derivation, parameters).flatMap(({ id, verdict, value, says, slack, offBy, error }) => [
    ...(verdict === 'agrees' || verdict === 'holds' ? [] : [`${id} ${verdict}, off by ${offBy}, error ${error}`]),
    ...(slack === null || slack.verdict === 'agrees' ? [] : [`${id}'s slack ${slack.verdict}, off by ${slack.offBy}`]),
    ...(Number.isNaN(value) ? [`${id} is NaN`] : []),
    ...(Number.isFinite(value) || says !== undefined ? [] : [`${id} is ${value} and says nothing`]),
  ]);
