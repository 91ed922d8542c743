import { randomSource, type RandomSource } from '../../math/index.ts';
import { difficulties, type Difficulty } from '../generate/lists.ts';
import type { TaughtOf } from '../kinds/taught.ts';
import { isProblemKind, occasionsIn, topicOf, type Item, type Topic } from './item.ts';
import { cardsOf, type Progress } from './progress.ts';
import type { ReviewCard } from './schedule.ts';

export interface PracticeChoice {
  /** At least one. */
  readonly topics: readonly Topic[];
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

const itemOf = (topic: Topic, difficulty: Difficulty, source: RandomSource): Item => {
  const seed = source.integer(seeds);
  if (isProblemKind(topic)) return { type: 'problem', kind: topic, difficulty, seed };
  return { type: 'concept', concept: topic, seed, count: statementsEach };
};

/** The wanted difficulty first, then the others: a mistake may have no occasion in an easy problem. */
const inOrder = (wanted: Difficulty): readonly Difficulty[] => [
  wanted,
  ...difficulties.map(({ difficulty }) => difficulty).filter((difficulty) => difficulty !== wanted),
];

/** An item in which the mistake of the card can be made again. */
const itemFor = (
  taughtOf: TaughtOf,
  { subject, mistake }: ReviewCard,
  wanted: Difficulty,
  source: RandomSource,
): Item => {
  const invites = (item: Item): boolean => occasionsIn(taughtOf, item).some((occasion) => occasion.mistake === mistake);
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

/** One of the topics that were practised least. */
const freshTopic = ({ finished }: Progress, chosen: readonly Topic[], source: RandomSource): Topic => {
  const counts = chosen.map((topic) => finished.filter(({ item }) => topicOf(item) === topic).length);
  const least = chosen.filter((_, index) => counts[index] === Math.min(...counts));
  const topic = least[source.integer(Math.max(least.length, 1))];
  if (topic === undefined) throw new RangeError('Choose at least one subject to practise.');
  return topic;
};

/** The mistake of these topics that has been due the longest; null where none is due. */
export const dueCard = (progress: Progress, now: number, topics: readonly Topic[]): ReviewCard | null =>
  cardsOf(progress, topics).find(({ due }) => due <= now) ?? null;

/**
 * What to practise next: a mistake that is due, in an item that invites it, or else something new in a topic that was practised
 * least. Of the kinds of problem only that of the mistake is asked for.
 *
 * @throws RangeError for no topics, and for a seed that is no safe whole number.
 */
export const nextItemIn = (
  taughtOf: TaughtOf,
  progress: Progress,
  card: ReviewCard | null,
  choice: PracticeChoice,
): NextItem => {
  const { topics, difficulty, seed } = choice;
  const source = randomSource(seed).fork(`practice ${progress.finished.length}`);
  if (card) return { item: itemFor(taughtOf, card, difficulty, source), because: card };
  return { item: itemOf(freshTopic(progress, topics, source), difficulty, source), because: null };
};
