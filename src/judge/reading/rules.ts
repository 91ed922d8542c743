import type { Expression } from './expression.ts';

/** The rules of the grammar that others are made of; each reads as much as it fits. */
export interface Rules {
  readonly sum: () => Expression;
  readonly signed: () => Expression;
  readonly power: () => Expression;
  readonly atom: () => Expression;
  readonly group: () => Expression;
}
