import type { Answer, readAnswer } from '../judge/reading/read-answer.ts';

/** What an answer is read as; null where nothing is written, or nothing is here to read it. */
export const readingOf = (answer: string, reader: { readonly readAnswer: typeof readAnswer } | null): Answer | null =>
  answer.trim() === '' ? null : (reader?.readAnswer(answer) ?? null);
