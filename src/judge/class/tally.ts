import type { FoundMistake, Grade } from './grade.ts';

/** How a mistake is in an answer: by itself, together with another, or perhaps, for the answer fits others as well. */
export type Presence = 'alone' | 'together' | 'perhaps';

export interface PresentMistake extends FoundMistake {
  readonly presence: Presence;
}

/**
 * The mistakes in an answer. None where there is no known one, and none where only pairs of mistakes fit and more than one
 * of them does: such pairs are many, and say little.
 */
export const mistakesOf = ({ explanations }: Pick<Grade, 'explanations'>): readonly PresentMistake[] => {
  const [first, ...others] = explanations;
  if (first === undefined) return [];
  if (first.certain) {
    const presence = first.mistakes.length === 1 ? 'alone' : 'together';
    return first.mistakes.map((mistake) => ({ ...mistake, presence }));
  }
  const told = others.length === 0 ? [first] : explanations.filter(({ mistakes }) => mistakes.length === 1);
  return told.flatMap(({ mistakes }) => mistakes.map((mistake) => ({ ...mistake, presence: 'perhaps' as const })));
};

/** Whether a wrong answer fits only pairs of mistakes, and several of them. */
export const isUnclear = (grade: Pick<Grade, 'explanations'>): boolean =>
  grade.explanations.length > 0 && mistakesOf(grade).length === 0;

export type MistakeCount = FoundMistake & Readonly<Record<Presence, number>>;

export interface Tally {
  readonly verdicts: Readonly<Record<Grade['verdict'], number>>;
  /** Right answers whose last digit is off, within the tolerance. */
  readonly lastDigitOff: number;
  /** The mistakes of the class, the commonest first. */
  readonly mistakes: readonly MistakeCount[];
  /** Wrong answers that fit no mistake that the judge knows. */
  readonly unexplained: number;
  /** Wrong answers that fit several pairs of mistakes. */
  readonly unclear: number;
}

/** In how many answers a mistake is, those of which it is not sure included. */
export const totalOf = ({ alone, together, perhaps }: MistakeCount): number => alone + together + perhaps;

/** Counts verdicts and mistakes. */
export const tallyOf = (grades: readonly Grade[]): Tally => {
  const verdicts = { correct: 0, incorrect: 0, unreadable: 0, blank: 0, fault: 0 };
  const counts = new Map<string, { id: string; name: string; alone: number; together: number; perhaps: number }>();
  let [lastDigitOff, unexplained, unclear] = [0, 0, 0];
  for (const grade of grades) {
    verdicts[grade.verdict] += 1;
    if (grade.roundedTooEarly) lastDigitOff += 1;
    if (grade.verdict !== 'incorrect') continue;
    if (grade.explanations.length === 0) unexplained += 1;
    if (isUnclear(grade)) unclear += 1;
    for (const { id, name, presence } of mistakesOf(grade)) {
      const count = counts.get(id) ?? { id, name, alone: 0, together: 0, perhaps: 0 };
      count[presence] += 1;
      counts.set(id, count);
    }
  }
  const surely = ({ alone, together }: MistakeCount): number => alone + together;
  const mistakes = [...counts.values()].sort((a, b) => surely(b) - surely(a) || b.perhaps - a.perhaps);
  return { verdicts, lastDigitOff, mistakes, unexplained, unclear };
};
