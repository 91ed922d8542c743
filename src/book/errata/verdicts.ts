import type { Verdict } from '../notes.ts';

/** The sign that stands before each verdict’s word. */
export const signOf: Readonly<Record<Verdict, string>> = {
  wrong: '✗',
  misleading: '!',
  imprecise: '≈',
  ambiguous: '?',
  right: '✓',
};
