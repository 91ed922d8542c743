import { boolean, fallback, literal, object, picklist, pipe, string, transform } from 'valibot';
import type { Marks } from '../../../judge/concepts/index.ts';
import { difficulties, type Difficulty } from '../../../judge/generate/lists.ts';
import { begin, type Attempt } from '../../../judge/practice/attempt.ts';
import { topics, type Item, type ProblemItem, type Topic } from '../../../judge/practice/item.ts';
import { attemptShape } from '../../../judge/practice/read-parts.ts';
import { soundEntries, soundItems } from '../../../kit/work/sound-parts.ts';
import { isSameItem } from './item-address.ts';

/** One item as it lies on the desk: how the work on it stands, and what is written. */
export interface Work {
  readonly attempt: Attempt;
  readonly answer: string;
  /** Whether a verdict on the answer as it stands was asked for. */
  readonly checked: boolean;
  readonly marks: Marks;
  /** Whether it came because of a mistake that was made before. */
  readonly returning: boolean;
}

/** What is practised, and the work begun, the present item last. */
export interface Desk {
  /** Empty for all of them. */
  readonly subjects: readonly Topic[];
  readonly difficulty: Difficulty;
  readonly works: readonly Work[];
}

/** The item that is shown until the page comes alive, and to readers without scripts. */
export const firstItem: ProblemItem = { type: 'problem', kind: 'divergence', difficulty: 'easy', seed: 1 };

export const beginWork = (item: Item, returning = false): Work => ({
  attempt: begin(item),
  answer: '',
  checked: false,
  marks: {},
  returning,
});

const mostWorks = 20;

/** True where nothing would be lost with it. */
export const isUntouched = ({ attempt, answer, marks }: Work): boolean =>
  answer === '' &&
  attempt.hints === 0 &&
  attempt.wrong.length === 0 &&
  attempt.outcome === 'open' &&
  Object.keys(marks).length === 0;

export const presentWork = ({ works }: Desk): Work | undefined => works.at(-1);

/** The desk with this work on top. Of the others, those that were begun stay. */
export const withOnTop = (desk: Desk, work: Work): Desk => {
  const others = desk.works.filter(
    (other) => !isSameItem(other.attempt.item, work.attempt.item) && !isUntouched(other),
  );
  return { ...desk, works: [...others, work].slice(-mostWorks) };
};

/** The work on an item, where some was begun. */
export const workOn = ({ works }: Desk, item: Item): Work | undefined =>
  works.find(({ attempt }) => isSameItem(attempt.item, item));

const version = 1;

export const writeDesk = (desk: Desk): string => JSON.stringify({ version, ...desk });

export const emptyDesk: Desk = { subjects: ['divergence'], difficulty: 'easy', works: [] };

const workShape = object({
  attempt: attemptShape,
  answer: fallback(string(), ''),
  checked: fallback(boolean(), false),
  marks: fallback(soundEntries(boolean()), {}),
  returning: fallback(boolean(), false),
});

/** What `writeDesk` wrote, as much of it as is sound. */
export const deskShape = object({
  version: literal(version),
  subjects: fallback(
    pipe(
      soundItems(string()),
      transform((named) => topics.map(({ topic }) => topic).filter((topic) => named.includes(topic))),
    ),
    [],
  ),
  difficulty: fallback(picklist(difficulties.map(({ difficulty }) => difficulty)), emptyDesk.difficulty),
  works: fallback(soundItems(workShape), []),
});
