import { readAnswer } from '../reading/read-answer.ts';
import { isNoNumber } from './answer-cells.ts';
import { isColumnName, meaningOf } from './column-names.ts';
import { plainName, type ColumnParameter } from './parameters.ts';
import { mostColumns, type SheetRow } from './sheet.ts';

/** Where the names of the columns stand. */
export interface Header {
  /** The index of the row of names among the rows; -1 where there is none. */
  readonly at: number;
  /** How many rows of names follow it, such as the questions' wordings. */
  readonly more: number;
}

const sampleRows = 40;
const mostAbove = 10;
const mostMore = 3;

/** Cells up to the last that holds something: those at the end of a row that hold nothing are the spreadsheet's. */
export const filled = (cells: readonly string[]): number => cells.findLastIndex((cell) => cell.trim() !== '') + 1;

const written = ({ cells }: SheetRow): readonly string[] => cells.map(bare).filter((cell) => cell !== '');

/** A cell without the byte order mark that the second of two exports brings along. */
export const bare = (cell: string): string => cell.replace(/^\ufeff/, '').trim();

/** What is longer is neither a number nor a name. */
const longestCell = 300;

export const looksNumeric = (cell: string): boolean =>
  cell.length <= longestCell && /^\s*[-+−]?[\d.,]*\d[\d.,]*\s*$/.test(cell);

/** “24.11 nats”, “D_KL = 24.11”: an answer, even where words of a name stand in it. */
const isAnswer = (cell: string): boolean =>
  cell.length <= longestCell && /\d/.test(cell) && !/[?？]\s*$/.test(cell) && readAnswer(cell).readable;

const isData = (cell: string): boolean => looksNumeric(cell) || isAnswer(cell);

/** What a student’s cell never says, as a word by itself: “Mark” may be one, “Answer” is none. */
const namesMore: ReadonlySet<string | null> = new Set([
  'answer',
  'rightAnswer',
  'question',
  'quantity',
  'solution',
  'student',
]);

const isKnown = (cell: string, parameters: readonly ColumnParameter[]): boolean =>
  namesMore.has(meaningOf(cell)) ||
  plainName(cell) === 'seed' ||
  parameters.some(({ names }) => names.includes(plainName(cell)));

const countOfNames = (row: SheetRow): number => written(row).filter(isColumnName).length;

/** “1”, “2.0”: the number of a question, or its points. */
const isSmall = (cell: string): boolean => /^\s*\d{1,3}(?:[.,]0)?\s*$/.test(cell);

/**
 * Names of columns are known words, or words above a column of numbers, and hold no number; where two are known as they
 * stand, or one and the others number the questions, there may be numbers among them.
 */
const isHeader = ([first, ...below]: readonly SheetRow[], parameters: readonly ColumnParameter[]): boolean => {
  if (!first) return false;
  if (countOfNames(first) >= 2) return true;
  const data = first.cells.filter(isData);
  const known = first.cells.filter((cell) => isKnown(bare(cell), parameters));
  if (data.length > 0) return known.some(isColumnName) && data.every(isSmall);
  if (known.length > 0) return true;
  return first.cells.some((cell, column) => {
    const under = below.map(({ cells }) => cells[column] ?? '');
    const numbers = under.filter(looksNumeric).length;
    return /^[\p{L}\p{M} _-]+\d*$/u.test(cell) && under.length > 1 && numbers > 0.8 * under.length;
  });
};

const holdsAnswer = (cell: string): boolean => !isNoNumber(cell) && isAnswer(cell);

/** A title, or what the table is about: fewer cells than the names beneath it have. */
const isAbove = (row: SheetRow, names: SheetRow): boolean => {
  const width = filled(row.cells);
  if (filled(names.cells) > 1) return width < filled(names.cells) && (width === 1 || !row.cells.some(holdsAnswer));
  return /^\p{L}+[ -]?\d+(?:[-–]\d+)?$/u.test(written(row)[0] ?? '');
};

const titlesAllow = (rows: readonly SheetRow[], at: number): boolean =>
  rows.slice(0, at).every((row) => isAbove(row, rows[at] ?? row));

/** The index of the row of names, which may stand under a title and under lines on what the table is; -1 where there is none. */
const findNames = (rows: readonly SheetRow[], parameters: readonly ColumnParameter[]): number => {
  const top = rows.slice(0, mostAbove + 1);
  const canBe = (at: number): boolean => titlesAllow(rows, at) && isHeader(rows.slice(at), parameters);
  const counts = top.map(countOfNames);
  const most = Math.max(...counts, 1);
  const best = counts.indexOf(most);
  if (best >= 0 && canBe(best)) return best;
  const widthAt = (at: number): number => filled(rows[at]?.cells ?? []);
  return top.findIndex((_, at) => (widthAt(at) > 1 || widthAt(at + 1) <= 1) && canBe(at));
};

const importId = /^\{"ImportId":/;

/** Whether a row says the names above once more in other writing, as “Start Date” does under “StartDate”. */
const saysAgain = (row: SheetRow, names: SheetRow): boolean => {
  const cells = written(row);
  const same = row.cells.slice(0, mostColumns).filter((cell, column) => {
    const plain = plainName(bare(cell));
    return plain !== '' && plain === plainName(bare(names.cells[column] ?? ''));
  }).length;
  return same >= Math.max(1, Math.min(2, cells.length)) && !row.cells.some(looksNumeric);
};

const countOfMore = (rows: readonly SheetRow[], at: number): number => {
  const names = rows[at];
  if (!names) return 0;
  const under = rows.slice(at + 1, at + 1 + mostMore);
  const ids = under.findIndex(
    (row) => written(row).filter((cell) => importId.test(cell)).length > written(row).length / 2,
  );
  if (ids >= 0) return ids + 1;
  return under[0] && saysAgain(under[0], names) ? 1 : 0;
};

/**
 * Finds the names of the columns. `wanted` is the index of their row where the reader chose it: `true` where there is one and
 * `false` where there is none.
 */
export const headerOf = (
  rows: readonly SheetRow[],
  parameters: readonly ColumnParameter[],
  wanted?: boolean | number,
): Header => {
  if (wanted === false) return { at: -1, more: 0 };
  const sample = rows.slice(0, sampleRows).map(({ row, cells }) => ({ row, cells: cells.slice(0, mostColumns) }));
  const found = typeof wanted === 'number' ? wanted : findNames(sample, parameters);
  const at = found < 0 && wanted === true && rows.length > 0 ? 0 : found;
  return { at, more: at < 0 ? 0 : countOfMore(rows, at) };
};

/** What the rows of names call each column: its name, and the question's wording where a second row has it. */
export const namesUnder = (
  rows: readonly SheetRow[],
  { at, more }: Header,
  width: number,
): readonly (readonly string[])[] => {
  const lines =
    at < 0 ? [] : rows.slice(at, at + 1 + more).filter((row) => !written(row).some((cell) => importId.test(cell)));
  return Array.from({ length: width }, (_, column) => lines.map(({ cells }) => bare(cells[column] ?? '')));
};
