import { whole } from '../../text/number.ts';

/** Mail and chat programs carry links of so many characters whole. */
const surelyCarried = 2000;

/** Servers take addresses of so many characters; a reload of a longer one would find no page. */
export const longestAddress = 8000;

/** What whoever sends a link should know of its length; undefined where it is short enough for all. */
export const cautionOn = ({ length }: string): string | undefined =>
  length <= surelyCarried
    ? undefined
    : `It has ${whole(length)} characters, and some mail and chat programs cut links of more than ${whole(surelyCarried)}: see whether it arrives whole.`;
