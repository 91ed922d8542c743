/** A dash alone, as Moodle writes it, is no answer. */
export const isNoAnswer = (cell: string): boolean => /^[\s\-‐‑‒–—―−]*$/.test(cell);

/** No answer is longer, and no day. */
const longest = 300;

const notNumbers: readonly RegExp[] = [
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})(?:[ T,].*)?$/,
  /^\d{1,3}:\d\d(?::\d\d)?(?: ?[ap]m)?$/i,
  /^\d+(?:\.\d+){3}$/,
  /^\d+(?:[.,]\d+)? \/ \d+(?:[.,]\d+)?$/,
  /@|:\/\//,
];

/** A day, a time of day, an address, or a share of points such as “1.00 / 1”: no answer, even where it could be reckoned. */
export const isNoNumber = (cell: string): boolean =>
  cell.length > longest || notNumbers.some((pattern) => pattern.test(cell.trim()));
