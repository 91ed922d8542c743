/** What the browser keeps for this site may be forbidden, full or damaged: nothing here throws. */

/** What is asked of the browser's storage. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The text kept under a key; null where there is none. */
export const readStored = (storage: () => Pick<Store, 'getItem'>, key: string): string | null => {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
};

/** Keeps a text. False where the browser keeps nothing: then a reload forgets. */
export const writeStored = (storage: () => Pick<Store, 'setItem'>, key: string, text: string): boolean => {
  try {
    storage().setItem(key, text);
    return true;
  } catch {
    return false;
  }
};

/** Takes away what is kept under a key. Where nothing can be taken away, nothing was kept. */
export const removeStored = (storage: () => Pick<Store, 'removeItem'>, key: string): void => {
  try {
    storage().removeItem(key);
  } catch {
    return;
  }
};
