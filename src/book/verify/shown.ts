/** Which claims the table shows: `all`, those that do not agree (`failing`), or those of a chapter, by its slug. */
export type Shown = string;

/** Whether a chapter has claims to show. Of those that do not agree each row decides for itself. */
export const isShown = (shown: Shown, slug: string): boolean => ['all', 'failing', slug].includes(shown);
