import { expect } from 'vitest';
import { readAnswer, type ReadableAnswer, type UnreadableAnswer } from '../../src/judge/index.ts';
import { Unreadable } from '../../src/judge/reading/unreadable.ts';

/** The refusal that some reading ends in. */
export const refusal = (read: () => unknown): Unreadable => {
  try {
    read();
  } catch (error) {
    if (error instanceof Unreadable) return error;
    throw error;
  }
  throw new Error('It was read.');
};

/** What an answer is read as, which must be something. */
export const readingOf = (text: string): ReadableAnswer => {
  const answer = readAnswer(text);
  if (!answer.readable) throw new Error(`${text}: ${answer.message}`);
  return answer;
};

/** Why an answer is refused, which it must be. */
export const refusalOf = (text: string): UnreadableAnswer => {
  const answer = readAnswer(text);
  if (answer.readable) throw new Error(`${text} was read as ${answer.echo.words}`);
  return answer;
};

const outcome = (text: string): unknown => {
  const answer = readAnswer(text);
  return answer.readable ? [answer.value, answer.echo.tex] : answer.message;
};

/** Expects one text to be read, or refused, just as another. */
export const readAlike = (text: string, other: string): void => expect(outcome(text)).toEqual(outcome(other));
