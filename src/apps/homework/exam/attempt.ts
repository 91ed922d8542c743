import { fallback, maxValue, minValue, nullable, number, object, picklist, pipe, string } from 'valibot';
import { soundEntries } from '../../../kit/work/sound-parts.ts';
import { createRecentlyKept, type RecentlyKept } from '../../../kit/work/recently-kept.ts';
import type { Store } from '../../../kit/work/stored.ts';

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

/** The end of time, as dates have it. */
const lastMoment = 8.64e15;
const moment = pipe(number(), minValue(0), maxValue(lastMoment));

const shape = object({
  startedAt: moment,
  answers: soundEntries(string()),
  ended: nullable(object({ at: moment, by: fallback(picklist(['reader', 'time']), 'reader') })),
});

const mostKept = 20;

/** The sittings kept on this device, each under the link of its exam. */
export const createAttempts = (storage: () => Store): RecentlyKept<Attempt> =>
  createRecentlyKept(storage, 'elbook.exam.1', mostKept, shape);
