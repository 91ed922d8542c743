import { createEmptyCard, fsrs, Rating, type Card, type CardInput, type Grade } from 'ts-fsrs';
import type { Occasion, Topic } from './item.ts';

/** A mistake that was made once, and when it is tried again. Times are in milliseconds since 1970. */
export interface ReviewCard {
  /** Its topic, under the name by which records have always kept it. */
  readonly subject: Topic;
  /** The id of a misconception or of a statement, or `unexplained`. */
  readonly mistake: string;
  /** The mistake as a clause, the statement as it stands. */
  readonly says: string;
  readonly due: number;
  readonly lastReview: number;
  /** The memory of it, as FSRS keeps it: days until it is forgotten in one case of ten, and how hard it is, 1 to 10. */
  readonly stability: number;
  readonly difficulty: number;
  readonly scheduledDays: number;
  readonly learningSteps: number;
  readonly reps: number;
  readonly lapses: number;
  /** 1 learning, 2 review, 3 learning again; a card is made by a first review, so it is never new. */
  readonly state: number;
}

/** How it went this time: made again, avoided with help, avoided. */
export type Recall = 'again' | 'hard' | 'good';

const grades: Record<Recall, Grade> = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good };

/** The FSRS scheduler with its published weights, and without its random spread: the same history, the same days. */
const scheduler = fsrs({ enable_fuzz: false });

const asInput = (card: ReviewCard): CardInput => ({
  due: card.due,
  last_review: card.lastReview,
  stability: card.stability,
  difficulty: card.difficulty,
  elapsed_days: 0,
  scheduled_days: card.scheduledDays,
  learning_steps: card.learningSteps,
  reps: card.reps,
  lapses: card.lapses,
  state: card.state,
});

type Named = Pick<ReviewCard, 'subject' | 'mistake' | 'says'>;

const asCard = ({ subject, mistake, says }: Named, card: Card, now: number): ReviewCard => ({
  subject,
  mistake,
  says,
  due: card.due.getTime(),
  lastReview: now,
  stability: card.stability,
  difficulty: card.difficulty,
  scheduledDays: card.scheduled_days,
  learningSteps: card.learning_steps,
  reps: card.reps,
  lapses: card.lapses,
  state: card.state,
});

/** The card of a mistake that was made for the first time. */
export const firstCard = (topic: Topic, occasion: Occasion, now: number): ReviewCard =>
  asCard({ subject: topic, ...occasion }, scheduler.next(createEmptyCard(now), now, Rating.Again).card, now);

/** The card after one more review. Where the clock was set back, the review counts as made right after the last one. */
export const reviewed = (card: ReviewCard, recall: Recall, now: number): ReviewCard => {
  const at = Math.max(now, card.lastReview);
  return asCard(card, scheduler.next(asInput(card), at, grades[recall]).card, at);
};
