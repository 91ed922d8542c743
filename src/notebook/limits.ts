/** The most of everything that the kernel sends and the page takes. */
export const most = {
  /** Characters of one text. */
  text: 10_000,
  /** Entries of an object, levels of objects in objects, and values of all levels together. */
  entries: 60,
  depth: 4,
  values: 4000,
  rows: 200,
  columns: 40,
  /** Sides of a picture. */
  pixels: 4096,
  /** Of one run of a cell. */
  prints: 500,
  shown: 200,
  /** Messages that wait for the page. */
  waiting: 2000,
};

/** How the console speaks. */
export const levels = ['log', 'info', 'warn', 'error', 'debug'] as const;
export type Level = (typeof levels)[number];
