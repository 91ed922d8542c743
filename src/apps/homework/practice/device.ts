import { noProgress, type Progress } from '../../../judge/practice/progress.ts';
import { readProgress, writeProgress } from '../../../judge/practice/storage.ts';
import { readStoredAs } from '../../../kit/work/stored-as.ts';
import { readStored, writeStored, type Store } from '../../../kit/work/stored.ts';
import { deskShape, emptyDesk, writeDesk, type Desk } from './desk.ts';
import { asideKey, deskKey, progressKey } from './places.ts';

export interface KeptProgress {
  readonly progress: Progress;
  /** What could not be read of it, in a sentence; null where all could. */
  readonly problem: string | null;
}

/** What practice keeps on the device. Nothing throws: where the browser keeps nothing, a write says false. */
export interface Device {
  desk(): Desk;
  keepDesk(desk: Desk): boolean;
  progress(): KeptProgress;
  /** Puts aside first what could not be read, or not whole, of the progress that this takes the place of. */
  keepProgress(progress: Progress): boolean;
  /** Whether a key of the storage is the progress's; null stands for all keys. */
  holdsProgress(key: string | null): boolean;
}

export function createDevice(storage: () => Store): Device {
  /** The text that was found last, where it could not be read whole. */
  let unread: string | null = null;

  return {
    desk: () => readStoredAs(storage, deskKey, deskShape) ?? emptyDesk,
    keepDesk: (desk) => writeStored(storage, deskKey, writeDesk(desk)),
    progress() {
      unread = null;
      const text = readStored(storage, progressKey);
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
      return writeStored(storage, progressKey, writeProgress(progress));
    },
    holdsProgress: (key) => key === null || key === progressKey,
  };
}
