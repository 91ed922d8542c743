export { answered, begin, hinted, isFirstTry, marked, mistakesOf, mostHints, shown, type Attempt } from './attempt.ts';
export type { Hint } from './hints.ts';
export {
  isConceptId,
  isProblemKind,
  questionOf,
  topicOf,
  topics,
  type ConceptItem,
  type Item,
  type NamedTopic,
  type ProblemItem,
  type Topic,
} from './item.ts';
export type { NextItem, PracticeChoice } from './next-item.ts';
export { finish, hintsOf, nextItem, occasionsOf, specOf } from './of-all-kinds.ts';
export {
  noProgress,
  summaryOf,
  type Finished,
  type Progress,
  type TopicTally,
  type Summary,
  type Tally,
} from './progress.ts';
export { attemptFrom, itemFrom } from './read-parts.ts';
export type { ReviewCard } from './schedule.ts';
export {
  importProgress,
  mergeProgress,
  readProgress,
  writeProgress,
  type Imported,
  type ReadProgress,
} from './storage.ts';
