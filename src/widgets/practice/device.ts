import { noProgress, type Progress } from '../../homework/practice/progress.ts';
import { readProgress, writeProgress } from '../../homework/practice/storage.ts';
import { readDesk, writeDesk, type Desk } from './desk.ts';

const deskKey = 'elbook.practice.desk';
export const progressKey = 'elbook.practice.progress';
const asideKey = 'elbook.practice.progress.unread';

export type Store = Pick<Storage, 'getItem' | 'setItem'>;

export interface KeptProgress {
  readonly progress: Progress;
  /** What could not be read of it, in a sentence; null where all could. */
  readonly problem: string | null;
}

/** What practice keeps on the device. Nothing throws: where the browser keeps nothing, a write says false. */
export interface Device {
  desk(): Desk;
  keepDesk(desk: Desk): boolean;
  /** What cannot be read, or not whole, is put aside before anything is written in its place. */
  progress(): KeptProgress;
  keepProgress(progress: Progress): boolean;
}

export const createDevice = (storage: () => Store): Device => {
  const read = (key: string): string | null => {
    try {
      return storage().getItem(key);
    } catch {
      return null;
    }
  };
  const write = (key: string, text: string): boolean => {
    try {
      storage().setItem(key, text);
      return true;
    } catch {
      return false;
    }
  };
  return {
    desk: () => readDesk(read(deskKey)),
    keepDesk: (desk) => write(deskKey, writeDesk(desk)),
    progress() {
      const text = read(progressKey);
      if (text === null) return { progress: noProgress, problem: null };
      const found = readProgress(text);
      if (found.ok && found.remark === null) return { progress: found.progress, problem: null };
      write(asideKey, text);
      if (found.ok) return { progress: found.progress, problem: `Of the progress kept here: ${found.remark}` };
      return {
        progress: noProgress,
        problem: 'The progress kept on this device could not be read, so it begins anew.',
      };
    },
    keepProgress: (progress) => write(progressKey, writeProgress(progress)),
  };
};
