import { conceptSet, concepts, type ConceptId, type ConceptQuestion } from '../concepts/index.ts';
import { problemKinds, type Difficulty } from '../generate/lists.ts';
import type { TaughtOf } from '../kinds/taught.ts';
import { drawIn } from '../one-kind/draw.ts';
import type { ProblemKind } from '../problem.ts';
import type { NamedSpec } from '../spec.ts';

/** What can be practised: a kind of problem, or a question of understanding. */
export type Topic = ProblemKind | ConceptId;

/** A number to compute. */
export interface ProblemItem {
  readonly type: 'problem';
  readonly kind: ProblemKind;
  readonly difficulty: Difficulty;
  readonly seed: number;
}

/** Statements to mark true or false. */
export interface ConceptItem {
  readonly type: 'concept';
  readonly concept: ConceptId;
  readonly seed: number;
  readonly count: number;
  /** A statement that must be among them. */
  readonly including?: string;
}

/** One thing to practise: the same for everyone who has the same item, so a link can hold it. */
export type Item = ProblemItem | ConceptItem;

export interface NamedTopic {
  readonly topic: Topic;
  readonly name: string;
  readonly type: Item['type'];
}

/** All topics, the problems first. */
export const topics: readonly NamedTopic[] = [
  ...problemKinds.map(({ kind, name }): NamedTopic => ({ topic: kind, name, type: 'problem' })),
  ...concepts.map(({ id, title }): NamedTopic => ({ topic: id, name: title, type: 'concept' })),
];

export const isProblemKind = (topic: unknown): topic is ProblemKind => problemKinds.some(({ kind }) => kind === topic);
export const isConceptId = (topic: unknown): topic is ConceptId => concepts.some(({ id }) => id === topic);

export const topicOf = (item: Item): Topic => (item.type === 'problem' ? item.kind : item.concept);

/** The kinds of problem that a topic takes: its own, or none. */
export const kindsOfTopic = (topic: Topic): readonly ProblemKind[] => (isProblemKind(topic) ? [topic] : []);

/** @throws as `drawIn` does. */
export const specIn = (taughtOf: TaughtOf, item: ProblemItem): NamedSpec => drawIn(taughtOf(item), item).spec;

/** @throws as `conceptSet` does. */
export const questionOf = ({ concept, ...choice }: ConceptItem): ConceptQuestion => conceptSet(concept, choice);

/** What can go wrong in an item, and how it is said: a mistake as a clause, a statement as it stands. */
export interface Occasion {
  readonly mistake: string;
  readonly says: string;
}

/** A wrong answer that no mistake explains, and a solution that was looked up at once. */
export const unexplained: Occasion = { mistake: 'unexplained', says: 'something else went wrong' };

/** The mistakes that can be made in a problem. */
const mistakesIn = (taughtOf: TaughtOf, item: ProblemItem): readonly Occasion[] => {
  const taught = taughtOf(item);
  const { misconceptions } = taught.workingOf(taught.problemFrom(specIn(taughtOf, item)));
  return misconceptions.map(({ id, clause }) => ({ mistake: id, says: clause }));
};

/** The mistakes that an item gives occasion for. */
export const occasionsIn = (taughtOf: TaughtOf, item: Item): readonly Occasion[] => {
  const own =
    item.type === 'problem'
      ? mistakesIn(taughtOf, item)
      : questionOf(item).statements.map(({ id, text }) => ({ mistake: id, says: text }));
  return [...own, unexplained];
};
