import Papa from 'papaparse';
import type { Grade } from './grade.ts';
import type { Unit } from '../reading/units.ts';
import { delimiterOf, type Separator } from './separator.ts';
import { mistakesOf } from './tally.ts';
import { mistakesInWords, verdictNames } from './words.ts';

/** How the graded table is written, after the manner in which it came. */
export interface CsvStyle {
  readonly separator: Separator;
  readonly decimalComma: boolean;
  /** What the problem’s answers are asked for in; null where they have no unit. */
  readonly unit: Unit | null;
}

/** Where a spreadsheet begins a cell: at the start of one, and behind every separator, for its own may be another. */
const separators = /[,;\t|\r\n]/;
const opensFormula = /[=+\-@＝＋－＠](?<=(?:^|[,;\t|\r\n])[\s"]*.)|^[\t\r\n]/g;
/** Nothing, or a number, in the brackets of a list or without. */
const plainNumber = /^(?:[([{] ?)*(?:[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)?(?: ?[)\]}])*$/i;
const decimalComma = /^[+-]?\d+,\d*(?:e[+-]?\d+)?$/i;

/** “-24,11”, “[(1, -2), (3, 4)]”: one number or several, and nothing that can be run. */
const isOfNumbers = (text: string): boolean => text.split(separators).every((piece) => plainNumber.test(piece.trim()));

/**
 * A cell that no spreadsheet runs as a formula, wherever it parts the line: what would begin one has an apostrophe before
 * it, and numbers stay. (OWASP, “CSV injection”.)
 */
export const safeCell = (text: string): string => (isOfNumbers(text) ? text : text.replace(opensFormula, "'$&"));

const figures = 10;

const numberCell = (value: number | null, decimalComma: boolean): string => {
  if (value === null) return '';
  const text = String(Number(value.toPrecision(figures)));
  return decimalComma ? text.replace('.', ',') : text;
};

/** The columns that grading adds. */
const addedColumns = (unit: Unit | null): readonly string[] => [
  'Row',
  'Verdict',
  'Read as',
  `Value read${unit === null ? '' : ` (${unit})`}`,
  `True value${unit === null ? '' : ` (${unit})`}`,
  'Mistakes',
  'Mistake ids',
  'What to tell the student',
];

const addedCells = (grade: Grade, { decimalComma }: CsvStyle): readonly string[] => [
  String(grade.row),
  verdictNames[grade.verdict],
  decimalComma ? grade.read.replaceAll(/(\d)\.(?=\d)/g, '$1,') : grade.read,
  numberCell(grade.value, decimalComma),
  numberCell(grade.expected, decimalComma),
  mistakesInWords(grade),
  mistakesOf(grade)
    .map(({ id }) => id)
    .join(' '),
  grade.message,
];

/** Rows of cells as lines of text, every cell made safe, and in quotation marks where a separator of any kind parts it. */
const linesOf = (rows: readonly (readonly string[])[], { separator }: CsvStyle): string => {
  if (rows.length === 0) return '';
  const safe = rows.map((cells) => cells.map(safeCell));
  const delimiter = separator === 'none' ? ',' : delimiterOf(separator);
  const quotes = (cell: string): boolean => separators.test(cell) && !decimalComma.test(cell);
  return `${Papa.unparse(safe, { delimiter, quotes, newline: '\r\n' })}\r\n`;
};

/** The first line, after the mark that tells Excel that the file is UTF-8. */
export const csvHeader = (names: readonly string[], style: CsvStyle): string =>
  `\ufeff${linesOf([[...names, ...addedColumns(style.unit)]], style)}`;

export interface GradedRow {
  readonly cells: readonly string[];
  readonly grade: Grade;
}

/** The cells as they came, as many as the table is wide; what stands beyond joins the last. */
const ownCells = (cells: readonly string[], width: number): readonly string[] => {
  const own = Array.from({ length: width }, (_, column) => cells[column] ?? '');
  const beyond = cells.slice(width).filter((cell) => cell.trim() !== '');
  return [...own.slice(0, -1), [own.at(-1) ?? '', ...beyond].join(' ')];
};

/** Rows as they came, each with its verdict behind it. */
export const csvRows = (rows: readonly GradedRow[], width: number, style: CsvStyle): string =>
  linesOf(
    rows.map(({ cells, grade }) => [...ownCells(cells, width), ...addedCells(grade, style)]),
    style,
  );
