import type { Span } from './fair-copy.ts';

/** What stands in a stretch of the student's text. */
export const quoted = (source: string, { start, end }: Span): string => source.slice(start, end);

/** The student's whole text with one stretch of it written otherwise. */
export const rewritten = (source: string, { start, end }: Span, text: string): string =>
  source.slice(0, start) + text + source.slice(end);
