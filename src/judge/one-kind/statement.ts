import type { Taught } from '../kinds/taught.ts';
import type { NamedSpec } from '../spec.ts';
import type { Statement } from '../statement.ts';

/** What a problem of the kind gives and asks, in TeX and in words. */
export const statementIn = (kind: Taught, spec: NamedSpec): Statement => ({
  ...kind.statementOf(spec),
  unit: kind.unit,
});
