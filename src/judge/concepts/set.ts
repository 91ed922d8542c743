import { randomSource } from '../../math/index.ts';
import type { ConceptId, ConceptQuestion, ConceptStatement } from './concept.ts';
import { collapse } from './collapse.ts';
import { elboParts } from './elbo-parts.ts';
import { holes } from './holes.ts';

/** The three questions of understanding, each with all its statements. */
export const concepts: readonly ConceptQuestion[] = [holes, collapse, elboParts];

/** @throws RangeError for an id that no question has. */
export const conceptOf = (id: ConceptId): ConceptQuestion => {
  const found = concepts.find((concept) => concept.id === id);
  if (found) return found;
  throw new RangeError(
    `There is no question “${String(id)}”. There are ${concepts.map((concept) => `“${concept.id}”`).join(', ')}.`,
  );
};

export const fewestStatements = 2;

const isMixed = (statements: readonly ConceptStatement[]): boolean =>
  statements.some(({ isTrue }) => isTrue) && statements.some(({ isTrue }) => !isTrue);

const shuffled = <T>(list: readonly T[], order: (n: number) => number): T[] => {
  const rest = [...list];
  return list.flatMap(() => rest.splice(order(rest.length), 1));
};

export interface ConceptChoice {
  /** A whole number. */
  readonly seed: number;
  /** How many statements, from 2 to as many as the question has. */
  readonly count: number;
  /** A statement that must be among them. */
  readonly including?: string;
}

/**
 * Some of a question's statements in an order of their own: the same for the same choice, and never all true or all false.
 *
 * @throws RangeError for an id that no question has, a count that it cannot have, and a seed that is no safe whole number.
 */
export const conceptSet = (id: ConceptId, { seed, count, including }: ConceptChoice): ConceptQuestion => {
  const { title, statements } = conceptOf(id);
  if (!Number.isInteger(count) || count < fewestStatements || count > statements.length) {
    throw new RangeError(
      `“${title}” has ${fewestStatements} to ${statements.length} statements to choose, but ${count} were wanted.`,
    );
  }
  const source = randomSource(seed).fork(`concept, ${id}`);
  for (;;) {
    const ordered = shuffled(statements, (n) => source.integer(n));
    const first = ordered.filter((statement) => statement.id === including);
    const chosen = [...first, ...ordered.filter((statement) => statement.id !== including)].slice(0, count);
    if (isMixed(chosen)) return { id, title, statements: ordered.filter((statement) => chosen.includes(statement)) };
  }
};
