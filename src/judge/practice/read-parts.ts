import { S_MAX, S_MIN } from 'ts-fsrs';
import { conceptOf, fewestStatements } from '../concepts/index.ts';
import { difficulties } from '../generate/index.ts';
import { isRecord } from '../record.ts';
import { mostHints, type Attempt } from './attempt.ts';
import { isConceptId, isProblemKind, subjects, type Item } from './item.ts';
import type { Finished } from './progress.ts';
import type { ReviewCard } from './schedule.ts';

const isCount = (value: unknown, most = Number.MAX_SAFE_INTEGER): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= most;

const isBetween = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most;

/** The year 2200: from there the longest interval still ends at a date. */
const lastMoment = Date.UTC(2200, 0, 1);
const isMoment = (value: unknown): value is number => isCount(value, lastMoment);

const longestText = 500;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longestText;
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);

const isSeed = (value: unknown): value is number => Number.isSafeInteger(value);

/** Data of unknown origin, one part at a time: what is sound comes back as it was meant, anything else as null. */
export const itemFrom = (value: unknown): Item | null => {
  if (!isRecord(value) || !isSeed(value.seed)) return null;
  const { seed } = value;
  if (value.type === 'problem') {
    const known = difficulties.find(({ difficulty }) => difficulty === value.difficulty);
    if (!isProblemKind(value.kind) || known === undefined) return null;
    return { type: 'problem', kind: value.kind, difficulty: known.difficulty, seed };
  }
  const { concept, count, including } = value;
  if (value.type !== 'concept' || !isConceptId(concept)) return null;
  if (!isCount(count, conceptOf(concept).statements.length) || count < fewestStatements) return null;
  if (including !== undefined && !isText(including)) return null;
  return { type: 'concept', concept, seed, count, ...(including !== undefined && { including }) };
};

/** The work on an item, as it was kept over a reload. */
export const attemptFrom = (value: unknown): Attempt | null => {
  if (!isRecord(value)) return null;
  const { hints, wrong, outcome } = value;
  const item = itemFrom(value.item);
  if (item === null || !isCount(hints, mostHints) || !Array.isArray(wrong) || !wrong.every(isTexts)) return null;
  return outcome === 'open' || outcome === 'right' || outcome === 'shown' ? { item, hints, wrong, outcome } : null;
};

export const finishedFrom = (value: unknown): Finished | null => {
  if (!isRecord(value)) return null;
  const { at, hints, isRight, isFirstTry, mistakes } = value;
  const item = itemFrom(value.item);
  if (item === null || !isMoment(at) || !isCount(hints, mostHints) || !isTexts(mistakes)) return null;
  if (typeof isRight !== 'boolean' || typeof isFirstTry !== 'boolean') return null;
  return { at, item, hints, isRight, isFirstTry, mistakes };
};

/** Where FSRS keeps the memory of a card; it refuses to go on from anywhere else. */
const isMemory = ({ stability, difficulty, state }: Readonly<Record<string, unknown>>): boolean =>
  isBetween(stability, S_MIN, S_MAX) && isBetween(difficulty, 1, 10) && (state === 1 || state === 2 || state === 3);

export const cardFrom = (value: unknown): ReviewCard | null => {
  if (!isRecord(value) || !isMemory(value)) return null;
  const { mistake, says, due, lastReview, scheduledDays, learningSteps, reps, lapses } = value;
  const known = subjects.find(({ subject }) => subject === value.subject);
  if (known === undefined || !isText(mistake) || !isText(says) || !isMoment(due) || !isMoment(lastReview)) return null;
  if (!isBetween(scheduledDays, 0, S_MAX) || !isCount(learningSteps) || !isCount(reps) || !isCount(lapses)) return null;
  const [stability, difficulty, state] = [Number(value.stability), Number(value.difficulty), Number(value.state)];
  const memory = { stability, difficulty, scheduledDays, learningSteps, reps, lapses, state };
  return { subject: known.subject, mistake, says, due, lastReview, ...memory };
};
