import type { Marks } from '../../../judge/concepts/index.ts';
import { difficulties, type Difficulty } from '../../../judge/generate/lists.ts';
import { begin, type Attempt } from '../../../judge/practice/attempt.ts';
import { subjects, type Item, type Subject } from '../../../judge/practice/item.ts';
import { attemptFrom } from '../../../judge/practice/read-parts.ts';
import { isRecord } from '../../../judge/record.ts';
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
  readonly subjects: readonly Subject[];
  readonly difficulty: Difficulty;
  readonly works: readonly Work[];
}

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

const marksFrom = (value: unknown): Marks =>
  isRecord(value)
    ? Object.fromEntries(
        Object.entries(value).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean'),
      )
    : {};

const workFrom = (value: unknown): Work | null => {
  if (!isRecord(value)) return null;
  const attempt = attemptFrom(value.attempt);
  if (attempt === null) return null;
  return {
    attempt,
    answer: typeof value.answer === 'string' ? value.answer : '',
    checked: value.checked === true,
    marks: marksFrom(value.marks),
    returning: value.returning === true,
  };
};

export const emptyDesk: Desk = { subjects: ['divergence'], difficulty: 'easy', works: [] };

const listFrom = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Reads what `writeDesk` wrote, as much of it as is sound. Never throws. */
export const readDesk = (text: string | null): Desk => {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    if (!isRecord(value) || value.version !== version) return emptyDesk;
    const named = listFrom(value.subjects);
    return {
      subjects: subjects.map(({ subject }) => subject).filter((subject) => named.includes(subject)),
      difficulty:
        difficulties.find(({ difficulty }) => difficulty === value.difficulty)?.difficulty ?? emptyDesk.difficulty,
      works: listFrom(value.works).flatMap((work) => workFrom(work) ?? []),
    };
  } catch {
    return emptyDesk;
  }
};
