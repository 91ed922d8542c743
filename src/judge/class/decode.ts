/** The text of a file, or why it has none. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly note?: string }
  | { readonly ok: false; readonly problem: string };

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

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

/** Two bytes a sign, one of them zero in nearly every sign of a table: UTF-16 without a mark at its start. */
const looksLikeUtf16 = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, 400);
  const zeros = sample.filter((byte, i) => i % 2 === 1 && byte === 0).length;
  return sample.length >= 4 && zeros > 0.4 * sample.length;
};

const encodingOf = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' => {
  if (startsWith(bytes, [0xff, 0xfe]) || looksLikeUtf16(bytes)) return 'utf-16le';
  return startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : 'utf-8';
};

/**
 * The text of a file as spreadsheet programs write it: UTF-8 with or without a byte order mark, UTF-16 («Unicode text»), and
 * Windows-1252 where it is neither. Never throws.
 */
export const decode = (bytes: Uint8Array): Decoded => {
  const known = notText.find(({ start }) => startsWith(bytes, start));
  if (known) return { ok: false, problem: known.problem };
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && bytes.includes(0)) return noText;
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    if (encoding !== 'utf-8') return noText;
    return {
      ok: true,
      text: new TextDecoder('windows-1252').decode(bytes),
      note: 'The file is not UTF-8 and was read as Windows-1252. See whether names with accents are right.',
    };
  }
};
