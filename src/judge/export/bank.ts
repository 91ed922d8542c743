import { generate, type Difficulty } from '../generate/index.ts';
import type { ProblemKind } from '../problem.ts';
import type { ProblemSpec } from '../spec.ts';

export interface BankItem {
  /** Names the question in the bank and in its file: letters, digits, hyphens and underscores. */
  readonly id: string;
  readonly spec: ProblemSpec;
}

/** Questions to put into a course. */
export interface Bank {
  readonly title: string;
  readonly items: readonly BankItem[];
}

export interface BankRequest {
  readonly kinds: readonly ProblemKind[];
  readonly difficulty: Difficulty;
  /** Of the first variant of each kind; each further one takes the next seed that gives another problem. */
  readonly seed: number;
  /** Variants of each kind. */
  readonly count: number;
}

const seeds = 2 ** 32;

/** Small problems come again under other seeds, one of easy divergences about every third time. */
const drawsPerVariant = 100;

const variantsOf = (kind: ProblemKind, { difficulty, seed, count }: BankRequest): readonly BankItem[] => {
  const variants = new Map<string, BankItem>();
  for (let i = 0; variants.size < count; i++) {
    if (i === drawsPerVariant * count) {
      throw new RangeError(
        `There are no ${count} different problems of the kind ${kind}, ${difficulty}. Ask for fewer.`,
      );
    }
    const own = (seed + i) % seeds;
    const spec = generate({ kind, difficulty, seed: own });
    const asData = JSON.stringify(spec);
    if (!variants.has(asData)) variants.set(asData, { id: `${kind}-${difficulty}-${own}`, spec });
  }
  return [...variants.values()];
};

/**
 * The questions of a bank, no two alike: the same for the same request. An id tells the kind, the difficulty and the seed of
 * its question.
 *
 * @throws RangeError where there are not so many different problems.
 */
export const bankItems = (request: BankRequest): readonly BankItem[] =>
  request.kinds.flatMap((kind) => variantsOf(kind, request));

const goodId = /^[A-Za-z][A-Za-z0-9_-]{0,99}$/;

/**
 * A bank that can be written.
 *
 * @throws RangeError for one without questions, and for an id that is taken twice or that no file can have.
 */
export const checkedBank = (bank: Bank): Bank => {
  const ids = bank.items.map(({ id }) => id);
  if (ids.length === 0) throw new RangeError('The bank has no questions. Put at least one into it.');
  const bad = ids.find((id) => !goodId.test(id));
  if (bad !== undefined) {
    throw new RangeError(
      `“${bad}” names no question: take a letter, then letters, digits, hyphens and underscores, up to 100 in all.`,
    );
  }
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined)
    throw new RangeError(`Two questions of the bank are called “${twice}”. Give each its own id.`);
  return bank;
};
