import type { TaughtOf } from '../kinds/taught.ts';
import { isFirstTry, mistakesOf, type Attempt } from './attempt.ts';
import { occasionsIn, topicOf, topics, unexplained, type Item, type Topic } from './item.ts';
import { firstCard, reviewed, type Recall, type ReviewCard } from './schedule.ts';

/** An item that was worked through. */
export interface Finished {
  /** When, in milliseconds since 1970. */
  readonly at: number;
  readonly item: Item;
  readonly hints: number;
  readonly isRight: boolean;
  readonly isFirstTry: boolean;
  readonly mistakes: readonly string[];
}

/** Everything that practice remembers. Plain data. */
export interface Progress {
  readonly version: 1;
  /** In order of time. */
  readonly finished: readonly Finished[];
  /** One for each mistake of each topic. */
  readonly cards: readonly ReviewCard[];
}

export const noProgress: Progress = { version: 1, finished: [], cards: [] };

/** How a card's review went; null where the item was no occasion to review it. */
const recallOf = (card: ReviewCard, attempt: Attempt, now: number): Recall | null => {
  if (mistakesOf(attempt).includes(card.mistake)) return 'again';
  if (card.due > now || attempt.outcome !== 'right') return null;
  return attempt.hints > 0 || attempt.wrong.length > 0 ? 'hard' : 'good';
};

/**
 * The progress after an item: it is written down, and each mistake that was made gets a card or loses ground on its card.
 * The cards that were due, and whose mistake the item invited in vain, gain. An item that is still open changes nothing.
 *
 * @throws as `occasionsIn` does.
 */
export const finishIn = (taughtOf: TaughtOf, progress: Progress, attempt: Attempt, now: number): Progress => {
  const { item, hints, outcome } = attempt;
  if (outcome === 'open') return progress;
  const [topic, mistakes] = [topicOf(item), mistakesOf(attempt)];
  const occasions = occasionsIn(taughtOf, item);
  const isInvited = (card: ReviewCard): boolean =>
    card.subject === topic && occasions.some(({ mistake }) => mistake === card.mistake);
  const cards = progress.cards.map((card) => {
    const recall = isInvited(card) ? recallOf(card, attempt, now) : null;
    return recall === null ? card : reviewed(card, recall, now);
  });
  const isKnown = (id: string): boolean => cards.some((card) => card.subject === topic && card.mistake === id);
  const added = mistakes
    .filter((id) => !isKnown(id))
    .map((id) => firstCard(topic, occasions.find(({ mistake }) => mistake === id) ?? unexplained, now));
  const entry: Finished = {
    at: now,
    item,
    hints,
    isRight: outcome === 'right',
    isFirstTry: isFirstTry(attempt),
    mistakes,
  };
  return { version: 1, finished: [...progress.finished, entry], cards: [...cards, ...added] };
};

/** The cards of these topics, those first that have waited longest, or will come first. */
export const cardsOf = ({ cards }: Progress, chosen: readonly Topic[]): readonly ReviewCard[] =>
  cards.filter(({ subject }) => chosen.includes(subject)).sort((a, b) => a.due - b.due);

export interface Tally {
  readonly finished: number;
  readonly right: number;
  readonly firstTry: number;
}

const tallyOf = (finished: readonly Finished[]): Tally => ({
  finished: finished.length,
  right: finished.filter(({ isRight }) => isRight).length,
  firstTry: finished.filter((entry) => entry.isFirstTry).length,
});

export interface TopicTally extends Tally {
  readonly topic: Topic;
  readonly name: string;
}

export interface Summary extends Tally {
  /** Of the topics that were practised, in the order of `topics`. */
  readonly byTopic: readonly TopicTally[];
  /** The mistakes that come back, the next first. */
  readonly returning: readonly (ReviewCard & { readonly isDue: boolean })[];
}

/** The progress in numbers. */
export const summaryOf = (progress: Progress, now: number): Summary => {
  const { finished } = progress;
  const byTopic = topics.flatMap(({ topic, name }): TopicTally[] => {
    const own = finished.filter(({ item }) => topicOf(item) === topic);
    return own.length === 0 ? [] : [{ topic, name, ...tallyOf(own) }];
  });
  const returning = cardsOf(
    progress,
    topics.map(({ topic }) => topic),
  ).map((card) => ({ ...card, isDue: card.due <= now }));
  return { ...tallyOf(finished), byTopic, returning };
};
