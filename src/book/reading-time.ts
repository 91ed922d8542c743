import { agree, countInWords } from '../text/words.ts';

/** How long a chapter takes, as honestly as minutes allow: “two to three hours”, “about 45 minutes”. */
export function readingTime(minutes: number): string {
  const [least, most] = [Math.floor(minutes / 60), Math.ceil(minutes / 60)];
  if (least === 0) return `about ${minutes} minutes`;
  return least === most
    ? `about ${countInWords(least)} ${agree(least, 'hour')}`
    : `${countInWords(least)} to ${countInWords(most)} hours`;
}
