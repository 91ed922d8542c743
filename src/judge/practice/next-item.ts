import { randomSource, type RandomSource } from '../../math/index.ts';
import { difficulties, type Difficulty } from '../generate/index.ts';
import { isProblemKind, occasionsOf, subjectOf, type Item, type Subject } from './item.ts';
import { cardsOf, type Progress } from './progress.ts';
import type { ReviewCard } from './schedule.ts';

export interface PracticeChoice {
  /** At least one. */
  readonly subjects: readonly Subject[];
  readonly difficulty: Difficulty;
  /** A whole number: with the same progress and at the same time, the same seed gives the same item. */
  readonly seed: number;
}

export interface NextItem {
  readonly item: Item;
  /** The card that is due, where the item comes because of it. */
  readonly because: ReviewCard | null;
}

const seeds = 2 ** 31;
const statementsEach = 4;
const triesEach = 12;

const itemOf = (subject: Subject, difficulty: Difficulty, source: RandomSource): Item => {
  const seed = source.integer(seeds);
  if (isProblemKind(subject)) return { type: 'problem', kind: subject, difficulty, seed };
  return { type: 'concept', concept: subject, seed, count: statementsEach };
};

/** The wanted difficulty first, then the others: a mistake may have no occasion in an easy problem. */
const inOrder = (wanted: Difficulty): readonly Difficulty[] => [
  wanted,
  ...difficulties.map(({ difficulty }) => difficulty).filter((difficulty) => difficulty !== wanted),
];

/** An item in which the mistake of the card can be made again. */
const itemFor = ({ subject, mistake }: ReviewCard, wanted: Difficulty, source: RandomSource): Item => {
  const invites = (item: Item): boolean => occasionsOf(item).some((occasion) => occasion.mistake === mistake);
  const first = itemOf(subject, wanted, source);
  if (first.type === 'concept') {
    const aimed: Item = { ...first, including: mistake };
    return invites(aimed) ? aimed : first;
  }
  for (const difficulty of inOrder(wanted)) {
    for (let tries = 0; tries < triesEach; tries++) {
      const item = itemOf(subject, difficulty, source);
      if (invites(item)) return item;
    }
  }
  return first;
};

/** One of the subjects that were practised least. */
const freshSubject = ({ finished }: Progress, chosen: readonly Subject[], source: RandomSource): Subject => {
  const counts = chosen.map((subject) => finished.filter(({ item }) => subjectOf(item) === subject).length);
  const least = chosen.filter((_, index) => counts[index] === Math.min(...counts));
  const subject = least[source.integer(Math.max(least.length, 1))];
  if (subject === undefined) throw new RangeError('Choose at least one subject to practise.');
  return subject;
};

/**
 * What to practise next: the mistake that has been due the longest, in an item that invites it, or else something new in a
 * subject that was practised least.
 *
 * @throws RangeError for no subjects, and for a seed that is no safe whole number.
 */
export const nextItem = (progress: Progress, now: number, choice: PracticeChoice): NextItem => {
  const { subjects, difficulty, seed } = choice;
  const source = randomSource(seed).fork(`practice ${progress.finished.length}`);
  const [card] = cardsOf(progress, subjects).filter(({ due }) => due <= now);
  if (card) return { item: itemFor(card, difficulty, source), because: card };
  return { item: itemOf(freshSubject(progress, subjects, source), difficulty, source), because: null };
};
