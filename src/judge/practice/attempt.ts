import type { ConceptResult } from '../concepts/index.ts';
import type { Judgement } from '../one-kind/judging.ts';
import { unexplained, type Item } from './item.ts';

export const mostHints = 3;

/** How the work on one item stands. Plain data: it can be kept and taken up again. */
export interface Attempt {
  readonly item: Item;
  /** How many hints were looked at, 0 to 3. */
  readonly hints: number;
  /** The wrong answers so far, each with the ids of the mistakes that it showed. */
  readonly wrong: readonly (readonly string[])[];
  /** `shown`: the solution was looked at before the answer was right. */
  readonly outcome: 'open' | 'right' | 'shown';
}

export const begin = (item: Item): Attempt => ({ item, hints: 0, wrong: [], outcome: 'open' });

const whileOpen = (attempt: Attempt, change: Partial<Attempt>): Attempt =>
  attempt.outcome === 'open' ? { ...attempt, ...change } : attempt;

/** One more hint was looked at. */
export const hinted = (attempt: Attempt): Attempt =>
  whileOpen(attempt, { hints: Math.min(attempt.hints + 1, mostHints) });

/** The mistakes that explain a wrong answer; where nothing does, or more than one thing, none is blamed. */
const mistakesShown = ({ misconceptions }: Judgement): readonly string[] => {
  const [diagnosis, ...others] = misconceptions;
  return diagnosis && others.length === 0 ? diagnosis.mistakes.map(({ id }) => id) : [unexplained.mistake];
};

/** An answer was judged. One that could not be read counts as none. */
export const answered = (attempt: Attempt, judgement: Judgement): Attempt => {
  if (judgement.verdict === 'unreadable') return attempt;
  return judgement.verdict === 'correct'
    ? whileOpen(attempt, { outcome: 'right' })
    : whileOpen(attempt, { wrong: [...attempt.wrong, mistakesShown(judgement)] });
};

/** Statements were marked. The reasons are shown with the verdict, so there is no second try. */
export const marked = (attempt: Attempt, { statements, isRight }: ConceptResult): Attempt => {
  const missed = statements.filter((statement) => !statement.isRight).map(({ id }) => id);
  return whileOpen(attempt, isRight ? { outcome: 'right' } : { wrong: [missed], outcome: 'shown' });
};

/** The solution was looked at. */
export const shown = (attempt: Attempt): Attempt => whileOpen(attempt, { outcome: 'shown' });

/** Everything that went wrong, each mistake once; a solution that was shown at once is a mistake, too. */
export const mistakesOf = ({ wrong, outcome }: Attempt): readonly string[] =>
  outcome === 'shown' && wrong.length === 0 ? [unexplained.mistake] : [...new Set(wrong.flat())];

/** Right at the first try, without a hint. */
export const isFirstTry = ({ wrong, hints, outcome }: Attempt): boolean =>
  outcome === 'right' && hints === 0 && wrong.length === 0;
