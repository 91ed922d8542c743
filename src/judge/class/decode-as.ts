import { startsWith } from './bytes.ts';
import type { Encoding } from './encoding-names.ts';

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

/** What is said of any other file that is no text. */
export const noText = `The file is not text. ${saveAsCsv}`;

/** Why bytes in this encoding are no text; undefined where they may be one. */
const whyNoText = (bytes: Uint8Array, encoding: Encoding): string | undefined => {
  const known = notText.find(({ start }) => startsWith(bytes, start));
  return known?.problem ?? (!encoding.startsWith('utf-16') && bytes.includes(0) ? noText : undefined);
};

/** The text of a file in an encoding that the reader chose; a byte that has no sign in it becomes �. Never throws. */
export const decodeAs = (bytes: Uint8Array, encoding: Encoding): Decoded => {
  const problem = whyNoText(bytes, encoding);
  if (problem !== undefined) return { ok: false, problem };
  return { ok: true, text: new TextDecoder(encoding).decode(bytes), encoding };
};
