import { describe, expect, test } from 'vitest';
import { decode } from '../../src/judge/class/decode.ts';
import type { Separator } from '../../src/judge/class/separator.ts';
import { readSheet } from '../../src/judge/class/sheet.ts';

const sheetOf = (text: string, separator: Separator | null = null) => {
  const reading = readSheet(text, separator);
  if (!reading.ok) throw new Error(reading.problem);
  return reading.sheet;
};
const cellsOf = (text: string) => sheetOf(text).rows.map(({ cells }) => cells);
const problemOf = (text: string) => {
  const reading = readSheet(text);
  return reading.ok ? null : reading.problem;
};

describe('a table from a spreadsheet', () => {
  test('is parted by the sign under which its rows are most alike', () => {
    const separatorOf = (text: string) => sheetOf(text).separator;
    expect(separatorOf('student,answer\nAnn,24.11')).toBe(',');
    expect(separatorOf('Ann;24,11\nBob;48,23')).toBe(';');
    expect(separatorOf('"Müller, Jan";24.11\n"Abel, Niels";3')).toBe(';');
    expect(separatorOf('Ann\t24,11\nBob\t2,04')).toBe('\t');
    expect(separatorOf('student|answer\nAnn|24,11')).toBe('|');
    expect(separatorOf('Ann,D(q||p) = 24.11\nBob,D(q||p) = 3')).toBe(',');
    expect(separatorOf('24,11\n48,23\n3')).toBe('none');
    expect(separatorOf('24.11\n48.23')).toBe('none');
    expect(sheetOf('a;b,c', ',').rows[0]?.cells).toEqual(['a;b', 'c']);
  });

  test('may have a byte order mark, any line ends, sep=; and quoted cells of several lines', () => {
    const rows = [
      ['student', 'answer'],
      ['a "b"', '24,11\nnats'],
    ];
    expect(cellsOf('\ufeffstudent;answer\r\n"a ""b""";"24,11\r\nnats"\r\n')).toEqual(rows);
    expect(cellsOf('student;answer\r"a ""b""";"24,11\rnats"\r')).toEqual(rows);
    expect(cellsOf('sep=;\r\nstudent;answer\n"a ""b""";"24,11\nnats"')).toEqual(rows);
    expect(cellsOf('"sep=|"\nA|1,5')).toEqual([['A', '1,5']]);
  });

  test('numbers its rows as a spreadsheet does, blank rows counted', () => {
    const { rows } = sheetOf('student,answer\n\nAnn,"1\n2"\n,\nBob,3\n');
    expect(rows.map(({ row }) => row)).toEqual([1, 3, 5]);
  });

  test('leaves out a row whose quotation mark does not close, and no other', () => {
    const { rows, faults } = sheetOf('A,1\nB,"24.11\nC,3\n"Müller, D",4\nE,"x"y\nF,"6"');
    expect(rows.map(({ row, cells }) => [row, cells[0]])).toEqual([
      [1, 'A'],
      [3, 'C'],
      [4, 'Müller, D'],
      [6, 'F'],
    ]);
    expect(faults.map(({ row }) => row)).toEqual([2, 5]);
    expect(faults[0]?.sentence).toMatch(/quotation mark opens here/);
    const swallowed = sheetOf('A,"24.11\nB,24.1"\nC,3');
    expect(swallowed.faults.map(({ row }) => row)).toEqual([1]);
    expect(swallowed.rows.map(({ row }) => row)).toEqual([2, 3]);
  });

  test('where marks enclose nothing they are ordinary characters, and no row is lost', () => {
    const { rows, faults, quotesAreOrdinary } = sheetOf(
      Array.from({ length: 400 }, (_, i) => `"a"b${i},"${i}`).join('\n'),
      ',',
    );
    expect([rows.length, faults.length, quotesAreOrdinary]).toEqual([400, 0, true]);
    expect(rows[7]?.cells).toEqual(['"a"b7', '"7']);
  });

  test('that is none is refused with a sentence', () => {
    expect(problemOf('')).toMatch(/nothing here yet/);
    expect(problemOf('\ufeff \r\n')).toMatch(/nothing here yet/);
    expect(problemOf('a\0b')).toMatch(/not text/);
  });
});

describe('the bytes of a file', () => {
  const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));
  const textOf = (from: Uint8Array) => {
    const decoded = decode(from);
    return decoded.ok ? decoded.text : decoded.problem;
  };

  test('are read as UTF-8, UTF-16 or Windows-1252', () => {
    expect(textOf(bytes('\ufeffÉva,24', 'utf8'))).toBe('Éva,24');
    expect(textOf(bytes('\ufeffÉva\t24', 'utf16le'))).toBe('Éva\t24');
    expect(textOf(bytes('Eva\t24,11', 'utf16le'))).toBe('Eva\t24,11');
    expect(textOf(Buffer.from('\ufeffÉva', 'utf16le').swap16())).toBe('Éva');
    const old = decode(bytes('Jörg,24', 'latin1'));
    expect(old).toMatchObject({ ok: true, text: 'Jörg,24', note: expect.stringContaining('Windows-1252') as string });
  });

  test('of a PDF, a workbook or a picture are refused with what to do', () => {
    expect(textOf(bytes('%PDF-1.7\n', 'latin1'))).toMatch(/PDF.*as CSV/);
    expect(textOf(bytes('PK\x03\x04abc', 'latin1'))).toMatch(/workbook.*as CSV/);
    expect(textOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]))).toMatch(/old workbook/);
    expect(textOf(new Uint8Array([1, 2, 0, 255, 3, 4]))).toMatch(/not text/);
  });
});
