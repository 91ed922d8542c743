import { S_MAX, S_MIN } from 'ts-fsrs';
import {
  array,
  boolean,
  check,
  custom,
  exactOptional,
  literal,
  maxLength,
  maxValue,
  minValue,
  number,
  object,
  picklist,
  pipe,
  safeInteger,
  safeParse,
  string,
  variant,
  type GenericSchema,
} from 'valibot';
import { conceptOf, fewestStatements, type ConceptId } from '../concepts/index.ts';
import { difficulties } from '../generate/lists.ts';
import type { ProblemKind } from '../problem.ts';
import { mostHints, type Attempt } from './attempt.ts';
import { isConceptId, isProblemKind, topics, type Item } from './item.ts';
import type { Finished } from './progress.ts';
import type { ReviewCard } from './schedule.ts';

/** The year 2200: from there the longest interval still ends at a date. */
const lastMoment = Date.UTC(2200, 0, 1);
const longestText = 500;

const count = pipe(number(), safeInteger(), minValue(0));
const moment = pipe(count, maxValue(lastMoment));
const hints = pipe(count, maxValue(mostHints));
const seed = pipe(number(), safeInteger());
const text = pipe(string(), maxLength(longestText));
const between = (least: number, most: number) => pipe(number(), minValue(least), maxValue(most));

const problemItem = object({
  type: literal('problem'),
  kind: custom<ProblemKind>(isProblemKind),
  difficulty: picklist(difficulties.map(({ difficulty }) => difficulty)),
  seed,
});

const conceptItem = pipe(
  object({
    type: literal('concept'),
    concept: custom<ConceptId>(isConceptId),
    seed,
    count: pipe(count, minValue(fewestStatements)),
    including: exactOptional(text),
  }),
  check(({ concept, count: asked }) => asked <= conceptOf(concept).statements.length),
);

const item = variant('type', [problemItem, conceptItem]);

/** The work on an item, as it is kept over a reload. */
export const attemptShape = object({
  item,
  hints,
  wrong: array(array(text)),
  outcome: picklist(['open', 'right', 'shown']),
});

const finishedShape = object({
  at: moment,
  item,
  hints,
  isRight: boolean(),
  isFirstTry: boolean(),
  mistakes: array(text),
});

/** FSRS refuses to go on from a memory beyond these bounds. */
const cardShape = object({
  subject: picklist(topics.map(({ topic }) => topic)),
  mistake: text,
  says: text,
  due: moment,
  lastReview: moment,
  stability: between(S_MIN, S_MAX),
  difficulty: between(1, 10),
  scheduledDays: between(0, S_MAX),
  learningSteps: count,
  reps: count,
  lapses: count,
  state: picklist([1, 2, 3]),
});

const readAs =
  <T>(shape: GenericSchema<unknown, T>) =>
  (value: unknown): T | null => {
    const reading = safeParse(shape, value);
    return reading.success ? reading.output : null;
  };

/** Data of unknown origin, one part at a time: what is sound comes back as it was meant, anything else as null. */
export const itemFrom = readAs<Item>(item);
export const attemptFrom = readAs<Attempt>(attemptShape);
export const finishedFrom = readAs<Finished>(finishedShape);
export const cardFrom = readAs<ReviewCard>(cardShape);
