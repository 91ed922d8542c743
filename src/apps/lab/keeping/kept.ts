import { readStored, type Store } from '../../../kit/work/stored.ts';
import type { Image } from '../images/images.ts';
import type { StoredLab } from './stored-lab.ts';

/** Where the lab is kept, in a tab and on the device. */
export const key = 'elbook.lab';

export const tab = (): Store => sessionStorage;
export const device = (): Store => localStorage;

/** What was found when the lab opened. */
export interface Kept {
  /** This tab's first. */
  candidates(): readonly StoredLab[];
  ownImages(): readonly Image[] | undefined;
}

/** Whether anything was kept, be it readable or not. */
export const isKept = (): boolean => [tab, device].some((store) => readStored(store, key) !== null);
