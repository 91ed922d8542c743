/** What came of reading something typed: a value, or the sentence to show under the field. */
export type Typed<T> =
  { readonly ok: true; readonly value: T; readonly note?: string } | { readonly ok: false; readonly problem: string };

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;

/** Without the characters that nobody sees and everybody pastes. */
export const withoutInvisible = (text: string): string => text.replace(invisible, '');

const longestQuoted = 28;

/** What the reader typed, in quotation marks, shortened where it is long. */
export const quote = (text: string): string => {
  const line = withoutInvisible(text).replace(/\s+/g, ' ').trim();
  return `“${line.length > longestQuoted ? `${line.slice(0, longestQuoted - 1)}…` : line}”`;
};
