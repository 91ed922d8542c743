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

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const endingFrom = (value: unknown): Ending | null => {
  if (!isRecord(value) || !Number.isFinite(value.at)) return null;
  return { at: Number(value.at), by: value.by === 'time' ? 'time' : 'reader' };
};

const attemptFrom = (text: string | null): Attempt | null => {
  const value: unknown = JSON.parse(text ?? 'null');
  if (!isRecord(value) || !Number.isFinite(value.startedAt) || !isRecord(value.answers)) return null;
  const answers = Object.entries(value.answers).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return { startedAt: Number(value.startedAt), answers: Object.fromEntries(answers), ended: endingFrom(value.ended) };
};

const namesFrom = (text: string | null): readonly string[] => {
  const value: unknown = JSON.parse(text ?? '[]');
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
};

/** The sittings kept on this device, each under the link of its exam. Every call touches only one of them. */
export interface Attempts {
  /** Null where there is none, or something else is kept in its place. */
  recall(exam: string): Attempt | null;
  /** False where the browser keeps nothing: then a reload forgets. */
  keep(exam: string, attempt: Attempt): boolean;
  forget(exam: string): void;
  /** The exam that was begun last and still has its sitting. */
  latest(): string | null;
}

/** `storage` may throw, where the browser forbids it. */
export const createAttempts = (storage: () => Store): Attempts => {
  const keptNames = (): readonly string[] => {
    try {
      return namesFrom(storage().getItem(index));
    } catch {
      return [];
    }
  };

  return {
    recall(exam) {
      try {
        return attemptFrom(storage().getItem(prefix + exam));
      } catch {
        return null;
      }
    },
    keep(exam, attempt) {
      try {
        const names = [...keptNames().filter((name) => name !== exam), exam];
        for (const old of names.slice(0, -mostKept)) storage().removeItem(prefix + old);
        storage().setItem(prefix + exam, JSON.stringify(attempt));
        storage().setItem(index, JSON.stringify(names.slice(-mostKept)));
        return true;
      } catch {
        return false;
      }
    },
    forget(exam) {
      try {
        storage().removeItem(prefix + exam);
        storage().setItem(index, JSON.stringify(keptNames().filter((name) => name !== exam)));
      } catch {
        // A storage that cannot be written holds no sitting either.
      }
    },
    latest: () => keptNames().at(-1) ?? null,
  };
};
