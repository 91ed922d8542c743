/** The encodings in which spreadsheet programs of the last decades write, as TextDecoder and a reader call them. */
export const encodingNames = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16, big-endian',
  'windows-1252': 'Windows-1252, Western Europe',
  'windows-1250': 'Windows-1250, Central Europe',
  'windows-1251': 'Windows-1251, Cyrillic',
  'windows-1253': 'Windows-1253, Greek',
  'windows-1254': 'Windows-1254, Turkish',
  'windows-1255': 'Windows-1255, Hebrew',
  'windows-1256': 'Windows-1256, Arabic',
  'windows-1257': 'Windows-1257, Baltic',
  macintosh: 'Mac OS Roman',
  shift_jis: 'Shift-JIS, Japanese',
  'euc-jp': 'EUC-JP, Japanese',
  gb18030: 'GB 18030, Chinese',
  big5: 'Big5, Chinese',
  'euc-kr': 'EUC-KR, Korean',
} as const;

export type Encoding = keyof typeof encodingNames;

export const isEncoding = (text: string): text is Encoding => Object.hasOwn(encodingNames, text);
