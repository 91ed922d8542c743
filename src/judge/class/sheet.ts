import Papa from 'papaparse';
import { declaredMark } from '../../text/declared-mark.ts';
import { delimiterOf, guessSeparator, type Separator } from './separator.ts';

/** A row as a spreadsheet numbers it, the row of names and blank rows included. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A row that could not be graded, and why. */
export interface Fault extends SheetRow {
  readonly sentence: string;
}

export interface Sheet {
  /** The rows that are not blank, as written. */
  readonly rows: readonly SheetRow[];
  /** Rows whose quotation marks do not close; each is its first line, and the next line begins the next row. */
  readonly faults: readonly Fault[];
  readonly separator: Separator;
  /** True where so many quotation marks stand alone that all were taken as ordinary characters. */
  readonly quotesAreOrdinary: boolean;
}

export type SheetReading =
  { readonly ok: true; readonly sheet: Sheet } | { readonly ok: false; readonly problem: string };

/** More rows than this are no class. */
export const mostRows = 100_000;

/** More columns than this no one looks through. */
export const mostColumns = 256;

/** Where more rows than this have quotation marks that do not close, the marks enclose nothing. */
const mostBroken = 100;

/**
 * A line with no more separators at its end than a table has columns. They part cells that hold nothing: some spreadsheets
 * write as many as their sheet is wide.
 */
const withoutEmptyEnd = (line: string): string => {
  const mark = line.at(-1) ?? '';
  if (!',;\t|'.includes(mark)) return line;
  let end = line.length;
  while (end > 0 && line[end - 1] === mark) end -= 1;
  return line.slice(0, end + mostColumns);
};

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** Whether a cell of several lines has swallowed rows: each line after the first has the separators of a whole row. */
const hasSwallowedRows = (cells: readonly string[], delimiter: string): boolean =>
  cells.some((cell) => {
    const [, ...lines] = cell.split('\n');
    return lines.length > 0 && lines.every((line) => line.split(delimiter).length >= cells.length && cells.length > 1);
  });

interface Stretch {
  readonly rows: readonly (readonly string[])[];
  /** Where the row begins that could not be parsed; null where all could. */
  readonly brokenAt: number | null;
}

/** The rows up to the first whose quotation marks do not close where they should. */
const parseStretch = (text: string, delimiter: string, quoteChar: string): Stretch => {
  const rows: (readonly string[])[] = [];
  let next = 0;
  let brokenAt: number | null = null;
  Papa.parse<string[]>(text, {
    delimiter,
    quoteChar,
    newline: '\n',
    step({ data, errors, meta }, parser) {
      if (errors.some(({ type }) => type === 'Quotes') || hasSwallowedRows(data, delimiter)) {
        brokenAt = next;
        parser.abort();
        return;
      }
      rows.push(data);
      next = meta.cursor;
    },
  });
  return { rows, brokenAt };
};

const unclosed =
  'A quotation mark opens here and does not close before the row ends. The row was left out; the next line begins the next row.';

const parseRows = (text: string, delimiter: string, quoteChar = '"'): Pick<Sheet, 'rows' | 'faults'> => {
  const rows: SheetRow[] = [];
  const faults: Fault[] = [];
  let row = 0;
  for (let rest = text; rest !== '' && faults.length <= mostBroken;) {
    const stretch = parseStretch(rest, delimiter, quoteChar);
    for (const cells of stretch.rows) {
      row += 1;
      if (!isBlank(cells)) rows.push({ row, cells });
    }
    if (stretch.brokenAt === null) break;
    const end = rest.indexOf('\n', stretch.brokenAt);
    row += 1;
    faults.push({ row, cells: [rest.slice(stretch.brokenAt, end < 0 ? undefined : end)], sentence: unclosed });
    rest = end < 0 ? '' : rest.slice(end + 1);
  }
  return { rows, faults };
};

const empty = 'There is nothing here yet. A row is a student and an answer, such as: Ann, 24.11';

/**
 * Reads CSV or TSV as spreadsheets write it: any of the usual separators, `sep=;` on the first line, quoted cells of several
 * lines, any line ends. Never throws.
 */
export const readSheet = (text: string, chosen: Separator | null = null): SheetReading => {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  const { mark, rest } = declaredMark(lines.map(withoutEmptyEnd).join('\n'));
  if (rest.trim() === '') return { ok: false, problem: empty };
  if (rest.includes('\0'))
    return { ok: false, problem: 'This is not text. Save the table as CSV, and choose that file.' };
  const separator = chosen ?? mark ?? guessSeparator(rest);
  const quoted = parseRows(rest, delimiterOf(separator));
  const quotesAreOrdinary = quoted.faults.length > mostBroken;
  const { rows, faults } = quotesAreOrdinary ? parseRows(rest, delimiterOf(separator), Papa.RECORD_SEP) : quoted;
  return { ok: true, sheet: { rows, faults, separator, quotesAreOrdinary } };
};
