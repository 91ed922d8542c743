import { noProgress, type Progress } from '../../../judge/practice/progress.ts';
import { readProgress, writeProgress } from '../../../judge/practice/storage.ts';
import { readStored, writeStored } from '../../../kit/work/stored.ts';
import { readDesk, writeDesk, type Desk } from './desk.ts';

const deskKey = 'elbook.practice.desk';
const progressKey = 'elbook.practice.progress';
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

export const createDevice = (storage: () => Store): Device => ({
  desk: () => readDesk(readStored(storage, deskKey)),
  keepDesk: (desk) => writeStored(storage, deskKey, writeDesk(desk)),
  progress() {
    const text = readStored(storage, progressKey);
    if (text === null) return { progress: noProgress, problem: null };
    const found = readProgress(text);
    if (found.ok && found.remark === null) return { progress: found.progress, problem: null };
    writeStored(storage, asideKey, text);
    if (found.ok) return { progress: found.progress, problem: `Of the progress kept here: ${found.remark}` };
    return {
      progress: noProgress,
      problem: 'The progress kept on this device could not be read, so it begins anew.',
    };
  },
  keepProgress: (progress) => writeStored(storage, progressKey, writeProgress(progress)),
});
