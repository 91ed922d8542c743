import type { Chapter } from './chapters.ts';

/** What is said of planned chapters that stand side by side: “6 and 7 are planned.” Empty where there are none. */
export function plannedSentence(chapters: readonly Chapter[]): string {
  const numbers = chapters.map(({ number }) => number);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined) return '';
  if (first === last) return `${first} is planned.`;
  return `${first} ${numbers.length === 2 ? 'and' : 'to'} ${last} are planned.`;
}
