export { answered, begin, hinted, isFirstTry, marked, mistakesOf, mostHints, shown, type Attempt } from './attempt.ts';
export { hintsOf, type Hint } from './hints.ts';
export {
  isConceptId,
  isProblemKind,
  questionOf,
  specOf,
  topicOf,
  topics,
  type ConceptItem,
  type Item,
  type NamedTopic,
  type ProblemItem,
  type Topic,
} from './item.ts';
export { nextItem, type NextItem, type PracticeChoice } from './next-item.ts';
export {
  finish,
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
