import type { JudgingOptions, Remark, Verdict } from '../one-kind/judging.ts';
import type { ProblemSpec } from '../spec.ts';
import type { Sighting } from './seen.ts';

/** One judgement as it ought to be, worked out by hand: the judge is compared with it and never asked for it. */
export interface Row {
  /** The answer as typed. */
  readonly answer: string;
  readonly verdict: Verdict;
  /** The ids of the mistakes that explain a wrong answer, in any order; two together are joined by a plus sign. */
  readonly mistakes: readonly string[];
  /** Is the one mistake asserted, and not only proposed? */
  readonly certain: boolean;
  readonly remark?: Remark;
  /** The significant figures that the sentence names; not stated where left out. */
  readonly digits?: number;
  readonly options?: JudgingOptions;
  /** Why this is the right judgement: the working, or the convention. */
  readonly why: string;
  /** Where somebody gave this answer, or one like it, in public. */
  readonly source?: Sighting;
  /** Why the judge does not do this yet. Such a row is published too, and a test notices when it is mended. */
  readonly knownFailure?: string;
}

/** Answers to one problem. */
export interface Group {
  readonly problem: ProblemSpec;
  readonly rows: readonly Row[];
}

/** One idea of judging, with the answers that show it. */
export interface Theme {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly groups: readonly Group[];
}

const noMistake = { mistakes: [], certain: false } as const;

/** Right, to so many figures where they are stated. */
export const right = (answer: string, why: string, digits?: number): Row => ({
  answer,
  verdict: 'correct',
  ...noMistake,
  why,
  ...(digits !== undefined && { digits }),
});

/** Right, but rounded on the way. */
export const roundedEarly = (answer: string, why: string): Row => ({
  ...right(answer, why),
  remark: 'rounded-too-early',
});

/** Right to one figure, which is too few. */
export const oneFigure = (answer: string, why: string): Row => ({ ...right(answer, why, 1), remark: 'one-figure' });

/** Wrong, and this mistake is asserted. */
export const wrong = (answer: string, mistake: string, why: string): Row => ({
  answer,
  verdict: 'incorrect',
  mistakes: [mistake],
  certain: true,
  why,
});

/** Wrong, and these mistakes are proposed. */
export const proposed = (answer: string, mistakes: readonly string[], why: string): Row => ({
  answer,
  verdict: 'incorrect',
  mistakes,
  certain: false,
  why,
});

/** Wrong in a way that fits nothing. */
export const unexplained = (answer: string, why: string): Row => proposed(answer, [], why);

export const unreadable = (answer: string, why: string): Row => ({
  answer,
  verdict: 'unreadable',
  ...noMistake,
  why,
});

/** A row of which the answer, or one like it, was seen in public. */
export const seenIn = (source: Sighting, row: Row): Row => ({ ...row, source });

/** What ought to be judged so, and is not. */
export const failing = (row: Row, knownFailure: string): Row => ({ ...row, knownFailure });

export const under = (options: JudgingOptions, rows: readonly Row[]): readonly Row[] =>
  rows.map((row) => ({ ...row, options }));
