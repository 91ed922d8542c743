import { agree, countInWords } from '../../text/words.ts';

/** “three entries”. */
export const counted = (count: number, noun: string): string =>
  `${countInWords(count)} ${agree(count, noun, `${noun.replace(/y$/, 'ie')}s`)}`;
