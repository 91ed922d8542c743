/** Whether the reader asks for as few downloads as may be. Not yet in TypeScript's DOM. */
export const savesData = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData ?? false;
