import { array, object, optional, safeParse, unknown } from 'valibot';
import type { Finished, Progress } from './progress.ts';
import { cardFrom, finishedFrom } from './read-parts.ts';
import type { ReviewCard } from './schedule.ts';
import { parsedJson } from '../../text/json.ts';
import { agree, plural } from '../../text/words.ts';

/** What came of reading kept progress. `remark` says what was left out, where something was not sound. */
export type ReadProgress =
  | { readonly ok: true; readonly progress: Progress; readonly remark: string | null }
  | { readonly ok: false; readonly problem: string };

const version = 1;

const keyOf = ({ subject, mistake }: ReviewCard): string => JSON.stringify([subject, mistake]);
const momentOf = ({ at, item }: Finished): string => JSON.stringify([at, item]);

/** Each once; of two with one key, the one that `isBetter`. */
const unique = <T>(list: readonly T[], keyFor: (entry: T) => string, isBetter: (a: T, b: T) => boolean): T[] => {
  const kept = new Map<string, T>();
  for (const entry of list) {
    const before = kept.get(keyFor(entry));
    if (before === undefined || isBetter(entry, before)) kept.set(keyFor(entry), entry);
  }
  return [...kept.values()];
};

const tidy = (finished: readonly Finished[], cards: readonly ReviewCard[]): Progress => ({
  version,
  finished: unique(finished, momentOf, () => false).sort((a, b) => a.at - b.at),
  cards: unique(cards, keyOf, (a, b) => a.lastReview > b.lastReview),
});

/** Both together: every finished item once, and of each card the state that was reviewed last. */
export const mergeProgress = (a: Progress, b: Progress): Progress =>
  tidy([...a.finished, ...b.finished], [...a.cards, ...b.cards]);

/** The progress as the text of a file. */
export const writeProgress = (progress: Progress): string => `${JSON.stringify(progress, null, 1)}\n`;

const shape = object({ version: optional(unknown()), finished: array(unknown()), cards: array(unknown()) });

/**
 * Reads what `writeProgress` wrote. What is not progress at all is refused with a sentence; of progress that is sound in
 * part, the sound part is read, and the remark says how much was left out. Never throws.
 */
export const readProgress = (text: string): ReadProgress => {
  const value = parsedJson(text);
  if (value === undefined) {
    return {
      ok: false,
      problem:
        'This is not a progress file: it is no JSON, or only part of one. Choose a file that this page exported.',
    };
  }
  const reading = safeParse(shape, value);
  if (!reading.success) {
    return { ok: false, problem: 'This file holds no practice progress. Choose a file that this page exported.' };
  }
  const file = reading.output;
  if (file.version !== version) {
    return {
      ok: false,
      problem: `This progress has the version ${JSON.stringify(file.version) ?? 'none'}, and this page reads version ${version}. Reload the page to have its newest version, and try again.`,
    };
  }
  const finished = file.finished.flatMap((entry) => finishedFrom(entry) ?? []);
  const cards = file.cards.flatMap((entry) => cardFrom(entry) ?? []);
  const lost = file.finished.length + file.cards.length - finished.length - cards.length;
  return {
    ok: true,
    progress: tidy(finished, cards),
    remark:
      lost === 0
        ? null
        : `${plural(lost, 'entry', 'entries')} of the file could not be read and ${agree(lost, 'was', 'were')} left out.`,
  };
};

/** What came of importing a file: the progress to go on with, which is the present one where the file was refused. */
export interface Imported {
  readonly progress: Progress;
  /** What the file brought, or why it was refused. */
  readonly message: string;
  readonly ok: boolean;
}

/** Adds a file’s progress to the present one. Nothing of the present one is ever lost, and a file read twice adds nothing. */
export const importProgress = (present: Progress, text: string): Imported => {
  const read = readProgress(text);
  if (!read.ok) return { progress: present, message: read.problem, ok: false };
  const progress = mergeProgress(present, read.progress);
  const added = progress.finished.length - present.finished.length;
  const brought = `${plural(added, 'finished item')} ${agree(added, 'was', 'were')} added.`;
  return { progress, message: read.remark === null ? brought : `${brought} ${read.remark}`, ok: true };
};
