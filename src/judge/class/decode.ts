import { encodingNames, olderEncodingOf, startsWith, unicodeOf, type Encoding } from './encodings.ts';

/** The text of a file and how it was read, or why it has none. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding; readonly note?: string }
  | { readonly ok: false; readonly problem: string };

const ofAscii = (text: string): number[] => [...text].map((sign) => sign.charCodeAt(0));

const saveAsCsv = 'Save the table as CSV in your spreadsheet program, and choose that file.';

/** Files that are no text, by their first bytes. */
const notText: readonly { readonly start: readonly number[]; readonly problem: string }[] = [
  { start: ofAscii('%PDF'), problem: `This is a PDF, and a PDF has no columns to read. ${saveAsCsv}` },
  {
    start: [...ofAscii('PK'), 3, 4],
    problem: `This is a workbook (.xlsx or .ods) or another packed file, and not text. ${saveAsCsv}`,
  },
  { start: [0xd0, 0xcf, 0x11, 0xe0], problem: `This is an old workbook (.xls), and not text. ${saveAsCsv}` },
];

const noText: Decoded = { ok: false, problem: `The file is not text. ${saveAsCsv}` };

const guessed = (encoding: Encoding): string =>
  `The file is not UTF-8 and was read as ${encodingNames[encoding]}. See whether names with accents are right.`;

/**
 * The text of a file as spreadsheet programs write it: UTF-8 with or without a byte order mark, UTF-16 («Unicode text») with
 * or without one, and an older encoding where it is neither; or in the encoding that the reader chose. Never throws.
 */
export const decode = (bytes: Uint8Array, chosen?: Encoding): Decoded => {
  const known = notText.find(({ start }) => startsWith(bytes, start));
  if (known) return { ok: false, problem: known.problem };
  const encoding = chosen ?? unicodeOf(bytes);
  if (!encoding.startsWith('utf-16') && bytes.includes(0)) return noText;
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: chosen === undefined }).decode(bytes), encoding };
  } catch {
    if (encoding !== 'utf-8') return noText;
    const older = olderEncodingOf(bytes);
    return { ok: true, text: new TextDecoder(older).decode(bytes), encoding: older, note: guessed(older) };
  }
};
