import { difficulties, type Difficulty } from '../../../judge/generate/lists.ts';
import type { NamedTopic, Topic } from '../../../judge/practice/item.ts';
import type { Tally } from '../../../judge/practice/progress.ts';
import { plural } from '../../../text/words.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** When a mistake is tried again: «now», «in 10 minutes», «in 3 days». */
export const dueInWords = (due: number, now: number): string => {
  const left = due - now;
  if (left <= 0) return 'now';
  if (left < hour) return `in ${plural(Math.ceil(left / minute), 'minute')}`;
  if (left < day) return `in ${plural(Math.round(left / hour), 'hour')}`;
  return `in ${plural(Math.round(left / day), 'day')}`;
};

/** How much was done and how well, in a sentence. */
export const tallyInWords = ({ finished, right, firstTry }: Tally): string =>
  finished === 0
    ? 'Nothing finished yet.'
    : right === 0
      ? `${finished} finished, none right yet.`
      : `${finished} finished, ${right} right, ${firstTry} of them at the first try and without a hint.`;

/** What is practised, in a line. */
export const choiceInWords = (
  topics: readonly NamedTopic[],
  chosen: readonly Topic[],
  difficulty: Difficulty,
): string => {
  const names = topics.filter(({ topic }) => chosen.includes(topic)).map(({ name }) => name);
  const level = difficulties.find((entry) => entry.difficulty === difficulty)?.name.toLowerCase() ?? '';
  return `You practise: ${names.length === 0 ? 'anything' : names.join(', ')}; ${level} numbers.`;
};

/** The hints that were taken, as they are kept in mind. */
export const hintsInWords = (hints: number, most: number): string =>
  hints === 0 ? '' : `${plural(hints, 'hint')} of ${most} taken.`;
