import { decodeAs, noText, type Decoded } from './decode-as.ts';
import { encodingNames, type Encoding } from './encoding-names.ts';
import { olderEncodingOf, unicodeOf } from './encodings.ts';

const guessed = (encoding: Encoding): string =>
  `The file is not UTF-8 and was read as ${encodingNames[encoding]}. See whether names with accents are right.`;

/** Whether every byte is of a sign in this encoding. */
const isIn = (bytes: Uint8Array, encoding: Encoding): boolean => {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/**
 * The text of a file as spreadsheet programs write it: UTF-8 with or without a byte order mark, UTF-16 («Unicode text») with
 * or without one, and an older encoding where it is neither. Never throws.
 */
export const decode = (bytes: Uint8Array): Decoded => {
  const unicode = unicodeOf(bytes);
  const decoded = decodeAs(bytes, unicode);
  if (!decoded.ok || isIn(bytes, unicode)) return decoded;
  if (unicode !== 'utf-8') return { ok: false, problem: noText };
  const older = decodeAs(bytes, olderEncodingOf(bytes));
  return older.ok ? { ...older, note: guessed(older.encoding) } : older;
};
