import type { Misconception, Working } from './misconceptions/misconception.ts';

/** A way to go wrong: one mistake or two together, and the values that come out. */
export interface Candidate {
  readonly mistakes: readonly Misconception[];
  /** In nats, one for each way in which the mistakes can be made. */
  readonly values: readonly number[];
}

/** The values that come out for every choice of forms of these mistakes. One map of slips serves all: pairs are many. */
const valuesOf = (working: Working, mistakes: readonly Misconception[]): readonly number[] => {
  const slips = new Map<string, number>();
  const values: number[] = [];
  const choose = (index: number): void => {
    const mistake = mistakes[index];
    if (mistake === undefined) {
      const value = working.value(slips);
      if (!Number.isNaN(value)) values.push(value);
      return;
    }
    for (let form = 0; form < (mistake.forms ?? 1); form += 1) {
      slips.set(mistake.id, form);
      choose(index + 1);
    }
  };
  choose(0);
  return values;
};

const candidateOf = (working: Working, mistakes: readonly Misconception[]): Candidate => ({
  mistakes,
  values: valuesOf(working, mistakes),
});

/** Every single mistake, the commonest first. */
export const singleMistakes = (working: Working): readonly Candidate[] =>
  working.misconceptions.map((mistake) => candidateOf(working, [mistake]));

/** The mistakes that are made now and then. */
export const seldomMistakes = (working: Working): readonly Candidate[] =>
  working.seldom().map(({ values, ...mistake }) => ({ mistakes: [mistake], values }));

/** Every two mistakes made together, those of the commonest first. */
export const pairsOfMistakes = (working: Working): readonly Candidate[] =>
  working.misconceptions.flatMap((first, i) =>
    working.misconceptions.slice(i + 1).map((second) => candidateOf(working, [first, second])),
  );
