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

export const squeezed = (text: string): string => text.replaceAll(' ', '');
