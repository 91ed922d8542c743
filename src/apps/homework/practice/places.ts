/** Where practice keeps what it keeps: in the browser's storage under these keys, in the page's address under this prefix. */
export const deskKey = 'elbook.practice.desk';
export const progressKey = 'elbook.practice.progress';
export const asideKey = 'elbook.practice.progress.unread';
export const namespace = { prefix: 'practice', version: 1 } as const;

/** Whether a query string has anything of practice in it. */
export const namesItem = (query: string): boolean =>
  [...new URLSearchParams(query).keys()].some((key) => key.startsWith(`${namespace.prefix}.`));
