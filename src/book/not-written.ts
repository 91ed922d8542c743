import { agree, listInWords } from '../text/words.ts';
import type { Chapter } from './chapters.ts';

/** “6 Autoencoders and 7 Evidence are not written yet.” Empty where there are none; of many, their numbers alone. */
export function notWritten(chapters: readonly Chapter[]): string {
  if (chapters.length === 0) return '';
  const names = chapters.map(({ number, title }) => `${number} ${title}`);
  const said = chapters.length > 3 ? `${chapters[0]!.number} to ${chapters.at(-1)!.number}` : listInWords(names);
  return `${said} ${agree(chapters.length, 'is', 'are')} not written yet.`;
}
