import { isRecord } from '../../../judge/record.ts';
import { readStoredJson, removeStored, writeStored } from '../../../kit/work/stored.ts';

/** One sitting of an exam, as it is kept on the device. */
export interface Attempt {
  /** Milliseconds since 1970, as of Date.now(). */
  readonly startedAt: number;
  /** What stands in each field, by the field's name. */
  readonly answers: Readonly<Record<string, string>>;
  /** Null while it is being written. */
  readonly ended: Ending | null;
}

export interface Ending {
  readonly at: number;
  readonly by: 'reader' | 'time';
}

export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const prefix = 'elbook.exam.1.';
const index = 'elbook.exam.1';
const mostKept = 20;

const endingFrom = (value: unknown): Ending | null => {
  if (!isRecord(value) || !Number.isFinite(value.at)) return null;
  return { at: Number(value.at), by: value.by === 'time' ? 'time' : 'reader' };
};

const attemptFrom = (value: unknown): Attempt | null => {
  if (!isRecord(value) || !Number.isFinite(value.startedAt) || !isRecord(value.answers)) return null;
  const answers = Object.entries(value.answers).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return { startedAt: Number(value.startedAt), answers: Object.fromEntries(answers), ended: endingFrom(value.ended) };
};

const namesFrom = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];

/** The sittings kept on this device, each under the link of its exam. Every call touches only one of them. */
export interface Attempts {
  /** Null where there is none, or something else is kept in its place. */
  recall(exam: string): Attempt | null;
  /** False where the browser keeps nothing: then a reload forgets. */
  keep(exam: string, attempt: Attempt): boolean;
  /** The exam that was begun last and still has its sitting. */
  latest(): string | null;
}

/** `storage` may throw, where the browser forbids it. */
export const createAttempts = (storage: () => Store): Attempts => {
  const keptNames = (): readonly string[] => namesFrom(readStoredJson(storage, index));

  return {
    recall: (exam) => attemptFrom(readStoredJson(storage, prefix + exam)),
    keep(exam, attempt) {
      const names = [...keptNames().filter((name) => name !== exam), exam];
      for (const old of names.slice(0, -mostKept)) removeStored(storage, prefix + old);
      const isKept = writeStored(storage, prefix + exam, JSON.stringify(attempt));
      return isKept && writeStored(storage, index, JSON.stringify(names.slice(-mostKept)));
    },
    latest: () => keptNames().at(-1) ?? null,
  };
};
