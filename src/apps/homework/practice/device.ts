import { noProgress, type Progress } from '../../../judge/practice/progress.ts';
import { readProgress, writeProgress } from '../../../judge/practice/storage.ts';
import { readStoredAs } from '../../../kit/work/stored-as.ts';
import { readStored, writeStored, type Store } from '../../../kit/work/stored.ts';
import { deskShape, writeDesk, type Desk } from './desk.ts';
import { asideKey, deskKey, progressKey } from './places.ts';

export interface KeptProgress {
  readonly progress: Progress;
  /** What could not be read of it, in a sentence; null where all could. */
  readonly problem: string | null;
}

/** What practice keeps on the device. Nothing throws: where the browser keeps nothing, a write says false. */
export interface Device {
  /** Null where none is kept, or nothing of one can be read. */
  desk(): Desk | null;
  keepDesk(desk: Desk): boolean;
  progress(): KeptProgress;
  /** Puts aside first what could not be read, or not whole, of the progress that this takes the place of. */
  keepProgress(progress: Progress): boolean;
  /** Whether another tab has kept something since this one last read or kept it. */
  hasNewDesk(): boolean;
  hasNewProgress(): boolean;
  /** Whether a key of the storage is one of practice's; null stands for all keys. */
  holds(key: string | null): boolean;
}

export function createDevice(storage: () => Store): Device {
  /** The text that was found last, where it could not be read whole. */
  let unread: string | null = null;
  /** What stood under each key when this tab last read it or wrote to it. */
  const known = new Map<string, string | null>();

  const read = (key: string): string | null => {
    const text = readStored(storage, key);
    known.set(key, text);
    return text;
  };
  const keep = (key: string, text: string): boolean => {
    const isKept = writeStored(storage, key, text);
    if (isKept) known.set(key, text);
    return isKept;
  };
  const isNew = (key: string): boolean => readStored(storage, key) !== known.get(key);

  return {
    desk() {
      read(deskKey);
      return readStoredAs(storage, deskKey, deskShape);
    },
    keepDesk: (desk) => keep(deskKey, writeDesk(desk)),
    hasNewDesk: () => isNew(deskKey),
    hasNewProgress: () => isNew(progressKey),
    progress() {
      unread = null;
      const text = read(progressKey);
      if (text === null) return { progress: noProgress, problem: null };
      const found = readProgress(text);
      if (found.ok && found.remark === null) return { progress: found.progress, problem: null };
      unread = text;
      if (found.ok) return { progress: found.progress, problem: `Of the progress kept here: ${found.remark}` };
      return {
        progress: noProgress,
        problem: 'The progress kept on this device could not be read, so it begins anew.',
      };
    },
    keepProgress(progress) {
      if (unread !== null && !writeStored(storage, asideKey, unread)) return false;
      unread = null;
      return keep(progressKey, writeProgress(progress));
    },
    holds: (key) => key === null || key === deskKey || key === progressKey,
  };
}
